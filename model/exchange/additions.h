// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"

#include <memory>

namespace exchange {

/// A recommendation that an import would add.
struct Addition
{
    qint64 row = 0;
    QList<qint64> joined; ///< later rows of it, each of which adds recommending States or terms
    Incoming incoming;
};

/// The new recommendations of a plan, in the file's order. What they say waits in a temporary file of the person's own: memory
/// holds sixteen bytes of each. Copies share it, and may be read by several threads; nothing is added once a plan is made.
class Additions
{
public:
    Additions();

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// Rows of the file they come from, joined ones too.
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] Addition at(qsizetype place) const;
    /// The one that begins on a row; none is not an error.
    [[nodiscard]] std::optional<Addition> ofRow(qint64 row) const;

    /// Throws storage::Failure DiskFull or FileNotWritable, as the two below.
    void add(qint64 row, const Incoming &incoming);
    /// Another row of the same recommendation, which says this altogether now.
    void join(qsizetype place, qint64 row, const Incoming &incoming);

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace exchange
