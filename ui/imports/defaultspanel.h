// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class Label;
class Panel;

/// The document of all the rows of a table that does not name it itself.
class DefaultsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DefaultsPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// The bodies of the workspace, by name.
    void setBodies(const QStringList &bodies);
    void setDefaults(const exchange::Defaults &defaults);
    /// None: what is typed as a date is none.
    [[nodiscard]] std::optional<exchange::Defaults> defaults() const;
    /// Says what is wrong with the date, if anything is.
    void check();

Q_SIGNALS:
    void changed();

private:
    void retranslateUi();

    Panel *m_panel;
    Label *m_note;
    QComboBox *m_body;
    QLineEdit *m_symbol;
    QLineEdit *m_name;
    DateField *m_date;
    QList<Label *> m_labels;
};

} // namespace ui
