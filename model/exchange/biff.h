// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"

#include <QIODevice>

namespace exchange::biff {

// The records of an old workbook that matter here.
enum Type : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    ExtendedFormat = 0x00E0,
    SharedStringTable = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    FormulaString = 0x0207,
    Rk = 0x027E,
    NumberFormat = 0x041E,
    BeginningOfPart = 0x0809,
};

/// Reads the stream of a workbook record by record. The body of a record may go on in records that continue it; reading
/// past its end gives zeros and makes `isSpent` true.
class Records
{
public:
    explicit Records(QIODevice &device);

    /// False at the end of the stream, or where a record breaks off (`isBroken`).
    [[nodiscard]] bool next();
    void seek(qint64 place);
    [[nodiscard]] quint16 type() const { return m_type; }
    [[nodiscard]] bool isBroken() const { return m_broken; }

    // Of the body:
    [[nodiscard]] quint8 u8();
    [[nodiscard]] quint16 u16();
    [[nodiscard]] quint32 u32();
    [[nodiscard]] double number(); ///< eight bytes
    [[nodiscard]] double rk(); ///< four bytes that hold a number
    void skip(qint64 bytes);
    [[nodiscard]] qsizetype left() const { return m_body.size() - m_at; } ///< without what continues it
    [[nodiscard]] bool isSpent() const { return m_spent; }

    /// Characters of one or two bytes, as the flags before them say; where the text goes on in another record, flags
    /// stand there again.
    [[nodiscard]] QString characters(int count, bool wide);
    /// A text of Excel 97 and later: length, flags, characters, and what is not text.
    [[nodiscard]] QString text(int lengthBytes);
    /// A text of Excel 5 and 95.
    [[nodiscard]] QString bytesText(int lengthBytes, Encoding encoding);

private:
    [[nodiscard]] bool readRecord(quint16 &type, QByteArray &body);
    [[nodiscard]] bool goOn();
    [[nodiscard]] QByteArray bytes(qsizetype count);

    QIODevice &m_device;
    quint16 m_type = 0;
    QByteArray m_body;
    qsizetype m_at = 0;
    bool m_broken = false;
    bool m_spent = false;
};

} // namespace exchange::biff
