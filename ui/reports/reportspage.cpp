// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "storage/letterhead.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reports/draftpanel.h"
#include "ui/reports/edittextdialog.h"
#include "ui/reports/keptpanel.h"
#include "ui/reports/letterheaddialog.h"
#include "ui/reports/pageview.h"
#include "ui/reports/paper.h"
#include "ui/reports/previewpanel.h"
#include "ui/reports/reportdrafting.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportgeneration.h"
#include "ui/reports/reportkeeping.h"
#include "ui/reports/reportlistmodel.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

// What a report says and where it goes; how the page is laid out stands in reportslayout.cpp, which report it shows in
// reportchoosing.cpp.
namespace ui {

using namespace Qt::StringLiterals;

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeStale()
{
    if (m_shown.issued)
        return;
    m_stale = true;
    m_drafting->stop();
    showReady(false);
    if (isVisible() && m_session)
        prepare();
}

void ReportsPage::prepare()
{
    const auto choice = m_form->choice();
    const bool badQuery = !choice && choice.error().code == domain::ErrorCode::InvalidQuery;
    m_form->setQueryProblem(badQuery ? m_around.language.wording().error(choice.error()) : QString());
    if (!choice) {
        if (!badQuery)
            showReasonFor(choice.error());
        return;
    }
    m_stale = false;
    if (!m_shown.report)
        m_choices.insert(static_cast<int>(m_shown.kind), *choice);
    m_drafting->ask(*m_session, {.choice = *choice, .languages = m_form->languages(), .report = m_shown.report});
    showState();
}

void ReportsPage::take(const std::shared_ptr<const ReportDraft> &draft)
{
    m_preview->show(draft.get(), !m_shown.issued);
    m_panel->show(draft.get(), m_preview->shown());
    m_draft = draft; // the former one goes now that nobody shows it
    m_preparedAt = m_around.clock();
    if (!m_draft->languages.isEmpty() && m_draft->request.choice.title.isEmpty())
        m_usualTitle = m_draft->languages.first().document.metadata.title;
    showUsual();
    showReady(!m_draft->languages.isEmpty());
}

void ReportsPage::clearDraft()
{
    m_preview->show(nullptr, false);
    m_panel->show(nullptr, 0);
    m_draft.reset();
    m_usualTitle.clear();
    showReady(false);
}

void ReportsPage::showReady(bool ready)
{
    for (QAction *action : {m_generateAction, m_printAction})
        action->setEnabled(ready);
    m_generate->setEnabled(ready);
    m_print->setEnabled(ready);
    m_editAction->setEnabled(ready && !m_shown.issued);
    m_discardAction->setEnabled(m_shown.report && !m_shown.issued);
    showState();
}

void ReportsPage::showState()
{
    const QString time = m_around.language.wording().locale().toString(m_preparedAt.toLocalTime().time(), u"HH:mm"_s);
    m_state->setText(m_shown.issued         ? QString()
            : m_generateAction->isEnabled() ? tr("Preview up to date, %1").arg(time)
            : m_stale                       ? QString()
                                            : tr("Preparing the pages…"));
}

/// What has to be chosen before there are pages.
void ReportsPage::showReasonFor(const domain::Error &error)
{
    clearDraft();
    const bool date = error.detail == u"from"_s || error.detail == u"to"_s;
    const QString title = date          ? tr("The period is not a date")
        : error.detail == u"document"_s ? tr("Choose the document it answers")
                                        : tr("Choose the institution it is about");
    m_preview->showReason(title, tr("The pages appear here."));
}

void ReportsPage::showUsual()
{
    m_form->setUsual(m_usualTitle, m_usualSignatory);
}

void ReportsPage::chooseText(const QString &key)
{
    m_panel->choose(key);
}

void ReportsPage::editText(const QString &key)
{
    if (!m_draft || m_shown.issued || !m_session || m_preview->shown() >= m_draft->languages.size())
        return;
    const LanguageDraft &language = m_draft->languages.at(m_preview->shown());
    const auto text = std::ranges::find_if(language.texts, [&](const ReportText &one) { return one.key == key; });
    if (text == language.texts.end())
        return;
    m_preview->choose(key);
    m_panel->choose(key);
    const auto keep = [this, request = m_draft->request, title = m_draft->languages.first().document.metadata.title,
                          spoken = language.language, one = *text](const std::optional<QString> &words) {
        const auto id =
            m_session ? reportkeeping::keepText(*m_session, request, title, spoken, one, words) : std::nullopt;
        if (id && !m_shown.report && m_shown.kind == request.choice.kind) {
            m_shown.report = id;
            m_choices.remove(static_cast<int>(request.choice.kind));
            reload();
            makeStale();
        }
        return id.has_value();
    };
    auto *dialog = new EditTextDialog(
        m_around, *m_session, *text, language.language, m_draft->request.choice.confidentiality, keep, this);
    connect(m_session, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->start();
}

void ReportsPage::editLetterhead()
{
    if (!m_session)
        return;
    auto *dialog = new LetterheadDialog(m_around, *m_session, this);
    connect(m_session, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->start();
}

void ReportsPage::generate()
{
    if (!m_draft || !m_session || m_draft->languages.isEmpty())
        return;
    if (m_shown.issued)
        return makeAgain();
    m_generation->ask(*m_session, m_draft,
        {.formats = m_form->formats(), .annexes = m_form->annexes(), .styleTemplate = styleTemplate()});
}

void ReportsPage::makeAgain()
{
    if (m_session && m_draft && m_shown.report && !m_draft->languages.isEmpty())
        m_generation->askAgain(
            *m_session, *m_shown.report, m_draft->languages.first().document.metadata.title, m_files);
}

void ReportsPage::sayWritten(const QStringList &files, qint64 report)
{
    m_error.reset();
    m_written = files;
    wordBar(false);
    if (report == 0)
        return;
    m_shown.report = domain::ReportId(report);
    reload(); // which shows it as it went out
}

void ReportsPage::wordBar(bool again)
{
    if (m_error) {
        const QString sentence = m_around.language.wording().error(*m_error);
        m_showWritten->hide();
        if (again)
            m_bar->retranslate(sentence, {}, {});
        else
            m_bar->showMessage(MessageBar::Kind::Error, sentence);
        return;
    }
    if (m_written.isEmpty())
        return;
    QStringList names;
    for (const QString &file : std::as_const(m_written))
        names.append(QFileInfo(file).fileName());
    const QString what = tr("Written: %1.").arg(names.join(u", "_s));
    m_showWritten->setText(tr("Show"));
    m_showWritten->show();
    if (again)
        m_bar->retranslate(what, {}, tr("Open folder"));
    else
        m_bar->showMessage(MessageBar::Kind::Neutral, what, {}, tr("Open folder"));
}

void ReportsPage::print()
{
    if (m_draft && m_preview->shown() < m_draft->languages.size())
        paper::print(this, u"reportPrintDialog"_s, m_draft->languages.at(m_preview->shown()).pages,
            [this](const domain::Error &error) { report(error); });
}

void ReportsPage::report(const domain::Error &error)
{
    m_error = error;
    m_written.clear();
    wordBar(false);
}

} // namespace ui
