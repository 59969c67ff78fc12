// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include "exchange/compoundfile.h"
#include "exchange/csvtable.h"
#include "exchange/docxtable.h"
#include "exchange/odstable.h"
#include "exchange/xlstable.h"
#include "exchange/xlsxtable.h"
#include "storage/openfiles.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::ErrorCode;
using domain::failure;

namespace {

constexpr qint64 lookedAt = 1 << 16;

bool startsWithAny(QByteArrayView bytes, std::initializer_list<QByteArrayView> starts)
{
    return std::ranges::any_of(starts, [bytes](QByteArrayView start) { return bytes.startsWith(start); });
}

domain::Result<Container> ofArchive(const QString &path)
{
    Archive archive(path);
    if (const auto opened = archive.open(); !opened)
        return tl::unexpected(opened.error());
    if (archive.has(u"xl/workbook.xml"_s))
        return Container::Xlsx;
    if (archive.has(u"word/document.xml"_s))
        return Container::Docx;
    if (archive.has(u"content.xml"_s))
        return Container::Ods;
    return failure(ErrorCode::UnknownFormat, archive.name());
}

/// What is in a compound file: a workbook of old Excel, or a newer one behind a password.
domain::Result<Container> ofCompound(const QString &path)
{
    CompoundFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    if (file.has(u"EncryptedPackage"))
        return failure(ErrorCode::PasswordProtected, QFileInfo(path).fileName());
    if (file.has(u"Workbook") || file.has(u"Book"))
        return Container::Xls;
    return failure(ErrorCode::UnknownFormat, QFileInfo(path).fileName());
}

bool isWebPage(QByteArrayView visible)
{
    const QByteArray start = visible.first(std::min<qsizetype>(visible.size(), 1024)).toByteArray().toLower();
    if (startsWithAny(
            start, {"<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<div", "<style", "<!--"}))
        return true;
    return start.startsWith("<?xml") && start.contains("<html");
}

/// Text has no control characters but blanks and line ends.
bool isText(QByteArrayView head)
{
    const auto strange = std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1A' && c != '\0';
    });
    return strange * 200 <= head.size();
}

domain::Result<Container> ofText(const QByteArray &head, const QString &name)
{
    QByteArrayView visible = QByteArrayView(head).trimmed();
    if (visible.startsWith("\xEF\xBB\xBF"))
        visible = visible.sliced(3).trimmed();
    if (visible.isEmpty())
        return failure(ErrorCode::EmptyFile, name);
    if (visible.startsWith('[') || (visible.startsWith('{') && !visible.startsWith("{\\rtf")))
        return Container::Json;
    // A picture, a PDF or a program is not read as a table.
    if (startsWithAny(visible,
            {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8",
                "\x7F"
                "ELF",
                "{\\rtf", "SQLite format 3", "<?xml", "<svg"})
        && !isWebPage(visible))
        return failure(ErrorCode::UnknownFormat, name);
    if (isWebPage(visible))
        return failure(ErrorCode::WebPage, name);
    return isText(head) ? domain::Result<Container>(Container::Csv) : failure(ErrorCode::UnknownFormat, name);
}

} // namespace

QStringList Table::cells()
{
    QStringList cells;
    const int columns = width();
    for (int column = 0; column < columns; ++column)
        cells << cell(column);
    return cells;
}

domain::Result<std::unique_ptr<Table>> Table::open(const QString &path, Container container, const Reading &reading,
    Extent extent, const work::Progress &progress, const ArchiveLimits &limits)
{
    switch (container) {
    case Container::Csv:
        return openCsv(path, reading);
    case Container::Xlsx:
        return openXlsx(path, extent, progress, limits);
    case Container::Xls:
        return openXls(path, progress);
    case Container::Ods:
        return openOds(path, limits);
    case Container::Docx:
        return openDocx(path, limits);
    case Container::Json:
        break;
    }
    return failure(ErrorCode::UnknownFormat, QFileInfo(path).fileName());
}

domain::Result<Container> containerOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsDirectory, path);
    if (storage::openfiles::contains(path)) // to look into it would take SQLite's locks away
        return failure(ErrorCode::UnknownFormat, info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    const QByteArray head = file.read(lookedAt);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path);
    if (head.startsWith("PK\x03\x04"))
        return ofArchive(path);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return ofCompound(path);
    return ofText(head, info.fileName());
}

} // namespace exchange
