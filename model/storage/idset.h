// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <bit>
#include <vector>

namespace storage {

/// Row ids as one bit each: what a condition finds, joined with what others find at a few microseconds for a quarter of a
/// million rows. A complement holds every id but the marked ones, without knowing which there are.
class IdSet
{
public:
    /// Every id there is.
    static IdSet everything()
    {
        IdSet set;
        set.m_complement = true;
        return set;
    }
    void insert(qint64 id)
    {
        const auto at = static_cast<size_t>(id) / 64;
        if (at >= m_words.size())
            m_words.resize(at + 1 + at / 4);
        m_words[at] |= bit(id);
    }
    [[nodiscard]] bool contains(qint64 id) const { return isMarked(id) != m_complement; }
    [[nodiscard]] bool isComplement() const { return m_complement; }
    [[nodiscard]] bool isEverything() const { return m_complement && marked() == 0; }
    [[nodiscard]] IdSet complement() const
    {
        IdSet set = *this;
        set.m_complement = !m_complement;
        return set;
    }
    /// How many are marked: those in it, or of a complement those that are not.
    [[nodiscard]] qint64 marked() const
    {
        qint64 sum = 0;
        for (const quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    IdSet &operator&=(const IdSet &other)
    {
        // Of the four bit operations this is one, and whether the result is a complement follows from both.
        const bool complement = m_complement && other.m_complement;
        if (complement)
            combine(other, [](quint64 a, quint64 b) { return a | b; });
        else if (m_complement)
            combine(other, [](quint64 a, quint64 b) { return ~a & b; });
        else if (other.m_complement)
            combine(other, [](quint64 a, quint64 b) { return a & ~b; });
        else
            combine(other, [](quint64 a, quint64 b) { return a & b; });
        m_complement = complement;
        return *this;
    }
    IdSet &operator|=(const IdSet &other)
    {
        m_complement = !m_complement;
        *this &= other.complement();
        m_complement = !m_complement;
        return *this;
    }
    /// The marked ids, smallest first. Of a complement: those that are not in it.
    template <class Visit>
    void forEachMarked(Visit visit) const
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            for (quint64 word = m_words[at]; word != 0; word &= word - 1)
                visit(static_cast<qint64>(at * 64 + static_cast<size_t>(std::countr_zero(word))));
        }
    }

private:
    [[nodiscard]] static quint64 bit(qint64 id) { return quint64 {1} << (static_cast<quint64>(id) % 64); }
    [[nodiscard]] bool isMarked(qint64 id) const
    {
        const auto at = static_cast<size_t>(id) / 64;
        return at < m_words.size() && (m_words[at] & bit(id)) != 0;
    }
    template <class Operation>
    void combine(const IdSet &other, Operation operation)
    {
        m_words.resize(qMax(m_words.size(), other.m_words.size()));
        for (size_t at = 0; at < m_words.size(); ++at)
            m_words[at] = operation(m_words[at], at < other.m_words.size() ? other.m_words[at] : 0);
    }

    std::vector<quint64> m_words;
    bool m_complement = false;
};

} // namespace storage
