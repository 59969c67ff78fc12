// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace ui {

class Language;
class MessageBar;

/// What has to be known before editing: the workspace can only be read, the recommendation is archived, or what was typed before a crash is back.
class EditorBars final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorBars(const Language &language, QWidget *parent = nullptr);

    void setState(bool readOnly, bool archived);
    /// What was typed then stands in its fields again. Null: no more.
    void setRestored(const QDateTime &kept);

Q_SIGNALS:
    void restoreRequested(); ///< out of the archive
    void discardRequested(); ///< what was typed before

private:
    MessageBar *makeBar(const QString &name);
    void fill();

    const Language &m_language;
    bool m_isReadOnly = false;
    bool m_isArchived = false;
    QDateTime m_kept;
    MessageBar *m_readOnly;
    MessageBar *m_archived;
    MessageBar *m_restored;
};

} // namespace ui
