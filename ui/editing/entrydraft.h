// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/newevidence.h"

namespace ui {

/// What is being typed into the form of an entry, as it is kept: evidence by its path or address, and the revision of the entry it was typed over.
struct EntryDraft
{
    domain::Progress entry;
    QString reviewNote; ///< what the reviewer is writing
    QList<NewEvidence> evidence;

    [[nodiscard]] QJsonObject json() const;
    /// `stored` gives what is not typed. What is not understood is left out: a draft is never an error.
    [[nodiscard]] static EntryDraft from(const QJsonObject &object, const domain::Progress &stored);
};

} // namespace ui
