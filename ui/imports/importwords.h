// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "wording/wording.h"

/// The names of an import's parts, formats and decisions in the language of the window; its reasons are
/// wording::importReason.
namespace ui::importwords {

[[nodiscard]] QString part(exchange::Part part);
[[nodiscard]] QString format(exchange::Format format);
[[nodiscard]] QString family(exchange::Family family);
[[nodiscard]] QString container(exchange::Container container);
/// `verdict`: of the row it is about, changed or doubtful.
[[nodiscard]] QString decision(exchange::Decision decision, exchange::Verdict verdict = exchange::Verdict::Doubtful);
/// A value of a part as a plan holds it (codes, ISO dates, one a line) in words; a dash for none.
[[nodiscard]] QString partValue(exchange::Part part, const QString &value, const wording::Wording &wording);
[[nodiscard]] QString encoding(exchange::Encoding encoding);
[[nodiscard]] QString separator(QChar separator);
/// The suffix by which the icon of a file is found.
[[nodiscard]] QString suffix(exchange::Format format);
/// A State as an import names it: ISO3, the workspace's own code, or a printed name.
[[nodiscard]] QString state(const QString &state, const storage::Workspace &workspace, const wording::Wording &wording);

} // namespace ui::importwords
