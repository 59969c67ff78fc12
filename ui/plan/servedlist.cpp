// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/servedlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/twolinetext.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

using Model = items::PlanModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 7; ///< rows before it scrolls
constexpr int side = 16;
constexpr int textLines = 2;

int rowHeight()
{
    return std::max(20, lineHeight(Role::Body)) + textLines * lineHeight(Role::Context) + 12;
}

} // namespace

ServedList::ServedList(Model &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"served"_s);
    setModel(&model);
    setItemDelegate(new ServedDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    copyAsTable(this);
    connect(this, &QListView::clicked, this, &ServedList::open);
}

void ServedList::showAction(const QModelIndex &action)
{
    setRootIndex(action);
    updateGeometry();
}

QSize ServedList::sizeHint() const
{
    const int rows = rootIndex().isValid() ? model()->rowCount(rootIndex()) : 0;
    return {200, std::min(rows, most) * rowHeight() + 2};
}

void ServedList::open(const QModelIndex &index)
{
    if (index.isValid() && index.data(Model::KindRole).toInt() == Model::RecommendationRow)
        Q_EMIT opened(domain::RecommendationId(index.data(Model::IdRole).toLongLong()));
}

void ServedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

QSize ServedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight()};
}

void ServedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.widget);
    const auto *view = qobject_cast<const QListView *>(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowState state;
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.current = view && view->hasFocus() && view->currentIndex() == index;
    state.focused = state.current;
    paintRow(*painter, option.rect, state, t);
    const QString status = index.data(Model::StatusTextRole).toString();
    const int pill = statusPillSize(status).width();
    const QRect inside = option.rect.adjusted(side, 6, -side, -6);
    QRect first(inside.left(), inside.top(), inside.width(), std::max(20, lineHeight(Role::Body)));
    const QRect right(std::max(first.left(), first.right() - pill + 1), first.top(), pill, first.height());
    paintStatusPill(*painter, right, static_cast<domain::Status>(index.data(Model::StatusRole).toInt()), status, t);
    first.setRight(right.left() - lineGap);
    paintText(*painter, first, index.data(Model::ReferenceRole).toString(), ui::font(Role::BodyMedium), t.accentText);
    const QRect rest(inside.left(), first.bottom() + 1, inside.width(), textLines * lineHeight(Role::Context));
    paintLines(*painter, rest, index.data(Model::ContextRole).toString(), ui::font(Role::Context), t.text3, lineHeight(Role::Context), textLines);
    painter->restore();
}

} // namespace ui
