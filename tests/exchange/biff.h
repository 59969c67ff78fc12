// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QVariant>
#include <QtEndian>
#include <algorithm>

/// Workbooks of Excel 97-2003 for the tests: texts, numbers and days, as small as they can be.
namespace biff {

struct Sheet
{
    QString name;
    QList<QVariantList> rows; ///< QString, double or QDate; an invalid value is no cell
};

struct Options
{
    bool from1904 = false;
    bool password = false; ///< say that what follows is encrypted
};

inline QByteArray u16(qsizetype value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}
inline QByteArray u32(qsizetype value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}
inline QByteArray f64(double value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}
inline QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += u16(c.unicode());
    return bytes;
}
inline QByteArray record(int type, const QByteArray &body)
{
    return u16(type) + u16(body.size()) + body;
}
inline QByteArray beginning(int kind)
{
    return record(0x0809, u16(0x0600) + u16(kind) + u16(0x0DBB) + u16(0x07CC) + u32(0x41) + u32(6));
}

inline QByteArray cellsOf(const Sheet &sheet, QStringList &strings, bool from1904)
{
    qsizetype width = 0;
    QByteArray cells;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        width = std::max(width, sheet.rows.at(row).size());
        for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column) {
            const QVariant &value = sheet.rows.at(row).at(column);
            const QByteArray place = u16(row) + u16(column);
            if (value.typeId() == QMetaType::QString) {
                strings << value.toString();
                cells += record(0x00FD, place + u16(0) + u32(strings.size() - 1));
            } else if (value.typeId() == QMetaType::QDate) {
                const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
                cells += record(0x0203, place + u16(1) + f64(static_cast<double>(first.daysTo(value.toDate()))));
            } else if (value.isValid()) {
                cells += record(0x0203, place + u16(0) + f64(value.toDouble()));
            }
        }
    }
    const QByteArray size = u32(0) + u32(sheet.rows.size()) + u16(0) + u16(width) + u16(0);
    return beginning(0x10) + record(0x0200, size) + cells + record(0x000A, {});
}

/// The stream "Workbook".
inline QByteArray stream(const QList<Sheet> &sheets, const Options &options)
{
    QStringList strings;
    QList<QByteArray> bodies;
    for (const Sheet &sheet : sheets)
        bodies << cellsOf(sheet, strings, options.from1904);
    QByteArray head = beginning(0x05);
    if (options.password)
        head += record(0x002F, u16(0) + u16(0x1234) + u16(0x5678));
    head += record(0x0042, u16(1200)) + record(0x0022, u16(options.from1904 ? 1 : 0));
    for (const int format : {0, 14})
        head += record(0x00E0, u16(0) + u16(format) + QByteArray(16, '\0'));
    QByteArray table = u32(strings.size()) + u32(strings.size());
    for (const QString &text : strings)
        table += u16(text.size()) + '\1' + utf16(text);
    const QByteArray tail = record(0x00FC, table) + record(0x000A, {});
    qsizetype names = 0;
    for (const Sheet &sheet : sheets)
        names += 4 + 8 + sheet.name.size() * 2;
    qsizetype offset = head.size() + names + tail.size();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString &name = sheets.at(i).name;
        head += record(0x0085, u32(offset) + u16(0) + static_cast<char>(name.size()) + '\1' + utf16(name));
        offset += bodies.at(i).size();
    }
    return head + tail + bodies.join();
}

/// A compound file with one stream.
inline QByteArray compound(const QString &name, QByteArray content)
{
    constexpr qsizetype sector = 512;
    constexpr qsizetype end = 0xFFFFFFFE;
    constexpr qsizetype none = 0xFFFFFFFF;
    content += QByteArray(std::max<qsizetype>(4096 - content.size(), 0), '\0'); // smaller streams stand elsewhere
    const qsizetype size = content.size();
    content += QByteArray((sector - size % sector) % sector, '\0');
    const qsizetype sectors = content.size() / sector;
    if (sectors > 120)
        qFatal("too large a workbook for a test");
    QByteArray file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    file += QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) + u16(9) + u16(6) + QByteArray(10, '\0') + u32(1)
        + u32(1) + u32(0) + u32(4096) + u32(end) + u32(0) + u32(end) + u32(0) + u32(0);
    for (int i = 1; i < 109; ++i)
        file += u32(none);
    QByteArray chains = u32(0xFFFFFFFD) + u32(end); // the chains themselves, the directory
    for (qsizetype i = 0; i < 126; ++i)
        chains += u32(i + 1 < sectors ? i + 3 : i + 1 == sectors ? end : none);
    const auto entry = [](const QString &title, int kind, qsizetype child, qsizetype start, qsizetype bytes) {
        QByteArray text = utf16(title);
        const qsizetype length = title.isEmpty() ? 0 : text.size() + 2;
        text += QByteArray(64 - text.size(), '\0');
        return text + u16(length) + static_cast<char>(kind) + '\1' + u32(none) + u32(none) + u32(child)
            + QByteArray(36, '\0') + u32(start) + u32(bytes) + u32(0);
    };
    const QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, end, 0) + entry(name, 2, none, 2, size)
        + entry({}, 0, none, 0, 0) + entry({}, 0, none, 0, 0);
    return file + chains + directory + content;
}

inline QByteArray workbook(const QList<Sheet> &sheets, const Options &options = {})
{
    return compound(QStringLiteral("Workbook"), stream(sheets, options));
}

} // namespace biff
