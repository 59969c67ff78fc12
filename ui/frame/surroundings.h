// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/criteria.h"

#include <QDesktopServices>
#include <QUrl>
#include <functional>

namespace ui {

class Language;
class Session;
class Settings;
class TaskView;

/// What a page is given when it is made, instead of reaching for globals. All outlive the page.
struct Surroundings
{
    Language &language;
    Settings &settings;
    TaskView &tasks; ///< shows any running task in the window's corner
    domain::Clock clock;
    /// Shows a file or a web page with the system's program for it; false: there is none.
    std::function<bool(const QUrl &)> open = &QDesktopServices::openUrl;
};

} // namespace ui
