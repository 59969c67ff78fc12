// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/surroundings.h"

#include <QScrollArea>

class QCheckBox;

namespace ui {

class ColumnsModel;
class ColumnsTable;
class DefaultsPanel;
class ImportFile;
class Label;
class OptionsPanel;
class Panel;

/// The second step: what the columns of the file mean, and what is to be done with its rows.
class ColumnsPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// `file` is shown; it outlives the pane.
    ColumnsPane(const ImportFile &file, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// The bodies of the workspace, by name.
    void setBodies(const QStringList &bodies);
    /// The file, or its reading, is another.
    void showFile();
    [[nodiscard]] ColumnsModel &columns() const { return *m_model; }
    /// Why one cannot go on; empty when one can.
    [[nodiscard]] QString whyNot() const;
    /// What is chosen here, without State and reading. Call only where `whyNot` is empty.
    [[nodiscard]] exchange::ImportOptions options() const;

Q_SIGNALS:
    /// Of the whole table; none: what was recognised.
    void mappingChosen(const std::optional<exchange::Mapping> &mapping);
    void changed();

private:
    void build();
    void showColumns();
    void chooseOwn(bool own);
    [[nodiscard]] bool isKnownFamily() const;
    [[nodiscard]] bool needsDefaults() const;
    [[nodiscard]] QString note() const;
    void retranslateUi();

    const ImportFile &m_file;
    QString m_path; ///< whose choices are shown
    ColumnsModel *m_model;
    ui::Panel *m_panel;
    Label *m_note;
    QCheckBox *m_own; ///< a known family's columns are mapped by hand
    ColumnsTable *m_table;
    Label *m_noTable;
    OptionsPanel *m_options;
    DefaultsPanel *m_defaults;
};

} // namespace ui
