// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace ui {

struct HistoryReading;

/// The changes, and what can still be done about each.
class HistoryEnds final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// `reading` outlives it.
    HistoryEnds(const HistoryReading &reading, QObject *parent);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const HistoryReading &m_reading;
    bool m_readOnly = false;
};

} // namespace ui
