// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/choicetable.h"

namespace ui {

/// The rows to look at, with what to do about each.
class RowsTable final : public ChoiceTable
{
    Q_OBJECT
public:
    explicit RowsTable(QWidget *parent = nullptr);

protected:
    void fitColumns() override;
};

} // namespace ui
