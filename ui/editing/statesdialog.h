// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QLineEdit;
class QListWidget;

namespace ui {

/// The States that made a recommendation of the UPR, in their order. Each is typed with help, in either language; a name that is no State known is
/// kept as it was printed.
class StatesDialog final : public EditDialog
{
    Q_OBJECT
public:
    StatesDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id, QWidget *parent);

protected:
    bool submit() override;

private:
    void makeList();
    void add();
    void move(int by);
    void removeCurrent();
    void show(qsizetype current);
    void updateVerbs();
    [[nodiscard]] QString named(const domain::RecommendingState &state) const;

    QList<domain::RecommendingState> m_states;
    QLineEdit *m_name;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    Label *m_nameLabel;
};

} // namespace ui
