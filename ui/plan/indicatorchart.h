// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan.h"
#include "wording/wording.h"

#include <QChartView>

namespace ui {

/// The values of an indicator over time. Each category of a disaggregation is a line of its own with marks of its own shape and its name at its end; baseline and
/// target are dashed lines with their words.
class IndicatorChart final : public QChartView
{
    Q_OBJECT
public:
    explicit IndicatorChart(QWidget *parent = nullptr);

    void setEntry(const storage::plan::IndicatorEntry &entry, const wording::Wording &wording);
    /// The name of the line that is no category.
    void setWhole(const QString &name);
    [[nodiscard]] QSize sizeHint() const override { return {520, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Line
    {
        QString category;
        QString name;
        QList<domain::IndicatorValue> values;
    };
    struct Scale
    {
        double low = 0;
        double high = 1;
        double step = 1;
    };

    void rebuild();
    void addLine(const QList<QPointF> &points, const QPen &pen);
    void fit();
    [[nodiscard]] Scale scaleOf() const;
    [[nodiscard]] QColor ink(qsizetype line) const;
    [[nodiscard]] QString figure(double value) const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double yOf(double value) const;
    void drawScale(QPainter &painter) const;
    void drawDays(QPainter &painter) const;
    void drawReference(QPainter &painter, double value, const QString &words) const;
    void drawNames(QPainter &painter) const;
    [[nodiscard]] int nameWidth() const;
    void describe();

    storage::plan::IndicatorEntry m_entry;
    wording::Wording m_wording {domain::Language::Spanish};
    QString m_whole;
    QList<Line> m_lines; ///< the whole first, then the categories by name
    QDate m_first;
    QDate m_last;
    Scale m_scale;
};

} // namespace ui
