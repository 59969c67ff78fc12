// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <concepts>

/// The members of every part of a document tree with their names in JSON: one list for both ways, so that what is
/// written is what is read.
namespace reports::kept {

template <class T, class Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

template <class Visit>
void members(Of<Run> auto &run, Visit visit)
{
    visit("text", run.text);
    visit("bold", run.bold);
    visit("italic", run.italic);
    visit("link", run.link);
    visit("language", run.language);
    visit("note", run.note);
}

template <class Visit>
void members(Of<Heading> auto &heading, Visit visit)
{
    visit("level", heading.level);
    visit("text", heading.text);
    visit("anchor", heading.anchor);
}

template <class Visit>
void members(Of<Paragraph> auto &paragraph, Visit visit)
{
    visit("text", paragraph.text);
    visit("kind", paragraph.kind);
    visit("number", paragraph.number);
    visit("key", paragraph.key);
}

template <class Visit>
void members(Of<ItemList> auto &list, Visit visit)
{
    visit("ordered", list.ordered);
    visit("items", list.items);
}

template <class Visit>
void members(Of<Column> auto &column, Visit visit)
{
    visit("header", column.header);
    visit("kind", column.kind);
    visit("share", column.share);
}

template <class Visit>
void members(Of<Table> auto &table, Visit visit)
{
    visit("caption", table.caption);
    visit("columns", table.columns);
    visit("rows", table.rows);
    visit("totalRow", table.totalRow);
    visit("keys", table.keys);
    visit("source", table.source);
}

template <class Visit>
void members(Of<Facts::Fact> auto &fact, Visit visit)
{
    visit("label", fact.label);
    visit("values", fact.values);
}

template <class Visit>
void members(Of<Facts> auto &facts, Visit visit)
{
    visit("facts", facts.facts);
}

template <class Visit>
void members(Of<KeyFigures::Entry> auto &entry, Visit visit)
{
    visit("value", entry.value);
    visit("label", entry.label);
}

template <class Visit>
void members(Of<KeyFigures> auto &figures, Visit visit)
{
    visit("entries", figures.entries);
    visit("source", figures.source);
}

template <class Visit>
void members(Of<Figure::Series> auto &series, Visit visit)
{
    visit("status", series.status);
    visit("label", series.label);
}

template <class Visit>
void members(Of<Figure::Bar> auto &bar, Visit visit)
{
    visit("label", bar.label);
    visit("values", bar.values);
    visit("valueLabels", bar.valueLabels);
    visit("totalLabel", bar.totalLabel);
}

template <class Visit>
void members(Of<Figure> auto &figure, Visit visit)
{
    visit("caption", figure.caption);
    visit("totalHeader", figure.totalHeader);
    visit("series", figure.series);
    visit("bars", figure.bars);
    visit("alternative", figure.alternative);
    visit("source", figure.source);
}

template <class Visit>
void members(Of<Contents> auto &contents, Visit visit)
{
    visit("title", contents.title);
    visit("depth", contents.depth);
}

template <class Visit>
void members(Of<PageBreak> auto &, Visit)
{
}

template <class Visit>
void members(Of<Annex> auto &annex, Visit visit)
{
    visit("number", annex.number);
    visit("label", annex.label);
    visit("title", annex.title);
    visit("link", annex.link);
    visit("evidence", annex.evidence);
    visit("fileName", annex.fileName);
}

template <class Visit>
void members(Of<Cover> auto &cover, Visit visit)
{
    visit("crest", cover.crest);
    visit("crestDescription", cover.crestDescription);
    visit("address", cover.address);
    visit("author", cover.author);
    visit("institution", cover.institution);
    visit("title", cover.title);
    visit("subtitle", cover.subtitle);
    visit("date", cover.date);
    visit("notes", cover.notes);
}

template <class Visit>
void members(Of<Metadata> auto &metadata, Visit visit)
{
    visit("title", metadata.title);
    visit("language", metadata.language);
    visit("author", metadata.author);
    visit("date", metadata.date);
    visit("runningHeader", metadata.runningHeader);
    visit("pageLabel", metadata.pageLabel);
    visit("notesTitle", metadata.notesTitle);
    visit("rowHeaders", metadata.rowHeaders);
}

template <class Visit>
void members(Of<Document> auto &document, Visit visit)
{
    visit("metadata", document.metadata);
    visit("cover", document.cover);
    visit("blocks", document.blocks);
    visit("annexes", document.annexes);
}

} // namespace reports::kept
