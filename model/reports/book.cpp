// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book.h"

namespace reports::layout {
namespace {

class Dealer
{
public:
    Dealer(const Galley &galley, qreal height)
        : m_galley(galley)
        , m_height(height)
    {
    }

    std::vector<PagePlan> deal()
    {
        size_t i = 0;
        while (i < m_galley.strips.size()) {
            size_t end = i;
            while (end + 1 < m_galley.strips.size() && m_galley.strips[end].keepNext)
                ++end;
            placeTogether(i, end);
            i = end + 1;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] qreal heightOf(size_t from, size_t to) const
    {
        qreal sum = 0;
        for (size_t i = from; i <= to; ++i)
            sum += m_galley.strips[i].height + (i > from ? m_galley.strips[i].before : 0);
        return sum;
    }
    [[nodiscard]] bool fits(qreal before, qreal height) const
    {
        return m_y + (pageIsEmpty() ? 0 : before) + height <= m_height;
    }
    [[nodiscard]] bool pageIsEmpty() const { return m_pages.empty() || m_pages.back().empty(); }

    void newPage(const Strip &next)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (next.table < 0 || next.header)
            return;
        const TableHeader &header = m_galley.tables[static_cast<size_t>(next.table)];
        for (int i = header.first; i < header.first + header.count; ++i)
            place(static_cast<size_t>(i));
    }
    void place(size_t index)
    {
        const Strip &strip = m_galley.strips[index];
        m_y += pageIsEmpty() ? 0 : strip.before;
        m_pages.back().push_back({static_cast<int>(index), m_y});
        m_y += strip.height;
    }
    void placeTogether(size_t from, size_t to)
    {
        const Strip &first = m_galley.strips[from];
        const qreal height = heightOf(from, to);
        if (m_pages.empty() || (!pageIsEmpty() && (first.newPage || !fits(first.before, height))))
            newPage(first);
        for (size_t i = from; i <= to; ++i) {
            if (i > from && !fits(m_galley.strips[i].before, m_galley.strips[i].height))
                newPage(m_galley.strips[i]);
            place(i);
        }
    }

    const Galley &m_galley;
    qreal m_height;
    std::vector<PagePlan> m_pages;
    qreal m_y = 0;
};

/// Finds where each heading and each named paragraph came to stand.
void findPlaces(Book &book)
{
    const Galley &galley = book.galley;
    book.headings.resize(galley.headings.size());
    for (int page = book.covers(); page < book.pages(); ++page) {
        for (const Placed &placed : book.plan(page)) {
            const Strip &strip = galley.strips[static_cast<size_t>(placed.strip)];
            for (int i = strip.firstItem; i < strip.firstItem + strip.itemCount; ++i) {
                const Item &item = galley.items[static_cast<size_t>(i)];
                if (item.kind == Item::Kind::Heading)
                    book.headings[static_cast<size_t>(item.index)] = {page, topMargin + placed.y};
                if (const QString key = item.kind == Item::Kind::Key ? galley.keys.at(item.index) : QString(); !key.isEmpty() && !book.keyPages.contains(key))
                    book.keyPages.insert(key, page);
            }
        }
    }
}

} // namespace

std::vector<PagePlan> paginate(const Galley &galley, qreal height)
{
    return Dealer(galley, height).deal();
}

Paper paperOf(const Metadata &metadata)
{
    constexpr Paper upright{595.276, 841.89};
    return metadata.landscape ? Paper{upright.height, upright.width} : upright;
}

domain::Result<Book> makeBook(const Document &document, const work::Progress &progress)
{
    auto galley = flow(document, paperOf(document.metadata).columnWidth(), progress);
    if (!galley)
        return tl::unexpected(galley.error());
    Book book{.metadata = document.metadata,
        .cover = document.cover,
        .galley = std::move(*galley),
        .plans = {},
        .headings = {},
        .keyPages = {}};
    book.plans = paginate(book.galley, book.paper().columnHeight());
    findPlaces(book);
    return book;
}

QString Book::label(int page) const
{
    return metadata.pageLabel.isEmpty() ? QString() : metadata.pageLabel.arg(page + 1).arg(pages());
}

} // namespace reports::layout
