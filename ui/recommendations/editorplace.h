// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/frame/surroundings.h"
#include "ui/recommendations/recommendationlist.h"

#include <QObject>

class QStackedWidget;

namespace ui {

class CommandSet;
class RecommendationEditor;

/// Where the editor stands: in the place of the list, whose rows it is taken through. While it is open the commands act on what it shows.
class EditorPlace final : public QObject
{
    Q_OBJECT
public:
    using Ids = RecommendationList::Ids;

    /// `pages` has the list as its first page.
    EditorPlace(const Surroundings &surroundings, QStackedWidget *pages, RecommendationList &list, const CommandSet &commands);

    /// Leaves the former workspace, which must still be open.
    void setSession(Session *session);
    [[nodiscard]] bool isOpen() const;
    /// Stays where it is when what is typed there cannot be saved as it is.
    void open(domain::RecommendationId id);
    /// True: the list is shown. False: what is typed cannot be saved as it is.
    bool close();
    /// The recommendation that the commands act on: the one in the editor, or the current row.
    [[nodiscard]] Ids current() const;
    /// Whether it is archived; false when there is none.
    [[nodiscard]] bool isArchived() const;
    [[nodiscard]] QString reference() const;
    /// Those they act on: the one in the editor, or the checked rows, or the current one.
    [[nodiscard]] Ids targets() const;
    /// Begins a new entry of the log in the open editor.
    void addProgress();
    /// What takes the keyboard: the editor or the table.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void changed(); ///< opened, closed, another one shown, or what is shown was changed
    void historyRequested(domain::RecommendationId id);
    void failed(const domain::Error &error);

private:
    void make();
    void step(int by);
    void showPosition();

    Surroundings m_surroundings;
    QStackedWidget *m_pages;
    RecommendationList &m_list;
    const CommandSet &m_commands;
    Session *m_session = nullptr;
    RecommendationEditor *m_editor = nullptr; ///< made when it is first opened
};

} // namespace ui
