// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recommendations/listing.h"

#include <QMimeData>

namespace ui {

/// Puts recommendations on the clipboard as a table: every column of the list in words, whether it is shown or not. Very many are read on a
/// worker; the clipboard has them when it is done.
class RowsCopy final : public QObject
{
    Q_OBJECT
public:
    RowsCopy(const Surroundings &surroundings, Listing &listing, QObject *parent);

    void copy(const Listing::Ids &ids);
    /// What is dragged out of the list, read at once; nullptr without rows. Of very many only the first are there (RowsDrag::mostRows).
    [[nodiscard]] std::unique_ptr<QMimeData> dragged(const Listing::Ids &ids) const;

Q_SIGNALS:
    void copied(int rows);
    void failed(const domain::Error &error);

private:
    [[nodiscard]] QStringList headers() const;

    Surroundings m_surroundings;
    Listing &m_listing;
};

} // namespace ui
