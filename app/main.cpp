// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/window.h"
#include "ui/theme/fonts.h"

#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

int runWithoutWindow(int argc, char **argv, const QStringList &words)
{
    if (!app::drawsPages(words)) {
        const QCoreApplication application(argc, argv);
        return app::runCommandLine(words);
    }
    // Pages are laid out with fonts, which need a QGuiApplication, but no display. Qt warns where a session gave no
    // folder for its sockets; a scheduled job has no session and needs none.
    const QTemporaryDir runtime;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QGuiApplication application(argc, argv);
    ui::loadFonts();
    return app::runCommandLine(words);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationName(QStringLiteral("avance"));
    QCoreApplication::setOrganizationName(QStringLiteral("avance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AVANCE_VERSION));
    if (app::isCommandLine(words))
        return runWithoutWindow(argc, argv, words);
    return app::runWindow(argc, argv, words.value(0));
}
