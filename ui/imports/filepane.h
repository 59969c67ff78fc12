// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QComboBox;

namespace ui {

class EmptyState;
class ImportFile;
class Label;
class Panel;
class ReadingPanel;
class SourcePanel;

/// The first step: which file, how it is read, and of which State.
class FilePane final : public QWidget
{
    Q_OBJECT
public:
    /// `file` is shown; it outlives the pane.
    FilePane(const ImportFile &file, const Language &language, QWidget *parent = nullptr);

    void setWorkspace(const storage::Workspace &workspace);
    /// The file, or its reading, is another; or there is none.
    void showFile();
    /// The States are known.
    void showStates();
    /// The chosen one: ISO3 or a name. Empty: one must still be chosen, or is not known yet.
    [[nodiscard]] QString state() const;

Q_SIGNALS:
    void chooseRequested();
    void readingChosen(const exchange::Reading &reading);
    void changed();

private:
    void buildChosen();
    void fillStates();
    void restoreState();
    void showFacts();
    [[nodiscard]] QString stateNote() const;
    void retranslateUi();
    [[nodiscard]] QString stateName(const exchange::StateCount &state) const;

    const ImportFile &m_file;
    const Language &m_language;
    storage::Workspace m_workspace;
    QString m_path; ///< for which the State was chosen
    QString m_state; ///< chosen; empty: none yet
    Panel *m_dropPanel;
    EmptyState *m_drop;
    QWidget *m_inner = nullptr;
    QWidget *m_chosen;
    SourcePanel *m_source;
    ReadingPanel *m_reading;
    Panel *m_what;
    Label *m_stateLabel;
    QComboBox *m_states;
    Label *m_stateNote;
};

} // namespace ui
