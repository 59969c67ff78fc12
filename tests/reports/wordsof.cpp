// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsof.h"

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

/// Visits every block of a document and keeps what it prints.
struct Reading
{
    QStringList own;
    QStringList every;

    void says(const QString &piece)
    {
        own.append(piece);
        every.append(piece);
    }
    void prints(const Text &text)
    {
        every.append(words(text));
        for (const Run &run : text) {
            if (!run.note.isEmpty())
                says(run.note);
        }
    }
    void operator()(const Heading &block)
    {
        if (block.level == 1)
            says(words(block.text));
        else
            prints(block.text);
    }
    void operator()(const Paragraph &block)
    {
        if (block.key.startsWith(u"s."_s) && !block.text.isEmpty())
            own.append(words(block.text));
        prints(block.text);
    }
    void operator()(const ItemList &block)
    {
        for (const Text &item : block.items)
            prints(item);
    }
    void operator()(const Table &block)
    {
        own.append(block.caption);
        every.append(block.caption);
        for (qsizetype i = 0; i < block.columns.size(); ++i) {
            if (i == 0 || block.columns[i].kind == Column::Kind::Words)
                own.append(block.columns[i].header);
            every.append(block.columns[i].header);
        }
        for (const QList<Text> &row : block.rows) {
            for (const Text &cell : row)
                prints(cell);
        }
        says(words(block.source));
    }
    void operator()(const Facts &block)
    {
        for (const Facts::Fact &fact : block.facts) {
            says(fact.label);
            for (const Text &value : fact.values)
                prints(value);
        }
    }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigures::Entry &entry : block.entries)
            says(entry.label);
        says(words(block.source));
    }
    void operator()(const Figure &block)
    {
        says(block.caption);
        for (const Figure::Series &series : block.series)
            says(series.label);
        every.append(block.alternative);
        says(words(block.source));
    }
    void operator()(const Contents &block) { says(block.title); }
    void operator()(const PageBreak &) { }
};

Reading read(const Document &document)
{
    Reading reading;
    reading.says(document.cover.title);
    for (const QString &note : document.cover.notes)
        reading.says(note);
    reading.says(document.metadata.pageLabel);
    for (const Annex &annex : document.annexes)
        reading.says(annex.label);
    for (const Block &block : document.blocks)
        std::visit(reading, block);
    return reading;
}

} // namespace

QStringList ownWords(const Document &document)
{
    return read(document).own;
}

QString everyWord(const Document &document)
{
    return read(document).every.join(u'\n');
}
