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

/// A workbook of one sheet, given the XML of its rows and, if any, of its strings.
inline QString writeXlsx(const QTemporaryDir &folder, const QString &name, const QByteArray &rows,
    const QByteArray &strings = {}, const QByteArray &prolog = {})
{
    const QString path = folder.filePath(name);
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdCreate))
        qFatal("cannot write a test's archive");
    const auto add = [&archive](const char *part, const QByteArray &bytes) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(part))))
            qFatal("cannot write a test's archive");
        file.write(bytes);
        file.close();
    };
    add("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>");
    add("xl/worksheets/sheet1.xml", prolog + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    if (!strings.isEmpty())
        add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    archive.close();
    return path;
}

/// Every row that a reader hands over for a State.
inline QList<exchange::SourceRow> rowsOf(
    const QString &path, exchange::Format format, const QString &state, exchange::Totals *totals = nullptr)
{
    exchange::StateFilter filter(state);
    QList<exchange::SourceRow> rows;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&row) {
                                  rows << std::move(row);
                                  return true;
                              }};
    const auto done = exchange::read(path, format, take, {});
    if (!done)
        qFatal("cannot read %s: %d %s", qPrintable(path), static_cast<int>(done.error().code),
            qPrintable(done.error().detail));
    if (totals)
        *totals = *done;
    return rows;
}

} // namespace files
