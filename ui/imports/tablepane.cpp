// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablepane.h"

namespace ui {

TablePane::~TablePane() = default;

} // namespace ui
