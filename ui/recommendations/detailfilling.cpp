// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "ui/editing/timelineview.h"
#include "ui/frame/language.h"
#include "ui/recommendations/detailpanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

// What the panel says of the recommendation that is shown.
namespace ui {

namespace {
constexpr int shownProgress = 3;
} // namespace

void DetailPanel::fill()
{
    m_body->setVisible(m_detail.has_value());
    m_reference->setText(m_detail ? m_detail->reference(wording()) : tr("No recommendation chosen"));
    if (!m_detail)
        return;
    fillFacts();
    fillText();
    fillAssignment();
    fillProgress();
    fillAssessments();
}

void DetailPanel::fillFacts()
{
    const auto language = wording().language();
    const auto &r = m_detail->recommendation;
    const QDate today = domain::today(m_surroundings.clock);
    m_title->setText(r.title.preferred(language));
    m_title->setVisible(!r.title.isEmpty());
    const auto &document = m_detail->document;
    QStringList source {m_detail->mechanism.name.preferred(language)};
    if (!document.title.isEmpty())
        source = {document.title.preferred(language)};
    if (document.adopted.isValid())
        source.append(wording().date(document.adopted));
    m_source->setText(source.join(u", "_s));
    m_pill->setStatus(r.status, wording().status(r.status));
    m_bar->setShare(r.percent / 100.0, r.status);
    m_percent->setText(wording().percent(r.percent));
    m_due->setDue(domain::urgency(r.due, r.status, r.archived, today), r.due.isValid() ? wording().date(r.due) : u"–"_s,
        domain::urgency(r.due, r.status, r.archived, today) == domain::Urgency::None ? QString() : wording().distance(r.due, today));

    const auto &given = m_detail->assessments;
    const bool position = given.isEmpty() && r.position.has_value();
    m_gradeName->setText(position ? wording().field(domain::Field::Position) : tr("Grade"));
    m_mark->setVisible(!given.isEmpty());
    m_gradeYear->setVisible(!given.isEmpty());
    m_grade->setText(position ? wording().position(*r.position)
            : given.isEmpty() ? u"–"_s
                              : given.first().grade.label.preferred(language));
    if (!given.isEmpty()) {
        m_mark->setGrade(given.first().gradeCount, given.first().grade.order);
        m_gradeYear->setText(QString::number(given.first().assessment.date.year()));
    }
}

domain::Language DetailPanel::contentLanguage() const
{
    const auto wanted = m_chosenLanguage.value_or(wording().language());
    const auto &text = m_detail->recommendation.text;
    if (!text.in(wanted).isEmpty())
        return wanted;
    return wanted == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish;
}

void DetailPanel::fillText()
{
    if (!m_detail)
        return;
    const auto &r = m_detail->recommendation;
    const auto language = contentLanguage();
    m_language->setCurrentIndex(language == domain::Language::Spanish ? 0 : 1);
    m_language->setSegmentEnabled(0, !r.text.es.isEmpty(), tr("There is no text in Spanish."));
    m_language->setSegmentEnabled(1, !r.text.en.isEmpty(), tr("There is no text in English."));
    m_introduction->setText(r.introduction.in(language));
    m_introduction->setVisible(!r.introduction.in(language).isEmpty());
    m_text->setText(r.text.in(language));
    m_textNote->setText(language == r.original ? tr("Original") : tr("Translation"));
}

void DetailPanel::fillAssignment()
{
    const auto language = wording().language();
    const auto &lead = m_detail->lead;
    m_lead->setText(lead ? u"<b>%1</b> %2"_s.arg(
                               lead->acronym.toHtmlEscaped(), lead->name.preferred(language).toHtmlEscaped())
                         : tr("Nobody yet"));
    QStringList support;
    for (const auto &institution : m_detail->support)
        support.append(institution.acronym);
    m_support->setText(support.isEmpty() ? u"–"_s : support.join(u", "_s));
    QStringList themes;
    for (const auto &term : m_detail->terms)
        themes.append(term.label.preferred(language));
    m_themes->setText(themes.join(u", "_s));
    m_themes->setVisible(!themes.isEmpty());
    m_themesName->setVisible(!themes.isEmpty());
}

void DetailPanel::fillProgress()
{
    const auto &entries = m_detail->progress;
    const auto count = static_cast<int>(entries.size());
    m_timelineModel.setEntries(m_allProgress ? entries : entries.first(qMin(count, shownProgress)));
    m_timeline->setVisible(count > 0);
    m_noProgress->setVisible(count == 0);
    m_showAll->setVisible(count > shownProgress);
    m_showAll->setText(m_allProgress ? tr("Show the latest") : tr("Show all %Ln", nullptr, count));
}

void DetailPanel::fillAssessments()
{
    while (auto *item = m_assessments->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &given = m_detail->assessments;
    m_assessmentsBlock->setVisible(!given.isEmpty());
    m_assessmentsHeading->setText(tr("Grades by the body"));
    for (int row = 0; row < given.size(); ++row) {
        auto *mark = new GradeMark(m_assessmentsBlock);
        mark->setGrade(given[row].gradeCount, given[row].grade.order);
        auto *grade
            = new Label(given[row].grade.label.preferred(wording().language()), Role::Body, Ink::Text, m_assessmentsBlock);
        grade->setWordWrap(true);
        m_assessments->addWidget(mark, row, 0);
        m_assessments->addWidget(grade, row, 1);
        m_assessments->addWidget(
            new Label(wording().date(given[row].assessment.date), Role::Label, Ink::Text3, m_assessmentsBlock), row, 2);
    }
}

} // namespace ui
