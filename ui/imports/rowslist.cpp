// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowslist.h"

#include "exchange/refused.h"
#include "ui/frame/language.h"
#include "wording/reasons.h"
#include "work/task.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

RowsList::RowsList(const Language &language, QWidget *window)
    : QObject(window)
    , m_language(language)
    , m_window(window)
{
}

void RowsList::ask(const QString &file, const QList<exchange::Remark> &rows)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the list of rows"));
    dialog->setObjectName(u"importListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV for spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("%1-rows.csv", "name of a file").arg(QFileInfo(file).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { save(path, rows); });
    dialog->open();
}

void RowsList::save(const QString &path, const QList<exchange::Remark> &rows)
{
    QHash<exchange::Reason, QString> words;
    for (const auto &row : rows)
        words.insert(row.reason, wording::importReason(m_language.wording(), QString(domain::code(row.reason))));
    const QStringList header{tr("Row"), tr("Reason"), tr("Detail")};
    const auto task = work::start<void>([path, rows, header, words](const work::Progress &) {
        return exchange::writeRemarks(
            path, rows, header, [&words](exchange::Reason reason) { return words.value(reason); });
    });
    work::whenDone(this, task, [this, path](const domain::Result<void> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace ui
