// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace ui {

/// The pages of a report as they will be printed, one below the other, painted when they come into sight.
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

Q_SIGNALS:
    void currentPageChanged(int page);
    void scaleChanged(qreal scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< logical pixels at the present scale
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QPixmap picture(int page);
    void layOut();
    void noticePage();

    reports::Pages m_pages;
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_scale = 1;
    int m_noticed = -1;
    QCache<int, QPixmap> m_pictures {8};
};

} // namespace ui
