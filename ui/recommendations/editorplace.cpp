// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/editorplace.h"

#include "ui/editor/recommendationeditor.h"
#include "ui/frame/session.h"
#include "ui/recommendations/commandset.h"
#include "ui/recommendations/recommendationtable.h"

#include <QStackedWidget>

namespace ui {

EditorPlace::EditorPlace(const Surroundings &surroundings, QStackedWidget *pages, RecommendationList &list, const CommandSet &commands)
    : QObject(pages)
    , m_surroundings(surroundings)
    , m_pages(pages)
    , m_list(list)
    , m_commands(commands)
{
    connect(commands.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(commands.next, &QAction::triggered, this, [this] { step(1); });
    connect(&list, &RecommendationList::targetsChanged, this, &EditorPlace::showPosition);
}

void EditorPlace::make()
{
    m_editor = new RecommendationEditor(m_surroundings, {m_commands.back, m_commands.previous, m_commands.next}, m_pages);
    m_editor->addAction(m_commands.back); // elsewhere Esc is for what stands there
    m_editor->setSession(m_session);
    m_pages->addWidget(m_editor);
    connect(m_editor, &RecommendationEditor::gone, this, [this] {
        m_pages->setCurrentIndex(0);
        Q_EMIT changed();
    });
    connect(m_editor, &RecommendationEditor::read, this, &EditorPlace::changed);
    connect(m_editor, &RecommendationEditor::historyRequested, this, &EditorPlace::historyRequested);
    connect(m_editor, &RecommendationEditor::failed, this, &EditorPlace::failed);
}

void EditorPlace::setSession(Session *session)
{
    m_session = session;
    if (m_editor)
        m_editor->setSession(session);
    m_pages->setCurrentIndex(0);
}

bool EditorPlace::isOpen() const
{
    return m_editor && m_pages->currentWidget() == m_editor;
}

void EditorPlace::open(domain::RecommendationId id)
{
    if (!m_session || (isOpen() && !m_editor->leave()))
        return;
    if (!m_editor)
        make();
    m_editor->edit(id);
    if (!m_editor->current())
        return;
    m_pages->setCurrentWidget(m_editor);
    showPosition();
    Q_EMIT changed();
}

bool EditorPlace::close()
{
    if (!isOpen())
        return true;
    if (!m_editor->leave())
        return false;
    m_pages->setCurrentIndex(0);
    m_list.unsettle();
    Q_EMIT changed();
    return true;
}

EditorPlace::Ids EditorPlace::current() const
{
    if (!isOpen())
        return m_list.current();
    return m_editor->current() ? Ids {*m_editor->current()} : Ids {};
}

EditorPlace::Ids EditorPlace::targets() const
{
    return isOpen() ? current() : m_list.targets();
}

void EditorPlace::addProgress()
{
    if (isOpen())
        m_editor->addProgress();
}

bool EditorPlace::isArchived() const
{
    if (isOpen())
        return m_editor->isArchived();
    return m_list.table()->currentIndex().data(items::RecommendationModel::ArchivedRole).toBool();
}

QString EditorPlace::reference() const
{
    return isOpen() ? m_editor->reference() : m_list.table()->currentIndex().siblingAtColumn(0).data(items::RecommendationModel::ReferenceRole).toString();
}

QWidget *EditorPlace::focusTarget() const
{
    return isOpen() ? static_cast<QWidget *>(m_editor) : m_list.table();
}

void EditorPlace::step(int by)
{
    if (isOpen() && !m_editor->leave())
        return;
    m_list.table()->moveCurrent(by);
    if (const auto id = m_list.table()->currentId(); id && isOpen())
        open(*id);
}

void EditorPlace::showPosition()
{
    if (!isOpen() || !m_editor->current())
        return;
    const auto [place, of] = m_list.place(*m_editor->current());
    m_editor->setPosition(place, of);
}

} // namespace ui
