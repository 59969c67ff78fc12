// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/draftpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reports/extentpanel.h"
#include "ui/reports/draftfactlist.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInstitutions = 6;
constexpr int mostTexts = 8;
constexpr qsizetype shownWords = 80; ///< of a text's beginning, in characters

domain::Criteria those(const QList<domain::RecommendationId> &ids)
{
    QStringList values;
    values.reserve(ids.size());
    for (const auto id : ids)
        values.append(QString::number(id.value()));
    return {.alternatives = {{{.field = domain::Field::Id, .values = values}}}};
}

} // namespace

DraftPanel::DraftPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_around(surroundings)
    , m_extent(new ExtentPanel(this))
    , m_gaps(new DraftFactList(u"reportGaps"_s, true, this))
    , m_answers(new DraftFactList(u"reportAnswers"_s, true, this))
    , m_texts(new DraftFactList(u"reportTexts"_s, true, this))
{
    setObjectName(u"draftPanel"_s);
    m_answers->setMostRows(mostInstitutions);
    m_texts->setMostRows(mostTexts);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_extent);
    m_gapsPart = addPart(all, m_gaps, u"reportGapsTitle"_s);
    m_answersPart = addPart(all, m_answers, u"reportAnswersTitle"_s);
    m_textsPart = addPart(all, m_texts, u"reportTextsTitle"_s);
    all->addStretch(1);
    connectLists();
    retranslate(this, [this] { fill(); });
}

DraftPanel::Part DraftPanel::addPart(QVBoxLayout *into, DraftFactList *list, const QString &name)
{
    Part part{.title = new Label({}, Role::BodyStrong, Ink::Text, this),
        .context = new Label({}, Role::Label, Ink::Soon, this),
        .line = new Hairline(this)};
    part.title->setObjectName(name);
    part.title->setBuddy(list);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(part.title);
    head->addWidget(part.context);
    head->addStretch(1);
    into->addSpacing(8);
    into->addWidget(part.line);
    into->addSpacing(4);
    into->addLayout(head);
    into->addWidget(list);
    return part;
}

void DraftPanel::setPartVisible(const Part &part, DraftFactList *list, bool visible)
{
    for (QWidget *one : {static_cast<QWidget *>(part.title), static_cast<QWidget *>(part.context), part.line,
             static_cast<QWidget *>(list)})
        one->setVisible(visible);
}

void DraftPanel::connectLists()
{
    connect(m_extent, &ExtentPanel::sectionOpened, this,
        [this](const QString &, const QString &title) { Q_EMIT sectionOpened(title); });
    connect(m_gaps, &DraftFactList::opened, this, &DraftPanel::openGap);
    connect(m_answers, &DraftFactList::opened, this, &DraftPanel::openInstitution);
    const auto keyAt = [this](int row) {
        return language() && row < language()->texts.size() ? language()->texts.at(row).key : QString();
    };
    connect(m_texts, &DraftFactList::chosen, this, [this, keyAt](int row) { Q_EMIT keyChosen(keyAt(row)); });
    connect(m_texts, &DraftFactList::opened, this, [this, keyAt](int row) { Q_EMIT editRequested(keyAt(row)); });
}

const LanguageDraft *DraftPanel::language() const
{
    return m_draft && m_shown < m_draft->languages.size() ? &m_draft->languages.at(m_shown) : nullptr;
}

void DraftPanel::show(const ReportDraft *draft, qsizetype shown)
{
    m_draft = draft;
    m_shown = shown;
    fill();
}

void DraftPanel::fill()
{
    m_extent->show(m_draft, m_shown, m_around.language.wording());
    m_gapsPart.title->setText(tr("Gaps"));
    m_answersPart.title->setText(tr("Answers by institution"));
    m_textsPart.title->setText(tr("Texts"));
    m_gaps->setAccessibleName(tr("What the report lacks"));
    m_answers->setAccessibleName(tr("Answers by institution"));
    m_texts->setAccessibleName(tr("Texts of the report"));
    showGaps();
    showAnswers();
    showTexts();
}

void DraftPanel::showGaps()
{
    QList<DraftFact> facts;
    QSet<domain::RecommendationId> concerned;
    const auto &wording = m_around.language.wording();
    if (const LanguageDraft *one = language()) {
        for (const DraftGap &gap : one->gaps) {
            facts.append(
                {.number = wording.number(gap.gap.count()), .text = reportwords::gap(gap.gap.kind), .attention = true});
            concerned.unite(QSet(gap.concerned.begin(), gap.concerned.end()));
        }
        if (one->lost > 0)
            facts.append({.number = wording.number(one->lost),
                .text = tr("written texts whose place is gone"),
                .attention = true});
    }
    m_gaps->setFacts(facts);
    m_gapsPart.context->setText(concerned.isEmpty()
            ? QString()
            : tr("%1 of %2").arg(wording.number(concerned.size()), wording.number(m_draft->recommendations)));
    setPartVisible(m_gapsPart, m_gaps, !facts.isEmpty());
}

void DraftPanel::showAnswers()
{
    QList<DraftFact> facts;
    const auto &wording = m_around.language.wording();
    for (const InstitutionAnswers &one : m_draft ? m_draft->answers : QList<InstitutionAnswers>()) {
        const QString name = one.acronym.isEmpty() ? one.name.preferred(wording.language()) : one.acronym;
        facts.append({.text = name,
            .share = one.asked > 0 ? static_cast<double>(one.answered) / static_cast<double>(one.asked) : 0,
            .value = tr("%1 of %2").arg(wording.number(one.answered), wording.number(one.asked))});
    }
    m_answers->setFacts(facts);
    setPartVisible(m_answersPart, m_answers, !facts.isEmpty());
}

void DraftPanel::showTexts()
{
    QList<DraftFact> facts;
    const LanguageDraft *one = language();
    for (const ReportText &text : one ? one->texts : QList<ReportText>()) {
        const bool toWrite = !text.isWritten && text.program.isEmpty();
        const QString state = text.movedOn ? tr("record moved on")
            : text.isWritten               ? tr("edited")
            : toWrite                      ? tr("to write")
                                           : QString();
        const QString begins = text.shown().left(shownWords).simplified();
        facts.append({.text = begins.isEmpty() ? text.heading : u"%1 · %2"_s.arg(text.heading, begins),
            .value = state,
            .attention = text.movedOn || toWrite});
    }
    m_texts->setFacts(facts);
    setPartVisible(m_textsPart, m_texts, !facts.isEmpty());
}

void DraftPanel::openGap(int row)
{
    const LanguageDraft *one = language();
    if (!one || row >= one->gaps.size())
        return;
    const DraftGap &gap = one->gaps.at(row);
    if (!gap.concerned.isEmpty())
        Q_EMIT recommendationsRequested(those(gap.concerned));
    else if (!gap.gap.keys.isEmpty())
        Q_EMIT editRequested(gap.gap.keys.first());
}

/// Those of the report that the institution leads.
void DraftPanel::openInstitution(int row)
{
    if (!m_draft || row >= m_draft->answers.size())
        return;
    QList<domain::RecommendationId> ids;
    const QString acronym = m_draft->answers.at(row).acronym;
    for (auto one = m_draft->led.cbegin(); one != m_draft->led.cend(); ++one) {
        if (one.value() == acronym)
            ids.append(one.key());
    }
    std::sort(ids.begin(), ids.end());
    Q_EMIT recommendationsRequested(those(ids));
}

void DraftPanel::choose(const QString &key)
{
    const LanguageDraft *one = language();
    if (!one)
        return;
    const auto found = std::ranges::find_if(one->texts, [&](const ReportText &text) { return text.key == key; });
    const QSignalBlocker quiet(m_texts);
    m_texts->setCurrentIndex(found == one->texts.end()
            ? QModelIndex()
            : m_texts->model()->index(static_cast<int>(found - one->texts.begin()), 0));
}

} // namespace ui
