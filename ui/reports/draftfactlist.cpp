// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/draftfactlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int barWidth = 50;
constexpr int wideBar = 92;
constexpr int arrowWidth = 16;
constexpr int numberWidth = 28;

int rowHeight()
{
    return std::max(24, lineHeight(Role::Body) + 6);
}

} // namespace

void DraftFactModel::setFacts(const QList<DraftFact> &facts)
{
    if (facts.size() == m_facts.size()) {
        m_facts = facts;
        if (!facts.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

int DraftFactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant DraftFactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftFact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return fact.text;
    case Qt::AccessibleTextRole:
        return fact.spoken.isEmpty() ? QStringList({fact.number, fact.text, fact.value}).join(u' ').simplified()
                                     : fact.spoken;
    case NumberRole:
        return fact.number;
    case ShareRole:
        return fact.share ? QVariant(*fact.share) : QVariant();
    case ValueRole:
        return fact.value;
    case AttentionRole:
        return fact.attention;
    default:
        return {};
    }
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight()};
}

/// What stands at the right of a fact; returns the room that is left.
QRect FactDelegate::paintEnd(
    QPainter &painter, QRect room, const QModelIndex &index, const DraftFactList *list, const Tokens &t)
{
    const bool attention = index.data(DraftFactModel::AttentionRole).toBool();
    const auto place = [&room](int width) { return QRect(room.right() - width + 1, room.top(), width, room.height()); };
    if (list && list->leadsOn()) {
        paintChevron(painter, place(arrowWidth), Qt::RightArrow, t.text3);
        room.setRight(room.right() - arrowWidth - lineGap);
    }
    if (const int width = list ? list->valueWidth() : 0; width > 0) {
        paintText(painter, place(width), index.data(DraftFactModel::ValueRole).toString(), ui::font(Role::Body),
            attention ? t.soon : t.text, Qt::AlignRight);
        room.setRight(room.right() - width - lineGap);
    }
    if (const QVariant share = index.data(DraftFactModel::ShareRole); share.isValid()) {
        const int width = room.width() > 2 * wideBar ? wideBar : barWidth;
        paintThinBar(painter, place(width), share.toDouble(), attention ? t.soon : t.accent, t, 4);
        room.setRight(room.right() - width - lineGap);
    }
    return room;
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.widget);
    const auto *list = qobject_cast<const DraftFactList *>(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowState state;
    state.hovered = list && list->leadsOn() && option.state.testFlag(QStyle::State_MouseOver);
    state.current = list && list->hasFocus() && list->currentIndex() == index;
    state.focused = state.current;
    paintRow(*painter, option.rect, state, t, false);
    QRect room = paintEnd(*painter, option.rect.adjusted(state.current ? 6 : 0, 0, -2, 0), index, list, t);
    if (const QString number = index.data(DraftFactModel::NumberRole).toString(); !number.isEmpty()) {
        const QColor ink = index.data(DraftFactModel::AttentionRole).toBool() ? t.soon : t.text;
        const QRect used = paintText(*painter, room, number, ui::font(Role::BodyStrong), ink);
        room.setLeft(std::max(room.left() + numberWidth, used.right() + lineGap));
    }
    paintText(*painter, room, index.data().toString(), ui::font(Role::Body), t.text);
    painter->restore();
}

DraftFactList::DraftFactList(const QString &objectName, bool leadsOn, QWidget *parent)
    : QListView(parent)
    , m_model(new DraftFactModel(this))
    , m_leadsOn(leadsOn)
{
    setObjectName(objectName);
    setModel(m_model);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    if (leadsOn)
        viewport()->setCursor(Qt::PointingHandCursor);
    copyAsTable(this);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_leadsOn)
            Q_EMIT opened(index.row());
    });
}

void DraftFactList::setFacts(const QList<DraftFact> &facts)
{
    m_filling = true;
    m_model->setFacts(facts);
    m_filling = false;
    measure();
}

void DraftFactList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

void DraftFactList::measure()
{
    const QFontMetrics metrics(ui::font(Role::Body));
    m_valueWidth = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        m_valueWidth =
            std::max(m_valueWidth, metrics.horizontalAdvance(index.data(DraftFactModel::ValueRole).toString()) + 2);
    }
    updateGeometry();
    viewport()->update();
}

QSize DraftFactList::sizeHint() const
{
    return {200, std::min(m_model->rowCount(), m_mostRows) * rowHeight()};
}

QSize DraftFactList::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void DraftFactList::keyPressEvent(QKeyEvent *event)
{
    if (m_leadsOn && currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void DraftFactList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_filling)
        Q_EMIT chosen(current.row());
}

void DraftFactList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace ui
