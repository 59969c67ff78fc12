// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace ui {

/// Where recommendations differ, in words: what stands in the empty field of a dialog about several.
class Differing
{
    Q_DECLARE_TR_FUNCTIONS(ui::Differing)
public:
    /// "various (3 × MINJUS, 2 × MIM, 4 more)". Empty when all have the same.
    [[nodiscard]] static QString words(const storage::spread::Shares &shares, const wording::Wording &wording,
        const std::function<QString(const QString &)> &value);
    [[nodiscard]] static QString leads(const storage::spread::Shares &shares, const wording::Wording &wording);
    [[nodiscard]] static QString statuses(const storage::spread::Shares &shares, const wording::Wording &wording);
    [[nodiscard]] static QString priorities(const storage::spread::Shares &shares, const wording::Wording &wording);
    [[nodiscard]] static QString dueDates(const storage::spread::Shares &shares, const wording::Wording &wording);
};

} // namespace ui
