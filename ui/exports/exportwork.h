// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exports/exportdialog.h"

#include <QObject>

namespace ui {

/// What came of an export.
struct Exported
{
    QString path;
    bool whole = false;
    qint64 recommendations = 0;
    qint64 cut = 0; ///< texts that did not fit into a cell
    qint64 leftOut = 0; ///< rows of a whole workspace that are confidential
};

/// Asks what is to leave and writes it on a worker, which the corner of the window shows and can stop.
class ExportWork final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    ExportWork(const Surroundings &surroundings, QWidget *window);
    /// Stops what is under way.
    ~ExportWork() override;

    void ask(Session &session, const Exportable &list);
    void write(const Session &session, const ExportRequest &request);

Q_SIGNALS:
    void done(const ui::Exported &exported);
    void failed(const domain::Error &error);

private:
    Surroundings m_surroundings;
    QWidget *m_window;
};

} // namespace ui
