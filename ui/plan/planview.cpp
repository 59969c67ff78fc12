// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planview.h"

#include "ui/plan/plandelegate.h"
#include "ui/plan/planheader.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace ui {

using Model = items::PlanModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 18;
constexpr int roomyHeight = 46;
constexpr int compactHeight = 32;
constexpr int leastTitle = 300;
constexpr int timelineTitle = 320;
constexpr int scrollShare = 8; ///< one key moves by so much of the width

struct Width
{
    Model::Column column;
    int pixels;
};
/// In the order in which they stay: the last go first when there is no room.
constexpr Width widths[] = {{Model::Status, 122}, {Model::Due, 108}, {Model::Institution, 84}, {Model::Count, 48}, {Model::Budget, 118},
    {Model::Starts, 90}, {Model::Done, 90}};

} // namespace

PlanView::PlanView(Model &model, const domain::Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_clock(clock)
    , m_header(new PlanHeader(this))
{
    setObjectName(u"planView"_s);
    setHeader(m_header);
    // Before the view hears of a reset, what is open and current is noted; after it, it is there again.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanView::rememberBranches);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanView::restoreBranches);
    setItemDelegate(new PlanDelegate(this));
    setUniformRowHeights(true);
    setIndentation(indent);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(30);
    copyAsTable(this);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(Model::IdRole).toLongLong();
        if (index.data(Model::KindRole).toInt() == Model::ClusterRow)
            m_closedClusters.remove(id);
        else
            m_openActions.insert(id);
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(Model::IdRole).toLongLong();
        if (index.data(Model::KindRole).toInt() == Model::ClusterRow)
            m_closedClusters.insert(id);
        else
            m_openActions.remove(id);
    });
}

int PlanView::rowHeightNow() const
{
    const int body = QFontMetrics(ui::font(Role::Body)).height();
    const int context = QFontMetrics(ui::font(Role::Context)).height();
    return m_compact ? std::max(compactHeight, body + 12) : std::max(roomyHeight, body + context + 12);
}

void PlanView::setMode(Mode mode)
{
    m_mode = mode;
    layoutColumns();
    rescaled();
}

void PlanView::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    scheduleDelayedItemsLayout();
}

void PlanView::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    rescaled();
}

void PlanView::rememberBranches()
{
    m_keptAction = currentAction();
    const QModelIndex current = currentIndex();
    m_keptCluster.reset();
    if (current.isValid() && !m_keptAction)
        m_keptCluster = current.data(Model::IdRole).toLongLong();
    m_hovered = {};
}

void PlanView::restoreBranches()
{
    {
        const QSignalBlocker quiet(this); // nobody opened or closed anything
        openBranches();
    }
    updateRange();
    Q_EMIT currentRowChanged();
}

void PlanView::openBranches()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex cluster = m_model.index(row, 0);
        const qint64 id = cluster.data(Model::IdRole).toLongLong();
        setExpanded(cluster, !m_closedClusters.contains(id));
        if (m_keptCluster == id)
            setCurrentIndex(cluster);
    }
    const auto open = m_openActions;
    for (const qint64 id : open) {
        if (const QModelIndex action = m_model.indexOf(domain::ActionId(id)); action.isValid())
            setExpanded(action, true);
    }
    if (m_keptAction) {
        if (const QModelIndex action = m_model.indexOf(*m_keptAction); action.isValid()) {
            setCurrentIndex(action);
            scrollTo(action);
        }
    }
}

void PlanView::updateRange()
{
    auto [first, last] = m_model.range();
    const QDate now = today();
    first = first.isValid() ? std::min(first, now) : now.addMonths(-6);
    last = last.isValid() ? std::max(last, now) : now.addMonths(6);
    m_scale.setRange(first, last);
    if (!m_placed)
        m_scale.show(now);
    m_shown = m_model.allActions() > 0;
    rescaled();
}

void PlanView::rescaled()
{
    m_header->setScale(m_mode == Mode::Timeline ? &m_scale : nullptr, m_wording, today());
    viewport()->update();
    Q_EMIT scaleChanged();
}

void PlanView::zoom(double factor)
{
    const double now = m_scale.xOf(today());
    m_scale.zoom(factor, now > 0 && now < m_scale.width() ? now : m_scale.width() / 2.0);
    rescaled();
}

void PlanView::zoomToFit()
{
    m_scale.fit();
    rescaled();
}

void PlanView::showToday()
{
    m_scale.show(today());
    rescaled();
}

void PlanView::setPerDay(double pixels)
{
    m_scale.setPerDay(pixels);
    rescaled();
}

void PlanView::setTimePosition(int pixels)
{
    if (pixels == m_scale.position())
        return;
    m_scale.setPosition(pixels);
    rescaled();
}

std::optional<domain::ActionId> PlanView::currentAction() const
{
    const auto *entry = m_model.actionAt(currentIndex());
    return entry ? entry->action.id : std::nullopt;
}

bool PlanView::setCurrentAction(domain::ActionId id)
{
    const QModelIndex action = m_model.indexOf(id);
    if (!action.isValid())
        return false;
    setExpanded(action.parent(), true);
    setCurrentIndex(action);
    scrollTo(action);
    return true;
}

void PlanView::toggleBranch()
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    if (m_model.hasChildren(index))
        setExpanded(index, !isExpanded(index));
}

/// The row's colours reach from edge to edge; then the arrow of the branch, and each cell by the delegate.
void PlanView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(this);
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    RowState state;
    state.hovered = m_hovered.isValid() && m_hovered.siblingAtColumn(0) == first;
    state.current = currentIndex().siblingAtColumn(0) == first;
    state.focused = state.current && hasFocus();
    painter->save();
    if (index.data(Model::KindRole).toInt() == Model::ClusterRow && !state.current && !state.hovered) {
        painter->fillRect(row, t.subtle);
        painter->fillRect(QRect(0, row.bottom(), row.width(), 1), t.border);
    } else {
        paintRow(*painter, row, state, t);
    }
    int level = 1;
    for (QModelIndex at = first.parent(); at.isValid(); at = at.parent())
        ++level;
    if (m_model.hasChildren(first)) {
        const QRect arrow(level * indent - indent + 3, row.top(), 12, row.height() - 1);
        paintChevron(*painter, arrow, isExpanded(first) ? Qt::DownArrow : Qt::RightArrow, t.text2);
    }
    const bool spans = m_mode == Mode::Table && index.data(Model::KindRole).toInt() == Model::ClusterRow; // it has a title alone
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (isColumnHidden(column) || (spans && column != Model::Title))
            continue;
        QStyleOptionViewItem cell = option;
        cell.rect = QRect(columnViewportPosition(column), row.top(), spans ? row.width() : columnWidth(column), row.height());
        if (column == Model::Title)
            cell.rect.setLeft(cell.rect.left() + level * indent);
        itemDelegate()->paint(painter, cell, first.siblingAtColumn(column));
    }
    painter->restore();
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void PlanView::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
}

bool PlanView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
        setHovered(indexAt({2, viewport()->mapFromGlobal(QCursor::pos()).y()}));
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        setHovered({});
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

QModelIndex PlanView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTreeView::moveCursor(action, modifiers);
    return to.siblingAtColumn(0); // rows are chosen, not cells
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (m_mode == Mode::Timeline) {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const bool right = event->key() == Qt::Key_Right;
            if (control)
                setExpanded(currentIndex().siblingAtColumn(0), right);
            else
                setTimePosition(m_scale.position() + (right ? 1 : -1) * std::max(1, m_scale.width() / scrollShare));
            return;
        }
        case Qt::Key_Plus:
            return zoom(TimeScale::step);
        case Qt::Key_Minus:
            return zoom(1 / TimeScale::step);
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && !control)
        return toggleBranch();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT opened(currentIndex());
    QTreeView::keyPressEvent(event);
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    if (m_mode == Mode::Timeline) {
        const QPoint turn = event->angleDelta();
        const bool sideways = turn.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
        if (event->modifiers().testFlag(Qt::ControlModifier) && turn.y() != 0) {
            const double x = event->position().x() - columnViewportPosition(Model::Timeline);
            m_scale.zoom(turn.y() > 0 ? TimeScale::step : 1 / TimeScale::step, std::clamp(x, 0.0, static_cast<double>(m_scale.width())));
            rescaled();
            event->accept();
            return;
        }
        if (sideways) {
            setTimePosition(m_scale.position() - (turn.x() != 0 ? turn.x() : turn.y()));
            event->accept();
            return;
        }
    }
    QTreeView::wheelEvent(event);
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layoutColumns();
}

void PlanView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PlanView::layoutColumns()
{
    const int width = viewport()->width();
    setColumnHidden(Model::Timeline, m_mode == Mode::Table);
    if (m_mode == Mode::Table)
        return layoutTable(width);
    for (const auto &one : widths)
        setColumnHidden(one.column, true);
    const int title = std::min(timelineTitle, width * 2 / 5);
    setColumnWidth(Model::Title, title);
    setColumnWidth(Model::Timeline, std::max(100, width - title));
    m_scale.setWidth(width - title);
    if (!m_placed && isVisible()) {
        m_scale.show(today());
        m_placed = m_shown;
    }
    rescaled();
}

/// The title takes what the others leave; those that matter least give way to it.
void PlanView::layoutTable(int width)
{
    int rest = width;
    for (const auto &one : widths) {
        const bool fits = rest - one.pixels >= leastTitle;
        setColumnHidden(one.column, !fits);
        if (!fits)
            continue;
        setColumnWidth(one.column, one.pixels);
        rest -= one.pixels;
    }
    setColumnWidth(Model::Title, std::max(leastTitle, rest));
}

} // namespace ui
