// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paper.h"

#include "ui/widgets/filedialog.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ui::paper {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Paper)
};

domain::Result<bool> paintOn(QPrinter &printer, const reports::Pages &pages, const work::Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return domain::failure(domain::ErrorCode::FileNotWritable, printer.printerName());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) : pages.count();
    const qreal scale = printer.paperRect(QPrinter::DevicePixel).width() / pages.size().width();
    for (int page = first; page < last; ++page) {
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        pages.paint(page, painter);
        painter.restore();
        progress.report(page - first + 1, last - first);
    }
    return true;
}

} // namespace

void print(QWidget *parent, const QString &dialogName, const reports::Pages &pages, const std::function<void(const domain::Error &)> &failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(pages.metadata().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(pages.metadata().title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages.count());
    // The dialog keeps a bare pointer: the printer lives as long as either of the two needs it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [parent, printer, pages, failed] {
        auto task = work::start<bool>([printer, pages](const work::Progress &progress) { return paintOn(*printer, pages, progress); });
        work::whenDone(parent, task, [failed](const domain::Result<bool> &done) {
            if (!done)
                failed(done.error());
        });
    });
    dialog->open();
}

void askForFile(QWidget *parent, const QString &dialogName, const QString &heading, const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new FileDialog(parent, heading);
    dialog->setObjectName(dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Words::tr("PDF documents (*.pdf)"), Words::tr("Web pages (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains("html"_L1) ? u"html"_s : u"pdf"_s); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(title.simplified().replace(u'/', u'-') + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace ui::paper
