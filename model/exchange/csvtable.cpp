// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "exchange/csvreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// Reads to the first row that is not blank, which must be the header.
domain::Result<Header> readHeader(CsvReader &reader, CsvReader::Record &record)
{
    bool found = false;
    while (!found && reader.next(record))
        found = !record.isBlank();
    if (!found)
        return domain::failure(domain::ErrorCode::EmptyFile);
    if (const auto header = Header::of(record.cells))
        return *header;
    return domain::failure(domain::ErrorCode::UnknownFormat, record.cells.join(u", "_s).left(200));
}

domain::Error named(domain::Error error, const QString &path)
{
    if (error.detail.isEmpty())
        error.detail = QFileInfo(path).fileName();
    return error;
}

class CsvTable
{
public:
    CsvTable(const Take &take, const Header &header)
        : m_take(take)
        , m_header(header)
    {
    }
    /// False: stop.
    bool put(const CsvReader::Record &record)
    {
        ++m_totals.rows;
        SourceRow row;
        if (record.damage == Damage::OpenQuote) {
            row.number = record.number;
            row.damage = record.damage;
            row[Column::Text] = record.cells.value(0);
            return !m_take.filter || m_take.row(std::move(row));
        }
        row = m_header.row(record.number, record.cells);
        if (!m_take.filter) {
            SourceRow only;
            only.number = row.number;
            only[Column::Countries] = row[Column::Countries];
            return m_take.row(std::move(only));
        }
        const auto belongs = m_take.filter->of(row[Column::Countries]);
        if (belongs == StateFilter::Belongs::Other) {
            ++m_totals.otherState;
            return !m_take.filter->several();
        }
        return m_take.row(std::move(row)) && !m_take.filter->several();
    }
    [[nodiscard]] Totals totals() const { return m_totals; }

private:
    const Take &m_take;
    const Header &m_header;
    Totals m_totals;
};

} // namespace

domain::Result<Recognised> recogniseCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    CsvReader reader(file, detectEncoding(file));
    CsvReader::Record record;
    const auto header = readHeader(reader, record);
    if (!header)
        return tl::unexpected(named(header.error(), path));
    const Format format = header->family == Family::UprInfo ? Format::UprInfoCsv : Format::UhriCsv;
    return Recognised{format, record.cells.join(u", "_s)};
}

domain::Result<Totals> readCsv(const QString &path, const Take &take, const work::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    CsvReader reader(file, detectEncoding(file));
    CsvReader::Record record;
    const auto header = readHeader(reader, record);
    if (!header)
        return tl::unexpected(named(header.error(), path));
    CsvTable table(take, *header);
    while (reader.next(record)) {
        if (record.number % 256 == 0) {
            if (progress.isCancelled())
                return domain::failure(domain::ErrorCode::Cancelled);
            progress.report(file.pos(), file.size());
        }
        if (record.damage == Damage::None && record.isBlank())
            continue;
        if (!table.put(record))
            break;
    }
    if (take.filter && take.filter->several())
        return domain::failure(domain::ErrorCode::NoStateChosen, QFileInfo(path).fileName());
    if (file.error() != QFileDevice::NoError)
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    return table.totals();
}

} // namespace exchange
