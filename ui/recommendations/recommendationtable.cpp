// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/recommendationtable.h"

#include "ui/recommendations/checkheader.h"
#include "ui/recommendations/columnfit.h"
#include "ui/recommendations/recommendationdelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painters.h"

#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace ui {

using Model = items::RecommendationModel;

namespace {
constexpr int leastSection = 36;
}

RecommendationTable::RecommendationTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new CheckHeader(model, this))
{
    setObjectName(QStringLiteral("recommendationTable"));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new RecommendationDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(leastSection);
    setSortingEnabled(false);
    connectHeader();
    setColumns({});
    connect(&model, &Model::orderRequested, this, &RecommendationTable::showOrder);
    connect(&model, &Model::modelReset, this, [this] { m_anchor = -1; });
    connect(&model, &Model::checkedChanged, viewport(), qOverload<>(&QWidget::update));
    showOrder(model.order());
    updateRowHeight();
}

void RecommendationTable::connectHeader()
{
    connect(m_header, &CheckHeader::sortRequested, this,
        [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(m_header, &CheckHeader::moved, this, &RecommendationTable::takeOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { Q_EMIT columnMenuRequested(m_header->mapToGlobal(place)); });
}

QStringList RecommendationTable::usualColumns()
{
    QStringList usual;
    for (const int column : {Model::Reference, Model::Text, Model::Lead, Model::Status, Model::Grade, Model::Due})
        usual << Model::columnCode(column);
    return usual;
}

bool RecommendationTable::mayHide(int column)
{
    return column != Model::Check && column != Model::Reference && column != Model::Text;
}

void RecommendationTable::setColumns(const QStringList &columns)
{
    QList<int> chosen;
    for (const QString &code : columns.isEmpty() ? usualColumns() : columns) {
        if (const int column = Model::columnOf(code); column >= 0 && !chosen.contains(column))
            chosen << column;
    }
    for (const int needed : {Model::Text, Model::Reference}) {
        if (!chosen.contains(needed))
            chosen.prepend(needed);
    }
    m_columns = chosen;
    placeColumns();
    layoutColumns();
}

void RecommendationTable::choose(const QStringList &columns)
{
    setColumns(columns);
    Q_EMIT columnsChanged();
}

QStringList RecommendationTable::columns() const
{
    QStringList codes;
    for (const int column : m_columns)
        codes << Model::columnCode(column);
    return codes;
}

void RecommendationTable::placeColumns()
{
    m_header->moveSection(m_header->visualIndex(Model::Check), 0);
    for (int place = 0; place < m_columns.size(); ++place)
        m_header->moveSection(m_header->visualIndex(m_columns.at(place)), place + 1);
}

/// As the person dragged them.
void RecommendationTable::takeOrder()
{
    std::ranges::sort(m_columns, {}, [this](int column) { return m_header->visualIndex(column); });
    placeColumns();
    Q_EMIT columnsChanged();
}

std::optional<domain::RecommendationId> RecommendationTable::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

void RecommendationTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex cell = m_model.index(row, Model::Text);
    setCurrentIndex(cell);
    scrollTo(cell);
}

void RecommendationTable::moveCurrent(int by)
{
    const int row = currentIndex().row();
    setCurrentRow(row < 0 ? 0 : qBound(0, row + by, m_model.rowCount() - 1));
}

void RecommendationTable::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateRowHeight();
    layoutColumns();
}

void RecommendationTable::setPlaceholders(bool shown)
{
    m_placeholders = shown;
    viewport()->update();
}

bool RecommendationTable::isLastColumn(int column) const
{
    for (int place = m_header->count() - 1; place >= 0; --place) {
        if (const int last = m_header->logicalIndex(place); !isColumnHidden(last))
            return last == column;
    }
    return false;
}

void RecommendationTable::toggleCurrent()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const QModelIndex box = m_model.index(row, Model::Check);
    const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(box, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_anchor = row;
}

void RecommendationTable::checkRange()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const int from = m_anchor < 0 ? row : m_anchor;
    m_model.setChecked(qMin(from, row), qMax(from, row), true);
}

void RecommendationTable::showOrder(const domain::Order &order)
{
    m_header->setSortIndicator(
        Model::column(order.key), order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool RecommendationTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
        setHovered(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        setHovered(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void RecommendationTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != Model::Check) {
        QTableView::mousePressEvent(event);
        return;
    }
    // A check is not a choice of row: what is read at the right stays.
    setFocus(Qt::MouseFocusReason);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        m_model.setChecked(qMin(m_anchor, index.row()), qMax(m_anchor, index.row()), true);
        return;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_anchor = index.row();
}

void RecommendationTable::setDragSource(std::function<std::unique_ptr<QMimeData>()> source)
{
    m_dragged = std::move(source);
    setDragDropMode(m_dragged ? DragOnly : NoDragDrop);
}

/// Copies only: a recommendation is not moved out of the workspace.
void RecommendationTable::startDrag(Qt::DropActions)
{
    auto rows = m_dragged ? m_dragged() : nullptr;
    if (!rows)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(rows.release());
    drag->exec(Qt::CopyAction);
}

void RecommendationTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == Model::Check) {
        mousePressEvent(event); // two quick clicks are two clicks
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (const auto id = m_model.idAt(index.row()))
        Q_EMIT opened(*id);
}

void RecommendationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void RecommendationTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void RecommendationTable::paintEvent(QPaintEvent *event)
{
    if (m_placeholders && m_model.rowCount() == 0)
        paintPlaceholders();
    else
        QTableView::paintEvent(event);
}

void RecommendationTable::paintPlaceholders()
{
    QPainter painter(viewport());
    const Tokens &t = tokens(this);
    const int height = verticalHeader()->defaultSectionSize();
    for (int y = 0; y < viewport()->height(); y += height) {
        paintRow(painter, QRect(0, y, viewport()->width(), height), {}, t);
        for (const int column : {Model::Reference, Model::Text, Model::Status}) {
            const int left = columnViewportPosition(column);
            const int width = columnWidth(column) * 3 / 5;
            paintPlaceholder(painter, QRect(left, y + height / 2 - 4, width, 8), t);
        }
    }
}

QModelIndex RecommendationTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveHome:
        return m_model.index(0, Model::Text);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, Model::Text);
    case MoveLeft:
    case MoveRight:
        return currentIndex(); // rows are chosen, not cells
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void RecommendationTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT currentIdChanged();
}

void RecommendationTable::layoutColumns()
{
    const ColumnFit fit(m_columns, viewport()->width(), m_compact);
    m_showsSupport = fit.hasSupport();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, !fit.shows(column));
        setColumnWidth(column, fit.width(column));
    }
}

void RecommendationTable::updateRowHeight()
{
    const int body = QFontMetrics(ui::font(Role::Body)).height();
    const int context = QFontMetrics(ui::font(Role::Context)).height();
    verticalHeader()->setDefaultSectionSize(m_compact ? qMax(38, body + 18) : qMax(50, body + context + 16));
}

void RecommendationTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void RecommendationTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace ui
