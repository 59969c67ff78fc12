// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <variant>

/// What a report says, as values: one tree from which every writer (pages and PDF, HTML, and the formats of text
/// processors and spreadsheets) makes its file. Every word in it is already in the report's language; no writer adds
/// words of its own.
namespace reports {

/// A stretch of text in one manner.
struct Run
{
    QString text = {};
    bool bold = false;
    bool italic = false;
    QString link =
        {}; ///< http, https or mailto address, or "#anchor" of a heading; anything else is written as plain text
    std::optional<domain::Language> language =
        {}; ///< where it is not the report's: for screen readers and spell-checkers
    QString note = {}; ///< a footnote's words; its mark follows the run. Notes are numbered by the writer, 1, 2, 3…
    bool operator==(const Run &) const = default;
};
using Text = QList<Run>;

/// "III. Recommendations". Levels 1 to 4; a level is never skipped on the way down. Stays with what follows it.
struct Heading
{
    int level = 1;
    Text text = {};
    QString anchor = {}; ///< unique in the document; empty: cannot be linked to
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    enum class Kind {
        Body,
        Quote, ///< the words of somebody else
        Note, ///< smaller: how to read what stands above
        Source, ///< smaller: "Source: … as of …", belongs to the table or figure above it
    };
    Text text = {};
    Kind kind = Kind::Body;
    int number = 0; ///< official documents number their paragraphs throughout; 0: not numbered
    /// Names the paragraph for a person's edits (edits.h), unique in the document and the same whenever the report is made again: "s.scope" for the prose of a
    /// section, "r12.answer" for what the State answers on recommendation 12. Empty: not to be edited. One with a key and no words is a place for a person to
    /// write in: writers print nothing for it; its number is the one it would have, which the next paragraph has too.
    QString key = {};
    bool operator==(const Paragraph &) const = default;
};
constexpr std::array<QLatin1StringView, 4> codesOf(Paragraph::Kind)
{
    using C = QLatin1StringView;
    return {C("body"), C("quote"), C("note"), C("source")};
}

struct ItemList
{
    bool ordered = false;
    QList<Text> items = {};
    bool operator==(const ItemList &) const = default;
};

struct Column
{
    enum class Kind { Words, Number }; ///< Number: right-aligned, and a number in a spreadsheet
    QString header = {};
    Kind kind = Kind::Words;
    double share = 1; ///< of the table's width, in relation to the other columns
    bool operator==(const Column &) const = default;
};
constexpr std::array<QLatin1StringView, 2> codesOf(Column::Kind)
{
    using C = QLatin1StringView;
    return {C("words"), C("number")};
}

/// Its header row is repeated on every page; its first column names the row.
struct Table
{
    QString caption = {}; ///< "Table 1. …"
    QList<Column> columns = {};
    QList<QList<Text>> rows = {}; ///< as many cells as columns
    bool totalRow = false; ///< the last row sums the others up
    Text source = {};
    /// Names the last cell of each row for a person's edits, as Paragraph::key does; none: no cell is to be edited.
    QStringList keys = {};
    bool operator==(const Table &) const = default;
};

/// Label and value, one a line: what is known of one thing.
struct Facts
{
    struct Fact
    {
        QString label = {};
        QList<Text> values = {}; ///< each a paragraph
        bool operator==(const Fact &) const = default;
    };
    QList<Fact> facts = {};
    bool operator==(const Facts &) const = default;
};

/// A few large numbers with what they count.
struct KeyFigures
{
    struct Entry
    {
        QString value = {};
        QString label = {};
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries = {};
    Text source = {};
    bool operator==(const KeyFigures &) const = default;
};

/// A chart as its data: one bar for each group, cut into what stands in each status. Bars are drawn in proportion to
/// their own total, which stands beside them. Writers paint it and say `alternative` to those who cannot see it.
struct Figure
{
    struct Series
    {
        domain::Status status = domain::Status::NotStarted; ///< gives the colour
        QString label = {};
        bool operator==(const Series &) const = default;
    };
    struct Bar
    {
        QString label = {};
        QList<qint64> values = {}; ///< one for each series
        QStringList valueLabels = {}; ///< the same, as printed
        QString totalLabel = {};
        bool operator==(const Bar &) const = default;
    };
    QString caption = {}; ///< "Figure 1. …"
    QString totalHeader = {}; ///< above the totals
    QList<Series> series = {};
    QList<Bar> bars = {};
    QString alternative = {};
    Text source = {};
    bool operator==(const Figure &) const = default;
};

/// The headings down to a level, with their pages where there are pages.
struct Contents
{
    QString title = {};
    int depth = 2;
    bool operator==(const Contents &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, ItemList, Table, Facts, KeyFigures, Figure, Contents, PageBreak>;

/// A piece of evidence that goes with the report, cited in it as "Annex 3".
struct Annex
{
    int number = 0; ///< from 1
    QString label = {}; ///< "Annex 3", in the report's language
    QString title = {};
    QString link = {}; ///< empty when its bytes are in the workspace
    std::optional<domain::EvidenceId> evidence = {};
    QString fileName = {}; ///< as it was attached
    bool operator==(const Annex &) const = default;
};

/// What stands on the first page. One without a title is none: the document begins on its first page with a heading of level 1 that is its title and the only
/// one of that level.
struct Cover
{
    QByteArray crest = {}; ///< PNG or JPEG; empty: none
    QString crestDescription = {};
    QStringList address = {}; ///< of the institution, a line each
    QString author = {}; ///< the State and, below it, the institution that signs
    QString institution = {};
    QString title = {};
    QString subtitle = {}; ///< what it covers
    QString date = {};
    QStringList notes = {}; ///< at the foot
    [[nodiscard]] bool isNone() const { return title.isEmpty(); }
    bool operator==(const Cover &) const = default;
};

struct Metadata
{
    QString title = {};
    domain::Language language = domain::Language::Spanish;
    QString author = {};
    QDate date = {};
    QString runningHeader = {}; ///< at the top of every page but the cover
    QString pageLabel = {}; ///< "Page %1 of %2"
    QString notesTitle = {}; ///< above the notes where they stand at the end: "Notes"
    bool landscape = false; ///< pages lie on their side, for wide tables
    QStringList rowHeaders = {}; ///< of a sheet that holds the report row by row: section, number, text, language
    bool operator==(const Metadata &) const = default;
};

struct Document
{
    Metadata metadata = {};
    Cover cover = {};
    QList<Block> blocks = {};
    QList<Annex> annexes = {}; ///< in the order they are cited in; the list of them is printed by blocks like all else
    bool operator==(const Document &) const = default;
};

/// One run of plain words. Control characters, which no file format takes, are left out; line ends become blanks.
[[nodiscard]] Text plain(const QString &words);
[[nodiscard]] Text bold(const QString &words);
/// The words of a text without their manner.
[[nodiscard]] QString words(const Text &text);
/// Whether a link may be written: web and mail addresses and places in the document itself.
[[nodiscard]] bool isSafeLink(const QString &link);

enum class Format { Pdf, Docx, Odt, Html, Xlsx, Markdown };
constexpr std::array<QLatin1StringView, 6> codesOf(Format)
{
    using C = QLatin1StringView;
    return {C("pdf"), C("docx"), C("odt"), C("html"), C("xlsx"), C("md")};
}

} // namespace reports
