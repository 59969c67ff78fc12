// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writer.h"

#include "reports/docx.h"
#include "reports/html.h"
#include "reports/markdown.h"
#include "reports/odt.h"
#include "reports/pdf.h"
#include "reports/xlsx.h"
#include "storage/openfiles.h"
#include "work/savefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// The share `from`..`to` of a longer work.
work::Progress part(const work::Progress &whole, qint64 from, qint64 to)
{
    return work::Progress(
        [&whole, from, to](
            qint64 done, qint64 total) { whole.report(from + (total > 0 ? done * (to - from) / total : 0), 1000); },
        [&whole] { return whole.isCancelled(); });
}

domain::Result<void> write(
    const Document &document, Format format, QIODevice &device, const work::Progress &progress, const SaveOptions &options)
{
    switch (format) {
    case Format::Html:
        return writeHtml(document, device, part(progress, 0, 1000));
    case Format::Docx:
        return writeDocx(document, device, part(progress, 0, 1000), options.styleTemplate);
    case Format::Odt:
        return writeOdt(document, device, part(progress, 0, 1000));
    case Format::Xlsx:
        return writeXlsx(document, device, part(progress, 0, 1000));
    case Format::Markdown:
        return writeMarkdown(document, device, part(progress, 0, 1000));
    case Format::Pdf:
        break;
    }
    const auto pages = Pages::of(document, part(progress, 0, 500));
    if (!pages)
        return tl::unexpected(pages.error());
    return writePdf(*pages, device, part(progress, 500, 1000));
}

} // namespace

domain::Result<void> save(const Document &document, Format format, const QString &path, const work::Progress &progress,
    const SaveOptions &options)
{
    return storage::openfiles::mayBeReplaced(path).and_then(
        [&] { return work::saveFile(path, [&](QIODevice &device) { return write(document, format, device, progress, options); }); });
}

std::optional<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == "htm"_L1 ? Format::Html : domain::fromCode<Format>(ending);
}

} // namespace reports
