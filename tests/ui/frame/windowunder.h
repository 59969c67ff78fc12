// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "support/temporaryfolder.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QSettings>
#include <QtTest>

namespace support {

/// The whole window of the program with settings of its own and a clock that stands still.
class WindowUnder
{
public:
    explicit WindowUnder(domain::Language wanted = domain::Language::English, ui::Scheme scheme = ui::Scheme::Light)
        : settings(std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("avance.ini")), QSettings::IniFormat))
        , theme(*qApp, scheme)
        , language(wanted)
        , surroundings {language, settings, *new ui::TaskView, [] { return moment; }}
    {
        settings.setLanguage(wanted);
        settings.setScheme(scheme);
        settings.setActor(QStringLiteral("prueba"));
    }
    /// Made at the first call, so that a test can fill the settings before.
    ui::MainWindow &window()
    {
        if (!m_window)
            m_window = std::make_unique<ui::MainWindow>(surroundings, theme, app::pages());
        return *m_window;
    }
    void show(QSize size = {1440, 900})
    {
        window().resize(size);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow(); // keys reach only the active window
        QTRY_COMPARE(QApplication::activeWindow(), &window());
    }
    /// Opens a workspace and waits until its pages have it.
    void open(const QString &path)
    {
        QSignalSpy opened(&window(), &ui::MainWindow::workspaceOpened);
        window().openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() && opened.last().first().toBool(), 20000);
    }
    template <class T>
    T *child(const char *name)
    {
        auto *found = window().findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private:
    TemporaryFolder m_dir;

public:
    ui::Settings settings;
    ui::Theme theme;
    ui::Language language;
    ui::Surroundings surroundings;

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace support
