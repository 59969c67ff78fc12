// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

namespace ui {

class SourceField;

/// With what a value was confirmed: the document somebody compared it with.
class SourceDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `confirm` writes it with this source; false: refused.
    SourceDialog(const Surroundings &surroundings, Session &session, const QString &name, const QString &source, std::function<bool(const QString &)> confirm,
        QWidget *parent);

protected:
    bool submit() override;

private:
    QString m_name;
    std::function<bool(const QString &)> m_confirm;
    SourceField *m_source;
    Label *m_sourceLabel;
};

} // namespace ui
