// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/mainwindow.h"

namespace app {

/// The pages of the window, in the order of the navigation and of Ctrl+1 … Ctrl+8. The first is shown when a workspace opens.
[[nodiscard]] QList<ui::PageEntry> pages();

} // namespace app
