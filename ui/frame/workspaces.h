// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/changes.h"
#include "ui/frame/surroundings.h"
#include "work/task.h"

#include <QObject>

namespace ui {

/// How a workspace comes to be open: asks where it is or shall be, makes it or brings it up to date on a worker, and says when it is
/// ready. Nothing here waits; the window stays in use.
class Workspaces : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    Workspaces(const Surroundings &surroundings, QWidget *window);
    /// Stops what is under way.
    ~Workspaces() override;

    void askNew();
    void askOpen();
    void askDemonstration();
    /// Asks where, and copies the open workspace there.
    void askCopy(const QString &workspace);
    /// Asks for a file to import.
    void askImport();
    /// Opens this file. An older workspace is migrated on the worker.
    void open(const QString &path);
    /// Looks the open workspace over; `checked` says what was found.
    void check(const QString &workspace);
    [[nodiscard]] storage::Context context() const;

Q_SIGNALS:
    void ready(const QString &path); ///< can be opened now, at once
    void importChosen(const QString &path);
    void copied(const QString &path);
    void checked(const QList<storage::Problem> &problems);
    void failed(const domain::Error &error);

private:
    /// Follows the task in the window's corner under a name worded by `what`.
    [[nodiscard]] static QString cancelWord();
    template <class T>
    void follow(const work::Task<T> &task, const QString &what);
    void finish(const domain::Result<void> &result, const QString &path);

    Surroundings m_surroundings;
    QWidget *m_window;
    quint64 m_generation = 0; ///< the newest wish to open wins
};

} // namespace ui
