// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QJsonObject>
#include <QUrl>

class QMimeData;

namespace ui {

/// A piece of evidence to be: a file of this computer or an address.
struct NewEvidence
{
    QString title;
    QString path; ///< empty: `link` counts
    QString link;
    QString issuer = {};
    QDate issued = {};
    domain::Confidentiality confidentiality = domain::Confidentiality::Internal;
    bool operator==(const NewEvidence &) const = default;
};

/// Whether this is an address that a browser opens, and nothing else: https or http, with a host.
[[nodiscard]] bool isWebAddress(const QString &text);

/// Files and web addresses that are dropped or pasted, each once; a text counts when it is one address and no more. Folders and other addresses are
/// left out.
[[nodiscard]] QList<NewEvidence> offeredEvidence(const QMimeData &data);
[[nodiscard]] QList<NewEvidence> offeredEvidence(const QList<QUrl> &urls);

/// As it will stand in the workspace, as far as it is known before: without hash, the size and type of the file as it is now.
[[nodiscard]] domain::Evidence asEvidence(const NewEvidence &piece);

/// For drafts: what asked for it is kept by its path or address, not its bytes.
[[nodiscard]] QJsonObject toJson(const NewEvidence &piece);
[[nodiscard]] NewEvidence newEvidenceFrom(const QJsonObject &object);

} // namespace ui
