// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportwork.h"

#include <QPointer>
#include <memory>

class QWidget;

namespace ui {

/// The way from a report to its files: asks where, writes on a worker, and keeps what went out. Files and record come
/// together, or neither does.
class ReportGeneration final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    ReportGeneration(const Surroundings &surroundings, QWidget *window);

    /// `output` without its path.
    void ask(Session &session, const std::shared_ptr<const ReportDraft> &draft, const ReportOutput &output);
    /// One that was issued, once more: the same files, from what is kept of it.
    void askAgain(Session &session, domain::ReportId report, const QString &title,
        const QList<storage::reportrecords::File> &files);

Q_SIGNALS:
    /// `report`: as which it is kept; 0: it was kept before, or the workspace can only be read.
    void done(const QStringList &files, qint64 report);
    void failed(const domain::Error &error);

private:
    void askForPlace(Session &session, bool folder, const QString &name, const QString &suffix,
        const std::function<void(const QString &)> &then);
    void keep(const PreparedReport &report);

    QWidget *m_window;
    ReportWork *m_work;
    QPointer<Session> m_session;
    std::shared_ptr<const ReportDraft> m_draft;
};

} // namespace ui
