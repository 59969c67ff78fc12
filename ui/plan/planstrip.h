// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "wording/wording.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace ui {

class LinkButton;
class PlanCommands;

/// Above the plan: which institution's actions, in which status, only the overdue ones; and where a timeline is shown, its zoom.
class PlanStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit PlanStrip(const PlanCommands &commands, QWidget *parent = nullptr);

    /// Those that have actions.
    void setInstitutions(const QList<domain::Institution> &institutions);
    void setWording(const wording::Wording &wording);
    /// All but the words, which are the search field's.
    [[nodiscard]] items::PlanFilter filter() const;
    void clear();
    void setZoomShown(bool shown);

Q_SIGNALS:
    void changed();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void wordChoices();
    void showClear();

    wording::Wording m_wording {domain::Language::Spanish};
    QComboBox *m_institution;
    QComboBox *m_status;
    QCheckBox *m_overdue;
    LinkButton *m_clear;
    QList<QToolButton *> m_zoom;
};

} // namespace ui
