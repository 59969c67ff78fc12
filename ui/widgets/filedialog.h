// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace ui {

/// The program's file dialog. It looks at the names of the files it lists and never into them: a dialog that opens a workspace to choose its picture
/// takes the locks away that SQLite holds on it in this process (decision 15). The desktop's own dialogs do look into files, so this one is Qt's.
class FileDialog : public QFileDialog
{
public:
    FileDialog(QWidget *parent, const QString &title);
};

} // namespace ui
