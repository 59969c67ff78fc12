// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace reports {

/// QPdfWriter (Qt 6.4) says the moment it worked at, in the machine's time zone, and writes fonts in the order of a
/// hash, by which it also names them. Here the moment becomes the report's day, the objects stand in the order they are
/// referred to and fonts are named by that, so that the same report gives the same file always and everywhere. A file that is not built as expected comes back as it is.
[[nodiscard]] QByteArray inOrder(const QByteArray &pdf, QDate day);

} // namespace reports
