// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/progresstimelinemodel.h"
#include "ui/evidence/newevidence.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// The progress entries along a line, each as high as its text; the view is as high as all of them and never scrolls by itself. A click or Enter opens
/// one. Files and links can be dropped onto an entry that may still be changed, or pasted into the current one.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(items::ProgressTimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The entry that what is dragged would go to; invalid: none.
    [[nodiscard]] QModelIndex dropTarget() const { return m_target; }

Q_SIGNALS:
    void opened(domain::ProgressId entry);
    void evidenceOffered(domain::ProgressId entry, const QList<ui::NewEvidence> &evidence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void open(const QModelIndex &index);
    void offer(const QModelIndex &index, const QMimeData &dropped);
    void setTarget(const QModelIndex &index);

    QPersistentModelIndex m_target; ///< the entry a drag is over
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(TimelineView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays an entry out in `rect` and paints it, if there is a painter; returns the height used.
    int layOut(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintDot(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    TimelineView *m_view;
};

} // namespace ui
