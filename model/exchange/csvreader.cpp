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

CsvReader::CsvReader(QIODevice &device, Encoding encoding)
    : m_device(device)
    , m_decoder(encoding)
{
    chooseSeparator();
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

void CsvReader::chooseSeparator()
{
    fill();
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    const auto lineEnd = std::find_if(m_buffer.cbegin(), m_buffer.cend(), isLineEnd);
    const auto first = QStringView(m_buffer).first(std::distance(m_buffer.cbegin(), lineEnd)).trimmed();
    if (first.startsWith(u"sep=") && first.size() == 5) {
        m_separator = first.back();
        Record directive;
        m_number = next(directive) ? 1 : 0;
        return;
    }
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (const QChar c : first) {
        quoted = quoted != (c == u'"');
        for (size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && c == candidates[i] ? 1 : 0;
    }
    const auto best = std::ranges::max_element(counts);
    m_separator = candidates[static_cast<size_t>(std::distance(counts.begin(), best))];
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
