// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace storage::migrations {

/// "AVNC": what makes a SQLite file a workspace.
inline constexpr qint64 applicationId = 0x41564E43;

/// The newest schema version: as many as there are files in resources/schema.
[[nodiscard]] int newest();

/// Brings the file from its version to the newest, one transaction a step, `user_version` set inside it. Throws Failure.
void run(Connection &connection);

} // namespace storage::migrations
