// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "domain/query.h"
#include "exchange/refused.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t pageSize = 500;

enum class ListFormat { Table, Csv, Json };
constexpr std::array<QLatin1StringView, 3> codesOf(ListFormat)
{
    return {QLatin1StringView("table"), QLatin1StringView("csv"), QLatin1StringView("json")};
}

struct Request
{
    domain::Criteria criteria;
    domain::Order order;
    QStringList columns;
    ListFormat format = ListFormat::Table;
};

/// A row's name above its column, for a person.
QString columnTitle(const Console &console, const QString &column)
{
    static const QHash<QString, const char *> titles{
        {u"id"_s, QT_TRANSLATE_NOOP("cli", "No.")},
        {u"reference"_s, QT_TRANSLATE_NOOP("cli", "Reference")},
        {u"body"_s, QT_TRANSLATE_NOOP("cli", "Body")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("cli", "Document")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("cli", "Paragraph")},
        {u"text_es"_s, QT_TRANSLATE_NOOP("cli", "Text (Spanish)")},
        {u"text_en"_s, QT_TRANSLATE_NOOP("cli", "Text (English)")},
        {u"position"_s, QT_TRANSLATE_NOOP("cli", "Position")},
        {u"status"_s, QT_TRANSLATE_NOOP("cli", "Status")},
        {u"progress"_s, QT_TRANSLATE_NOOP("cli", "Progress")},
        {u"lead"_s, QT_TRANSLATE_NOOP("cli", "Lead")},
        {u"support"_s, QT_TRANSLATE_NOOP("cli", "Support")},
        {u"due"_s, QT_TRANSLATE_NOOP("cli", "Due")},
        {u"overdue"_s, QT_TRANSLATE_NOOP("cli", "Overdue")},
        {u"activity"_s, QT_TRANSLATE_NOOP("cli", "Activity")},
    };
    return console.text(titles.value(column, ""));
}

/// Prints rows page by page, so that a workspace of any size needs little memory. A table holds its rows until the end,
/// to know how wide the columns are.
class Printer
{
public:
    Printer(Console &console, const Request &request)
        : m_console(console)
        , m_request(request)
    {
        if (request.format == ListFormat::Json)
            console.print(u"["_s);
        if (request.format == ListFormat::Csv) // the mark by which Excel knows UTF-8
            console.print(u"\uFEFF"_s + exchange::csvLine(request.columns));
    }
    void add(const QJsonObject &row)
    {
        QStringList cells;
        QJsonObject chosen;
        for (const QString &column : m_request.columns) {
            if (m_request.format == ListFormat::Json)
                chosen.insert(column, row.value(column));
            else
                cells +=
                    m_request.format == ListFormat::Csv ? plainValue(row.value(column)) : shown(m_console, column, row);
        }
        switch (m_request.format) {
        case ListFormat::Json:
            if (!m_pending.isEmpty())
                m_console.print(m_pending + u',');
            m_pending = QString::fromUtf8(QJsonDocument(chosen).toJson(QJsonDocument::Compact));
            break;
        case ListFormat::Csv:
            m_console.print(exchange::csvLine(cells));
            break;
        case ListFormat::Table:
            m_rows += cells;
            break;
        }
    }
    void end()
    {
        if (m_request.format == ListFormat::Json) {
            if (!m_pending.isEmpty())
                m_console.print(m_pending);
            m_console.print(u"]"_s);
        }
        if (m_request.format == ListFormat::Table && !m_rows.isEmpty()) {
            QStringList titles;
            for (const QString &column : m_request.columns)
                titles += columnTitle(m_console, column);
            m_console.print(aligned(titles, m_rows).join(u'\n'));
        }
    }

private:
    Console &m_console;
    const Request &m_request;
    QString m_pending;
    QList<QStringList> m_rows;
};

tl::expected<domain::Order, QString> orderOf(const QString &typed, domain::Language language)
{
    const bool descending = typed.startsWith(u'-');
    const auto key = domain::fromCode<domain::SortKey>(descending ? typed.sliced(1) : typed);
    if (!key)
        return tl::unexpected(typed);
    return domain::Order{*key, descending, language};
}

/// The request, or the value that is not understood.
tl::expected<Request, QString> requestOf(const Console &console, const Arguments &arguments)
{
    Request request;
    const QString format = arguments.value("format").value_or(console.json() ? u"json"_s : u"table"_s);
    if (const auto known = domain::fromCode<ListFormat>(format))
        request.format = *known;
    else
        return tl::unexpected(format);
    const auto order = orderOf(arguments.value("sort").value_or(u"due"_s), console.language());
    if (!order)
        return tl::unexpected(order.error());
    request.order = *order;
    const QString text = console.language() == domain::Language::Spanish ? u"text_es"_s : u"text_en"_s;
    request.columns = request.format == ListFormat::Table
        ? QStringList{u"id"_s, u"reference"_s, u"lead"_s, u"status"_s, u"progress"_s, u"due"_s, text}
        : columnNames();
    if (const auto columns = arguments.value("columns"))
        request.columns = columns->split(u',', Qt::SkipEmptyParts);
    for (QString &column : request.columns) {
        column = column.trimmed();
        if (!columnNames().contains(column))
            return tl::unexpected(column);
    }
    return request;
}

/// The text a table shows: in the other language where there is none in this one.
void preferText(QJsonObject &row, domain::Language language)
{
    const QString wanted = language == domain::Language::Spanish ? u"text_es"_s : u"text_en"_s;
    const QString other = language == domain::Language::Spanish ? u"text_en"_s : u"text_es"_s;
    if (row.value(wanted).toString().isEmpty())
        row.insert(wanted, row.value(other));
}

qint64 printAll(const storage::Reader &db, Console &console, const Request &request, bool preferred)
{
    const auto ids = storage::recommendations::ids(db, request.criteria, request.order);
    Printer printer(console, request);
    for (size_t from = 0; from < ids.size(); from += pageSize) {
        if (console.interrupted())
            throw storage::Failure(domain::ErrorCode::Cancelled);
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(from + pageSize, ids.size()));
        auto rows = rowsJson(db, {first, last});
        for (QJsonObject &row : rows) {
            if (preferred)
                preferText(row, console.language());
            printer.add(row);
        }
    }
    printer.end();
    return static_cast<qint64>(ids.size());
}

} // namespace

int runList(Console &console, const Arguments &arguments)
{
    auto request = requestOf(console, arguments);
    if (!request)
        return console.invalid(request.error());
    const auto criteria = domain::parseQuery(arguments.operands().sliced(1).join(u' '));
    if (!criteria)
        return console.fail(criteria.error());
    request->criteria = *criteria;
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const bool preferred = request->format == ListFormat::Table && !arguments.has("columns");
    const auto count =
        (*store)->read([&](const storage::Reader &db) { return printAll(db, console, *request, preferred); });
    if (!count)
        return console.fail(count.error());
    if (request->format == ListFormat::Table)
        console.note(console.text(QT_TRANSLATE_N_NOOP("cli", "%n recommendation(s)"), static_cast<int>(*count)));
    return Done;
}

} // namespace app
