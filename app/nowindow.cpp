// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <cstdio>

namespace app {

// A build of the command line alone.
int runWindow(int &, char **, const QString &)
{
    std::fputs("avance: this build has no window; see avance help\n", stderr);
    return 2;
}

} // namespace app
