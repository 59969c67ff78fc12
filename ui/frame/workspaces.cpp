// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspaces.h"

#include "demo/demo.h"
#include "items/reading.h"
#include "storage/changes.h"
#include "ui/frame/language.h"
#include "ui/frame/newworkspacedialog.h"
#include "ui/frame/settings.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/taskview.h"

#include <QDir>
#include <QFutureWatcher>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A dialog that asks for one file and deletes itself; never waits.
QFileDialog *fileDialog(QWidget *window, const QString &name, const QString &title, QFileDialog::AcceptMode mode, const QString &filter)
{
    auto *dialog = new FileDialog(window, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    // An existing file is never written over: the sentence of FileExists says so.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (mode == QFileDialog::AcceptSave)
        dialog->setDefaultSuffix(u"avance"_s);
    return dialog;
}

/// The first of NAME.avance, NAME-2.avance, … that is not there yet.
QString freeName(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(name + u".avance"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.avance"_s.arg(name).arg(i));
    return path;
}

} // namespace

Workspaces::Workspaces(const Surroundings &surroundings, QWidget *window)
    : QObject(window)
    , m_surroundings(surroundings)
    , m_window(window)
{
}

Workspaces::~Workspaces()
{
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>())
        watcher->cancel();
}

storage::Context Workspaces::context() const
{
    return {m_surroundings.settings.actor(), m_surroundings.clock};
}

template <class T>
void Workspaces::follow(const work::Task<T> &task, const QString &what)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    m_surroundings.tasks.watch(watcher, what, cancelWord());
    watcher->setFuture(task);
}

QString Workspaces::cancelWord()
{
    return tr("Cancel"); // not in the template above, whose words lupdate puts into a context of their own
}

void Workspaces::finish(const domain::Result<void> &result, const QString &path)
{
    if (result)
        Q_EMIT ready(path);
    else if (result.error().code != domain::ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

void Workspaces::askNew()
{
    auto *dialog = new NewWorkspaceDialog(m_surroundings.language, m_window);
    connect(dialog, &NewWorkspaceDialog::chosen, this, [this](const storage::Workspace &workspace, const QString &path) {
        const auto task = work::start<void>([workspace, path, context = context()](const work::Progress &) -> domain::Result<void> {
            const auto store = storage::Store::create(path, workspace, context);
            return store ? domain::Result<void>() : tl::unexpected(store.error());
        });
        follow<void>(task, tr("Making the workspace"));
        work::whenDone(this, task, [this, path](const domain::Result<void> &result) { finish(result, path); });
    });
    dialog->open();
}

void Workspaces::askOpen()
{
    auto *dialog = fileDialog(m_window, u"openDialog"_s, tr("Open workspace"), QFileDialog::AcceptOpen,
        tr("Workspaces of Avance (*.avance);;All files (*)"));
    const auto recent = m_surroundings.settings.recentWorkspaces();
    dialog->setDirectory(recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(recent.first().path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &Workspaces::open);
    dialog->open();
}

void Workspaces::askDemonstration()
{
    auto *dialog = fileDialog(m_window, u"demonstrationDialog"_s, tr("Where to put the demonstration workspace"),
        QFileDialog::AcceptSave, tr("Workspaces of Avance (*.avance)"));
    dialog->setLabelText(QFileDialog::Accept, tr("Create"));
    dialog->selectFile(freeName(u"valdoria"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto task = work::start<void>([path, today = domain::today(m_surroundings.clock)](
            const work::Progress &progress) { return demo::write(path, today, progress); });
        follow<void>(task, tr("Writing the demonstration workspace"));
        work::whenDone(this, task, [this, path](const domain::Result<void> &result) { finish(result, path); });
    });
    dialog->open();
}

void Workspaces::askCopy(const QString &workspace)
{
    auto *dialog = fileDialog(
        m_window, u"copyDialog"_s, tr("Save a copy"), QFileDialog::AcceptSave, tr("Workspaces of Avance (*.avance)"));
    const QDate today = domain::today(m_surroundings.clock);
    const QFileInfo file(workspace);
    dialog->selectFile(
        file.dir().filePath(u"%1-%2.avance"_s.arg(file.completeBaseName(), today.toString(Qt::ISODate))));
    connect(dialog, &QFileDialog::fileSelected, this, [this, workspace](const QString &path) {
        const auto task = work::start<void>(
            [workspace, path, context = context()](const work::Progress &) -> domain::Result<void> {
                const auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
                return store ? (*store)->backup(path) : tl::unexpected(store.error());
            });
        follow<void>(task, tr("Saving a copy"));
        work::whenDone(this, task, [this, path](const domain::Result<void> &result) {
            if (result)
                Q_EMIT copied(path);
            else
                Q_EMIT failed(result.error());
        });
    });
    dialog->open();
}

void Workspaces::askImport()
{
    auto *dialog = fileDialog(m_window, u"importDialog"_s, tr("Import"), QFileDialog::AcceptOpen,
        tr("Files of recommendations (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &Workspaces::importChosen);
    dialog->open();
}

void Workspaces::open(const QString &path)
{
    const auto generation = ++m_generation;
    const auto task = work::start<void>([path, context = context()](const work::Progress &) -> domain::Result<void> {
        const auto store = storage::Store::open(path, context);
        return store ? domain::Result<void>() : tl::unexpected(store.error());
    });
    follow<void>(task, tr("Opening the workspace"));
    work::whenDone(this, task, [this, generation, path](const domain::Result<void> &result) {
        if (generation == m_generation)
            finish(result, path);
    });
}

void Workspaces::check(const QString &workspace)
{
    using Problems = QList<storage::Problem>;
    const auto task = items::readOnWorker<Problems>({workspace, context()}, storage::check);
    follow<Problems>(task, tr("Checking the workspace"));
    work::whenDone(this, task, [this](const domain::Result<Problems> &problems) {
        if (problems)
            Q_EMIT checked(*problems);
        else if (problems.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(problems.error());
    });
}

} // namespace ui
