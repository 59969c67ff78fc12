// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <concepts>

/// The members of every part of a document tree with their names in JSON: one list for both ways, so that what is
/// written is what is read. A member that is forgotten here does not compile.
namespace reports::kept {

template <class T, class Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

template <class Visit>
void members(Of<Run> auto &run, Visit visit)
{
    auto &[text, bold, italic, link, language, note] = run;
    visit("text", text);
    visit("bold", bold);
    visit("italic", italic);
    visit("link", link);
    visit("language", language);
    visit("note", note);
}

template <class Visit>
void members(Of<Heading> auto &heading, Visit visit)
{
    auto &[level, text, anchor] = heading;
    visit("level", level);
    visit("text", text);
    visit("anchor", anchor);
}

template <class Visit>
void members(Of<Paragraph> auto &paragraph, Visit visit)
{
    auto &[text, kind, number, key] = paragraph;
    visit("text", text);
    visit("kind", kind);
    visit("number", number);
    visit("key", key);
}

template <class Visit>
void members(Of<ItemList> auto &list, Visit visit)
{
    auto &[ordered, items] = list;
    visit("ordered", ordered);
    visit("items", items);
}

template <class Visit>
void members(Of<Column> auto &column, Visit visit)
{
    auto &[header, kind, share] = column;
    visit("header", header);
    visit("kind", kind);
    visit("share", share);
}

template <class Visit>
void members(Of<Table> auto &table, Visit visit)
{
    auto &[caption, columns, rows, totalRow, source, keys] = table;
    visit("caption", caption);
    visit("columns", columns);
    visit("rows", rows);
    visit("totalRow", totalRow);
    visit("source", source);
    visit("keys", keys);
}

template <class Visit>
void members(Of<Facts::Fact> auto &fact, Visit visit)
{
    auto &[label, values] = fact;
    visit("label", label);
    visit("values", values);
}

template <class Visit>
void members(Of<Facts> auto &part, Visit visit)
{
    auto &[facts] = part;
    visit("facts", facts);
}

template <class Visit>
void members(Of<KeyFigures::Entry> auto &entry, Visit visit)
{
    auto &[value, label] = entry;
    visit("value", value);
    visit("label", label);
}

template <class Visit>
void members(Of<KeyFigures> auto &figures, Visit visit)
{
    auto &[entries, source] = figures;
    visit("entries", entries);
    visit("source", source);
}

template <class Visit>
void members(Of<Figure::Series> auto &series, Visit visit)
{
    auto &[status, label] = series;
    visit("status", status);
    visit("label", label);
}

template <class Visit>
void members(Of<Figure::Bar> auto &bar, Visit visit)
{
    auto &[label, values, valueLabels, totalLabel] = bar;
    visit("label", label);
    visit("values", values);
    visit("valueLabels", valueLabels);
    visit("totalLabel", totalLabel);
}

template <class Visit>
void members(Of<Figure> auto &figure, Visit visit)
{
    auto &[caption, totalHeader, series, bars, alternative, source] = figure;
    visit("caption", caption);
    visit("totalHeader", totalHeader);
    visit("series", series);
    visit("bars", bars);
    visit("alternative", alternative);
    visit("source", source);
}

template <class Visit>
void members(Of<Contents> auto &contents, Visit visit)
{
    auto &[title, depth] = contents;
    visit("title", title);
    visit("depth", depth);
}

template <class Visit>
void members(Of<PageBreak> auto &, Visit)
{
}

template <class Visit>
void members(Of<Annex> auto &annex, Visit visit)
{
    auto &[number, label, title, link, evidence, fileName] = annex;
    visit("number", number);
    visit("label", label);
    visit("title", title);
    visit("link", link);
    visit("evidence", evidence);
    visit("fileName", fileName);
}

template <class Visit>
void members(Of<Cover> auto &cover, Visit visit)
{
    auto &[crest, crestDescription, address, author, institution, title, subtitle, date, notes] = cover;
    visit("crest", crest);
    visit("crestDescription", crestDescription);
    visit("address", address);
    visit("author", author);
    visit("institution", institution);
    visit("title", title);
    visit("subtitle", subtitle);
    visit("date", date);
    visit("notes", notes);
}

template <class Visit>
void members(Of<Metadata> auto &metadata, Visit visit)
{
    auto &[title, language, author, date, runningHeader, pageLabel, notesTitle, landscape, rowHeaders] = metadata;
    visit("title", title);
    visit("language", language);
    visit("author", author);
    visit("date", date);
    visit("runningHeader", runningHeader);
    visit("pageLabel", pageLabel);
    visit("notesTitle", notesTitle);
    visit("landscape", landscape);
    visit("rowHeaders", rowHeaders);
}

template <class Visit>
void members(Of<Document> auto &document, Visit visit)
{
    auto &[metadata, cover, blocks, annexes] = document;
    visit("metadata", metadata);
    visit("cover", cover);
    visit("blocks", blocks);
    visit("annexes", annexes);
}

} // namespace reports::kept
