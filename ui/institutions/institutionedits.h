// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/handovers.h"

namespace ui {

class Session;

/// What a person does to institutions and their people, each as one change that can be undone and that the history can tell. False or none: refused; the
/// session's `failed` says why and nothing is written.
namespace institutionedits {

[[nodiscard]] std::optional<domain::InstitutionId> save(Session &session, const domain::Institution &institution);
bool remove(Session &session, domain::InstitutionId id);
/// Its last day; a null date takes the end back.
bool end(Session &session, domain::InstitutionId id, QDate lastDay);

[[nodiscard]] std::optional<domain::PersonId> save(Session &session, const domain::Person &person);
bool remove(Session &session, domain::PersonId id);

/// True: written or, for more assignments than Session::few, begun by a worker.
bool handOver(Session &session, const storage::handovers::Plan &plan);

} // namespace institutionedits
} // namespace ui
