// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/chart.h"
#include "reports/piece.h"
#include "work/task.h"

#include <vector>

/// A document as one long column of strips: slices that no page break may cut.
namespace reports::layout {

/// Something painted in a strip; places are points from the strip's top left corner.
struct Item
{
    enum class Kind {
        Lines, ///< `count` lines of a piece from `first`
        Rule, ///< a horizontal line `width` long and `height` thick
        Picture, ///< a chart
        PageNumber, ///< of the heading `index`, right-aligned at x
        Heading, ///< nothing to see: the heading `index` begins here
        Jump, ///< nothing to see: the strip leads to the heading `index`
        Key, ///< nothing to see: words of the paragraph `index` among the keys or, `height` 0, the place where it would stand
    };
    Kind kind = Kind::Lines;
    int index = 0; ///< of the piece, picture or heading
    int first = 0;
    int count = 0;
    qreal x = 0;
    qreal y = 0;
    qreal width = 0;
    qreal height = 0;
    QRgb ink = 0;
};

struct Strip
{
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal height = 0;
    int firstItem = 0;
    int itemCount = 0;
    int table = -1; ///< whose header is repeated when a page begins with this strip
    bool keepNext = false; ///< stands on the page of the next strip
    bool newPage = false; ///< begins a page
    bool header = false; ///< belongs to the table's header itself
};

/// Where the header of a table stands among the strips.
struct TableHeader
{
    int first = 0;
    int count = 0;
};

/// A place that links lead to.
struct HeadingMark
{
    int level = 1; ///< 0: no heading, but a note
    QString title;
    QString anchor;
};

struct Galley
{
    std::vector<Strip> strips;
    std::vector<Item> items;
    std::vector<Piece> pieces;
    std::vector<ChartPicture> pictures;
    std::vector<TableHeader> tables;
    std::vector<HeadingMark> headings;
    QStringList keys; ///< of the paragraphs a person may edit, in their order
};

/// Sets the blocks of a document in a column `width` points wide. Cancelled is the only error.
[[nodiscard]] domain::Result<Galley> flow(const Document &document, qreal width, const work::Progress &progress);

} // namespace reports::layout
