// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// Files for the tests of this folder.
namespace files {

inline QString fixture(const QString &name)
{
    return QStringLiteral(FIXTURES "/") + name;
}

/// A file of the real data, or empty where it is not on this machine.
inline QString real(const QString &name)
{
    const QString folder = qEnvironmentVariable("AVANCE_REAL_DATA", QStringLiteral(SOURCES "/../shared/data"));
    for (const QString &base : {folder, QStringLiteral(SOURCES "/../../shared/data")}) {
        if (QFile::exists(base + u'/' + name))
            return base + u'/' + name;
    }
    return {};
}

inline QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test's file");
    return file.fileName();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a test's file");
    return file.readAll();
}

using Parts = QList<std::pair<QString, QByteArray>>;

/// A ZIP-based file of these parts.
inline QString writeArchive(const QTemporaryDir &folder, const QString &name, const Parts &parts)
{
    const QString path = folder.filePath(name);
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdCreate))
        qFatal("cannot write a test's archive");
    for (const auto &[part, bytes] : parts) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(part)))
            qFatal("cannot write a test's archive");
        file.write(bytes);
        file.close();
    }
    archive.close();
    return path;
}

/// The bytes of a part of an archive.
inline QByteArray partOf(const QString &path, const QString &part)
{
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip) || !archive.setCurrentFile(part))
        qFatal("cannot read a test's archive");
    QuaZipFile file(&archive);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a test's archive");
    return file.readAll();
}

/// A workbook of one sheet, given the XML of its rows and, if any, of its strings.
inline QString writeXlsx(const QTemporaryDir &folder, const QString &name, const QByteArray &rows,
    const QByteArray &strings = {}, const QByteArray &prolog = {})
{
    Parts parts{
        {QStringLiteral("xl/workbook.xml"), "<workbook><sheets><sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            prolog + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts.append({QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>"});
    return writeArchive(folder, name, parts);
}

/// A spreadsheet of OpenDocument, given the XML of its tables.
inline QByteArray odsContent(const QByteArray &tables)
{
    return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
}
inline QString writeOds(const QTemporaryDir &folder, const QString &name, const QByteArray &tables)
{
    return writeArchive(folder, name, {{QStringLiteral("content.xml"), odsContent(tables)}});
}
/// A row of text cells of a table of OpenDocument.
inline QByteArray odsRow(const QStringList &cells)
{
    QByteArray row = "<table:table-row>";
    for (const QString &cell : cells)
        row += "<table:table-cell office:value-type=\"string\"><text:p>" + cell.toHtmlEscaped().toUtf8()
            + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

/// A document of Word, given the XML of its body.
inline QByteArray docxContent(const QByteArray &body)
{
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
        + "</w:body></w:document>";
}
inline QString writeDocx(const QTemporaryDir &folder, const QString &name, const QByteArray &body)
{
    return writeArchive(folder, name, {{QStringLiteral("word/document.xml"), docxContent(body)}});
}
/// A paragraph, and a row of cells with a paragraph for each line.
inline QByteArray docxParagraph(const QString &text)
{
    return "<w:p><w:r><w:t>" + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
}
inline QByteArray docxRow(const QStringList &cells)
{
    QByteArray row = "<w:tr>";
    for (const QString &cell : cells) {
        row += "<w:tc><w:tcPr/>";
        for (const QString &line : cell.split(u'\n'))
            row += docxParagraph(line);
        row += "</w:tc>";
    }
    return row + "</w:tr>";
}

/// The bytes of a file made for a mutation of an archive: the flag of encryption is set on every part.
inline QByteArray encrypted(QByteArray archive)
{
    for (const auto &[mark, flags] : {std::pair(QByteArray("PK\x03\x04"), 6), std::pair(QByteArray("PK\x01\x02"), 8)}) {
        for (qsizetype at = archive.indexOf(mark); at >= 0; at = archive.indexOf(mark, at + 4))
            archive[at + flags] = static_cast<char>(archive.at(at + flags) | 1);
    }
    return archive;
}

/// Every row that a reader hands over for a State.
inline QList<exchange::SourceRow> rowsOf(const QString &path, exchange::Format format, const QString &state,
    exchange::Totals *totals = nullptr, const exchange::Reading &reading = {})
{
    exchange::StateFilter filter(state);
    QList<exchange::SourceRow> rows;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&row) {
                                  rows << std::move(row);
                                  return true;
                              }};
    const auto done = exchange::read(path, format, take, {}, reading);
    if (!done)
        qFatal("cannot read %s: %d %s", qPrintable(path), static_cast<int>(done.error().code),
            qPrintable(done.error().detail));
    if (totals)
        *totals = *done;
    return rows;
}
/// The same of whatever the file is found to be.
inline QList<exchange::SourceRow> rowsOf(
    const QString &path, const QString &state, const exchange::Reading &reading = {})
{
    const auto found = exchange::recognise(path, reading);
    if (!found)
        qFatal("cannot recognise %s: %d %s", qPrintable(path), static_cast<int>(found.error().code),
            qPrintable(found.error().detail));
    return rowsOf(path, found->format, state, nullptr, reading);
}

} // namespace files
