// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/composer.h"

#include "domain/query.h"

namespace reports {

using namespace Qt::StringLiterals;

Composer::Composer(const Material &material, const wording::Wording &wording, Sections sections)
    : m_material(material)
    , m_say(wording)
    , m_annexes(m_say)
    , m_sections(sections)
{
    for (const domain::Mechanism &mechanism : material.mechanisms)
        m_mechanisms.insert(*mechanism.id, mechanism);
    for (const domain::Document &document : material.documents)
        m_documents.insert(*document.id, document);
}

void Composer::cover(const QString &title, const QString &subtitle, const QStringList &notes)
{
    const storage::Letterhead &letterhead = m_material.letterhead;
    Cover &cover = m_document.cover;
    cover.crest = letterhead.crest;
    cover.crestDescription = m_say.name(letterhead.crestDescription);
    cover.address = m_say.name(letterhead.address).split(u'\n', Qt::SkipEmptyParts);
    cover.author = m_say.name(m_material.state);
    cover.institution =
        m_material.choice.signatory.isEmpty() ? m_say.name(letterhead.institution) : m_material.choice.signatory;
    cover.title = m_material.choice.title.isEmpty() ? title : m_material.choice.title;
    cover.subtitle = subtitle;
    cover.date = m_say.fullDate(m_material.date);
    cover.notes = notes;
    m_document.metadata = {.title = u"%1 – %2"_s.arg(cover.title, cover.author),
        .language = m_say.language(),
        .author = cover.institution.isEmpty() ? cover.author : cover.institution,
        .date = m_material.date,
        .runningHeader = u"%1 · %2 · %3"_s.arg(cover.author, cover.title, cover.date),
        .pageLabel = m_say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2")),
        .notesTitle = m_say(QT_TRANSLATE_NOOP("reports", "Notes")),
        .rowHeaders = {m_say(QT_TRANSLATE_NOOP("reports", "Section")), m_say(QT_TRANSLATE_NOOP("reports", "Number")),
            m_say(QT_TRANSLATE_NOOP("reports", "Text")), m_say(QT_TRANSLATE_NOOP("reports", "Language"))}};
}

void Composer::contents(int depth)
{
    add(Contents{.title = m_say(QT_TRANSLATE_NOOP("reports", "Contents")), .depth = depth});
    add(PageBreak{});
}

void Composer::section(const QString &title, const QString &anchor)
{
    m_subsection = 0;
    ++m_section;
    const QString number = m_sections == Sections::Roman ? roman(m_section) : letters(m_section);
    add(Heading{.level = 1, .text = plain(u"%1. %2"_s.arg(number, title)), .anchor = anchor});
}

void Composer::subsection(const QString &title, const QString &anchor)
{
    ++m_subsection;
    const QString number = m_sections == Sections::Roman ? letters(m_subsection) : QString::number(m_subsection);
    add(Heading{.level = 2, .text = plain(u"%1. %2"_s.arg(number, title)), .anchor = anchor});
}

void Composer::heading(int level, const QString &title, const QString &anchor)
{
    add(Heading{.level = level, .text = plain(title), .anchor = anchor});
}

void Composer::paragraph(const Text &text, const QString &key)
{
    if (text.isEmpty() && key.isEmpty())
        return;
    add(Paragraph{.text = text, .number = m_paragraph + 1, .key = key});
    if (!text.isEmpty())
        ++m_paragraph;
}

void Composer::paragraphs(const QList<Text> &texts)
{
    int number = texts.isEmpty() ? 0 : ++m_paragraph;
    for (const Text &text : texts)
        add(Paragraph{.text = text, .number = std::exchange(number, 0)});
}

void Composer::quote(const QList<Text> &texts, const QString &lead)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Text text = texts.at(i);
        if (i == 0 && !lead.isEmpty())
            text.prepend(Run{.text = lead + u' ', .bold = true});
        add(Paragraph{.text = text, .kind = Paragraph::Kind::Quote});
    }
}

void Composer::note(const QString &words, const QString &key)
{
    add(Paragraph{.text = plain(words), .kind = Paragraph::Kind::Note, .key = key});
}

void Composer::table(const QString &caption, Table table)
{
    table.caption = m_say(QT_TRANSLATE_NOOP("reports", "Table %1. %2")).arg(QString::number(++m_table), caption);
    if (table.source.isEmpty())
        table.source = source();
    add(table);
}

void Composer::indicatorTable(domain::IndicatorId indicator, const QString &caption, const Table &made)
{
    table(caption, made);
    m_indicatorTables.insert(indicator, m_table);
}

void Composer::figure(const QString &caption, Figure figure)
{
    figure.caption = m_say(QT_TRANSLATE_NOOP("reports", "Figure %1. %2")).arg(QString::number(++m_figure), caption);
    if (figure.source.isEmpty())
        figure.source = source();
    add(figure);
}

Text Composer::source() const
{
    return plain(m_say(QT_TRANSLATE_NOOP("reports", "Source: follow-up records (%1), as of %2."))
                     .arg(m_say.name(m_material.state), m_say.fullDate(m_material.date)));
}

QString Composer::query() const
{
    const domain::Criteria &criteria = m_material.choice.criteria;
    return criteria == domain::Criteria{} ? QString() : domain::toQuery(criteria, m_say.language());
}

const domain::Document *Composer::document() const
{
    const auto &chosen = m_material.choice.document;
    const auto found = chosen ? m_documents.constFind(*chosen) : m_documents.cend();
    return found == m_documents.cend() ? nullptr : &*found;
}

Document Composer::finish()
{
    m_document.annexes = m_annexes.annexes();
    m_document.blocks += m_annexes.list();
    return std::move(m_document);
}

} // namespace reports
