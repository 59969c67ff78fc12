// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedialog.h"

#include <QFileIconProvider>
#include <QMimeDatabase>

namespace ui {
namespace {

/// Icons and kinds of files by their names alone.
class IconsByName final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QFileIconProvider::type(info) : QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title)
    : QFileDialog(parent, title)
{
    // Without a state of its own; Qt's thread that lists files may still ask when the dialog is gone.
    static IconsByName icons;
    setOption(QFileDialog::DontUseNativeDialog);
    setIconProvider(&icons);
}

} // namespace ui
