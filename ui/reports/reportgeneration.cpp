// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportgeneration.h"

#include "ui/frame/session.h"
#include "ui/reports/reportkeeping.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {

/// A folder in `parent` that is not there yet: "Title", "Title (2)"…
QString newFolder(const QString &parent, const QString &name)
{
    const QDir dir(parent);
    QString path = dir.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 (%2)"_s.arg(name).arg(number));
    return path;
}

} // namespace

ReportGeneration::ReportGeneration(const Surroundings &surroundings, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_work(new ReportWork(surroundings, this))
{
    connect(m_work, &ReportWork::prepared, this, &ReportGeneration::keep);
    connect(m_work, &ReportWork::writtenAgain, this, [this](const QStringList &files) { Q_EMIT done(files, 0); });
    connect(m_work, &ReportWork::failed, this, &ReportGeneration::failed);
}

void ReportGeneration::ask(
    Session &session, const std::shared_ptr<const ReportDraft> &draft, const ReportOutput &output)
{
    const QString name = reportFileName(draft->languages.first().document.metadata.title);
    const QString suffix(domain::code(output.formats.first()));
    askForPlace(session, output.isFolder(*draft), name, suffix, [this, draft, output](const QString &path) {
        ReportOutput placed = output;
        placed.path = path;
        m_draft = draft;
        m_work->write(*m_session, *draft, placed);
    });
}

void ReportGeneration::askAgain(
    Session &session, domain::ReportId report, const QString &title, const QList<records::File> &files)
{
    if (files.isEmpty())
        return;
    askForPlace(session, files.size() > 1, reportFileName(title), files.first().format,
        [this, report, files](const QString &path) { m_work->writeAgain(*m_session, report, files, path); });
}

void ReportGeneration::askForPlace(Session &session, bool folder, const QString &name, const QString &suffix,
    const std::function<void(const QString &)> &then)
{
    auto *dialog = new FileDialog(m_window, folder ? tr("Generate report: choose a folder") : tr("Generate report"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        const auto format = domain::fromCode<reports::Format>(suffix);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(u"%1 (*.%2)"_s.arg(format ? reportwords::format(*format) : suffix, suffix));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + u'.' + suffix);
    }
    dialog->setLabelText(QFileDialog::Accept, tr("Generate"));
    connect(&session, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, open = QPointer<Session>(&session), folder, name, then](const QString &path) {
            m_session = open;
            if (open)
                then(folder ? newFolder(path, name) : path);
        });
    dialog->open();
}

void ReportGeneration::keep(const PreparedReport &report)
{
    qint64 kept = 0;
    bool placed = false;
    if (m_session && !m_session->store().isReadOnly()) {
        const auto id = reportkeeping::issue(
            *m_session, m_draft->request, m_draft->languages.first().document.metadata.title, report);
        placed = id.has_value();
        kept = id ? id->value() : 0;
    } else if (const auto done = report.place(); done) {
        placed = true;
    } else {
        Q_EMIT failed(done.error());
    }
    if (!placed) {
        if (!report.folder.isEmpty())
            QDir(report.folder).removeRecursively();
        return;
    }
    report.batch->keep();
    Q_EMIT done(report.files(), kept);
}

} // namespace ui
