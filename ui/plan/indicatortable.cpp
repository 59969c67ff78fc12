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
constexpr int roomyHeight = 56; ///< from here on a row has room for a name of two lines

struct Width
{
    Model::Column column;
    int pixels;
};
/// In the order in which they stay: the last go first when there is no room.
constexpr Width widths[] = {
    {Model::Last, 112}, {Model::Way, 118}, {Model::Target, 112}, {Model::Periodicity, 96}, {Model::Source, 150}};

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
    verticalHeader()->setDefaultSectionSize(
        std::max(46, names * lineHeight(Role::Body) + lineHeight(Role::Context) + 11));
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
    const QRect inside = option.rect.adjusted(index.column() == Model::Name ? 14 : padding, 0, -padding, -1);
    // A fact of one line or two with its context below, in the middle of the row.
    const auto lines = [&](const QString &fact, const QString &context, Role role, int most) {
        const bool none = fact.isEmpty();
        const int count =
            static_cast<int>(std::max<qsizetype>(1, brokenLines(fact, font(role), inside.width(), most).size()));
        const int height = count * lineHeight(Role::Body) + (context.isEmpty() ? 0 : lineHeight(Role::Context));
        const QRect block(inside.left(), inside.top() + (inside.height() - height) / 2, inside.width(), height);
        paintLines(
            *painter, block, none ? u"–"_s : fact, font(role), none ? t.text3 : t.text, lineHeight(Role::Body), most);
        const QRect below(
            block.left(), block.top() + count * lineHeight(Role::Body), block.width(), lineHeight(Role::Context));
        paintText(*painter, below, context, font(Role::Context), t.text3);
    };
    switch (index.column()) {
    case Model::Name:
        lines(index.data().toString(), index.data(Model::KindTextRole).toString(), Role::BodyMedium,
            option.rect.height() > roomyHeight ? 2 : 1);
        break;
    case Model::Last:
        lines(index.data(Model::LastTextRole).toString(), index.data(Model::LastDateTextRole).toString(),
            Role::BodyStrong, 1);
        break;
    case Model::Target:
        lines(index.data(Model::TargetTextRole).toString(), index.data(Model::TargetDateTextRole).toString(),
            Role::Body, 1);
        break;
    case Model::Way: {
        const QVariant share = index.data(Model::ShareRole);
        if (!share.isValid()) {
            paintText(*painter, inside, u"–"_s, font(Role::Body), t.text3);
            break;
        }
        const QRect bar(inside.left(), inside.top(), std::min(barWidth, inside.width() - 50), inside.height());
        const QRect used = paintThinBar(*painter, bar, std::max(0.0, share.toDouble()), t.bar, t, 5);
        paintText(*painter, inside.adjusted(used.width() + lineGap, 0, 0, 0),
            index.data(Model::ShareTextRole).toString(), font(Role::Body), t.text);
        break;
    }
    default: {
        const QString text = index.data().toString();
        paintText(
            *painter, inside, text.isEmpty() ? u"–"_s : text, font(Role::Label), text.isEmpty() ? t.text3 : t.text2);
        break;
    }
    }
    painter->restore();
}

} // namespace ui
