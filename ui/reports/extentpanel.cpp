// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/extentpanel.h"

#include "ui/reports/draftfactlist.h"
#include "ui/reports/reportwords.h"
#include "ui/reports/wordmeter.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ExtentPanel::ExtentPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Role::BodyStrong, Ink::Text, this))
    , m_context(new Label({}, Role::Label, Ink::Text3, this))
    , m_words(new Label({}, Role::KeyFigure, Ink::Text, this))
    , m_limit(new Label({}, Role::Body, Ink::Text2, this))
    , m_left(new Label({}, Role::Body, Ink::Text2, this))
    , m_meter(new WordMeter(this))
    , m_sections(new DraftFactList(u"reportSections"_s, true, this))
{
    setObjectName(u"reportExtent"_s);
    m_words->setObjectName(u"reportWords"_s);
    m_limit->setObjectName(u"reportLimit"_s);
    m_left->setObjectName(u"reportWordsLeft"_s);
    m_meter->setObjectName(u"reportMeter"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_context);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_words, 0, Qt::AlignBottom);
    figure->addWidget(m_limit, 0, Qt::AlignBottom);
    figure->addStretch(1);
    figure->addWidget(m_left, 0, Qt::AlignBottom);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(head);
    all->addLayout(figure);
    all->addWidget(m_meter);
    all->addSpacing(4);
    all->addWidget(m_sections);
    connect(m_sections, &DraftFactList::opened, this, [this](int row) {
        if (row < m_listed.size())
            Q_EMIT sectionOpened(m_listed.at(row).anchor, m_listed.at(row).title);
    });
}

void ExtentPanel::showNothing(const wording::Wording &)
{
    m_context->clear();
    m_words->setText(u"–"_s);
    m_limit->setText(tr("The report is being prepared."));
    m_left->clear();
    m_meter->hide();
    m_listed.clear();
    m_sections->setFacts({});
}

QList<DraftFact> ExtentPanel::factsOf(const ReportDraft &draft, qsizetype shown, const wording::Wording &wording) const
{
    QList<DraftFact> out;
    const auto most = static_cast<double>(std::max<qint64>(1, draft.languages.at(shown).count.words));
    for (const auto &section : m_listed)
        out.append({.text = section.title,
            .share = static_cast<double>(section.words) / most,
            .value = wording.number(section.words)});
    for (qsizetype i = 0; i < draft.languages.size(); ++i) {
        if (i == shown)
            continue;
        const LanguageDraft &other = draft.languages.at(i);
        const auto limit = reports::traits(draft.request.choice.kind).words;
        const double share = limit ? static_cast<double>(other.count.words) / *limit : 1;
        out.append(
            {.text = other.language == domain::Language::Spanish ? tr("Version in Spanish") : tr("Version in English"),
                .share = std::min(1.0, share),
                .value = wording.number(other.count.words),
                .attention = share > 1 && limit});
    }
    return out;
}

void ExtentPanel::show(const ReportDraft *draft, qsizetype shown, const wording::Wording &wording)
{
    m_title->setText(tr("Extent"));
    m_sections->setAccessibleName(tr("Words of each section"));
    if (!draft || shown >= draft->languages.size())
        return showNothing(wording);
    const LanguageDraft &one = draft->languages.at(shown);
    const auto limit = reports::traits(draft->request.choice.kind).words;
    const qint64 words = one.count.words;
    m_listed = one.count.sections;
    m_words->setText(wording.number(words));
    const QString pages = tr("%Ln page(s)", nullptr, one.pages.count());
    m_context->setText(limit ? tr("official limit") : pages);
    m_limit->setText(limit ? tr("/ %1 words").arg(wording.number(*limit)) : tr("words"));
    const bool over = limit && words > *limit;
    m_left->setInk(over ? Ink::Soon : Ink::Text2);
    m_left->setText(!limit ? QString()
            : over         ? tr("%1 too many").arg(wording.number(words - *limit))
                           : tr("%1 left").arg(wording.number(*limit - words)));
    QList<qint64> sections;
    for (const auto &section : one.count.sections)
        sections.append(section.words);
    m_meter->setVisible(limit.has_value());
    m_meter->setWords(words, limit.value_or(0), sections);
    m_meter->setAccessibleName(
        limit ? tr("%1 of %2 words").arg(wording.number(words), wording.number(*limit)) : QString());
    m_sections->setFacts(factsOf(*draft, shown, wording));
}

} // namespace ui
