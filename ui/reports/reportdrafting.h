// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/draft.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace ui {

class Session;

/// Prepares a report on a worker while a person goes on choosing. Choices that follow one another make one draft, and
/// the newest request wins.
class ReportDrafting final : public QObject
{
    Q_OBJECT
public:
    explicit ReportDrafting(QObject *parent = nullptr);
    ~ReportDrafting() override;

    /// Prepares this one soon.
    void ask(const Session &session, const ReportRequest &request);
    /// Reads one that was issued.
    void read(const Session &session, domain::ReportId issued);
    /// What one that was issued says otherwise than the one before it.
    void compare(const Session &session, domain::ReportId issued, domain::ReportId before);
    /// What is under way is not wanted any more.
    void stop();

Q_SIGNALS:
    void prepared(const std::shared_ptr<const ui::ReportDraft> &draft);
    void failed(const domain::Error &error);

private:
    using Job = std::function<domain::Result<ReportDraft>(const work::Progress &)>;
    void start();

    QTimer m_pause;
    Job m_job;
    QFuture<domain::Result<ReportDraft>> m_task;
    quint64 m_generation = 0;
};

} // namespace ui
