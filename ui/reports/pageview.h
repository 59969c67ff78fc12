// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QPixmap>

namespace ui {

namespace pageview {
inline constexpr qreal pixelsPerPoint = 96.0 / 72.0; ///< at the scale 1
}

/// What is said over a page at the place of a paragraph: bold what, then more.
struct PageNote
{
    QString what;
    QString more;
    bool operator==(const PageNote &) const = default;
};

/// The pages of a report as they will be printed, one below the other, painted when they come into sight. Where it may
/// be edited, a click or Ctrl+Down and Ctrl+Up choose a paragraph, a double click or Enter asks to edit it.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { FitWidth, FitPage, Free };

    explicit PageView(QWidget *parent = nullptr);

    /// Shows other pages and stays at the same place where there is one.
    void setPages(const reports::Pages &pages);
    [[nodiscard]] int pageCount() const { return m_pages.count(); }
    /// The page that fills most of the view; 0 is the first, -1 when there is none.
    [[nodiscard]] int currentPage() const;
    void goTo(int page);
    void setZoom(Zoom zoom);
    /// 1 is the paper's size at 96 dpi; kept within 0.25 and 4.
    void setScale(qreal scale);
    [[nodiscard]] qreal scale() const;

    /// What stands over the pages and is never printed: a note at the place of each of these paragraphs.
    void setNotes(const QHash<QString, PageNote> &notes);
    /// Whether paragraphs can be chosen and edited. Not, as long as this was not said.
    void setEditable(bool editable);
    /// The paragraph that is chosen, by its key; empty: none.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Chooses a paragraph and brings it into sight. Does not emit `keyChosen`.
    void choose(const QString &key);
    /// Brings a place into sight.
    void goTo(int page, qreal top);
    /// The paragraph at a place of the viewport; empty: none.
    [[nodiscard]] QString keyAt(const QPointF &place) const;
    /// Where it lies in the viewport, on the first page it stands on; null: nowhere.
    [[nodiscard]] QRectF areaOf(const QString &key) const;

Q_SIGNALS:
    void keyChosen(const QString &key); ///< by a person
    void editRequested(const QString &key);
    void currentPageChanged(int page);
    void scaleChanged(qreal scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< logical pixels at the present scale
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QPixmap picture(int page);
    void layOut();
    void noticePage();
    [[nodiscard]] QRectF placed(
        int page, const reports::Pages::Key &key) const; ///< in the viewport, a note's height where it has no words
    void paintMarks(QPainter &painter, int page);
    void paintNote(QPainter &painter, const QRectF &area, const PageNote &note) const;
    void chooseNext(int step);
    void take(const QString &key);

    reports::Pages m_pages;
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_scale = 1;
    int m_noticed = -1;
    QCache<int, QPixmap> m_pictures{8};
    QHash<QString, PageNote> m_notes;
    QString m_chosen;
    QString m_under; ///< the paragraph under the pointer
    bool m_editable = false;
};

} // namespace ui
