// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace items {

/// The rows of a long list of keys, read a page at a time as they are looked at and kept while they are used. Knows nothing of
/// databases or models: `Fetch` brings the rows.
template <class Row, class Key>
class PageCache
{
public:
    static constexpr size_t pageSize = 128;
    /// Reads the rows of these keys, in their order and as many as there are keys; a key whose row is gone gives none.
    using Fetch = std::function<std::vector<std::optional<Row>>(std::span<const Key>)>;
    /// First and last position, both included.
    using Range = std::pair<size_t, size_t>;

    /// Keeps at most `pages` pages; the one unused for longest goes first.
    explicit PageCache(Fetch fetch, size_t pages = 24)
        : m_fetch(std::move(fetch))
        , m_limit(std::max<size_t>(pages, 1))
    {
    }

    [[nodiscard]] size_t size() const { return m_keys.size(); }
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }

    /// A new list; everything read so far is dropped.
    void setKeys(std::vector<Key> keys)
    {
        m_keys = std::move(keys);
        m_pages.clear();
    }
    /// A longer list that begins with the present one; whole pages stay.
    void extendKeys(std::vector<Key> keys)
    {
        const size_t partial = m_keys.size() / pageSize;
        std::erase_if(m_pages, [&](const Page &page) { return page.number >= partial; });
        m_keys = std::move(keys);
    }

    /// The row at this position, read now if need be; nullptr when there is none any more. Valid until the next call.
    [[nodiscard]] const Row *at(size_t position)
    {
        if (position >= m_keys.size())
            return nullptr;
        const auto &row = page(position / pageSize).rows[position % pageSize];
        return row ? &*row : nullptr;
    }

    /// Drops the pages that hold one of these keys and says where they stood. What was not read needs no dropping.
    std::vector<Range> invalidate(const QSet<Key> &keys)
    {
        std::vector<Range> dropped;
        std::erase_if(m_pages, [&](const Page &page) {
            const size_t first = page.number * pageSize;
            const size_t end = first + page.rows.size();
            const bool concerned = std::any_of(m_keys.begin() + static_cast<std::ptrdiff_t>(first),
                m_keys.begin() + static_cast<std::ptrdiff_t>(end), [&](const Key &key) { return keys.contains(key); });
            if (concerned)
                dropped.emplace_back(first, end - 1);
            return concerned;
        });
        return dropped;
    }
    void invalidateAll() { m_pages.clear(); }

private:
    struct Page
    {
        size_t number = 0;
        quint64 lastUse = 0;
        std::vector<std::optional<Row>> rows;
    };

    Page &page(size_t number)
    {
        ++m_clock;
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &p) { return p.number == number; });
        if (found != m_pages.end()) {
            found->lastUse = m_clock;
            return *found;
        }
        if (m_pages.size() >= m_limit)
            m_pages.erase(std::min_element(
                m_pages.begin(), m_pages.end(), [](const Page &a, const Page &b) { return a.lastUse < b.lastUse; }));
        const size_t first = number * pageSize;
        const size_t count = std::min(pageSize, m_keys.size() - first);
        auto rows = m_fetch(std::span<const Key>(m_keys).subspan(first, count));
        rows.resize(count);
        return m_pages.emplace_back(Page {number, m_clock, std::move(rows)});
    }

    Fetch m_fetch;
    size_t m_limit;
    quint64 m_clock = 0;
    std::vector<Key> m_keys;
    std::vector<Page> m_pages;
};

} // namespace items
