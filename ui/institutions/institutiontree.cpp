// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutiontree.h"

#include "items/institutiontreemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QHeaderView>
#include <QPainter>

namespace ui {

using Model = items::InstitutionTreeModel;

namespace {

constexpr int leastNumber = 62;
constexpr int numberPadding = 12;
constexpr int leastName = 230;

} // namespace

InstitutionTree::InstitutionTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("institutionTree"));
    setItemDelegate(new InstitutionDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setIndentation(20);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumHeight(28);
    header()->setHighlightSections(false);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_closed.insert(index.data(Model::IdRole).toLongLong()); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_opening)
            m_closed.remove(index.data(Model::IdRole).toLongLong());
    });
}

void InstitutionTree::openBranches()
{
    const QSet<qint64> closed = m_closed;
    m_opening = true;
    expandAll();
    m_opening = false;
    if (closed.isEmpty())
        return;
    QList<QModelIndex> left {QModelIndex()};
    while (!left.isEmpty()) {
        const QModelIndex parent = left.takeLast();
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            left.append(index);
            if (closed.contains(index.data(Model::IdRole).toLongLong()))
                collapse(index);
        }
    }
}

void InstitutionTree::fitColumns()
{
    if (!model())
        return;
    int rest = viewport()->width();
    // From the right to the left in what they say: overdue and leads stay longest.
    for (const int column : {Model::Overdue, Model::Leads, Model::Returned, Model::Submitted, Model::Supports}) {
        const QString words = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(leastNumber, header()->fontMetrics().horizontalAdvance(words) + 2 * numberPadding);
        const bool fits = rest - width >= leastName;
        setColumnHidden(column, !fits);
        if (!fits)
            continue;
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(Model::Name, rest);
}

void InstitutionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QSize InstitutionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const bool low = option.widget && option.widget->window()->height() <= 700;
    return {120, lineHeight(Role::Body) + lineHeight(Role::Context) + (low ? 8 : 14)};
}

void InstitutionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colours = tokens(option.widget);
    const auto *view = static_cast<const QTreeView *>(option.widget);
    const bool current = option.state & QStyle::State_Selected;
    const bool active = index.data(Model::ActiveRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option.rect,
        {.hovered = bool(option.state & QStyle::State_MouseOver),
            .current = current,
            .focused = current && view->hasFocus(),
            .firstCell = index.column() == Model::Name,
            .lastCell = index.column() == view->header()->logicalIndex(view->header()->count() - 1)},
        colours);
    const QColor ink = active ? colours.text : colours.text3;
    if (index.column() == Model::Name) {
        QRect line(option.rect.left() + 8, option.rect.center().y() - (lineHeight(Role::Body) + lineHeight(Role::Context)) / 2, option.rect.width() - 14,
            lineHeight(Role::Body));
        QRect rest = line;
        rest.setLeft(paintText(*painter, line, index.data(Model::AcronymRole).toString(), ui::font(Role::BodyStrong), ink).right() + 8);
        paintText(*painter, rest, index.data(Model::NameRole).toString(), ui::font(Role::Body), active ? colours.text : colours.text3);
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(Role::Context));
        paintText(*painter, line, index.data(Model::ContextRole).toString(), ui::font(Role::Context), colours.text3);
    } else {
        const int count = index.data(Model::CountRole).toInt();
        QRect cell = option.rect.adjusted(0, 0, -numberPadding, 0);
        const bool late = index.column() == Model::Overdue && count > 0;
        const bool returned = index.column() == Model::Returned && count > 0;
        const QColor number = late ? colours.late : returned ? colours.soon : count > 0 ? ink : colours.text3;
        const QString words = index.data().toString();
        paintText(*painter, cell, words, ui::font(late ? Role::BodyStrong : Role::Body), number, Qt::AlignRight);
        if (late) {
            const int left = cell.right() - QFontMetrics(ui::font(Role::BodyStrong)).horizontalAdvance(words) - 18;
            paintUrgencyGlyph(*painter, QRectF(left, cell.center().y() - 6, 12, 12), domain::Urgency::Overdue, number, rowColour({.current = current}, colours));
        }
    }
    painter->restore();
}

} // namespace ui
