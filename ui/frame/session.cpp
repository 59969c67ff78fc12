// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/session.h"

#include "storage/changes.h"

#include <QUndoCommand>

namespace ui {

namespace {

/// One change of the record on the undo stack. Undo reverts it, redo reverts that; each is a change of its own in the history.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(storage::Store &store, domain::ChangeId change, std::function<void(const domain::Error &)> fail)
        : m_store(store)
        , m_change(change)
        , m_fail(std::move(fail))
    {
    }
    void undo() override { revert(); }
    void redo() override
    {
        // QUndoStack runs redo when a command is pushed; the change is already made then.
        if (m_made)
            revert();
        m_made = true;
    }

private:
    void revert()
    {
        const auto reverted = m_store.revert(m_change);
        if (reverted) {
            m_change = *reverted;
            return;
        }
        setObsolete(true);
        m_fail(reverted.error());
    }

    storage::Store &m_store;
    domain::ChangeId m_change;
    std::function<void(const domain::Error &)> m_fail;
    bool m_made = false;
};

} // namespace

Session::Session(std::unique_ptr<storage::Store> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    if (const auto info = m_store->read([](const storage::Reader &db) { return storage::workspace::info(db); }))
        m_workspace = *info;
    connect(m_store.get(), &storage::Store::changed, this, &Session::changed);
}

bool Session::change(
    storage::Intent intent, const std::function<void(const storage::Writer &)> &work, const QJsonObject &arguments)
{
    const auto written = m_store->write(intent, work, arguments);
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    if (*written)
        remember(**written);
    return true;
}

void Session::adopt(domain::ChangeId change)
{
    m_store->refresh();
    remember(change);
}

bool Session::revert(domain::ChangeId change)
{
    const auto reverted = m_store->revert(change);
    if (!reverted) {
        Q_EMIT failed(reverted.error());
        return false;
    }
    remember(*reverted);
    return true;
}

QString Session::privateFolder()
{
    if (!m_folder)
        m_folder.emplace(); // 0700, as Qt makes them
    return m_folder->isValid() ? m_folder->path() : QString();
}

void Session::remember(domain::ChangeId change)
{
    m_undo.push(new ChangeCommand(*m_store, change, [this](const domain::Error &error) { Q_EMIT failed(error); }));
    Q_EMIT announced(change);
}

} // namespace ui
