// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/compared.h"

#include "storage/documents.h"
#include "storage/recommendations.h"
#include "ui/imports/importwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::Part;

namespace {

constexpr Part shownParts[] = {
    Part::Document, Part::Position, Part::RecommendingStates, Part::Themes, Part::Groups, Part::Sdgs};

/// Makes the words of both sides.
class Comparing
{
    Q_DECLARE_TR_FUNCTIONS(ui::Compared)
public:
    Comparing(const exchange::ImportPlan &plan, const wording::Wording &wording)
        : m_plan(plan)
        , m_wording(wording)
    {
    }

    [[nodiscard]] Compared ofRow(const exchange::PlanItem &item) const
    {
        Compared made;
        made.file = side(item.row, item.incoming);
        for (const Part part : shownParts)
            made.labels << importwords::part(part);
        return made;
    }

    void addRow(Compared &made, const exchange::PlanItem &item) const
    {
        const qint64 row = item.detail.toLongLong();
        const auto earlier = incomingOf(row);
        if (!earlier)
            return;
        made.other = side(row, *earlier);
        made.sameLanguage = earlier->language == item.incoming.language;
        for (qsizetype i = 0; i < made.labels.size(); ++i)
            made.differs << (made.file.facts.at(i) != made.other->facts.at(i));
    }

    void addStored(Compared &made, const exchange::PlanItem &item, const storage::Reader &db) const
    {
        const auto stored = storage::recommendations::find(db, *item.match);
        const auto document = storage::documents::find(db, stored.document);
        const auto terms = storage::recommendations::terms(db, *item.match);
        ComparedSide there;
        there.title = tr("In the workspace");
        there.remark = stored.externalId;
        there.text = stored.text.preferred(item.incoming.language);
        made.sameLanguage = !stored.text.in(item.incoming.language).isEmpty();
        there.facts << m_wording.reference(
            document.symbol.isEmpty() ? document.caseName : document.symbol, stored.paragraph)
                    << (stored.position ? m_wording.position(*stored.position) : none())
                    << states(storage::recommendations::recommendingStates(db, *item.match))
                    << ofVocabulary(terms, u"theme"_s) << ofVocabulary(terms, u"group"_s)
                    << ofVocabulary(terms, u"sdg"_s);
        made.other = there;
        for (const Part part : shownParts) {
            made.differs << std::ranges::any_of(item.changes, [part](const exchange::PartChange &change) {
                return change.part == part || (part == Part::Document && change.part == Part::Paragraph);
            });
        }
    }

private:
    [[nodiscard]] static QString none() { return u"–"_s; }
    [[nodiscard]] static QString list(QStringList values)
    {
        values.sort(Qt::CaseInsensitive);
        return values.isEmpty() ? none() : values.join(u", "_s);
    }
    [[nodiscard]] QString states(const QList<domain::RecommendingState> &all) const
    {
        QStringList names;
        for (const auto &state : all)
            names << (state.iso3.isEmpty() ? state.printed : m_wording.country(state.iso3));
        return list(names);
    }
    [[nodiscard]] QString ofVocabulary(const QList<domain::Term> &terms, const QString &vocabulary) const
    {
        QStringList names;
        for (const auto &term : terms) {
            if (term.vocabulary == vocabulary)
                names << (vocabulary == u"sdg"_s ? term.code : term.label.preferred(m_wording.language()));
        }
        return list(names);
    }
    /// What an earlier row of the file says; none when it is not in the plan.
    [[nodiscard]] std::optional<exchange::Incoming> incomingOf(qint64 row) const
    {
        if (const auto added = m_plan.additions.ofRow(row))
            return added->incoming;
        const auto item = std::ranges::find(m_plan.items, row, &exchange::PlanItem::row);
        return item == m_plan.items.end() ? std::nullopt : std::optional(item->incoming);
    }
    [[nodiscard]] ComparedSide side(qint64 row, const exchange::Incoming &in) const
    {
        ComparedSide made;
        made.title = tr("In the file, row %1").arg(m_wording.number(row));
        made.remark = in.externalId;
        made.text = in.text;
        made.facts << m_wording.reference(
            in.document.symbol.isEmpty() ? in.document.caseName : in.document.symbol, in.paragraph)
                   << (in.position ? m_wording.position(*in.position) : none()) << states(in.states) << list(in.themes)
                   << list(in.groups) << list(in.sdgs);
        return made;
    }

    const exchange::ImportPlan &m_plan;
    const wording::Wording &m_wording;
};

} // namespace

domain::Result<Compared> compared(const exchange::ImportPlan &plan, const exchange::PlanItem &item,
    const storage::Store &store, const wording::Wording &wording)
{
    const Comparing comparing(plan, wording);
    Compared made = comparing.ofRow(item);
    if (!item.match) {
        comparing.addRow(made, item);
        return made;
    }
    const auto read = store.read([&](const storage::Reader &db) {
        comparing.addStored(made, item, db);
        return true;
    });
    if (!read && read.error().code != domain::ErrorCode::NotFound)
        return tl::unexpected(read.error());
    return made;
}

} // namespace ui
