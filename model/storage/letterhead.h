// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

/// Who signs the reports of this workspace, set once.
struct Letterhead
{
    domain::LocalText institution = {};
    domain::LocalText address = {}; ///< with line ends
    QByteArray crest = {}; ///< PNG or JPEG; empty: none
    domain::LocalText crestDescription = {}; ///< for those who cannot see it
    bool operator==(const Letterhead &) const = default;
};

namespace letterhead {
/// An empty one when none was set.
[[nodiscard]] Letterhead read(const Reader &db);
/// Saving what is stored already writes nothing. InvalidValue "crest" for what is neither PNG nor JPEG or larger than 2 MiB.
void save(const Writer &db, const Letterhead &letterhead);
/// A file as a crest. InvalidValue "crest" for what `save` would refuse; FileNotFound, IsDirectory, EmptyFile; FileNotReadable, also for a workspace that is open.
[[nodiscard]] domain::Result<QByteArray> crestFrom(const QString &path);
} // namespace letterhead

} // namespace storage
