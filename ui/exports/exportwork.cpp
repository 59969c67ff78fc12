// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportwork.h"

#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/widgets/taskview.h"

#include <QFutureWatcher>
#include <QPointer>

namespace ui {

namespace {

using Outcome = domain::Result<Exported>;

Outcome run(const storage::Store &store, const ExportRequest &request, const wording::Wording &wording, const work::Progress &progress)
{
    Exported exported {.path = request.path, .whole = request.whole};
    if (request.whole) {
        const auto written = exchange::workspacejson::write(store, request.path, request.workspace, progress);
        if (!written)
            return tl::unexpected(written.error());
        for (const auto &[table, count] : written->rows)
            exported.recommendations += table == QLatin1StringView("recommendation") ? count : 0;
        for (const auto &[table, count] : written->leftOut)
            exported.leftOut += count;
        return exported;
    }
    const auto written = exchange::exportList(store, request.list, request.path, wording, progress);
    if (!written)
        return tl::unexpected(written.error());
    exported.recommendations = written->rows;
    exported.cut = written->cut;
    return exported;
}

} // namespace

ExportWork::ExportWork(const Surroundings &surroundings, QWidget *window)
    : QObject(window)
    , m_surroundings(surroundings)
    , m_window(window)
{
}

ExportWork::~ExportWork()
{
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>())
        watcher->cancel();
}

void ExportWork::ask(Session &session, const Exportable &list)
{
    auto *dialog = new ExportDialog(m_surroundings, session, list, m_window);
    connect(&session, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &ExportDialog::chosen, this,
        [this, open = QPointer<Session>(&session)](const ExportRequest &request) {
            if (open)
                write(*open, request);
        });
    dialog->start();
}

void ExportWork::write(const Session &session, const ExportRequest &request)
{
    const auto task = work::start<Exported>([path = session.store().path(), context = session.store().context(), request,
                                                wording = m_surroundings.language.wording()](const work::Progress &progress) -> Outcome {
        const auto store = storage::Store::open(path, context, storage::Store::Access::ReadOnly);
        return store ? run(**store, request, wording, progress) : Outcome(tl::unexpected(store.error()));
    });
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    m_surroundings.tasks.watch(watcher, tr("Exporting"), tr("Cancel"));
    watcher->setFuture(task);
    work::whenDone(this, task, [this](const Outcome &outcome) {
        if (outcome)
            Q_EMIT done(*outcome);
        else if (outcome.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace ui
