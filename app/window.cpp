// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/pages.h"
#include "ui/frame/language.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

namespace app {

namespace {

/// Until the window is closed.
int showWindow(ui::Settings &settings, ui::Theme &theme, const QString &workspace)
{
    ui::Language language(settings.language());
    auto *tasks = new ui::TaskView; // the window takes it
    const ui::Surroundings surroundings {language, settings, *tasks, [] { return QDateTime::currentDateTimeUtc(); }};
    ui::MainWindow window(surroundings, theme, pages());
    window.show();
    if (!workspace.isEmpty())
        window.openFile(workspace);
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char **argv, const QString &workspace)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Avance"));
    ui::Settings settings(std::make_unique<QSettings>());
    ui::Theme theme(application, settings.scheme());
    const int code = showWindow(settings, theme, workspace);
    // Qt takes every database connection away when the application ends: whoever still reads must have ended before.
    QThreadPool::globalInstance()->clear();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}

} // namespace app
