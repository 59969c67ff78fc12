// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/handoversheet.h"

#include "reports/speech.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using storage::handovers::Promise;
using storage::handovers::Row;
using storage::handovers::Unanswered;

QString nameOf(const domain::Institution &institution, const Speech &say)
{
    const QString name = say.name(institution.name);
    return name.isEmpty() ? institution.acronym : u"%1 (%2)"_s.arg(name, institution.acronym);
}

/// Writes the sections one after the other and counts them, their tables and their paragraphs.
class Writer
{
public:
    Writer(const HandoverSheetInput &input, const Speech &say)
        : m_input(input)
        , m_say(say)
    {
        for (const Row &row : input.sheet.rows)
            m_rows.insert(row.recommendation, row);
    }

    [[nodiscard]] QList<Block> write()
    {
        addSummary();
        addRows(m_say(QT_TRANSLATE_NOOP("reports", "Overdue")), u"overdue"_s,
            m_say(QT_TRANSLATE_NOOP("reports", "Nothing is overdue.")), [](const Row &row) { return row.dueState == domain::DueState::Overdue; });
        addRows(m_say(QT_TRANSLATE_NOOP("reports", "Due in the next 90 days")), u"soon"_s,
            m_say(QT_TRANSLATE_NOOP("reports", "Nothing falls due in the next 90 days.")),
            [](const Row &row) { return row.dueState == domain::DueState::Soon; });
        addRows(m_say(QT_TRANSLATE_NOOP("reports", "Open, later or without a due date")), u"open"_s,
            m_say(QT_TRANSLATE_NOOP("reports", "Nothing else is open.")), [](const Row &row) {
                return domain::isOpen(row.status) && row.dueState != domain::DueState::Overdue && row.dueState != domain::DueState::Soon;
            });
        addPromises();
        addUnanswered();
        addClosed();
        addSignatures();
        return m_blocks;
    }

private:
    void section(const QString &title, const QString &anchor)
    {
        m_blocks.append(Heading {.level = 1, .text = plain(u"%1. %2"_s.arg(roman(++m_section), title)), .anchor = anchor});
    }
    void paragraph(const QString &words) { m_blocks.append(Paragraph {.text = plain(words), .number = ++m_paragraph}); }
    void table(const QString &caption, Table made)
    {
        made.caption = m_say(QT_TRANSLATE_NOOP("reports", "Table %1. %2")).arg(QString::number(++m_table), caption);
        made.source = source();
        m_blocks.append(made);
    }
    [[nodiscard]] Text source() const
    {
        return plain(m_say(QT_TRANSLATE_NOOP("reports", "Source: follow-up records, as of %1.")).arg(m_say.fullDate(m_input.sheet.date)));
    }
    [[nodiscard]] QString reference(const Row &row) const { return m_say.wording().reference(row.document, row.paragraph); }
    [[nodiscard]] Text referenceCell(domain::RecommendationId id) const
    {
        const Row row = m_rows.value(id);
        Text cell = bold(reference(row));
        if (m_input.staying.contains(row.assignment))
            cell.append(Run {.text = u' ' + m_say(QT_TRANSLATE_NOOP("reports", "(not handed over)")), .italic = true});
        return cell;
    }
    /// Every paragraph of a text in one cell.
    [[nodiscard]] Text cell(const domain::LocalText &text) const
    {
        Text joined;
        for (const Text &part : m_say.paragraphs(text)) {
            if (!joined.isEmpty())
                joined.last().text += u' ';
            joined += part;
        }
        return joined;
    }

    [[nodiscard]] QString opening() const
    {
        const auto &sheet = m_input.sheet;
        const QString institution = nameOf(sheet.institution, m_say);
        const QString whole = sheet.person
            ? m_say(QT_TRANSLATE_NOOP("reports", "This sheet sets out what %1, focal point of %2, answers for.")).arg(sheet.person->name, institution)
            : m_say(QT_TRANSLATE_NOOP("reports", "This sheet sets out what %1 answers for.")).arg(institution);
        QStringList sentences {whole};
        if (m_input.lastDay.isValid())
            sentences.append(m_say(QT_TRANSLATE_NOOP("reports", "The last day is %1.")).arg(m_say.fullDate(m_input.lastDay)));
        if (m_input.to)
            sentences.append(m_say(QT_TRANSLATE_NOOP("reports", "It goes to %1.")).arg(nameOf(*m_input.to, m_say)));
        if (!m_input.successor.isEmpty())
            sentences.append(m_say(QT_TRANSLATE_NOOP("reports", "%1 takes over.")).arg(m_input.successor));
        return sentences.join(u' ');
    }
    void addSummary()
    {
        section(m_say(QT_TRANSLATE_NOOP("reports", "Summary")), u"summary"_s);
        paragraph(opening());
        const auto &sheet = m_input.sheet;
        const auto number = [this](qsizetype value) { return m_say.wording().number(value); };
        m_blocks.append(KeyFigures {.entries = {{number(sheet.open()), m_say(QT_TRANSLATE_NOOP("reports", "open recommendations"))},
                                        {number(sheet.overdue()), m_say(QT_TRANSLATE_NOOP("reports", "overdue today"))},
                                        {number(sheet.dueSoon()), m_say(QT_TRANSLATE_NOOP("reports", "due in 90 days"))},
                                        {number(sheet.unanswered.size()), m_say(QT_TRANSLATE_NOOP("reports", "unanswered"))}},
            .source = source()});
        const auto moving = sheet.rows.size() - std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                [this](const Row &row) { return m_input.staying.contains(row.assignment); });
        paragraph(m_say.plural(QT_TRANSLATE_N_NOOP("reports", "%n assignment(s) are handed over, closed ones included."), moving));
    }

    void addRows(const QString &title, const QString &anchor, const QString &none, const std::function<bool(const Row &)> &wanted)
    {
        section(title, anchor);
        Table made {.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Recommendation")), .share = 2.6},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Role")), .share = 0.7},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Status")), .share = 1.1},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "Due")), .share = 1}}};
        for (const Row &row : m_input.sheet.rows) {
            if (!wanted(row))
                continue;
            QString due = row.due.isValid() ? m_say.wording().date(row.due) : u"–"_s;
            if (row.dueState == domain::DueState::Overdue)
                due += u" ("_s + m_say.wording().distance(row.due, m_input.sheet.date) + u')';
            made.rows.append({referenceCell(row.recommendation), cell(row.title.isEmpty() ? row.text : row.title), plain(m_say.wording().role(row.role)),
                plain(u"%1, %2"_s.arg(m_say.wording().status(row.status), m_say.wording().percent(row.percent))), plain(due)});
        }
        if (made.rows.isEmpty())
            paragraph(none);
        else
            table(title, made);
    }

    void addPromises()
    {
        const QString title = m_say(QT_TRANSLATE_NOOP("reports", "What was promised"));
        section(title, u"promised"_s);
        Table steps {.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                         {.header = m_say(QT_TRANSLATE_NOOP("reports", "Next steps announced")), .share = 3.4},
                         {.header = m_say(QT_TRANSLATE_NOOP("reports", "Entry")), .share = 1.3}}};
        for (const Promise &promise : m_input.sheet.promises)
            steps.rows.append({referenceCell(promise.recommendation), cell(promise.nextSteps),
                plain(u"%1, %2"_s.arg(m_say.wording().reviewState(promise.state), m_say.wording().date(promise.written)))});
        Table measures {.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Action of the plan")), .share = 3},
                            {.header = m_say(QT_TRANSLATE_NOOP("reports", "Stage")), .share = 1}, {.header = m_say(QT_TRANSLATE_NOOP("reports", "Due")), .share = 1}}};
        for (const domain::Action &action : m_input.sheet.actions)
            measures.rows.append({cell(action.title),
                plain(action.status == domain::ActionStatus::UnderWay ? m_say(QT_TRANSLATE_NOOP("reports", "under way"))
                                                                      : m_say(QT_TRANSLATE_NOOP("reports", "planned"))),
                plain(action.due.isValid() ? m_say.wording().date(action.due) : u"–"_s)});
        if (steps.rows.isEmpty() && measures.rows.isEmpty())
            return paragraph(m_say(QT_TRANSLATE_NOOP("reports", "No next steps were announced and no action of the plan is open.")));
        if (!steps.rows.isEmpty())
            table(m_say(QT_TRANSLATE_NOOP("reports", "Next steps of the latest entries")), steps);
        if (!measures.rows.isEmpty())
            table(m_say(QT_TRANSLATE_NOOP("reports", "Open actions of the plan")), measures);
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
        section(title, u"unanswered"_s);
        Table made {.columns = {{.header = m_say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "What is missing")), .share = 1.7}, {.header = m_say(QT_TRANSLATE_NOOP("reports", "Since")), .share = 0.9},
                        {.header = m_say(QT_TRANSLATE_NOOP("reports", "The reviewer's words")), .share = 2.1}}};
        for (const Unanswered &one : m_input.sheet.unanswered)
            made.rows.append({referenceCell(one.recommendation), plain(missing(one)), plain(one.since.isValid() ? m_say.wording().date(one.since) : u"–"_s),
                plain(one.note)});
        if (made.rows.isEmpty())
            paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Nothing is unanswered.")));
        else
            table(title, made);
    }

    /// What needs nothing more is named, so that the whole of what moves is on the sheet.
    void addClosed()
    {
        QStringList references;
        for (const Row &row : m_input.sheet.rows) {
            if (!domain::isOpen(row.status))
                references.append(reference(row));
        }
        if (references.isEmpty())
            return;
        section(m_say(QT_TRANSLATE_NOOP("reports", "Closed, for the record")), u"closed"_s);
        paragraph(references.join(u"; "_s) + u'.');
    }

    void addSignatures()
    {
        section(m_say(QT_TRANSLATE_NOOP("reports", "Signatures")), u"signatures"_s);
        const QString line = u"________________________________"_s;
        const auto &sheet = m_input.sheet;
        const auto signature = [&](const QString &label, const QString &name) {
            return Facts::Fact {label, {plain(name.isEmpty() ? line : name), plain(name.isEmpty() ? QString() : line)}};
        };
        m_blocks.append(Facts {.facts = {signature(m_say(QT_TRANSLATE_NOOP("reports", "Hands over")), sheet.person ? sheet.person->name : nameOf(sheet.institution, m_say)),
                                   signature(m_say(QT_TRANSLATE_NOOP("reports", "Takes over")), m_input.successor)}});
    }

    const HandoverSheetInput &m_input;
    const Speech &m_say;
    QHash<domain::RecommendationId, Row> m_rows;
    QList<Block> m_blocks;
    int m_section = 0;
    int m_paragraph = 0;
    int m_table = 0;
};

} // namespace

Document handoverSheet(const HandoverSheetInput &input, const wording::Wording &wording)
{
    const Speech say(wording);
    const auto &sheet = input.sheet;
    const QString institution = nameOf(sheet.institution, say);
    Document out;
    out.cover.author = say.name(input.state);
    out.cover.institution = institution;
    out.cover.title = say(QT_TRANSLATE_NOOP("reports", "Handover sheet"));
    out.cover.subtitle = sheet.person ? sheet.person->name : institution;
    out.cover.date = say.fullDate(sheet.date);
    out.cover.notes = {say(QT_TRANSLATE_NOOP("reports", "For internal use. The status of each recommendation is the view of the State."))};
    out.metadata = {.title = u"%1 – %2"_s.arg(out.cover.title, out.cover.subtitle),
        .language = say.language(),
        .author = institution,
        .date = sheet.date,
        .runningHeader = u"%1 · %2 · %3"_s.arg(out.cover.title, out.cover.subtitle, out.cover.date),
        .pageLabel = say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2")),
        .notesTitle = say(QT_TRANSLATE_NOOP("reports", "Notes")),
        .rowHeaders = {say(QT_TRANSLATE_NOOP("reports", "Section")), say(QT_TRANSLATE_NOOP("reports", "Number")), say(QT_TRANSLATE_NOOP("reports", "Text")),
            say(QT_TRANSLATE_NOOP("reports", "Language"))}};
    out.blocks = Writer(input, say).write();
    return out;
}

} // namespace reports
