// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxrows.h"

#include "reports/figuredata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::xlsx {

QString addressOf(const Text &text)
{
    const bool linked = !text.isEmpty() && isSafeLink(text.first().link)
        && std::all_of(text.begin(), text.end(), [&text](const Run &run) { return run.link == text.first().link; });
    return linked ? text.first().link : QString();
}

void Rows::cover()
{
    const Cover &cover = m_document.cover;
    for (const QString &line : {cover.author, cover.institution, cover.title, cover.subtitle, cover.date}) {
        if (!line.isEmpty())
            row(0, line, {}, Look::Strong);
    }
}

void Rows::operator()(const Heading &heading)
{
    const QString title = words(heading.text);
    if (heading.level <= 1)
        m_section = title;
    m_part = heading.level <= 1 ? QString() : title;
    row(0, noted(heading.text), heading.text, Look::Strong);
}

void Rows::operator()(const Paragraph &paragraph)
{
    if (!words(paragraph.text).isEmpty())
        row(paragraph.number, noted(paragraph.text), paragraph.text);
}

void Rows::operator()(const ItemList &list)
{
    int number = 0;
    for (const Text &item : list.items)
        row(list.ordered ? ++number : 0, noted(item), item);
}

void Rows::operator()(const Table &table)
{
    if (!table.columns.isEmpty())
        prepare(table);
}

void Rows::operator()(const Figure &figure)
{
    prepare(dataOf(figure));
    row(0, figure.alternative, {});
}

void Rows::operator()(const Facts &facts)
{
    for (const Facts::Fact &fact : facts.facts) {
        for (const Text &value : fact.values)
            row(0, fact.label + u": "_s + noted(value), value);
    }
}

void Rows::operator()(const KeyFigures &figures)
{
    for (const KeyFigures::Entry &entry : figures.entries)
        row(0, entry.value + u' ' + entry.label, {});
    if (!words(figures.source).isEmpty())
        row(0, noted(figures.source), figures.source);
}

void Rows::notes()
{
    m_section = m_document.metadata.notesTitle;
    m_part.clear();
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        row(static_cast<int>(i) + 1, m_notes[i], {});
}

QString Rows::noted(const Text &text)
{
    QString out;
    for (const Run &run : text) {
        out += run.text;
        // A cell has one link at most; others are said.
        if (isSafeLink(run.link) && !run.link.startsWith(u'#') && addressOf(text).isEmpty() && run.text != run.link)
            out += u" <%1>"_s.arg(run.link);
        if (!run.note.isEmpty()) {
            m_notes.append(run.note);
            out += u"[%1]"_s.arg(m_notes.size());
        }
    }
    return out;
}

QString Rows::languageOf(const Text &text) const
{
    const bool foreign = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](const Run &run) { return run.language.has_value(); });
    return domain::code(foreign ? *text.first().language : m_document.metadata.language);
}

void Rows::begin(int number, const QString &words)
{
    const QString place = m_part.isEmpty() || m_section.isEmpty() ? m_section + m_part : m_section + u" › "_s + m_part;
    m_book->beginRow({place, QString(), words});
    m_book->text(Look::Words, place);
    if (number > 0)
        m_book->number(Look::Plain, number);
    else
        m_book->skip();
}

void Rows::row(int number, const QString &words, const Text &text, Look look)
{
    ++m_count;
    if (!m_book)
        return;
    begin(number, words);
    if (const QString address = addressOf(text); !address.isEmpty())
        m_book->link(words, address);
    else
        m_book->text(look, words);
    m_book->text(Look::Words, languageOf(text));
    m_book->endRow();
}

void Rows::prepare(const Table &table)
{
    ++m_count;
    if (m_book) {
        begin(0, table.caption);
        m_book->jump(table.caption, m_tables.size() + 1);
        m_book->text(Look::Words, languageOf({}));
        m_book->endRow();
    }
    PreparedTable out{.table = table, .words = {}, .source = {}};
    for (const QList<Text> &cells : table.rows) {
        QStringList words;
        for (const Text &cell : cells)
            words.append(noted(cell));
        out.words.append(words);
    }
    out.source = noted(table.source);
    m_tables.append(out);
}

} // namespace reports::xlsx
