// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityplan.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/workingpane.h"

namespace ui {

class TablePreviewPane;

/// A table of institutions, persons, actions and the like in the import page: compares it on a worker, shows what it would bring in, writes it on a worker
/// in one change that the session can undo, and saves the refused rows.
class EntityPane final : public WorkingPane
{
    Q_OBJECT
public:
    EntityPane(const TableFile &file, Session &session, const Surroundings &surroundings);

    [[nodiscard]] QString whyNot() const override;
    [[nodiscard]] QString verb() const override;
    void import() override;

private:
    void compare(const TableFile &file);
    void askWhereRefusedGo();
    void saveRefused(const QString &path);
    void take(const exchange::EntitySummary &summary);

    Session &m_session;
    Surroundings m_surroundings;
    TablePreviewPane *m_pane;
    bool m_compared = false;
};

/// For ImportPage::setTablePanes: an EntityPane for a file that is such a table.
[[nodiscard]] TablePane *entityPane(const TableFile &file, Session &session, const Surroundings &surroundings);

} // namespace ui
