// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusreport.h"

#include "reports/statusparts.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

Heading section(int number, const QString &title, const QString &anchor)
{
    return {.level = 1, .text = plain(u"%1. %2"_s.arg(roman(number), title)), .anchor = anchor};
}

QString mechanismTitle(const domain::Mechanism &mechanism, const Speech &say)
{
    const QString name = say.name(mechanism.name);
    const QString shortName = say.name(mechanism.shortName);
    if (name.isEmpty() || name == shortName)
        return shortName.isEmpty() ? mechanism.code : shortName;
    return shortName.isEmpty() || name.contains(shortName) ? name : u"%1 (%2)"_s.arg(name, shortName);
}

/// "CEDAW/C/VAL/CO/8. Concluding observations on … (12 March 2024)"
QString documentTitle(const domain::Document &document, const Speech &say)
{
    QStringList parts;
    for (const QString &part : {document.symbol, document.caseName, say.name(document.title)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    QString out =
        parts.isEmpty() ? say(QT_TRANSLATE_NOOP("reports", "Document without a symbol")) : parts.join(u". "_s);
    const QDate date = document.adopted.isValid() ? document.adopted : document.published;
    if (date.isValid())
        out += u" (%1)"_s.arg(say.fullDate(date));
    return out;
}

/// Finds what the rows name.
class Names
{
public:
    explicit Names(const StatusReportInput &input)
    {
        for (const domain::Mechanism &mechanism : input.mechanisms)
            m_mechanisms.insert(*mechanism.id, mechanism);
        for (const domain::Document &document : input.documents)
            m_documents.insert(*document.id, document);
    }
    [[nodiscard]] domain::Mechanism of(domain::MechanismId id) const { return m_mechanisms.value(id); }
    [[nodiscard]] domain::Document of(domain::DocumentId id) const { return m_documents.value(id); }

private:
    QHash<domain::MechanismId, domain::Mechanism> m_mechanisms;
    QHash<domain::DocumentId, domain::Document> m_documents;
};

void addRecommendations(
    QList<Block> &out, const StatusReportInput &input, const Speech &say, status::Numbering &numbering)
{
    const Names names(input);
    std::optional<domain::MechanismId> mechanism;
    std::optional<domain::DocumentId> document;
    int letter = 0;
    for (const ReportRow &row : input.rows) {
        if (mechanism != row.mechanism) {
            mechanism = row.mechanism;
            document.reset();
            ++letter;
            out.append(Heading{.level = 2,
                .text = plain(u"%1. %2"_s.arg(letters(letter), mechanismTitle(names.of(row.mechanism), say))),
                .anchor = u"m%1"_s.arg(row.mechanism.value())});
        }
        if (document != row.document) {
            document = row.document;
            out.append(Heading{.level = 3,
                .text = plain(documentTitle(names.of(row.document), say)),
                .anchor = u"d%1"_s.arg(row.document.value())});
        }
        status::addEntry(out, row, input, say, numbering);
    }
}

Cover cover(const StatusReportInput &input, const Speech &say)
{
    Cover out;
    out.author = say.name(input.state);
    out.institution = input.institution;
    out.title = say(QT_TRANSLATE_NOOP("reports", "Status report"));
    out.subtitle = say(QT_TRANSLATE_NOOP("reports", "Follow-up to the recommendations of human rights mechanisms"));
    if (!input.query.isEmpty())
        out.subtitle += u" – "_s + say(QT_TRANSLATE_NOOP("reports", "Query: %1")).arg(input.query);
    out.date = say.fullDate(input.date);
    out.notes = {
        say(QT_TRANSLATE_NOOP("reports",
            "The status of each recommendation is the view of the State. It does not prejudge the assessment of the "
            "mechanism that made it.")),
        words(status::source(input, say))};
    return out;
}

} // namespace

namespace status {

void addNotes(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    const QStringList notes{say(QT_TRANSLATE_NOOP("reports",
                                "Status is the result as validated by the State. Progress, in percent, is the State's "
                                "estimate. Both are dated.")),
        say(QT_TRANSLATE_NOOP("reports",
            "Grades are given by the mechanisms, each on its own scale. They are reproduced with their date and do not "
            "change the status.")),
        say(QT_TRANSLATE_NOOP("reports",
            "The latest progress is the newest validated entry. Where there is none, the newest submitted entry is "
            "given and marked as "
            "not yet validated. Drafts and returned entries are not reproduced.")),
        say(QT_TRANSLATE_NOOP("reports",
            "A recommendation is overdue when its due date has passed and its status shows that something remains to "
            "be done.")),
        say(QT_TRANSLATE_NOOP("reports", "All figures are of %1. Percentages are rounded and may not add up to 100."))
            .arg(say.fullDate(input.date))};
    for (const QString &note : notes)
        out.append(Paragraph{.text = plain(note), .number = numbering.next()});
}

} // namespace status

Document statusReport(const StatusReportInput &input, const wording::Wording &wording)
{
    const Speech say(wording);
    Document out;
    out.cover = cover(input, say);
    out.metadata = {.title = u"%1 – %2"_s.arg(out.cover.title, out.cover.author),
        .language = say.language(),
        .author = input.institution.isEmpty() ? out.cover.author : input.institution,
        .date = input.date,
        .runningHeader = u"%1 · %2 · %3"_s.arg(out.cover.author, out.cover.title, out.cover.date),
        .pageLabel = say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2")),
        .notesTitle = say(QT_TRANSLATE_NOOP("reports", "Notes")),
        .rowHeaders = {say(QT_TRANSLATE_NOOP("reports", "Section")), say(QT_TRANSLATE_NOOP("reports", "Number")), say(QT_TRANSLATE_NOOP("reports", "Text")),
            say(QT_TRANSLATE_NOOP("reports", "Language"))}};
    out.blocks.append(Contents{.title = say(QT_TRANSLATE_NOOP("reports", "Contents")), .depth = 2});
    out.blocks.append(PageBreak{});
    status::Numbering numbering;
    int number = 0;
    out.blocks.append(section(++number, say(QT_TRANSLATE_NOOP("reports", "Summary")), u"summary"_s));
    status::addSummary(out.blocks, input, say, numbering);
    if (!input.rows.isEmpty()) {
        out.blocks.append(section(++number, say(QT_TRANSLATE_NOOP("reports", "Status by mechanism")), u"mechanisms"_s));
        status::addByMechanism(out.blocks, input, say, numbering);
        out.blocks.append(PageBreak{});
        out.blocks.append(
            section(++number, say(QT_TRANSLATE_NOOP("reports", "Recommendations")), u"recommendations"_s));
        addRecommendations(out.blocks, input, say, numbering);
    }
    out.blocks.append(section(++number, say(QT_TRANSLATE_NOOP("reports", "Notes on the data")), u"notes"_s));
    status::addNotes(out.blocks, input, say, numbering);
    return out;
}

} // namespace reports
