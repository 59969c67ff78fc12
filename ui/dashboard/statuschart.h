// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statistics.h"
#include "wording/wording.h"

#include <QChartView>

class QBarSet;

namespace ui {

/// Status by group as horizontal bars: names at the left, numbers on the bars, totals at the right. Every bar, share and total is a way to
/// the list behind it, by mouse and by keyboard (arrows, Enter).
class StatusChart : public QChartView
{
    Q_OBJECT
public:
    explicit StatusChart(QWidget *parent = nullptr);

    void setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording);
    /// Bars of equal length that show shares, or bars as long as their total.
    void setShare(bool share);
    /// The statuses that occur, in the order they are painted.
    [[nodiscard]] static QList<domain::Status> shownStatuses(const QList<storage::statistics::Group> &groups);
    /// Where a share is painted, in the widget's coordinates; empty when it has no width. For tests and tool tips.
    [[nodiscard]] QRect shareRect(int row, domain::Status status) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A group (its key), and one of its statuses or all of them.
    void chosen(const QString &key, std::optional<domain::Status> status);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place
    {
        int row = -1;
        std::optional<domain::Status> status;
        bool operator==(const Place &) const = default;
    };

    void rebuild();
    void fit();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int totalWidth() const;
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] Place placeAt(QPoint position) const;
    [[nodiscard]] QString sentence(const Place &place) const;
    void setPlace(const Place &place);
    void drawRow(QPainter &painter, int row) const;

    QList<storage::statistics::Group> m_groups;
    QList<domain::Status> m_statuses;
    wording::Wording m_wording {domain::Language::Spanish};
    bool m_share = true;
    Place m_place; ///< under the pointer or reached by the keyboard
};

} // namespace ui
