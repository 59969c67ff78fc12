// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/factpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype silentShown = 3; ///< institutions by name; the others in one line
}

FactPanel::FactPanel(Kind kind, QWidget *parent)
    : FigurePanel(parent)
    , m_kind(kind)
    , m_list(new FactList)
    , m_nothing(new Label({}, Role::Context, Ink::Text3))
{
    static constexpr std::array<const char *, 3> names {"nextPanel", "silentPanel", "qualityPanel"};
    const QString name = QString::fromLatin1(names.at(static_cast<size_t>(kind)));
    setObjectName(name);
    m_list->setObjectName(name + u"List"_s);
    copyAsTable(m_list);
    if (kind == Kind::Next)
        setListed();
    m_nothing->setContentsMargins(14, 6, 14, 8);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch(1);
    panel()->content()->addWidget(body);
    retranslate(this, [this] {
        setTitle(title());
        m_list->setAccessibleName(title());
        m_nothing->setText(nothing());
    });
    connect(m_list, &FactList::chosen, this, [this](const Fact &fact) {
        if (fact.recommendation)
            Q_EMIT recommendationRequested(*fact.recommendation);
        else
            Q_EMIT listRequested(fact.criteria);
    });
}

QString FactPanel::title() const
{
    switch (m_kind) {
    case Kind::Next:
        return tr("Due next");
    case Kind::Silent:
        return tr("No news for 6 months");
    case Kind::Quality:
        return tr("Data quality");
    }
    return {};
}

QString FactPanel::nothing() const
{
    switch (m_kind) {
    case Kind::Next:
        return tr("Nothing open has a due date ahead.");
    case Kind::Silent:
        return tr("Every institution gave news in the last 6 months.");
    case Kind::Quality:
        return tr("Nothing is missing.");
    }
    return {};
}

void FactPanel::showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    QList<Fact> facts;
    switch (m_kind) {
    case Kind::Next:
        facts = nextFacts(figures, wording);
        break;
    case Kind::Silent:
        facts = silentFacts(figures, base, wording);
        break;
    case Kind::Quality:
        facts = qualityFacts(figures, base, wording);
        break;
    }
    m_list->setFacts(facts);
    m_list->setVisible(!facts.isEmpty());
    m_nothing->setVisible(facts.isEmpty());
}

QList<Fact> FactPanel::nextFacts(const figures::Figures &figures, const wording::Wording &wording)
{
    QList<Fact> facts;
    for (const auto &row : figures.next) {
        const auto language = wording.language();
        const QString title = row.title.preferred(language);
        const QString place = wording.reference(row.symbol.isEmpty() ? row.caseName : row.symbol, row.paragraph);
        const QString distance = wording.distance(row.due, figures.today);
        facts.append({.leafDay = QString::number(row.due.day()),
            .leafMonth = wording.locale().standaloneMonthName(row.due.month(), QLocale::ShortFormat).remove(u'.'),
            .text = title.isEmpty() ? row.text.preferred(language).simplified() : title,
            .context = row.lead.isEmpty() ? tr("%1, %2", "distance, reference").arg(distance, place)
                                          : tr("%1, %2, %3", "distance, reference, institution").arg(distance, place, row.lead),
            .urgency = domain::urgency(row.due, row.status, row.archived, figures.today),
            .recommendation = row.id});
    }
    return facts;
}

QList<Fact> FactPanel::silentFacts(
    const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    const auto all = figures.silent;
    const auto silent = figures::silent(base);
    QList<Fact> facts;
    const qsizetype named = all.size() <= silentShown + 1 ? all.size() : silentShown;
    for (const auto &one : all.mid(0, named)) {
        const QString name = one.institution.isEmpty() ? tr("Without a lead institution") : one.institution;
        const QString text = one.lastNews.isValid()
            ? tr("%1, last news %2", "institution, distance in time").arg(name, wording.distance(one.lastNews, figures.today))
            : tr("%1, no news yet", "institution").arg(name);
        facts.append({.figure = wording.number(one.count),
            .text = text,
            .criteria = figures::ofLeads(silent, {one.institution})});
    }
    if (named < all.size()) {
        qint64 count = 0;
        QStringList acronyms;
        for (const auto &one : all.mid(named)) {
            count += one.count;
            acronyms.append(one.institution);
        }
        facts.append({.figure = wording.number(count),
            .text = tr("%n more institution(s)", nullptr, static_cast<int>(acronyms.size())),
            .criteria = figures::ofLeads(silent, acronyms)});
    }
    return facts;
}

QList<Fact> FactPanel::qualityFacts(
    const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    struct Check
    {
        qint64 count;
        QString text;
        QString what;
    };
    const auto &overview = figures.overview;
    const Check checks[] = {
        {overview.withoutLead, tr("without a lead institution"), u"lead"_s},
        {overview.withoutDue, tr("without a due date"), u"due"_s},
        {overview.withoutSpanish, tr("without a text in Spanish"), u"text_es"_s},
        {overview.withoutEnglish, tr("without a text in English"), u"text_en"_s},
    };
    QList<Fact> facts;
    for (const Check &check : checks) {
        if (check.count > 0)
            facts.append({.figure = wording.number(check.count),
                .text = check.text,
                .criteria = figures::missing(base, check.what)});
    }
    return facts;
}

} // namespace ui
