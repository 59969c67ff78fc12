// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportdrafting.h"

#include "ui/frame/session.h"

namespace ui {

namespace {
constexpr int pauseMs = 250;
}

ReportDrafting::ReportDrafting(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportDrafting::start);
}

ReportDrafting::~ReportDrafting()
{
    m_task.cancel();
}

void ReportDrafting::ask(const Session &session, const ReportRequest &request)
{
    stop();
    m_job = [path = session.store().path(), context = session.store().context(), request](
                const work::Progress &progress) { return makeDraft(path, context, request, progress); };
    m_pause.start();
}

void ReportDrafting::read(const Session &session, domain::ReportId issued)
{
    stop();
    m_job = [path = session.store().path(), context = session.store().context(), issued](
                const work::Progress &progress) { return readIssued(path, context, issued, progress); };
    start();
}

void ReportDrafting::compare(const Session &session, domain::ReportId issued, domain::ReportId before)
{
    stop();
    m_job = [path = session.store().path(), context = session.store().context(), issued, before](
                const work::Progress &progress) { return compareIssued(path, context, issued, before, progress); };
    start();
}

void ReportDrafting::stop()
{
    m_pause.stop();
    m_task.cancel();
    ++m_generation;
}

void ReportDrafting::start()
{
    const auto generation = ++m_generation;
    m_task = work::start<ReportDraft>(m_job);
    work::whenDone(this, m_task, [this, generation](const domain::Result<ReportDraft> &draft) {
        if (generation != m_generation)
            return;
        if (draft)
            Q_EMIT prepared(std::make_shared<const ReportDraft>(*draft));
        else
            Q_EMIT failed(draft.error());
    });
}

} // namespace ui
