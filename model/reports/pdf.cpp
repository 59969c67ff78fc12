// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf.h"

#include "reports/pdforder.h"
#include "reports/pdfupdate.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

constexpr int resolution = 1200; ///< dots an inch: the grid that places are rounded to

domain::Result<void> paintAll(const Pages &pages, QPdfWriter &writer, const work::Progress &progress)
{
    QPainter painter(&writer);
    if (!painter.isActive())
        return domain::failure(domain::ErrorCode::Internal, u"QPdfWriter"_s);
    painter.scale(resolution / 72.0, resolution / 72.0);
    for (int page = 0; page < pages.count(); ++page) {
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        progress.report(page, pages.count());
        if (page > 0)
            writer.newPage();
        pages.paint(page, painter);
    }
    return {};
}

} // namespace

domain::Result<void> writePdf(const Pages &pages, QIODevice &device, const work::Progress &progress)
{
    // QPdfWriter does not look at what its device answers, so it writes to memory: about 5 kB a page.
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(pages.metadata().title);
        writer.setCreator(u"Avance " AVANCE_VERSION ""_s);
        if (const auto painted = paintAll(pages, writer, progress); !painted)
            return painted;
    }
    pdf = inOrder(pdf, pages.metadata().date);
    pdf += pdfUpdate(pdf, pages);
    progress.report(pages.count(), pages.count());
    if (device.write(pdf) != pdf.size())
        return domain::failure(domain::ErrorCode::FileNotWritable);
    return {};
}

} // namespace reports
