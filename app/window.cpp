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

namespace app {

int runWindow(int &argc, char **argv, const QString &workspace)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Avance"));
    ui::Settings settings(std::make_unique<QSettings>());
    ui::Theme theme(application, settings.scheme());
    ui::Language language(settings.language());
    auto *tasks = new ui::TaskView; // the window takes it
    const ui::Surroundings surroundings {language, settings, *tasks, [] { return QDateTime::currentDateTimeUtc(); }};
    ui::MainWindow window(surroundings, theme, pages());
    window.show();
    if (!workspace.isEmpty())
        window.openFile(workspace);
    return QApplication::exec();
}

} // namespace app
