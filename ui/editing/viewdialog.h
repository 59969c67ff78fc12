// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QLineEdit;

namespace ui {

/// Names a saved view, new or known. A new one that takes the name of another asks, where it stands, whether to replace it.
class ViewDialog final : public EditDialog
{
    Q_OBJECT
public:
    ViewDialog(const Surroundings &surroundings, Session &session, const domain::SavedView &view, QWidget *parent);

Q_SIGNALS:
    void written(domain::SavedViewId id);

protected:
    bool submit() override;

private:
    void word();
    /// False: the person has to say more.
    bool mayTake(const QString &name);

    domain::SavedView m_view;
    bool m_isNew;
    QLineEdit *m_name;
    Label *m_label;
    QString m_replaced; ///< the name that was asked about
};

} // namespace ui
