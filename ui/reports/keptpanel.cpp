// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/keptpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reports/draftfactlist.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

KeptPanel::KeptPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_around(surroundings)
    , m_title(new Label({}, Role::ItemTitle, Ink::Text, this))
    , m_facts(new Label({}, Role::Body, Ink::Text2, this))
    , m_note(new Label({}, Role::Label, Ink::Text3, this))
    , m_again(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_filesTitle(new Label({}, Role::BodyStrong, Ink::Text, this))
    , m_list(new DraftFactList(u"keptFiles"_s, false, this))
{
    setObjectName(u"keptReport"_s);
    m_title->setObjectName(u"keptTitle"_s);
    m_facts->setObjectName(u"keptFacts"_s);
    m_again->setObjectName(u"makeAgain"_s);
    m_compare->setObjectName(u"compareWithPrevious"_s);
    m_next->setObjectName(u"startNext"_s);
    for (Label *label : {m_title, m_facts, m_note})
        label->setWordWrap(true);
    m_title->setProperty("content", true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    for (QWidget *one :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_note),
            static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_next)})
        all->addWidget(one);
    all->addSpacing(8);
    all->addWidget(m_filesTitle);
    all->addWidget(m_list);
    all->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &KeptPanel::againRequested);
    m_compare->setCheckable(true);
    connect(m_compare, &QPushButton::clicked, this, &KeptPanel::comparisonRequested);
    connect(m_next, &QPushButton::clicked, this, &KeptPanel::nextRequested);
    retranslate(this, [this] { retranslateUi(); });
}

void KeptPanel::show(const storage::reportrecords::Report &report, const QList<storage::reportrecords::File> &files)
{
    m_report = report;
    m_files = files;
    m_compare->setChecked(false);
    fill();
}

void KeptPanel::setHasPrevious(bool has)
{
    m_compare->setEnabled(has);
    m_compare->setToolTip(has ? QString() : tr("No earlier report of this kind about the same was issued."));
}

void KeptPanel::fill()
{
    const auto &wording = m_around.language.wording();
    const auto kind = domain::fromCode<reports::Kind>(m_report.kind);
    const QString kindWords = kind ? reportwords::kind(*kind) : m_report.kind;
    m_title->setText(m_report.title.isEmpty() ? kindWords : m_report.title);
    const QString moment = wording.moment(m_report.madeAt);
    m_facts->setText(tr("%1. Generated on %2 by %3.").arg(kindWords, moment, m_report.author));
    QList<DraftFact> facts;
    for (const auto &file : std::as_const(m_files))
        facts.append({.text = file.name,
            .value = wording.fileSize(file.size),
            .spoken = tr("%1, %2, SHA-256 %3").arg(file.name, wording.fileSize(file.size), file.sha256)});
    m_list->setFacts(facts);
}

void KeptPanel::retranslateUi()
{
    m_note->setText(tr("As it went out; it does not change any more."));
    m_again->setText(tr("Make again…"));
    m_again->setToolTip(tr("Writes the same report again, with the same words and figures."));
    m_compare->setText(tr("Compare with the previous"));
    m_next->setText(tr("Start the next from this one"));
    m_next->setToolTip(
        tr("Begins a new report with the same choices and with the words that were written in this one."));
    m_filesTitle->setText(tr("Files"));
    m_list->setAccessibleName(tr("Files that were written"));
    if (!m_report.kind.isEmpty())
        fill();
}

} // namespace ui
