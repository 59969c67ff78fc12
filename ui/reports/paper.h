// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/pages.h"

#include <functional>

class QWidget;

/// The way of a report's pages to paper and to a file.
namespace ui::paper {

/// Opens the system's dialog over `parent` and prints on a worker what is chosen there. `failed` hears what went wrong, while `parent` lives.
void print(QWidget *parent, const QString &dialogName, const reports::Pages &pages, const std::function<void(const domain::Error &)> &failed);

/// Opens a dialog for the file a document is written to, PDF or web page by its ending, and tells which one it is to be.
void askForFile(QWidget *parent, const QString &dialogName, const QString &heading, const QString &title, const std::function<void(const QString &)> &chosen);

} // namespace ui::paper
