// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/edits.h"
#include "ui/frame/surroundings.h"

#include <QObject>

class QDialog;
class QWidget;

namespace ui {

class CommandSet;
class EditorPlace;

/// The commands that change recommendations: each opens its dialog over the page, about the checked rows, the current one, or the one in the editor.
class EditCommands final : public QObject
{
    Q_OBJECT
public:
    EditCommands(const Surroundings &surroundings, const CommandSet &commands, EditorPlace &place, QWidget *page);

    /// Closes what is open about the former workspace.
    void setSession(Session *session);

    void assign(const edits::Ids &ids);
    void changeStatus(const edits::Ids &ids);
    void setDue(const edits::Ids &ids);
    void setPriority(const edits::Ids &ids);
    void setTerms(const edits::Ids &ids);
    void linkAction(const edits::Ids &ids);
    void setArchived(const edits::Ids &ids, bool archived);
    void remove(const edits::Ids &ids);
    void addProgress(const edits::Ids &ids);
    void openEntry(domain::ProgressId entry);
    void create();

Q_SIGNALS:
    void added(domain::RecommendationId id);

private:
    void connectCommands(const CommandSet &commands);
    void start(QDialog *dialog);
    [[nodiscard]] bool canEdit(const edits::Ids &ids) const { return m_session && !ids.empty(); }

    Surroundings m_surroundings;
    EditorPlace &m_place;
    QWidget *m_page;
    Session *m_session = nullptr;
};

} // namespace ui
