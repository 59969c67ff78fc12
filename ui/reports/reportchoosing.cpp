// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letterhead.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reports/keptpanel.h"
#include "ui/reports/previewpanel.h"
#include "ui/reports/reportdrafting.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportkeeping.h"
#include "ui/reports/reportlistmodel.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/pageheader.h"

#include <QStackedWidget>

// Which report the page shows.
namespace ui {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {
const QString kindState = u"reports.kind"_s;
}

void ReportsPage::setSession(Session *session)
{
    if (m_session)
        keepChoice();
    disconnect(m_changes);
    m_drafting->stop();
    m_session = session;
    m_choices.clear();
    m_shown = {};
    m_bar->close();
    m_error.reset();
    m_written.clear();
    m_form->setSession(session);
    m_usualSignatory.clear();
    if (session) {
        m_changes = connect(session, &Session::changed, this, [this](const storage::ChangeSet &) {
            reload();
            makeStale();
        });
    }
    reload();
    const auto kind = domain::fromCode<reports::Kind>(QString::fromUtf8(m_around.settings.state(kindState)))
                          .value_or(reports::Kind::Status);
    startKind(kind, {.kind = kind});
    selectShown();
}

/// What is kept, read anew; the row that is shown stays the current one.
void ReportsPage::reload()
{
    QList<ReportListModel::Kept> kept;
    if (m_session) {
        const auto read = m_session->store().read([&](const storage::Reader &db) {
            for (const records::Report &report : records::all(db)) {
                const auto files = report.issued ? records::files(db, *report.id) : QList<records::File>();
                kept.append({.report = report, .suffix = files.isEmpty() ? QString() : files.first().format});
            }
            m_usualSignatory = storage::letterhead::read(db).institution.preferred(m_around.language.current());
        });
        if (!read)
            report(read.error());
    }
    m_filling = true;
    m_model->setReports(kept);
    m_filling = false;
    showUsual();
    // What is shown may have been undone or discarded.
    if (m_shown.report) {
        const auto *now = m_model->reportAt(m_model->indexOf(*m_shown.report));
        if (!now)
            startKind(m_shown.kind, {.kind = m_shown.kind});
        else if (now->issued != m_shown.issued)
            openReport(*now);
    }
    selectShown();
}

void ReportsPage::selectShown()
{
    m_filling = true;
    const QModelIndex index = m_shown.report ? m_model->indexOf(*m_shown.report) : m_model->indexOf(m_shown.kind);
    m_list->setCurrentIndex(index);
    m_filling = false;
    m_header->setContext(reportwords::kind(m_shown.kind));
}

void ReportsPage::openRow(const QModelIndex &index)
{
    if (m_filling || !index.isValid())
        return;
    // Keeping a choice reads the list anew, and the row is another one then.
    const auto kind = m_model->kindAt(index);
    const auto *at = m_model->reportAt(index);
    const auto report = at ? std::optional(*at) : std::nullopt;
    keepChoice();
    if (kind) {
        m_around.settings.setState(kindState, QString(domain::code(*kind)).toUtf8());
        const auto chosen = m_choices.constFind(static_cast<int>(*kind));
        startKind(*kind, chosen == m_choices.constEnd() ? reports::Choice{.kind = *kind} : *chosen);
    } else if (report) {
        openReport(*report);
    }
    selectShown();
}

void ReportsPage::startKind(reports::Kind kind, const reports::Choice &choice)
{
    m_shown = {.kind = kind};
    m_drafting->stop();
    clearDraft();
    m_form->put(choice);
    showUsual();
    m_middle->setCurrentIndex(0);
    makeStale();
}

void ReportsPage::openReport(const records::Report &report)
{
    const auto choice = reports::choiceFromJson(report.choice);
    if (!choice)
        return this->report(choice.error());
    const bool same = m_shown.report == report.id && m_shown.issued == report.issued;
    m_shown = {.kind = choice->kind, .report = report.id, .issued = report.issued};
    if (!same)
        clearDraft();
    if (!report.issued) {
        m_form->put(*choice);
        m_middle->setCurrentIndex(0);
        return makeStale();
    }
    m_files = m_session->store()
                  .read([&](const storage::Reader &db) { return records::files(db, *report.id); })
                  .value_or(QList<records::File>());
    m_kept->show(report, m_files);
    m_kept->setHasPrevious(previous().has_value());
    m_middle->setCurrentIndex(1);
    m_stale = false;
    m_drafting->read(*m_session, *report.id);
}

/// What was chosen for a report in preparation since is kept with it, when another one is shown or the page goes.
void ReportsPage::keepChoice()
{
    if (!m_session || !m_shown.report || m_shown.issued || m_session->store().isReadOnly())
        return;
    const auto choice = m_form->choice();
    const auto *kept = m_model->reportAt(m_model->indexOf(*m_shown.report));
    if (choice && kept && reports::toJson(*choice) != kept->choice)
        static_cast<void>(reportkeeping::keep(*m_session, {.choice = *choice, .report = m_shown.report},
            choice->title.isEmpty() ? m_usualTitle : choice->title));
}

void ReportsPage::discard()
{
    if (m_session && m_shown.report && !m_shown.issued)
        static_cast<void>(reportkeeping::remove(*m_session, *m_shown.report));
}

void ReportsPage::startNext()
{
    const auto *from = m_shown.report ? m_model->reportAt(m_model->indexOf(*m_shown.report)) : nullptr;
    if (!m_session || !from || !from->issued)
        return;
    const auto begun = reportkeeping::startFrom(*m_session, *from);
    const auto *report = begun ? m_model->reportAt(m_model->indexOf(*begun)) : nullptr;
    if (report)
        openReport(records::Report(*report));
    selectShown();
}

/// The one it goes on from, as it was recorded.
std::optional<domain::ReportId> ReportsPage::previous() const
{
    const auto *report = m_shown.report ? m_model->reportAt(m_model->indexOf(*m_shown.report)) : nullptr;
    return report ? report->previous : std::nullopt;
}

/// What changed since the one before it, or its own pages again.
void ReportsPage::compare(bool with)
{
    const auto before = previous();
    if (!m_session || !m_shown.report || !m_shown.issued)
        return;
    clearDraft();
    if (with && before)
        m_drafting->compare(*m_session, *m_shown.report, *before);
    else
        m_drafting->read(*m_session, *m_shown.report);
}

void ReportsPage::showCriteria(const domain::Criteria &criteria)
{
    keepChoice();
    startKind(reports::Kind::Status, {.kind = reports::Kind::Status, .criteria = criteria});
    selectShown();
}

} // namespace ui
