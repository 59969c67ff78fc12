// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/flow.h"

#include <QHash>
#include <QSizeF>

class QPainter;

/// Strips dealt out to pages.
namespace reports::layout {

inline constexpr qreal sideMargin = 72;
inline constexpr qreal topMargin = 82;
inline constexpr qreal bottomMargin = 76;

/// A sheet in points.
struct Paper
{
    qreal width = 0;
    qreal height = 0;

    [[nodiscard]] qreal columnWidth() const { return width - 2 * sideMargin; }
    [[nodiscard]] qreal columnHeight() const { return height - topMargin - bottomMargin; }
};
/// A4 (ISO 216: 210 mm by 297 mm), upright or on its side.
[[nodiscard]] Paper paperOf(const Metadata &metadata);

struct Placed
{
    int strip = 0;
    qreal y = 0; ///< points from the column's top
};
using PagePlan = std::vector<Placed>;

struct Place
{
    int page = 0; ///< from 0, the cover too
    qreal y = 0; ///< points from the paper's top
};

struct Book
{
    Metadata metadata;
    Cover cover;
    Galley galley;
    std::vector<PagePlan> plans; ///< of the pages after the cover
    std::vector<Place> headings; ///< where each heading of the galley came to stand
    QHash<QString, int> keyPages; ///< on which page each named paragraph begins

    [[nodiscard]] Paper paper() const { return paperOf(metadata); }
    [[nodiscard]] int covers() const { return cover.isNone() ? 0 : 1; }
    [[nodiscard]] int pages() const { return plans.empty() ? 0 : static_cast<int>(plans.size()) + covers(); }
    /// What stands at the foot of a page; empty when the document's pages have no such words.
    [[nodiscard]] QString label(int page) const;
    /// Of a page that is not the cover.
    [[nodiscard]] const PagePlan &plan(int page) const { return plans[static_cast<size_t>(page - covers())]; }
};

/// Fills pages from the top. Strips that stay together go to the next page together, unless they are taller than a
/// page; a page that begins inside a table begins with the table's header.
[[nodiscard]] std::vector<PagePlan> paginate(const Galley &galley, qreal height);

[[nodiscard]] domain::Result<Book> makeBook(const Document &document, const work::Progress &progress);

void paintCover(const Book &book, QPainter &painter);
void paintPage(const Book &book, int page, QPainter &painter);

} // namespace reports::layout
