// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listexport.h"

#include "exchange/exportcolumns.h"
#include "storage/openfiles.h"
#include "wording/columns.h"
#include "work/savefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using storage::ExportRow;

constexpr size_t pageSize = 500;
constexpr size_t mostToWrap = 20'000; // heights of more wrapped rows hold a spreadsheet up when it opens the file

/// Where rows go, one after the other.
class Target
{
public:
    virtual ~Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    [[nodiscard]] virtual domain::Result<void> begin(size_t rows) = 0;
    [[nodiscard]] virtual domain::Result<void> add(const ExportRow &row, const ExportWords &words) = 0;
    [[nodiscard]] virtual domain::Result<void> end() = 0;
    [[nodiscard]] virtual SheetTotals totals() const = 0;

protected:
    Target() = default;
};

using Columns = QList<const ExportColumn *>;

class SheetTarget : public Target
{
public:
    SheetTarget(std::unique_ptr<SheetWriter> writer, const ListExport &what, const Columns &columns, const wording::Wording &wording)
        : m_writer(std::move(writer))
        , m_columns(columns)
        , m_head {.name = wording::columns::tableName(wording), .title = what.title, .language = wording.language(), .columns = {}}
    {
        if (m_head.title.isEmpty())
            m_head.title = m_head.name;
        for (const ExportColumn *column : columns)
            m_head.columns << SheetColumn {
                .title = wording::columns::title(wording, QString::fromLatin1(column->code)), .kind = column->kind, .width = column->width};
    }
    domain::Result<void> begin(size_t rows) override
    {
        m_head.wraps = rows <= mostToWrap;
        return m_writer->begin(m_head);
    }
    domain::Result<void> add(const ExportRow &row, const ExportWords &words) override
    {
        QList<Cell> cells;
        cells.reserve(m_columns.size());
        for (const ExportColumn *column : m_columns)
            cells << column->cell(row, words);
        return m_writer->row(cells);
    }
    domain::Result<void> end() override { return m_writer->end(); }
    [[nodiscard]] SheetTotals totals() const override { return m_writer->totals(); }

private:
    std::unique_ptr<SheetWriter> m_writer;
    Columns m_columns;
    SheetHead m_head;
};

/// An object a line.
class JsonTarget : public Target
{
public:
    JsonTarget(QIODevice &device, Columns columns)
        : m_device(device)
        , m_columns(std::move(columns))
    {
    }
    domain::Result<void> begin(size_t) override { return put("["); }
    domain::Result<void> add(const ExportRow &row, const ExportWords &words) override
    {
        QJsonObject object;
        for (const ExportColumn *column : m_columns)
            object.insert(QLatin1StringView(column->code), jsonOf(*column, row, words));
        return put((m_totals.rows++ == 0 ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    domain::Result<void> end() override { return put("\n]\n"); }
    [[nodiscard]] SheetTotals totals() const override { return m_totals; }

private:
    domain::Result<void> put(const QByteArray &bytes)
    {
        if (m_device.write(bytes) != bytes.size())
            return domain::failure(domain::ErrorCode::FileNotWritable);
        return {};
    }
    QIODevice &m_device;
    Columns m_columns;
    SheetTotals m_totals;
};

domain::Result<Columns> columnsOf(const ListExport &what)
{
    Columns columns;
    const QStringList codes = what.columns.isEmpty() ? exportColumnCodes() : what.columns;
    for (const QString &code : codes) {
        const ExportColumn *column = exportColumn(code);
        if (!column)
            return domain::failure(domain::ErrorCode::InvalidValue, code);
        columns << column;
    }
    return columns;
}

/// Reads by pages and hands over. Throws what stops it.
void writeRows(const storage::Reader &db, const ListExport &what, const Columns &columns, Target &target,
    const wording::Wording &wording, const work::Progress &progress)
{
    const auto ids = what.only ? *what.only : storage::recommendations::ids(db, what.criteria, what.order);
    storage::ExportParts parts;
    for (const ExportColumn *column : columns)
        parts |= column->parts;
    const ExportWords words {wording, db.today()};
    storage::orThrow(target.begin(ids.size()));
    for (size_t from = 0; from < ids.size(); from += pageSize) {
        if (progress.isCancelled())
            throw storage::Failure(domain::ErrorCode::Cancelled);
        progress.report(static_cast<qint64>(from), static_cast<qint64>(ids.size()));
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(from + pageSize, ids.size()));
        const auto rows = storage::exports::page(db, {first, last}, parts, what.withConfidential);
        for (const ExportRow &row : rows)
            storage::orThrow(target.add(row, words));
    }
    storage::orThrow(target.end());
    if (progress.isCancelled())
        throw storage::Failure(domain::ErrorCode::Cancelled);
    progress.report(1, 1);
}

std::unique_ptr<Target> targetOf(
    const ListExport &what, const Columns &columns, QIODevice &device, const wording::Wording &wording)
{
    if (what.format == ListFormat::Json)
        return std::make_unique<JsonTarget>(device, columns);
    const auto format = static_cast<SheetFormat>(what.format);
    return std::make_unique<SheetTarget>(sheetWriter(format, device), what, columns, wording);
}

static_assert(static_cast<int>(SheetFormat::Ods) == static_cast<int>(ListFormat::Ods));

} // namespace

std::optional<ListFormat> listFormatOf(const QString &path)
{
    return domain::fromCode<ListFormat>(QFileInfo(path).suffix().toLower());
}

domain::Result<SheetTotals> exportList(const storage::Store &store, const ListExport &what, const QString &path,
    const wording::Wording &wording, const work::Progress &progress)
{
    if (const auto allowed = storage::openfiles::mayBeReplaced(path); !allowed)
        return tl::unexpected(allowed.error());
    const auto columns = columnsOf(what);
    if (!columns)
        return tl::unexpected(columns.error());
    SheetTotals totals;
    const auto saved = work::saveFile(path, [&](QIODevice &device) -> domain::Result<void> {
        const auto target = targetOf(what, *columns, device, wording);
        // A failure to write goes around the store, which would name the workspace.
        std::optional<domain::Error> unwritten;
        const auto read = store.read([&](const storage::Reader &db) {
            try {
                writeRows(db, what, *columns, *target, wording, progress);
            } catch (const storage::Failure &failed) {
                if (failed.error().code != domain::ErrorCode::FileNotWritable && failed.error().code != domain::ErrorCode::FileTooLarge)
                    throw;
                unwritten = failed.error();
            }
        });
        if (unwritten)
            return tl::unexpected(domain::Error {unwritten->code, path});
        if (!read)
            return tl::unexpected(read.error());
        totals = target->totals();
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return totals;
}

} // namespace exchange
