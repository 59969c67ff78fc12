// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowslist.h"

#include "exchange/refused.h"
#include "ui/frame/language.h"
#include "ui/imports/importwork.h"
#include "ui/widgets/filedialog.h"
#include "wording/reasons.h"
#include "work/task.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

RowsList::RowsList(ImportWork &work, const Language &language, QWidget *window)
    : QObject(window)
    , m_work(work)
    , m_language(language)
    , m_window(window)
{
}

QFileDialog *RowsList::dialog(const QString &title, const QString &file)
{
    auto *dialog = new FileDialog(m_window, title);
    dialog->setObjectName(u"importListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV for spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("%1-rows.csv", "name of a file").arg(QFileInfo(file).completeBaseName()));
    return dialog;
}

void RowsList::askList(const QString &file, const QList<exchange::Remark> &rows)
{
    QFileDialog *where = dialog(tr("Save the list of rows"), file);
    connect(where, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { saveList(path, rows); });
    where->open();
}

void RowsList::askLeft(const exchange::ImportPlan &plan)
{
    QFileDialog *where = dialog(tr("Save the rows that did not come in"), plan.path);
    connect(where, &QFileDialog::fileSelected, this, [this, plan](const QString &path) { saveLeft(path, plan); });
    where->open();
}

QHash<exchange::Reason, QString> RowsList::words(const QList<exchange::Remark> &rows) const
{
    QHash<exchange::Reason, QString> words;
    for (const auto &row : rows)
        words.insert(row.reason, wording::importReason(m_language.wording(), QString(domain::code(row.reason))));
    return words;
}

void RowsList::saveList(const QString &path, const QList<exchange::Remark> &rows)
{
    const QStringList header{tr("Row"), tr("Reason"), tr("Detail")};
    const auto task = work::start<void>([path, rows, header, words = words(rows)](const work::Progress &) {
        return exchange::writeRemarks(
            path, rows, header, [&words](exchange::Reason reason) { return words.value(reason); });
    });
    work::whenDone(this, task, [this, path](const domain::Result<void> &done) {
        if (done)
            Q_EMIT saved(path, {});
        else
            Q_EMIT failed(done.error());
    });
}

void RowsList::saveLeft(const QString &path, const exchange::ImportPlan &plan)
{
    const QList<exchange::Remark> left = plan.leftRows();
    m_work.saveRows(path, plan, left, words(left), [this, path](const domain::Result<qint64> &written) {
        if (written)
            Q_EMIT saved(path, *written);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace ui
