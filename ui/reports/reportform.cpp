// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "domain/query.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr domain::Language languages[] = {domain::Language::Spanish, domain::Language::English};
constexpr reports::Format formats[] = {reports::Format::Pdf, reports::Format::Html};

template <class T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

} // namespace

ReportForm::ReportForm(Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_scopeLabel(new Label({}, Role::Label, Ink::Text2))
    , m_whole(named(new QRadioButton, "reportWhole"))
    , m_part(named(new QRadioButton, "reportPart"))
    , m_query(named(new SearchField, "reportQuery"))
    , m_queryError(named(new Label({}, Role::Label, Ink::Late), "reportQueryError"))
    , m_languageLabel(new Label({}, Role::Label, Ink::Text2))
    , m_reportLanguage(named(new SegmentedControl({u"Español"_s, u"English"_s}), "reportLanguage"))
    , m_institutionLabel(new Label({}, Role::Label, Ink::Text2))
    , m_institution(named(new QLineEdit, "reportInstitution"))
    , m_formatLabel(new Label({}, Role::Label, Ink::Text2))
    , m_format(named(new SegmentedControl({u"PDF"_s, u"HTML"_s}), "reportFormat"))
    , m_contentTitle(new Label({}, Role::BodyStrong))
    , m_recommendations(named(new Label, "reportCount"))
    , m_pages(named(new Label, "reportPages"))
    , m_gaps(named(new Label({}, Role::Body, Ink::Soon), "reportGaps"))
    , m_showGaps(named(new LinkButton, "reportShowGaps"))
{
    build();
    retranslate(this, [this] { retranslateUi(); });
}

void ReportForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft);
    m_reportLanguage->setTall(true);
    m_reportLanguage->setCurrentIndex(m_language.current() == domain::Language::Spanish ? 0 : 1);
    m_format->setTall(true);
    m_format->setCurrentIndex(0);
    m_whole->setChecked(true);
    m_query->setEnabled(false);
    m_queryError->setWordWrap(true);
    m_queryError->hide();
    m_gaps->setWordWrap(true);
    m_languageLabel->setBuddy(m_reportLanguage);
    m_institutionLabel->setBuddy(m_institution);
    m_formatLabel->setBuddy(m_format);
    m_scopeLabel->setBuddy(m_whole);

    form->addRow(m_scopeLabel, m_whole);
    form->addRow(nullptr, m_part);
    form->addRow(nullptr, m_query);
    form->addRow(nullptr, m_queryError);
    form->addRow(m_languageLabel, m_reportLanguage);
    form->addRow(m_institutionLabel, m_institution);
    form->addRow(m_formatLabel, m_format);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    form->addRow(line);
    form->addRow(m_contentTitle);
    form->addRow(m_recommendations);
    form->addRow(m_pages);
    form->addRow(m_gaps);
    form->addRow(m_showGaps);

    connect(m_part, &QRadioButton::toggled, this, [this](bool part) {
        m_query->setEnabled(part);
        if (part)
            m_query->setFocus();
        Q_EMIT changed();
    });
    connect(m_query, &SearchField::searched, this, [this] { Q_EMIT changed(); });
    connect(m_reportLanguage, &SegmentedControl::chosen, this, [this] { Q_EMIT changed(); });
    connect(m_institution, &QLineEdit::editingFinished, this, [this] { Q_EMIT changed(); });
    connect(m_showGaps, &LinkButton::clicked, this, [this] {
        const auto now = choice();
        if (!now)
            return;
        const domain::Filter filter {.field = domain::Field::Missing,
            .values = {now->language == domain::Language::Spanish ? u"text_es"_s : u"text_en"_s}};
        Q_EMIT gapsRequested(now->criteria.narrowedBy(filter));
    });
}

domain::Result<ReportChoice> ReportForm::choice() const
{
    ReportChoice choice;
    choice.language = languages[qMax(0, m_reportLanguage->currentIndex())];
    choice.institution = m_institution->text().trimmed();
    if (m_part->isChecked()) {
        auto criteria = domain::parseQuery(m_query->text());
        if (!criteria)
            return tl::unexpected(criteria.error());
        choice.criteria = std::move(*criteria);
    }
    return choice;
}

reports::Format ReportForm::format() const
{
    return formats[qMax(0, m_format->currentIndex())];
}

void ReportForm::setCriteria(const domain::Criteria &criteria)
{
    const bool whole = criteria.alternatives.isEmpty();
    m_query->setText(whole ? QString() : domain::toQuery(criteria, m_language.current()));
    (whole ? m_whole : m_part)->setChecked(true);
    Q_EMIT changed();
}

void ReportForm::setDraft(const ReportDraft *draft)
{
    m_count = draft ? draft->recommendations : -1;
    m_pageCount = draft ? draft->pages.count() : 0;
    m_withoutText = draft ? draft->withoutText : 0;
    showFacts();
}

void ReportForm::setQueryError(const QString &sentence)
{
    m_queryError->setText(sentence);
    m_queryError->setVisible(!sentence.isEmpty());
}

void ReportForm::showFacts()
{
    const auto &wording = m_language.wording();
    const bool known = m_count >= 0;
    m_recommendations->setText(known ? tr("%1 recommendations").arg(wording.number(m_count)) : tr("The report is being prepared."));
    m_pages->setText(known ? tr("%1 pages").arg(wording.number(m_pageCount)) : QString());
    const bool gaps = known && m_withoutText > 0;
    m_gaps->setText(gaps ? tr("%1 have no text in the report's language; the other language's text is printed and marked.").arg(wording.number(m_withoutText))
                         : QString());
    m_gaps->setVisible(gaps);
    m_showGaps->setVisible(gaps);
}

void ReportForm::retranslateUi()
{
    m_scopeLabel->setText(tr("Scope"));
    m_whole->setText(tr("The whole workspace"));
    m_part->setText(tr("What fits a query"));
    m_query->setPlaceholderText(tr("For example: body:CEDAW"));
    m_query->setAccessibleName(tr("Query of the report"));
    m_languageLabel->setText(tr("Language"));
    m_reportLanguage->setAccessibleName(tr("Language of the report"));
    m_institutionLabel->setText(tr("Signed by"));
    m_institution->setPlaceholderText(tr("Institution, as the cover names it"));
    m_formatLabel->setText(tr("Format"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->setSegmentText(0, tr("PDF"));
    m_format->setSegmentText(1, tr("HTML"));
    m_contentTitle->setText(tr("Content"));
    m_showGaps->setText(tr("Show them"));
    showFacts();
}

} // namespace ui
