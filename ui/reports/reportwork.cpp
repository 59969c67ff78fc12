// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwork.h"

#include "reports/annexes.h"
#include "reports/issue.h"
#include "reports/styletemplate.h"
#include "ui/frame/session.h"
#include "ui/widgets/taskview.h"
#include "wording/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

namespace ui {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {

constexpr qint64 stepsOfReport = 4; ///< the files take three of them, the annexes one

/// In the report's language, beside its files.
domain::Result<void> writeAnnexes(const storage::Store &store, const reports::Document &document,
    const ReportOutput &output, const work::Progress &progress)
{
    if (output.annexes == Annexes::None || document.annexes.isEmpty())
        return {};
    const wording::Wording words(document.metadata.language);
    const QString place = QDir(output.path).filePath(words.text("reports", QT_TRANSLATE_NOOP("reports", "Annexes")));
    return output.annexes == Annexes::Folder ? reports::annexes::toFolder(store, document, place, progress)
                                             : reports::annexes::toZip(store, document, place + u".zip"_s, progress);
}

domain::Result<std::shared_ptr<reports::Batch>> writeFiles(
    const storage::Store &store, const ReportDraft &draft, const ReportOutput &output, const work::Progress &progress)
{
    const auto looks = output.styleTemplate.isEmpty() ? domain::Result<QByteArray>(QByteArray())
                                                      : reports::readStyleTemplate(output.styleTemplate);
    if (!looks)
        return tl::unexpected(looks.error());
    QList<reports::Document> documents;
    for (const LanguageDraft &one : draft.languages)
        documents.append(one.document);
    const bool folder = output.isFolder(draft);
    const QString title = reportFileName(documents.first().metadata.title);
    const bool alone = documents.size() * output.formats.size() == 1;
    const QString name = alone ? u"%1.%2"_s.arg(title, domain::code(output.formats.first())) : title;
    const QString out = folder ? QDir(output.path).filePath(name) : output.path;
    const work::Progress writing(
        [&](qint64 done, qint64 total) { progress.report(done * (stepsOfReport - 1), total * stepsOfReport); },
        [&] { return progress.isCancelled(); });
    auto batch = reports::Batch::write(documents, reports::targets(out, draft.request.languages, output.formats),
        writing, {.styleTemplate = *looks, .edits = draft.edits});
    if (!batch)
        return tl::unexpected(batch.error());
    const work::Progress last = progress.step(stepsOfReport - 1, stepsOfReport);
    if (const auto done = writeAnnexes(store, documents.first(), output, last); !done)
        return tl::unexpected(done.error());
    return std::make_shared<reports::Batch>(std::move(*batch));
}

/// A folder made for a report goes again when the report does not come.
domain::Result<PreparedReport> writeReport(
    const storage::Store &store, const ReportDraft &draft, const ReportOutput &output, const work::Progress &progress)
{
    const bool folder = output.isFolder(draft);
    if (folder && !QDir().mkdir(output.path))
        return domain::failure(domain::ErrorCode::FileNotWritable, output.path);
    auto batch = writeFiles(store, draft, output, progress);
    if (batch)
        return PreparedReport{*batch, folder ? output.path : QString()};
    if (folder)
        QDir(output.path).removeRecursively();
    return tl::unexpected(batch.error());
}

domain::Result<QStringList> writeKept(const storage::Store &store, domain::ReportId report,
    const QList<records::File> &files, const QString &path, const work::Progress &progress)
{
    QStringList written;
    if (files.size() > 1 && !QDir().mkdir(path))
        return domain::failure(domain::ErrorCode::FileNotWritable, path);
    for (const records::File &file : files) {
        const auto format = domain::fromCode<reports::Format>(file.format);
        if (!format)
            continue;
        const QString place = files.size() > 1 ? QDir(path).filePath(file.name) : path;
        const auto again = reports::writeAgain(store, report,
            {.language = file.language, .format = *format, .path = place}, progress.step(written.size(), files.size()));
        if (!again) {
            if (files.size() > 1)
                QDir(path).removeRecursively();
            return tl::unexpected(again.error());
        }
        written.append(place);
    }
    return written;
}

} // namespace

QStringList PreparedReport::files() const
{
    QStringList out;
    for (const reports::Target &target : batch->targets())
        out.append(target.path);
    return out;
}

QString reportFileName(const QString &title)
{
    QString name = title.simplified();
    for (const QChar bad : u"/\\:*?\"<>|"_s)
        name.replace(bad, u'-');
    // Room for language, format and what a file system adds; a name is at most 255 bytes.
    while (name.toUtf8().size() > 200)
        name.chop(1);
    return name.trimmed();
}

ReportWork::ReportWork(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_around(surroundings)
{
}

ReportWork::~ReportWork()
{
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>())
        watcher->cancel();
}

/// Shown in the window's corner, which can stop it.
void ReportWork::watch(QFutureWatcherBase *watcher)
{
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    m_around.tasks.watch(watcher, tr("Writing the report"), tr("Cancel"));
}

void ReportWork::write(const Session &session, const ReportDraft &draft, const ReportOutput &output)
{
    const auto task =
        work::start<PreparedReport>([path = session.store().path(), context = session.store().context(), draft, output](
                                        const work::Progress &progress) -> domain::Result<PreparedReport> {
            const auto store = storage::Store::open(path, context, storage::Store::Access::ReadOnly);
            return store ? writeReport(**store, draft, output, progress)
                         : domain::Result<PreparedReport>(tl::unexpected(store.error()));
        });
    auto *watcher = new QFutureWatcher<domain::Result<PreparedReport>>(this);
    watch(watcher);
    watcher->setFuture(task);
    work::whenDone(this, task, [this](const domain::Result<PreparedReport> &done) {
        if (done)
            Q_EMIT prepared(*done);
        else if (done.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(done.error());
    });
}

void ReportWork::writeAgain(
    const Session &session, domain::ReportId report, const QList<records::File> &files, const QString &place)
{
    const auto task =
        work::start<QStringList>([path = session.store().path(), context = session.store().context(), report, files,
                                     place](const work::Progress &progress) -> domain::Result<QStringList> {
            const auto store = storage::Store::open(path, context, storage::Store::Access::ReadOnly);
            return store ? writeKept(**store, report, files, place, progress)
                         : domain::Result<QStringList>(tl::unexpected(store.error()));
        });
    auto *watcher = new QFutureWatcher<domain::Result<QStringList>>(this);
    watch(watcher);
    watcher->setFuture(task);
    work::whenDone(this, task, [this](const domain::Result<QStringList> &done) {
        if (done)
            Q_EMIT writtenAgain(*done);
        else if (done.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(done.error());
    });
}

} // namespace ui
