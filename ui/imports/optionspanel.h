// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class Panel;

/// What is to be done with the rows of a file.
class OptionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    /// Shows what `options` say of these things.
    void setOptions(const exchange::ImportOptions &options);
    /// Writes what is chosen into `options`.
    void apply(exchange::ImportOptions &options) const;
    /// Whether the table has columns of institutions.
    void setInstitutions(bool has);

private:
    void retranslateUi();

    Panel *m_panel;
    QCheckBox *m_paragraph;
    QCheckBox *m_skip;
    QCheckBox *m_create;
};

} // namespace ui
