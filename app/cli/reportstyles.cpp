// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportstyles.h"

#include "reports/styletemplate.h"
#include "storage/openfiles.h"
#include "work/savefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qint64 largestStyles = 32 * 1024 * 1024; ///< with pictures in its header; a larger one is something else

} // namespace

int writeReportStyles(Console &console, const QString &path)
{
    const auto written = storage::openfiles::mayBeReplaced(path).and_then([&] {
        return work::saveFile(
            path, [&](QIODevice &device) { return reports::writeStyleTemplate(device, console.language()); });
    });
    if (!written)
        return console.fail(written.error());
    if (console.json())
        console.printJson({{u"file"_s, path}, {u"kind"_s, u"report_styles"_s}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(path));
    return Done;
}

domain::Result<QByteArray> readReportStyles(const QString &path)
{
    auto bytes = readWhole(path, largestStyles);
    if (!bytes)
        return bytes;
    if (const auto fits = reports::checkStyleTemplate(*bytes); !fits)
        return domain::failure(fits.error().code, path);
    return bytes;
}

domain::Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (info.isDir())
        return domain::failure(ErrorCode::IsDirectory, path);
    if (!info.exists())
        return domain::failure(ErrorCode::FileNotFound, path);
    if (info.size() >= most)
        return domain::failure(ErrorCode::FileTooLarge, path);
    QFile file(path);
    if (storage::openfiles::contains(path) || !file.open(QIODevice::ReadOnly))
        return domain::failure(ErrorCode::FileNotReadable, path);
    const QByteArray bytes = file.read(most);
    if (bytes.isEmpty())
        return domain::failure(ErrorCode::EmptyFile, path);
    return bytes;
}

} // namespace app
