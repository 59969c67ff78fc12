// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The pictures of the gallery; both are made new for each scheme.
QWidget *makeComponents(bool spanish);
QWidget *makeMore(bool spanish);
