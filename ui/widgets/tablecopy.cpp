// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Row = QStringList;

bool isHidden(const QAbstractItemView *view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->isColumnHidden(column);
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && tree->isColumnHidden(column);
}

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

/// Whether the columns have names that one sees: a model gives those of a header that is not shown as numbers.
bool hasHead(const QAbstractItemView *view)
{
    const QHeaderView *header = headerOf(view);
    return header && !(header->isHidden() && header->testAttribute(Qt::WA_WState_ExplicitShowHide));
}

/// In the order in which they are seen.
QList<int> columnsOf(const QAbstractItemView *view)
{
    const QHeaderView *header = headerOf(view);
    QList<int> columns;
    for (int place = 0; place < view->model()->columnCount(view->rootIndex()); ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        if (!isHidden(view, column))
            columns << column;
    }
    return columns;
}

QString textOf(const QModelIndex &cell)
{
    const QString shown = cell.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? cell.data(Qt::AccessibleTextRole).toString() : shown;
}

class Gathering
{
public:
    explicit Gathering(const QAbstractItemView *view)
        : m_view(view)
        , m_tree(qobject_cast<const QTreeView *>(view))
        , m_columns(columnsOf(view))
        , m_someOnly(view->selectionMode() != QAbstractItemView::SingleSelection && view->selectionMode() != QAbstractItemView::NoSelection
              && view->selectionModel()->hasSelection())
    {
    }
    /// The first is the head, empty where there is none to be seen.
    [[nodiscard]] QList<Row> rows()
    {
        const bool headed = hasHead(m_view);
        Row head;
        for (const int column : std::as_const(m_columns))
            head << (headed ? m_view->model()->headerData(column, Qt::Horizontal).toString() : QString());
        gather(m_view->rootIndex(), 0);
        QList<Row> all {head};
        all << m_rows;
        dropEmptyColumns(all);
        return all;
    }

private:
    void gather(const QModelIndex &parent, int depth)
    {
        const QAbstractItemModel *model = m_view->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex first = model->index(row, 0, parent);
            if (!m_someOnly || m_view->selectionModel()->rowIntersectsSelection(row, parent))
                m_rows << rowOf(first, depth);
            if (m_tree && m_tree->isExpanded(first))
                gather(first, depth + 1);
        }
    }
    [[nodiscard]] Row rowOf(const QModelIndex &first, int depth) const
    {
        Row row;
        for (const int column : m_columns)
            row << textOf(first.siblingAtColumn(column));
        if (!row.isEmpty())
            row.first().prepend(QString(depth * 2, u' '));
        return row;
    }
    static void dropEmptyColumns(QList<Row> &rows)
    {
        for (auto column = rows.first().size(); column-- > 0;) {
            if (std::all_of(rows.begin(), rows.end(), [&](const Row &row) { return row.at(column).trimmed().isEmpty(); })) {
                for (Row &row : rows)
                    row.removeAt(column);
            }
        }
    }

    const QAbstractItemView *m_view;
    const QTreeView *m_tree;
    QList<int> m_columns;
    bool m_someOnly;
    QList<Row> m_rows;
};

/// A text that a spreadsheet would take for a formula. A number with its sign is none.
bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(u"^[+-][\\d.,\\s%]+$"_s);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !number.match(text).hasMatch();
}

/// A spreadsheet takes a quoted cell with its line breaks.
QString plainCell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString asText(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << plainCell(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString asHtml(const QList<Row> &rows, bool headed)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString tag = headed && i == 0 ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString &cell : rows.at(i))
            html += u"<%1%2>%3</%1>"_s.arg(tag, looksLikeFormula(cell) ? u" style=\"mso-number-format:'\\@'\""_s : QString(),
                cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

std::unique_ptr<QMimeData> tableOf(const QAbstractItemView *view)
{
    auto rows = Gathering(view).rows();
    const bool headed = std::any_of(rows.first().begin(), rows.first().end(), [](const QString &name) { return !name.isEmpty(); });
    if (!headed)
        rows.removeFirst();
    auto data = std::make_unique<QMimeData>();
    data->setText(asText(rows));
    data->setHtml(asHtml(rows, headed));
    return data;
}

std::unique_ptr<QMimeData> tableOf(const QList<QStringList> &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(asText(rows));
    data->setHtml(asHtml(rows, true));
    return data;
}

void copyAsTable(QAbstractItemView *view)
{
    auto *key = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, view, [view] { QGuiApplication::clipboard()->setMimeData(tableOf(view).release()); });
}

} // namespace ui
