// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <algorithm>

namespace exchange {
namespace {

constexpr qint64 pieceSize = 1 << 18;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

bool CsvReader::Record::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

CsvReader::CsvReader(QIODevice &device, Encoding encoding, std::optional<QChar> separator)
    : m_device(device)
    , m_decoder(encoding)
{
    fill();
    if (separator)
        m_separator = *separator;
    if (!takeDirective(!separator) && !separator)
        m_separator = bestSeparator();
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray piece = m_device.read(pieceSize);
    m_atEnd = piece.isEmpty();
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    m_buffer += m_decoder.decode(piece);
    return !m_atEnd;
}

/// A first row "sep=;" is for programs, not for people; false: there is none.
bool CsvReader::takeDirective(bool obey)
{
    const auto lineEnd = std::find_if(m_buffer.cbegin(), m_buffer.cend(), isLineEnd);
    const auto first = QStringView(m_buffer).first(std::distance(m_buffer.cbegin(), lineEnd));
    if (!first.startsWith(u"sep=") || first.size() != 5)
        return false;
    if (obey)
        m_separator = first.back();
    qsizetype end = first.size();
    if (skipLineEnd(end)) {
        m_at = end;
        m_number = 1;
    }
    return true;
}

QChar CsvReader::bestSeparator()
{
    constexpr int rowsLookedAt = 20;
    QChar best = u',';
    std::pair<int, qsizetype> most{0, 0}; // rows that agree, and cells in each
    const qsizetype start = m_at;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        m_separator = candidate;
        QHash<qsizetype, int> rows; // by number of cells
        QStringList cells;
        qsizetype end = 0;
        for (int i = 0; i < rowsLookedAt && m_at < m_buffer.size() && scan(cells, end) == Scan::Complete; ++i) {
            if (cells.size() > 1)
                ++rows[cells.size()];
            m_at = end;
        }
        m_at = start;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (std::pair(row.value(), row.key()) > most) {
                most = {row.value(), row.key()};
                best = candidate;
            }
        }
    }
    return best;
}

bool CsvReader::skipLineEnd(qsizetype &at) const
{
    if (at < m_buffer.size() && m_buffer[at] == u'\r') {
        ++at;
        if (at == m_buffer.size() && !m_atEnd)
            return false; // a LF may follow
        if (at < m_buffer.size() && m_buffer[at] == u'\n')
            ++at;
    } else if (at < m_buffer.size() && m_buffer[at] == u'\n') {
        ++at;
    }
    return true;
}

/// `at` stands after the opening quote, then after the closing one.
CsvReader::Scan CsvReader::scanQuoted(qsizetype &at, QString &cell) const
{
    const qsizetype opened = at;
    bool lines = false;
    for (; at < m_buffer.size() && at - opened <= longestRecord; ++at) {
        const QChar c = m_buffer[at];
        lines = lines || isLineEnd(c);
        if (c != u'"') {
            cell += c;
            continue;
        }
        if (at + 1 == m_buffer.size() && !m_atEnd)
            return Scan::NeedMore;
        if (at + 1 < m_buffer.size() && m_buffer[at + 1] == u'"') {
            cell += c;
            ++at;
            continue;
        }
        ++at;
        const bool textFollows =
            at < m_buffer.size() && m_buffer[at] != m_separator && !isLineEnd(m_buffer[at]) && m_buffer[at] != u' ';
        return lines && textFollows ? Scan::OpenQuote : Scan::Complete;
    }
    return at - opened > longestRecord || m_atEnd ? Scan::OpenQuote : Scan::NeedMore;
}

CsvReader::Scan CsvReader::scan(QStringList &cells, qsizetype &end) const
{
    cells.clear();
    QString cell;
    qsizetype at = m_at;
    bool atStart = true; // of a cell
    while (at < m_buffer.size()) {
        const QChar c = m_buffer[at];
        if (c == u'"' && atStart) {
            ++at;
            if (const Scan quoted = scanQuoted(at, cell); quoted != Scan::Complete)
                return quoted;
            atStart = false;
        } else if (c == m_separator) {
            cells << std::exchange(cell, QString());
            atStart = true;
            ++at;
        } else if (isLineEnd(c)) {
            if (!skipLineEnd(at))
                return Scan::NeedMore;
            cells << cell;
            end = at;
            return Scan::Complete;
        } else if (c == u'\0') {
            ++at; // never text
        } else {
            cell += c;
            atStart = false;
            ++at;
        }
    }
    if (!m_atEnd)
        return Scan::NeedMore;
    cells << cell;
    end = at;
    return Scan::Complete;
}

void CsvReader::takeDamagedLine(Record &record)
{
    const auto begin = m_buffer.cbegin() + m_at;
    const auto lineEnd = std::find_if(begin, m_buffer.cend(), isLineEnd);
    qsizetype end = m_at + std::distance(begin, lineEnd);
    record.cells = {m_buffer.sliced(m_at, end - m_at)};
    record.damage = Damage::OpenQuote;
    // More than one piece is in the buffer when a record was found too long, so a LF that follows a CR is there.
    (void)skipLineEnd(end);
    m_at = end;
}

bool CsvReader::next(Record &record)
{
    record.damage = Damage::None;
    while (true) {
        qsizetype end = 0;
        const bool something = m_at < m_buffer.size();
        const Scan found = something ? scan(record.cells, end) : Scan::NeedMore;
        if (found == Scan::NeedMore) {
            if (!fill() && m_at >= m_buffer.size())
                return false;
            continue;
        }
        if (found == Scan::OpenQuote)
            takeDamagedLine(record);
        else
            m_at = end;
        record.number = ++m_number;
        return true;
    }
}

} // namespace exchange
