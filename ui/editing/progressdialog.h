// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entryform.h"

#include <QDialog>

namespace ui {

/// The form of a progress entry in a window of its own, opened from a list. It is not modal, deletes itself when closed, and what was typed and not saved is kept
/// as a draft.
class ProgressDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `entry` none: a new one.
    ProgressDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id, std::optional<domain::ProgressId> entry,
        QWidget *parent);

    [[nodiscard]] EntryForm &form() const { return *m_form; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    EntryForm *m_form;
    QWidget *m_room; ///< what scrolls where the screen is low
    bool m_wasShown = false;
};

} // namespace ui
