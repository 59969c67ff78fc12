// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/institutionsheet.h"

#include "reports/opensections.h"
#include "reports/parts.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using storage::handovers::Row;
using storage::handovers::Sheet;
using storage::handovers::Unanswered;

/// What the institution answers for, of what the report covers.
Sheet within(const Material &material)
{
    Sheet sheet = material.handover.value_or(Sheet());
    QSet<domain::RecommendationId> covered;
    for (const ReportRow &row : material.rows)
        covered.insert(row.id);
    const auto isOutside = [&covered](const auto &one) { return !covered.contains(one.recommendation); };
    sheet.rows.removeIf(isOutside);
    sheet.promises.removeIf(isOutside);
    sheet.unanswered.removeIf(isOutside);
    return sheet;
}

bool isStale(const Row &row, QDate today)
{
    return domain::isOpen(row.status) && row.lastEntry.isValid()
        && row.lastEntry.daysTo(today) > domain::staleAfterDays;
}

void addSummary(Composer &out, const Sheet &sheet, const QString &name)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Summary")), u"summary"_s);
    const auto having = [&sheet](domain::AssignmentRole role) {
        return std::count_if(sheet.rows.begin(), sheet.rows.end(),
            [role](const Row &row) { return row.role == role && domain::isOpen(row.status); });
    };
    QStringList sentences{say(QT_TRANSLATE_NOOP("reports", "This sheet sets out what %1 has open, as of %2."))
                              .arg(name, say.fullDate(sheet.date))};
    if (const QString query = out.query(); !query.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "It covers only what answers the query “%1”.")).arg(query));
    sentences.append(say.plural(QT_TRANSLATE_N_NOOP("reports", "It leads on %n open recommendation(s)."),
        having(domain::AssignmentRole::Lead)));
    sentences.append(say.plural(QT_TRANSLATE_N_NOOP("reports", "It supports %n open recommendation(s)."),
        having(domain::AssignmentRole::Support)));
    out.sentences(sentences, u"s.summary"_s);
    const auto stale = std::count_if(sheet.rows.begin(), sheet.rows.end(), [&](const Row &row) {
        return domain::isOpen(row.status) && (!row.lastEntry.isValid() || isStale(row, sheet.date));
    });
    KeyFigures figures = opensections::keyFigures(sheet,
        {say.wording().number(stale), say(QT_TRANSLATE_NOOP("reports", "open and without news for 180 days"))}, say);
    figures.source = out.source();
    out.add(figures);
}

/// Who answers for it there today.
void addContacts(Composer &out)
{
    const Speech &say = out.say();
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Contact persons"));
    out.section(title, u"contacts"_s);
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Name")), .share = 1.6},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Post")), .share = 1.8},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "E-mail")), .share = 2},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Telephone")), .share = 1.2}}};
    for (const domain::Person &person : out.material().people) {
        if (!domain::isFocalPointOn(person, out.material().date))
            continue;
        Text mail = plain(person.email);
        if (!person.email.isEmpty())
            mail.first().link = u"mailto:"_s + person.email;
        table.rows.append({plain(person.name), plain(say.name(person.post)), mail, plain(person.phone)});
    }
    if (table.rows.isEmpty())
        out.paragraph(say(QT_TRANSLATE_NOOP("reports", "No focal point is known.")), u"s.contacts"_s);
    else
        out.table(title, table);
}

QString askedOf(Unanswered::Kind kind, const Speech &say)
{
    switch (kind) {
    case Unanswered::Kind::Returned:
        return say(QT_TRANSLATE_NOOP("reports", "Correct the entry that was returned and submit it again"));
    case Unanswered::Kind::Draft:
        return say(QT_TRANSLATE_NOOP("reports", "Submit the entry that was begun"));
    case Unanswered::Kind::NoEntry:
        break;
    }
    return say(QT_TRANSLATE_NOOP("reports", "Report for the first time"));
}

/// The reviewer's words stay in the office: the sheet may be shown to anybody.
void addAsked(Composer &out, const Sheet &sheet)
{
    const Speech &say = out.say();
    const QString title = say(QT_TRANSLATE_NOOP("reports", "What is asked of the institution"));
    out.section(title, u"asked"_s);
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.6},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "What is asked")), .share = 2.6},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Since")), .share = 1}}};
    const opensections::Manner manner;
    QHash<domain::RecommendationId, Row> rows;
    for (const Row &row : sheet.rows)
        rows.insert(row.recommendation, row);
    QSet<domain::RecommendationId> asked;
    for (const Unanswered &one : sheet.unanswered) {
        asked.insert(one.recommendation);
        table.rows.append({opensections::reference(rows.value(one.recommendation), manner, say),
            plain(askedOf(one.kind, say)), opensections::day(one.since, say)});
    }
    for (const Row &row : sheet.rows) {
        if (isStale(row, sheet.date) && !asked.contains(row.recommendation))
            table.rows.append({opensections::reference(row, manner, say),
                plain(say(QT_TRANSLATE_NOOP("reports", "Report anew: no news for 180 days"))),
                opensections::day(row.lastEntry, say)});
    }
    if (table.rows.isEmpty())
        out.paragraph(say(QT_TRANSLATE_NOOP("reports", "Nothing is asked of the institution.")), u"s.asked"_s);
    else
        out.table(title, table);
}

void addActions(Composer &out, const Sheet &sheet)
{
    const Speech &say = out.say();
    const Table table = opensections::actions(sheet, say);
    if (table.rows.isEmpty())
        return;
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Open actions of the plan"));
    out.section(title, u"actions"_s);
    out.table(title, table);
}

} // namespace

Document institutionSheet(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    const Sheet sheet = within(material);
    const QString name = parts::nameOf({sheet.institution.acronym, sheet.institution.name}, say);
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Institution sheet")), name,
        {parts::viewOfTheState(say), words(out.source())});
    addSummary(out, sheet, name);
    addContacts(out);
    opensections::addOpen(out, sheet, {.news = true});
    addAsked(out, sheet);
    addActions(out, sheet);
    return out.finish();
}

} // namespace reports
