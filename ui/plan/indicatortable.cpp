// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/indicatortable.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/twolinetext.h"

#include <QHeaderView>
#include <QPainter>

namespace ui {

using Model = items::IndicatorModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int leastName = 240;
constexpr int enoughName = 360; ///< for most names on one line
constexpr int barWidth = 56;

struct Width
{
    Model::Column column;
    int pixels;
};
/// In the order in which they stay: the last go first when there is no room.
constexpr Width widths[] = {{Model::Last, 112}, {Model::Way, 118}, {Model::Target, 112}, {Model::Periodicity, 96}, {Model::Source, 150}};

} // namespace

IndicatorTable::IndicatorTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"indicatorTable"_s);
    setModel(&model);
    setItemDelegate(new IndicatorDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    copyAsTable(this);
    updateRowHeight();
}

std::optional<domain::IndicatorId> IndicatorTable::currentIndicator() const
{
    const auto *entry = m_model.at(currentIndex().row());
    return entry ? entry->indicator.id : std::nullopt;
}

void IndicatorTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, Model::Name));
    scrollTo(currentIndex());
}

void IndicatorTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

QModelIndex IndicatorTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveLeft || action == MoveRight)
        return currentIndex(); // rows are chosen, not cells
    if (action == MoveHome || action == MoveEnd)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, Model::Name);
    return QTableView::moveCursor(action, modifiers);
}

void IndicatorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void IndicatorTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void IndicatorTable::updateRowHeight()
{
    const int names = columnWidth(Model::Name) < enoughName ? 2 : 1;
    verticalHeader()->setDefaultSectionSize(std::max(46, names * lineHeight(Role::Body) + lineHeight(Role::Context) + 11));
}

void IndicatorTable::layoutColumns()
{
    int rest = viewport()->width();
    for (const auto &one : widths) {
        const bool fits = rest - one.pixels >= leastName;
        setColumnHidden(one.column, !fits);
        if (!fits)
            continue;
        setColumnWidth(one.column, one.pixels);
        rest -= one.pixels;
    }
    setColumnWidth(Model::Name, std::max(leastName, rest));
    updateRowHeight();
}

IndicatorDelegate::IndicatorDelegate(IndicatorTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_table);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = m_table->viewport()->mapFromGlobal(QCursor::pos());
    RowState state;
    state.hovered = m_table->viewport()->underMouse() && m_table->rowAt(pointer.y()) == index.row();
    state.current = m_table->currentIndex().row() == index.row();
    state.focused = state.current && m_table->hasFocus();
    state.firstCell = index.column() == Model::Name;
    int last = Model::Name;
    for (int column = 0; column < Model::ColumnCount; ++column)
        last = m_table->isColumnHidden(column) ? last : column;
    state.lastCell = index.column() == last;
    paintRow(*painter, option.rect, state, t);
    const QRect inside = option.rect.adjusted(index.column() == Model::Name ? 14 : padding, 5, -padding, -6);
    const QRect first(inside.left(), inside.top(), inside.width(), lineHeight(Role::Body));
    const QRect second(inside.left(), first.bottom() + 1, inside.width(), lineHeight(Role::Context));
    const auto lines = [&](const QString &fact, const QString &context, Role role) {
        paintText(*painter, first, fact.isEmpty() ? u"–"_s : fact, font(role), fact.isEmpty() ? t.text3 : t.text);
        paintText(*painter, second, context, font(Role::Context), t.text3);
    };
    switch (index.column()) {
    case Model::Name: {
        const int room = inside.height() - lineHeight(Role::Context);
        const int used = paintLines(*painter, inside, index.data().toString(), font(Role::BodyMedium), t.text, lineHeight(Role::Body),
            std::max(1, room / lineHeight(Role::Body)));
        const QRect kind(inside.left(), inside.top() + used, inside.width(), lineHeight(Role::Context));
        paintText(*painter, kind, index.data(Model::KindTextRole).toString(), font(Role::Context), t.text3);
        break;
    }
    case Model::Last:
        lines(index.data(Model::LastTextRole).toString(), index.data(Model::LastDateTextRole).toString(), Role::BodyStrong);
        break;
    case Model::Target:
        lines(index.data(Model::TargetTextRole).toString(), index.data(Model::TargetDateTextRole).toString(), Role::Body);
        break;
    case Model::Way: {
        const QVariant share = index.data(Model::ShareRole);
        if (!share.isValid()) {
            paintText(*painter, inside, u"–"_s, font(Role::Body), t.text3);
            break;
        }
        const QRect bar(inside.left(), inside.top(), std::min(barWidth, inside.width() - 50), inside.height());
        const QRect used = paintThinBar(*painter, bar, std::max(0.0, share.toDouble()), t.bar, t, 5);
        paintText(*painter, inside.adjusted(used.width() + lineGap, 0, 0, 0), index.data(Model::ShareTextRole).toString(), font(Role::Body), t.text);
        break;
    }
    default: {
        const QString text = index.data().toString();
        paintText(*painter, inside, text.isEmpty() ? u"–"_s : text, font(Role::Label), text.isEmpty() ? t.text3 : t.text2);
        break;
    }
    }
    painter->restore();
}

} // namespace ui
