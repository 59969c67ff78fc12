// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QListWidget>

namespace ui {

/// The columns a list may leave with, each with a box.
class ColumnList final : public QListWidget
{
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// Codes of exchange/exportcolumns.h; others are passed over. An empty list ticks all.
    void setChosen(const QStringList &columns);
    [[nodiscard]] QStringList chosen() const;
    void setWording(const wording::Wording &wording);
    /// What most people send: the list as it is seen, with both texts.
    [[nodiscard]] static QStringList usual();
};

} // namespace ui
