// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageview.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace ui {

using pageview::pixelsPerPoint;

namespace {

constexpr int margin = 16;
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr qreal step = 1.25;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

void PageView::setPages(const reports::Pages &pages)
{
    const int page = qMax(0, currentPage());
    const qreal within = m_pages.count() > 0 ? -pageRect(page).top() : 0;
    m_pages = pages;
    m_pictures.clear();
    layOut();
    if (page < m_pages.count())
        verticalScrollBar()->setValue(qRound(pageRect(page).top() + verticalScrollBar()->value() + within));
    m_noticed = -1;
    noticePage();
    viewport()->update();
}

qreal PageView::scale() const
{
    if (m_zoom == Zoom::Free || m_pages.count() == 0)
        return m_scale;
    const QSizeF paper = m_pages.size() * pixelsPerPoint;
    const QSizeF room(viewport()->width() - 2 * margin, viewport()->height() - 2 * margin);
    const qreal byWidth = room.width() / paper.width();
    const qreal wanted = m_zoom == Zoom::FitWidth ? byWidth : qMin(byWidth, room.height() / paper.height());
    return qBound(smallest, wanted, largest);
}

QSizeF PageView::pageSize() const
{
    return m_pages.size() * pixelsPerPoint * scale();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal x = qMax<qreal>(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const qreal y = margin + page * (size.height() + margin) - verticalScrollBar()->value();
    return {std::round(x), std::round(y), size.width(), size.height()};
}

int PageView::currentPage() const
{
    if (m_pages.count() == 0)
        return -1;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    return qBound(0, static_cast<int>(middle / (pageSize().height() + margin)), m_pages.count() - 1);
}

void PageView::goTo(int page)
{
    if (m_pages.count() == 0)
        return;
    const int wanted = qBound(0, page, m_pages.count() - 1);
    verticalScrollBar()->setValue(qRound(wanted * (pageSize().height() + margin)));
}

void PageView::goTo(int page, qreal top)
{
    if (page < 0 || page >= m_pages.count())
        return;
    const qreal y = margin + page * (pageSize().height() + margin) + top * pixelsPerPoint * scale();
    verticalScrollBar()->setValue(qRound(y - viewport()->height() / 4.0));
}

void PageView::setZoom(Zoom zoom)
{
    const int page = currentPage();
    if (zoom == Zoom::Free)
        m_scale = scale();
    m_zoom = zoom;
    m_pictures.clear();
    layOut();
    goTo(page);
    viewport()->update();
    Q_EMIT scaleChanged(scale());
}

void PageView::setScale(qreal scale)
{
    const int page = currentPage();
    m_zoom = Zoom::Free;
    m_scale = qBound(smallest, scale, largest);
    m_pictures.clear();
    layOut();
    goTo(page);
    viewport()->update();
    Q_EMIT scaleChanged(m_scale);
}

void PageView::layOut()
{
    const QSizeF size = pageSize();
    const int height = m_pages.count() > 0 ? qCeil(m_pages.count() * (size.height() + margin) + margin) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(size.width()) + 2 * margin - viewport()->width()));
}

void PageView::noticePage()
{
    const int page = currentPage();
    if (page == m_noticed)
        return;
    m_noticed = page;
    Q_EMIT currentPageChanged(page);
}

QPixmap PageView::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((pageSize() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white); // paper, in every scheme
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint * scale(), pixelsPerPoint * scale());
    m_pages.paint(page, painter);
    painter.end();
    m_pictures.insert(page, new QPixmap(pixmap));
    return pixmap;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &colours = tokens(this);
    painter.fillRect(viewport()->rect(), colours.track);
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(colours.border2);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        paintMarks(painter, page);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom != Zoom::Free) {
        m_pictures.clear();
        Q_EMIT scaleChanged(scale());
    }
    layOut();
    noticePage();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (control && m_editable)
            chooseNext(event->key() == Qt::Key_Down ? 1 : -1);
        else
            QAbstractScrollArea::keyPressEvent(event);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editable && !m_chosen.isEmpty())
            Q_EMIT editRequested(m_chosen);
        else
            QAbstractScrollArea::keyPressEvent(event);
        break;
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    case Qt::Key_Plus:
        setScale(scale() * step);
        break;
    case Qt::Key_Minus:
        setScale(scale() / step);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setScale(event->angleDelta().y() > 0 ? scale() * step : scale() / step);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    noticePage();
}

} // namespace ui
