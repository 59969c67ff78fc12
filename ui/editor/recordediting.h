// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/editor/recorddraft.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class Session;

/// Saves what is typed into a recommendation, each field at once when it is left, as one change that can be undone. Nothing is overwritten: when
/// somebody else changed the record meanwhile, what goes together is joined, and where it does not the conflict waits for a choice. What is being typed
/// is kept every few seconds outside the record (storage/drafts.h), so that it survives a crash.
class RecordEditing : public QObject
{
    Q_OBJECT
public:
    explicit RecordEditing(QObject *parent = nullptr);

    /// Begins with a record; what was typed into the former one must have been saved before (see saveAll). No session: nothing can be saved.
    void start(Session *session, const domain::Recommendation &stored);
    /// The record was read anew, after a change of whoever made it.
    void takeStored(const domain::Recommendation &stored);

    void type(RecordField field, const QString &value);
    /// Saves what is typed in this field. False: it stays typed, because it cannot be accepted (`problemChanged` says why), is in conflict, or the
    /// workspace refused it.
    bool save(RecordField field);
    /// Saves all that is typed. False: something stays typed, see save.
    bool saveAll();
    /// Drops all that is typed.
    void discard();
    /// Keeps what is typed now, without waiting.
    void keep();
    /// Ends the conflict of these fields (true: the typed value) and saves.
    bool resolve(const QMap<RecordField, bool> &mine);

    [[nodiscard]] const RecordDraft &draft() const { return m_draft; }
    /// Why what is typed in this field cannot be accepted.
    [[nodiscard]] std::optional<domain::Error> problem(RecordField field) const;

Q_SIGNALS:
    void storedChanged(); ///< fields that are not typed have other values now
    void conflictsChanged();
    void problemChanged(RecordField field);
    void restored(const QDateTime &kept); ///< what was typed then and not saved is typed again

private:
    [[nodiscard]] QString place() const;
    void takeKept();
    bool write(const QList<RecordField> &fields);
    [[nodiscard]] bool isAcceptable(RecordField field);
    void setProblem(RecordField field, const std::optional<domain::Error> &problem);

    QPointer<Session> m_session;
    RecordDraft m_draft;
    QMap<RecordField, domain::Error> m_problems;
    QTimer m_pause; ///< between typing and keeping
    bool m_kept = false;
};

} // namespace ui
