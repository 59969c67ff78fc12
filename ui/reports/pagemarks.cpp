// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

// What stands over the pages: the paragraph under the pointer, the chosen one, and notes. None of it is printed.
namespace ui {

using namespace Qt::StringLiterals;
using pageview::pixelsPerPoint;

namespace {

constexpr qreal noteHeight =
    12.5; ///< points; what a place without words takes over the page, which is what stands between two headings
constexpr qreal noteRise = 2.5; ///< points; so much of it over the space below what stands above
constexpr qreal noteText = 7.5; ///< points; it grows with the page
constexpr qreal around = 4; ///< pixels between a paragraph and its frame

} // namespace

void PageView::setNotes(const QHash<QString, PageNote> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    viewport()->update();
}

void PageView::setEditable(bool editable)
{
    m_editable = editable;
    viewport()->setMouseTracking(editable);
    if (!editable) {
        m_chosen.clear();
        m_under.clear();
        viewport()->unsetCursor();
    }
    viewport()->update();
}

QRectF PageView::placed(int page, const reports::Pages::Key &key) const
{
    const qreal factor = pixelsPerPoint * scale();
    const QRectF paper = pageRect(page);
    QRectF area = key.area;
    if (area.height() <= 0) {
        area.setHeight(noteHeight);
        area.translate(0, -noteRise);
    }
    return {paper.left() + area.left() * factor - around, paper.top() + area.top() * factor,
        area.width() * factor + 2 * around, area.height() * factor};
}

QRectF PageView::areaOf(const QString &key) const
{
    const int page = m_pages.pageOf(key);
    for (const auto &one : m_pages.keys(page)) {
        if (one.key == key)
            return placed(page, one);
    }
    return {};
}

QString PageView::keyAt(const QPointF &place) const
{
    for (int page = 0; page < m_pages.count(); ++page) {
        if (!pageRect(page).contains(place))
            continue;
        // A note lies over the words around it.
        QString found;
        for (const auto &one : m_pages.keys(page)) {
            const bool empty = one.area.height() <= 0;
            if (placed(page, one).contains(place) && (found.isEmpty() || empty)
                && (!empty || m_notes.contains(one.key)))
                found = one.key;
        }
        return found;
    }
    return {};
}

void PageView::choose(const QString &key)
{
    if (!m_editable)
        return;
    m_chosen = key;
    viewport()->update();
    const int page = m_pages.pageOf(key);
    const QRectF area = areaOf(key);
    if (page >= 0 && !QRectF(viewport()->rect()).contains(area)) {
        const qreal top = (area.top() - pageRect(page).top()) / (pixelsPerPoint * scale());
        goTo(page, top);
    }
}

void PageView::take(const QString &key)
{
    choose(key);
    Q_EMIT keyChosen(key);
}

/// From the chosen one or, where none is, from the top of what is in sight.
void PageView::chooseNext(int step)
{
    QStringList keys;
    qsizetype inSight = -1;
    for (int page = 0; page < m_pages.count(); ++page) {
        for (const auto &one : m_pages.keys(page)) {
            if (!keys.isEmpty() && keys.last() == one.key)
                continue;
            if (inSight < 0 && placed(page, one).bottom() > 0)
                inSight = keys.size();
            keys.append(one.key);
        }
    }
    if (keys.isEmpty())
        return;
    const qsizetype at = keys.indexOf(m_chosen);
    const qsizetype wanted = at >= 0 ? at + step : inSight < 0 ? keys.size() - 1 : inSight;
    take(keys.at(qBound<qsizetype>(0, wanted, keys.size() - 1)));
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (m_editable && event->button() == Qt::LeftButton)
        take(keyAt(event->position()));
    event->accept();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString key = m_editable ? keyAt(event->position()) : QString();
    if (!key.isEmpty())
        Q_EMIT editRequested(key);
    else
        QAbstractScrollArea::mouseDoubleClickEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (const QString under = m_editable ? keyAt(event->position()) : QString(); under != m_under) {
        m_under = under;
        if (under.isEmpty())
            viewport()->unsetCursor();
        else
            viewport()->setCursor(Qt::PointingHandCursor);
        viewport()->update();
    }
    QAbstractScrollArea::mouseMoveEvent(event);
}

void PageView::leaveEvent(QEvent *event)
{
    m_under.clear();
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PageNote note = m_notes.value(keyAt(help->pos()));
    QToolTip::showText(help->globalPos(), u"%1 %2"_s.arg(note.what, note.more).trimmed(), viewport());
    return true;
}

void PageView::paintMarks(QPainter &painter, int page)
{
    if (m_notes.isEmpty() && !m_editable)
        return;
    const Tokens &t = lightTokens(); // on paper, in every scheme
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &one : m_pages.keys(page)) {
        const QRectF area = placed(page, one);
        if (area.bottom() < 0 || area.top() > viewport()->height())
            continue;
        const auto note = m_notes.constFind(one.key);
        if (note != m_notes.constEnd() && one.area.height() <= 0)
            paintNote(painter, area, *note);
        else if (note != m_notes.constEnd())
            painter.fillRect(QRectF(area.left() - 6, area.top(), 3, area.height()), t.soon);
        const bool isChosen = one.key == m_chosen;
        if (!isChosen && one.key != m_under)
            continue;
        painter.setPen(QPen(isChosen ? t.focus : t.field, isChosen ? 2 : 1, isChosen ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0, -1, 0, 1), 4, 4);
    }
    painter.restore();
}

void PageView::paintNote(QPainter &painter, const QRectF &area, const PageNote &note) const
{
    const Tokens &t = lightTokens();
    painter.setPen(QPen(t.soon, 1, Qt::DashLine));
    painter.setBrush(t.soonBg);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont bold = ui::font(Role::LabelStrong);
    QFont plain = ui::font(Role::Label);
    const int pixels = qMax(6, qRound(noteText * pixelsPerPoint * scale()));
    bold.setPixelSize(pixels);
    plain.setPixelSize(pixels);
    QRect room = area.toRect().adjusted(6, 0, -6, 0);
    paintUrgencyGlyph(painter, QRectF(room.left(), room.top() + (room.height() - pixels) / 2.0, pixels, pixels),
        domain::Urgency::Soon, t.soon, t.soonBg);
    room.setLeft(room.left() + pixels + 6);
    const QRect used = paintText(painter, room, note.what, bold, t.soon);
    room.setLeft(used.right() + 6);
    paintText(painter, room, note.more, plain, t.soon);
}

} // namespace ui
