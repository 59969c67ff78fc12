// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/editcommands.h"

#include "ui/editing/assigndialog.h"
#include "ui/editing/deletedialog.h"
#include "ui/editing/duedialog.h"
#include "ui/editing/linkactiondialog.h"
#include "ui/editing/newdialog.h"
#include "ui/editing/prioritydialog.h"
#include "ui/editing/progressdialog.h"
#include "ui/editing/statusdialog.h"
#include "ui/editing/termsdialog.h"
#include "ui/frame/session.h"
#include "ui/recommendations/commandset.h"
#include "ui/recommendations/editorplace.h"
#include "ui/widgets/present.h"

namespace ui {

EditCommands::EditCommands(
    const Surroundings &surroundings, const CommandSet &commands, EditorPlace &place, QWidget *page)
    : QObject(page)
    , m_surroundings(surroundings)
    , m_place(place)
    , m_page(page)
{
    connectCommands(commands);
}

void EditCommands::connectCommands(const CommandSet &commands)
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(commands.create, [this] { create(); });
    on(commands.assign, [this] { assign(m_place.targets()); });
    on(commands.status, [this] { changeStatus(m_place.targets()); });
    on(commands.due, [this] { setDue(m_place.targets()); });
    on(commands.priority, [this] { setPriority(m_place.targets()); });
    on(commands.terms, [this] { setTerms(m_place.targets()); });
    on(commands.plan, [this] { linkAction(m_place.targets()); });
    on(commands.archive, [this] { setArchived(m_place.targets(), true); });
    on(commands.restore, [this] { setArchived(m_place.targets(), false); });
    on(commands.remove, [this] { remove(m_place.targets()); });
    on(commands.progress, [this] {
        if (m_place.isOpen())
            m_place.addProgress();
        else
            addProgress(m_place.current());
    });
}

void EditCommands::setSession(Session *session)
{
    for (auto *dialog : m_page->findChildren<QDialog *>())
        dialog->close();
    m_session = session;
}

void EditCommands::start(QDialog *dialog)
{
    // Back to where it was opened from, wherever the focus would go by itself.
    connect(dialog, &QDialog::finished, m_page, [this] { m_place.focusTarget()->setFocus(Qt::OtherFocusReason); });
    present(dialog);
}

void EditCommands::assign(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new AssignDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::changeStatus(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new StatusDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::setDue(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new DueDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::setPriority(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new PriorityDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::setTerms(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new TermsDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::linkAction(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new LinkActionDialog(m_surroundings, *m_session, ids, m_page));
}

/// Without a dialog: the undo bar takes it back.
void EditCommands::setArchived(const edits::Ids &ids, bool archived)
{
    if (canEdit(ids))
        edits::setArchived(*m_session, ids, archived);
}

void EditCommands::remove(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new DeleteDialog(m_surroundings, *m_session, ids, m_page));
}

void EditCommands::addProgress(const edits::Ids &ids)
{
    if (canEdit(ids))
        start(new ProgressDialog(m_surroundings, *m_session, ids.front(), std::nullopt, m_page));
}

void EditCommands::openEntry(domain::ProgressId entry)
{
    if (canEdit(m_place.current()))
        start(new ProgressDialog(m_surroundings, *m_session, m_place.current().front(), entry, m_page));
}

void EditCommands::create()
{
    if (!m_session)
        return;
    auto *dialog = new NewDialog(m_surroundings, *m_session, m_page);
    connect(dialog, &NewDialog::added, this, &EditCommands::added);
    start(dialog);
}

} // namespace ui
