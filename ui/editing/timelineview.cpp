// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/timelineview.h"

#include "domain/rules.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/twolinetext.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QWheelEvent>

namespace ui {

using Model = items::ProgressTimelineModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 18;
constexpr int below = 10;
constexpr int mostLines = 6;

} // namespace

TimelineView::TimelineView(Model &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"timeline"_s);
    setModel(&model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(&model, &Model::modelReset, this, &TimelineView::fit);
    connect(&model, &Model::dataChanged, this, &TimelineView::fit);
    connect(this, &QListView::clicked, this, &TimelineView::open);
    viewport()->setCursor(Qt::PointingHandCursor);
    setAcceptDrops(true);
}

QSize TimelineView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

void TimelineView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(domain::ProgressId(index.data(Model::IdRole).toLongLong()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->mimeData())
        offer(currentIndex(), *QGuiApplication::clipboard()->mimeData());
    else
        QListView::keyPressEvent(event);
}

namespace {

bool isOpenForEvidence(const QModelIndex &index)
{
    return index.isValid() && domain::isEditable(static_cast<domain::ReviewState>(index.data(Model::StateRole).toInt()));
}

} // namespace

void TimelineView::offer(const QModelIndex &index, const QMimeData &dropped)
{
    const auto evidence = offeredEvidence(dropped);
    if (isOpenForEvidence(index) && !evidence.isEmpty())
        Q_EMIT evidenceOffered(domain::ProgressId(index.data(Model::IdRole).toLongLong()), evidence);
}

void TimelineView::setTarget(const QModelIndex &index)
{
    m_target = index;
    viewport()->update();
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!offeredEvidence(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    setTarget(isOpenForEvidence(under) ? under : QModelIndex());
    event->setAccepted(m_target.isValid());
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget({});
}

void TimelineView::dropEvent(QDropEvent *event)
{
    setTarget({});
    offer(indexAt(event->position().toPoint()), *event->mimeData());
    event->acceptProposedAction();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TimelineView::fit()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

TimelineDelegate::TimelineDelegate(TimelineView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, layOut(nullptr, QRect(0, 0, width, 0), index)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_view->dropTarget() == index) {
        painter->setPen(QPen(tokens(m_view).accentText, 1));
        painter->setBrush(tokens(m_view).sel);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - below / 2), 4, 4);
    }
    paintDot(*painter, option.rect, index);
    layOut(painter, option.rect, index);
    if (m_view->hasFocus() && m_view->currentIndex() == index) {
        painter->setPen(QPen(tokens(m_view).focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1 - below / 2), 4, 4);
    }
    painter->restore();
}

int TimelineDelegate::layOut(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_view);
    const QFont body = ui::font(Role::Body);
    const int line = QFontMetrics(body).height() + 2;
    const int left = rect.left() + gutter;
    const int width = qMax(40, rect.width() - gutter);
    int y = rect.top();
    if (painter)
        paintHead(*painter, QRect(left, y, width, line + 2), index);
    y += line + 2;
    const auto words = [&](const QString &text, const QColor &ink) {
        if (text.isEmpty())
            return;
        const auto lines = brokenLines(text, body, width, mostLines);
        if (painter)
            paintLines(*painter, QRect(left, y, width, line * mostLines), text, body, ink, line, mostLines);
        y += line * static_cast<int>(lines.size());
    };
    words(index.data(Model::NarrativeRole).toString(), t.text2);
    if (index.data(Model::StateRole).toInt() == static_cast<int>(domain::ReviewState::Returned))
        words(index.data(Model::ReviewNoteRole).toString(), t.soon);
    for (const auto &title : index.data(Model::EvidenceRole).toStringList()) {
        if (painter) {
            paintIcon(*painter, QRect(left, y, 16, line + 2), icon(u"mail-attachment"_s), t.text2);
            paintText(*painter, QRect(left + 22, y, width - 22, line + 2), title, ui::font(Role::Label), t.accentText);
        }
        y += line + 2;
    }
    return y - rect.top() + below;
}

void TimelineDelegate::paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_view);
    const QFont context = ui::font(Role::Label);
    const QString date = index.data(Model::DateTextRole).toString();
    const int dateWidth = QFontMetrics(context).horizontalAdvance(date);
    QRect rest = line.adjusted(0, 0, -dateWidth - lineGap, 0);
    const auto step = [&](const QRect &used) { rest.setLeft(used.right() + lineGap); };
    if (const QString period = index.data(Model::PeriodRole).toString(); !period.isEmpty())
        step(paintText(painter, rest, period, ui::font(Role::BodyStrong), t.text));
    if (const QString institution = index.data(Model::InstitutionRole).toString(); !institution.isEmpty())
        step(paintText(painter, rest, institution, ui::font(Role::Body), t.text2));
    const bool returned = index.data(Model::StateRole).toInt() == static_cast<int>(domain::ReviewState::Returned);
    paintBadge(painter, rest, index.data(Model::StateTextRole).toString(),
        returned ? BadgeKind::Soon : BadgeKind::Neutral, t);
    painter.setFont(context);
    painter.setPen(t.text3);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
}

/// Full: validated. A ring: still on its way; amber when it came back.
void TimelineDelegate::paintDot(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_view);
    const auto state = static_cast<domain::ReviewState>(index.data(Model::StateRole).toInt());
    const QPointF centre(rect.left() + 5.5, rect.top() + 10.5);
    if (index.row() + 1 < index.model()->rowCount()) {
        painter.setPen(QPen(t.border2, 1));
        painter.drawLine(centre + QPointF(0, 7), QPointF(centre.x(), rect.bottom() + 4));
    }
    const bool validated = state == domain::ReviewState::Validated;
    const QColor ink = state == domain::ReviewState::Returned ? t.soon : t.text2;
    painter.setPen(QPen(ink, 2));
    painter.setBrush(validated ? QBrush(ink) : QBrush(t.base));
    painter.drawEllipse(centre, 3.5, 3.5);
}

} // namespace ui
