// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statistics.h"
#include "wording/wording.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;

namespace ui {

/// How many stood in each status, quarter by quarter, as areas one on the other. The words stand at the right end of each area; a click
/// on an area asks for the list of those that stand there today.
class TrendChart : public QChartView
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    void setTrend(const QList<storage::statistics::TrendPoint> &trend, const wording::Wording &wording);
    void setShare(bool share);
    [[nodiscard]] QSize sizeHint() const override { return {460, 230}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
    /// "Q2 26": the quarter a day ends.
    [[nodiscard]] static QString quarterName(QDate day, const wording::Wording &wording);

Q_SIGNALS:
    void chosen(domain::Status status);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Label
    {
        domain::Status status;
        double y = 0;
    };

    void rebuild();
    void addAreas();
    void fit();
    [[nodiscard]] double top() const; ///< the highest value of the scale
    [[nodiscard]] double step() const; ///< between two lines of the scale
    [[nodiscard]] double value(qsizetype point, domain::Status status) const; ///< number or share
    [[nodiscard]] double below(qsizetype point, domain::Status status) const; ///< sum of the areas under this one
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double xOf(qsizetype point) const;
    [[nodiscard]] std::optional<domain::Status> statusAt(QPointF position) const;
    [[nodiscard]] qsizetype pointAt(double x) const;
    [[nodiscard]] QList<Label> labels() const;
    [[nodiscard]] QString scaleText(double value) const;
    void drawScale(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    [[nodiscard]] int labelWidth() const;

    QList<storage::statistics::TrendPoint> m_trend;
    QList<domain::Status> m_statuses; ///< from the bottom up
    wording::Wording m_wording {domain::Language::Spanish};
    bool m_share = false;
};

} // namespace ui
