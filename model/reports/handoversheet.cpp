// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/handoversheet.h"

#include "reports/opensections.h"
#include "reports/parts.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using storage::handovers::Promise;
using storage::handovers::Row;
using storage::handovers::Sheet;
using storage::handovers::Unanswered;

QString institutionName(const domain::Institution &institution, const Speech &say)
{
    return parts::nameOf({institution.acronym, institution.name}, say);
}

/// Writes the sections one after the other.
class SheetWriter
{
public:
    SheetWriter(const HandoverSheetInput &input, const Sheet &sheet, Composer &out)
        : m_input(input)
        , m_sheet(sheet)
        , m_out(out)
        , m_say(out.say())
        , m_manner{.staying = input.staying}
    {
        for (const Row &row : sheet.rows)
            m_rows.insert(row.recommendation, row);
    }

    void write()
    {
        addSummary();
        opensections::addOpen(m_out, m_sheet, m_manner);
        addPromises();
        addUnanswered();
        addClosed();
        addSignatures();
    }

private:
    [[nodiscard]] Text reference(domain::RecommendationId id) const
    {
        return opensections::reference(m_rows.value(id), m_manner, m_say);
    }

    [[nodiscard]] QStringList opening() const
    {
        const QString institution = institutionName(m_sheet.institution, m_say);
        QStringList sentences{m_sheet.person
                ? m_say(QT_TRANSLATE_NOOP("reports", "This sheet sets out what %1, focal point of %2, answers for."))
                      .arg(m_sheet.person->name, institution)
                : m_say(QT_TRANSLATE_NOOP("reports", "This sheet sets out what %1 answers for.")).arg(institution)};
        if (m_input.lastDay.isValid())
            sentences.append(
                m_say(QT_TRANSLATE_NOOP("reports", "The last day is %1.")).arg(m_say.fullDate(m_input.lastDay)));
        if (m_input.to)
            sentences.append(
                m_say(QT_TRANSLATE_NOOP("reports", "It goes to %1.")).arg(institutionName(*m_input.to, m_say)));
        if (!m_input.successor.isEmpty())
            sentences.append(m_say(QT_TRANSLATE_NOOP("reports", "%1 takes over.")).arg(m_input.successor));
        return sentences;
    }
    void addSummary()
    {
        m_out.section(m_say(QT_TRANSLATE_NOOP("reports", "Summary")), u"summary"_s);
        m_out.sentences(opening(), u"s.opening"_s);
        KeyFigures figures = opensections::keyFigures(m_sheet,
            {m_say.wording().number(m_sheet.unanswered.size()), m_say(QT_TRANSLATE_NOOP("reports", "unanswered"))},
            m_say);
        figures.source = m_out.source();
        m_out.add(figures);
        const auto moving = std::count_if(m_sheet.rows.begin(), m_sheet.rows.end(),
            [this](const Row &row) { return !m_input.staying.contains(row.assignment); });
        m_out.paragraph(
            m_say.plural(
                QT_TRANSLATE_N_NOOP("reports", "%n assignment(s) are handed over, closed ones included."), moving),
            u"s.moving"_s);
    }

    void addPromises()
    {
        m_out.section(m_say(QT_TRANSLATE_NOOP("reports", "What was promised")), u"promised"_s);
        Table steps{.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Next steps announced")), .share = 3.4},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Entry")), .share = 1.3}}};
        for (const Promise &promise : m_sheet.promises)
            steps.rows.append({reference(promise.recommendation), opensections::cell(promise.nextSteps, m_say),
                plain(u"%1, %2"_s.arg(
                    m_say.wording().reviewState(promise.state), m_say.wording().date(promise.written)))});
        const Table measures = opensections::actions(m_sheet, m_say);
        if (steps.rows.isEmpty() && measures.rows.isEmpty())
            m_out.paragraph(
                m_say(QT_TRANSLATE_NOOP("reports", "No next steps were announced and no action of the plan is open.")),
                u"s.promised"_s);
        if (!steps.rows.isEmpty())
            m_out.table(m_say(QT_TRANSLATE_NOOP("reports", "Next steps of the latest entries")), steps);
        if (!measures.rows.isEmpty())
            m_out.table(m_say(QT_TRANSLATE_NOOP("reports", "Open actions of the plan")), measures);
    }

    [[nodiscard]] QString missing(const Unanswered &one) const
    {
        switch (one.kind) {
        case Unanswered::Kind::Returned:
            return m_say(QT_TRANSLATE_NOOP("reports", "Entry returned, to be corrected"));
        case Unanswered::Kind::Draft:
            return m_say(QT_TRANSLATE_NOOP("reports", "Entry begun, not submitted"));
        case Unanswered::Kind::NoEntry:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("reports", "Nothing has been reported"));
    }
    void addUnanswered()
    {
        const QString title = m_say(QT_TRANSLATE_NOOP("reports", "What is unanswered"));
        m_out.section(title, u"unanswered"_s);
        Table made{.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                       {.header = m_say(QT_TRANSLATE_NOOP("reports", "What is missing")), .share = 1.7},
                       {.header = m_say(QT_TRANSLATE_NOOP("reports", "Since")), .share = 0.9},
                       {.header = m_say(QT_TRANSLATE_NOOP("reports", "The reviewer's words")), .share = 2.1}}};
        for (const Unanswered &one : m_sheet.unanswered)
            made.rows.append({reference(one.recommendation), plain(missing(one)), opensections::day(one.since, m_say),
                plain(one.note)});
        if (made.rows.isEmpty())
            m_out.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Nothing is unanswered.")), u"s.unanswered"_s);
        else
            m_out.table(title, made);
    }

    /// What needs nothing more is named, so that the whole of what moves is on the sheet.
    void addClosed()
    {
        QStringList references;
        for (const Row &row : m_sheet.rows) {
            if (!domain::isOpen(row.status))
                references.append(m_say.wording().reference(row.document, row.paragraph));
        }
        if (references.isEmpty())
            return;
        m_out.section(m_say(QT_TRANSLATE_NOOP("reports", "Closed, for the record")), u"closed"_s);
        m_out.paragraph(references.join(u"; "_s) + u'.', u"s.closed"_s);
    }

    void addSignatures()
    {
        m_out.section(m_say(QT_TRANSLATE_NOOP("reports", "Signatures")), u"signatures"_s);
        const QString line = u"________________________________"_s;
        const auto signature = [&](const QString &label, const QString &name) {
            return Facts::Fact{label, {plain(name.isEmpty() ? line : name), plain(name.isEmpty() ? QString() : line)}};
        };
        m_out.add(
            Facts{.facts = {signature(m_say(QT_TRANSLATE_NOOP("reports", "Hands over")),
                                m_sheet.person ? m_sheet.person->name : institutionName(m_sheet.institution, m_say)),
                      signature(m_say(QT_TRANSLATE_NOOP("reports", "Takes over")), m_input.successor)}});
    }

    const HandoverSheetInput &m_input;
    const Sheet &m_sheet;
    Composer &m_out;
    const Speech &m_say;
    opensections::Manner m_manner;
    QHash<domain::RecommendationId, Row> m_rows;
};

} // namespace

Document handoverSheet(const HandoverSheetInput &input, const wording::Wording &wording)
{
    Composer out(input.material, wording);
    const Speech &say = out.say();
    const Sheet sheet = input.material.handover.value_or(Sheet());
    const QString institution = institutionName(sheet.institution, say);
    const QString subject = sheet.person ? sheet.person->name : institution;
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Handover sheet")), subject,
        {say(QT_TRANSLATE_NOOP(
            "reports", "For internal use. The status of each recommendation is the view of the State."))});
    SheetWriter(input, sheet, out).write();
    Document made = out.finish();
    made.cover.institution = institution; // it is the institution's own paper
    made.metadata.author = institution;
    made.metadata.title = u"%1 – %2"_s.arg(made.cover.title, subject);
    made.metadata.runningHeader = u"%1 · %2 · %3"_s.arg(made.cover.title, subject, made.cover.date);
    return made;
}

} // namespace reports
