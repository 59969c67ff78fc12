// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conditions.h"
#include "storage/cursor.h"
#include "storage/idset.h"

#include <memory>

namespace storage {

/// Which recommendations meet criteria. Conditions that few meet are read whole, at once; a condition that a great many
/// meet is asked of one recommendation after the other, as a list needs them, until so many were asked that reading it
/// whole is cheaper. Either way the answer is the same.
class Matching
{
public:
    enum class Effort {
        FirstPage, ///< a few answers are wanted soon
        Whole, ///< all are wanted
    };
    Matching(const Reader &db, const domain::Criteria &criteria, Effort effort);

    [[nodiscard]] bool contains(qint64 id);
    /// What is known to hold all of them and perhaps more.
    [[nodiscard]] const IdSet &bounds() const { return m_known; }
    /// All of them: never a complement.
    [[nodiscard]] IdSet whole();

private:
    struct Part
    {
        Condition condition;
        IdSet found;
        std::vector<std::unique_ptr<Cursor>> probes; ///< of the sources not read whole
        bool negated = false;
        int cost = 0;
    };
    void addAlternative(const domain::Conditions &filters, bool last, Effort effort);
    [[nodiscard]] bool readSome(const Condition::Source &source, IdSet &found);
    [[nodiscard]] static bool meets(Part &part, qint64 id);
    void readRest();
    void readWhole(const Condition::Source &source, IdSet &found) const;

    const Reader &m_db;
    qint64 m_lastId = 0;
    IdSet m_known = IdSet::everything();
    std::vector<Part> m_parts; ///< still to be asked, the cheap ones first
    int m_spent = 0;
};

/// Every recommendation that meets the criteria.
[[nodiscard]] IdSet matching(const Reader &db, const domain::Criteria &criteria);

} // namespace storage
