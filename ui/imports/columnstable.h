// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/choicetable.h"

namespace ui {

/// The columns of a file and what each means.
class ColumnsTable final : public ChoiceTable
{
    Q_OBJECT
public:
    explicit ColumnsTable(QWidget *parent = nullptr);

protected:
    void fitColumns() override;
};

} // namespace ui
