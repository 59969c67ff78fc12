// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workspacejson.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/workingpane.h"

namespace ui {

class EmptyState;

/// A whole workspace written as JSON, in the import page: tries it on a worker, says what would come in, and takes it into this workspace, which must be
/// empty, in one change.
class WorkspacePane final : public WorkingPane
{
    Q_OBJECT
public:
    WorkspacePane(const QString &path, Session &session, const Surroundings &surroundings);

    [[nodiscard]] QString whyNot() const override;
    [[nodiscard]] QString verb() const override;
    void import() override;

private:
    void attempt();
    void showWhat();
    [[nodiscard]] QString whatComesIn() const;

    QString m_path;
    Session &m_session;
    const Language &m_language;
    std::optional<exchange::workspacejson::Loaded> m_trial;
    EmptyState *m_what;
};

} // namespace ui
