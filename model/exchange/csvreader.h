// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"
#include "exchange/sourcerow.h"

#include <QStringList>
#include <optional>

namespace exchange {

/// Reads a table of separated values as a stream: RFC 4180, and with patience what programs really write. Rows end with
/// CR, LF or CRLF; cells in quotes may hold all of them; the separator, where none is given, is the one of comma,
/// semicolon and tabulator that divides most of the first rows into as many cells (a first row "sep=;" is obeyed);
/// blanks around cells are kept. Quotes inside a cell without quotes are text.
///
/// A quote that is never closed (the end of the file, or more than `longestRecord` characters, or a text after the
/// quote that closes a cell of several lines) damages the row in which it stands and no other: reading goes on with the
/// next line.
class CsvReader
{
public:
    static constexpr qsizetype longestRecord = 1 << 18;

    struct Record
    {
        qint64 number = 0; ///< counted as spreadsheets do, from 1, blank rows too
        QStringList cells;
        Damage damage = Damage::None; ///< OpenQuote: cells holds the first line, undivided
        [[nodiscard]] bool isBlank() const;
    };

    /// `device` is open for reading and outlives the reader.
    CsvReader(QIODevice &device, Encoding encoding, std::optional<QChar> separator = {});

    /// The next row; false after the last.
    [[nodiscard]] bool next(Record &record);
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    enum class Scan { Complete, OpenQuote, NeedMore };

    bool fill();
    [[nodiscard]] bool takeDirective(bool obey);
    [[nodiscard]] QChar bestSeparator();
    [[nodiscard]] Scan scan(QStringList &cells, qsizetype &end) const;
    [[nodiscard]] Scan scanQuoted(qsizetype &at, QString &cell) const;
    [[nodiscard]] bool skipLineEnd(qsizetype &at) const;
    void takeDamagedLine(Record &record);

    QIODevice &m_device;
    Decoder m_decoder;
    QString m_buffer;
    qsizetype m_at = 0; ///< start of the next record in the buffer
    bool m_atEnd = false; ///< everything has been read into the buffer
    QChar m_separator = u',';
    qint64 m_number = 0;
};

} // namespace exchange
