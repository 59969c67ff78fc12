// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class EmptyState;
class Label;
class Panel;
class SourcePanel;

/// What is known of a file before it is compared.
struct FileFacts
{
    QString path;
    qint64 size = 0;
    exchange::Recognised recognised;
    QList<exchange::StateCount> states;
};

/// The first step: which file, and what of it.
class FilePane final : public QWidget
{
    Q_OBJECT
public:
    explicit FilePane(const Language &language, QWidget *parent = nullptr);

    void setWorkspace(const storage::Workspace &workspace);
    /// None: no file is chosen.
    void setFacts(const std::optional<FileFacts> &facts);
    /// None when a State must still be chosen.
    [[nodiscard]] std::optional<exchange::ImportOptions> options() const;
    [[nodiscard]] bool hasFile() const { return m_facts.has_value(); }

Q_SIGNALS:
    void chooseRequested();
    void changed();

private:
    void buildChosen();
    void fillStates();
    void restoreState();
    void showFacts();
    void retranslateUi();
    [[nodiscard]] QString stateName(const exchange::StateCount &state) const;

    const Language &m_language;
    storage::Workspace m_workspace;
    std::optional<FileFacts> m_facts;
    QString m_state; ///< chosen; empty: none yet
    Panel *m_dropPanel;
    EmptyState *m_drop;
    QWidget *m_chosen;
    SourcePanel *m_source;
    Panel *m_what;
    Label *m_stateLabel;
    QComboBox *m_states;
    Label *m_stateNote;
    QCheckBox *m_concerns;
    Label *m_concernsNote;
};

} // namespace ui
