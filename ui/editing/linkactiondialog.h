// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/editing/editdialog.h"

class QTreeView;

namespace ui {

class SearchField;

/// Which action of the plan is to serve these recommendations: one that is there, or, for no more than Session::few of them, a new one, whose form
/// lists them.
class LinkActionDialog final : public EditDialog
{
    Q_OBJECT
public:
    LinkActionDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

Q_SIGNALS:
    void linked(domain::ActionId id); ///< written, or begun by a worker

protected:
    bool submit() override;

private:
    void read();
    void makeNew();
    void narrow(const QString &text);
    void showState();
    [[nodiscard]] std::optional<domain::ActionId> chosen() const;

    items::PlanModel m_model;
    SearchField *m_search;
    QTreeView *m_list;
    QPushButton *m_new;
    Label *m_searchLabel;
    Label *m_listLabel;
};

} // namespace ui
