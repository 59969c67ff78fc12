// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordcount.h"

#include <algorithm>

namespace reports {
namespace {

qint64 count(QStringView text)
{
    qint64 out = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            inWord = false;
        } else if (!inWord && c.category() != QChar::Other_Control) {
            inWord = true;
            ++out;
        }
    }
    return out;
}

class Counter
{
public:
    WordCount counted(const Document &document)
    {
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->anchor == annexesAnchor)
                break;
            std::visit(*this, block);
        }
        return std::move(m_out);
    }

    void operator()(const Heading &heading)
    {
        if (heading.level == 1)
            m_out.sections.append({.title = words(heading.text), .anchor = heading.anchor});
        add(heading.text);
    }
    void operator()(const Paragraph &paragraph)
    {
        // A place for a person to write in is not printed, and neither is its number.
        if (paragraph.number > 0 && !words(paragraph.text).isEmpty())
            add(1);
        add(paragraph.text);
    }
    void operator()(const ItemList &list)
    {
        for (const Text &item : list.items) {
            add(list.ordered ? 1 : 0);
            add(item);
        }
    }
    void operator()(const Table &table)
    {
        add(count(table.caption));
        for (const Column &column : table.columns)
            add(count(column.header));
        for (const QList<Text> &row : table.rows)
            std::for_each(row.begin(), row.end(), [this](const Text &cell) { add(cell); });
        add(table.source);
    }
    void operator()(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts) {
            add(count(fact.label));
            std::for_each(fact.values.begin(), fact.values.end(), [this](const Text &value) { add(value); });
        }
    }
    void operator()(const KeyFigures &figures)
    {
        for (const KeyFigures::Entry &entry : figures.entries)
            add(count(entry.value) + count(entry.label));
        add(figures.source);
    }
    void operator()(const Figure &figure)
    {
        // What stands in the picture is part of it.
        add(count(figure.caption));
        add(figure.source);
    }
    void operator()(const Contents &) { }
    void operator()(const PageBreak &) { }

private:
    void add(qint64 count)
    {
        m_out.words += count;
        if (!m_out.sections.isEmpty())
            m_out.sections.last().words += count;
    }
    void add(const Text &text)
    {
        add(count(words(text)));
        for (const Run &run : text)
            m_out.notes += count(run.note);
    }

    WordCount m_out;
};

} // namespace

WordCount countWords(const Document &document)
{
    return Counter().counted(document);
}

} // namespace reports
