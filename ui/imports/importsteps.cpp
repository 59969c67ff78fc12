// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacejson.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/imports/columnspane.h"
#include "ui/imports/filepane.h"
#include "ui/imports/importfile.h"
#include "ui/imports/importfoot.h"
#include "ui/imports/importmessages.h"
#include "ui/imports/importpage.h"
#include "ui/imports/previewpane.h"
#include "ui/imports/summarypane.h"
#include "ui/imports/workspacepane.h"

#include <QPushButton>
#include <QStackedLayout>

// How the import page goes from step to step.
namespace ui {

void ImportPage::reset()
{
    m_work->drop();
    m_busyDelay.stop();
    m_file->close();
    m_asPrinted.reset();
    m_options = {};
    m_summary.reset();
    m_undoIndex = 0;
    m_messages->clear();
    takeTable();
    m_filePane->showFile();
    m_columns->showFile();
    m_preview->setPlan({}, nullptr, {}, false);
    goTo(Step::File);
}

void ImportPage::importFile(const QString &path)
{
    if (!m_session || m_work->job() == Job::Writing)
        return;
    reset();
    if (exchange::workspacejson::isOne(path))
        return takeWorkspace(path);
    m_columns->setBodies(bodies());
    m_file->open(path);
}

void ImportPage::takeWorkspace(const QString &path)
{
    showTable(new WorkspacePane(path, *m_session, m_around));
    goTo(Step::Columns);
}

/// Those that a table may not name itself, in the language of the window.
QStringList ImportPage::bodies() const
{
    const auto all = m_session->store().read([](const storage::Reader &db) { return storage::mechanisms::all(db); });
    QStringList names;
    for (const auto &body : all.value_or(QList<domain::Mechanism>()))
        names << body.name.preferred(m_around.language.wording().language());
    names.sort(Qt::CaseInsensitive);
    return names;
}

void ImportPage::takeFile()
{
    m_filePane->showFile();
    m_columns->showFile();
    takeTable();
    if (m_table)
        m_work->drop();
    else
        m_file->countStates();
    if (m_step == Step::File && !m_filePane->isAncestorOf(focusWidget()))
        m_foot->next()->setFocus();
}

/// Asks whose the file is; what was shown for another goes.
void ImportPage::takeTable()
{
    const bool asks = m_tablePanes && m_session && m_file->isOpen();
    showTable(asks ? m_tablePanes({m_file->path(), m_file->sample(), m_file->reading()}, *m_session, m_around) : nullptr);
}

void ImportPage::showTable(TablePane *table)
{
    const bool had = m_table != nullptr;
    if (m_table) {
        m_stack->removeWidget(m_table);
        m_table->deleteLater();
    }
    m_table = table;
    if (m_table) {
        m_stack->addWidget(m_table);
        connect(m_table, &TablePane::changed, this, &ImportPage::showButtons);
        connect(m_table, &TablePane::failed, this, &ImportPage::report);
        connect(m_table, &TablePane::finished, this, &ImportPage::reset);
    }
    if (had || m_table)
        retranslateUi();
}

void ImportPage::compare()
{
    if (!m_session || !m_columns->whyNot().isEmpty() || m_filePane->state().isEmpty())
        return;
    exchange::ImportOptions options = m_columns->options();
    options.reading = m_file->reading();
    m_file->remember(options);
    options.state = m_filePane->state();
    options.asPrinted = m_asPrinted;
    m_options = options;
    m_messages->clear();
    const bool again = m_step == Step::Preview;
    m_work->compare(m_file->path(), options, m_session->store(),
        [this, again](const domain::Result<exchange::ImportPlan> &plan) { takePlan(plan, again); });
}

void ImportPage::takePlan(const domain::Result<exchange::ImportPlan> &plan, bool again)
{
    if (!plan) {
        if (again)
            m_asPrinted = m_plannedAsPrinted;
        return report(plan.error());
    }
    m_plannedAsPrinted = m_asPrinted;
    m_preview->setPlan(*plan, m_session, m_asPrinted, again);
    if (again)
        return;
    m_step = Step::Preview;
    m_foot->next()->setFocus();
}

void ImportPage::import()
{
    m_step = Step::Import;
    m_work->write(m_preview->rows().toWrite(), {.update = true}, m_session->store(),
        [this](const domain::Result<exchange::ImportSummary> &outcome) { takeOutcome(outcome); });
    showState();
}

void ImportPage::takeOutcome(const domain::Result<exchange::ImportSummary> &outcome)
{
    if (outcome)
        return take(*outcome);
    m_step = Step::Preview;
    report(outcome.error());
    if (outcome.error().code == domain::ErrorCode::Conflict)
        m_messages->showOutdated();
}

void ImportPage::take(const exchange::ImportSummary &summary)
{
    m_step = Step::Done;
    m_summary = summary;
    m_done->setSummary(summary, m_preview->plan().fileName, m_preview->plan().leftRows().size());
    if (summary.change)
        m_session->adopt(*summary.change);
    m_undoIndex = m_session->undoStack().index();
}

void ImportPage::noticeChange()
{
    if (m_step == Step::Preview && m_work->job() == Job::None)
        m_messages->showOutdated();
}

void ImportPage::undo()
{
    if (!m_session || !m_summary || !m_summary->change)
        return;
    if (m_session->undoStack().index() == m_undoIndex)
        m_session->undoStack().undo();
    else
        (void)m_session->revert(*m_summary->change);
}

void ImportPage::followUndo()
{
    if (m_step == Step::Done && m_summary && m_summary->change)
        m_done->setUndone(m_session->undoStack().index() < m_undoIndex);
}

/// An undo of the import that came by another way than the stack, or one that left something.
void ImportPage::noticeUndo(domain::ChangeId change)
{
    if (m_step != Step::Done || !m_summary || !m_summary->change)
        return;
    const auto made = m_session->store().read(
        [change](const storage::Reader &db) { return storage::changes::find(db, change); });
    if (!made || made->reverts != m_summary->change)
        return;
    m_done->setUndone(true);
    m_done->setStayed(storage::changes::stayed(*made));
}

void ImportPage::readRow(qint64 row)
{
    m_work->readRow(m_preview->plan(), m_options, row, m_session->store(),
        [this, row](const domain::Result<QList<exchange::Cleaning>> &cleanings) {
            if (cleanings)
                m_preview->setRowCleanings(row, *cleanings);
            else
                report(cleanings.error());
        });
}

void ImportPage::next()
{
    switch (m_step) {
    case Step::File:
        return m_file->isOpen() ? goTo(Step::Columns) : chooseFile();
    case Step::Columns:
        return m_table ? m_table->import() : compare();
    case Step::Preview:
        return import();
    case Step::Done:
        return reset();
    case Step::Import:
        return;
    }
}

void ImportPage::back()
{
    if (!m_file->isOpen())
        return reset(); // a whole workspace has no step before this one
    m_messages->clear();
    goTo(m_step == Step::Preview ? Step::Columns : Step::File);
}

/// Stops the job; without one, drops what was chosen.
void ImportPage::cancel()
{
    if (m_work->job() != Job::None)
        m_work->cancel();
    else
        reset();
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    showState();
}

} // namespace ui
