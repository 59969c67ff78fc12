// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitykind.h"
#include "ui/editing/editdialog.h"

class QComboBox;

namespace ui {

class SegmentedControl;

/// Saves a table to be filled in and imported: which kind, empty or with what the workspace holds, in which language. The file is written by a
/// worker; the dialog closes when it is there.
class TemplateDialog final : public EditDialog
{
    Q_OBJECT
public:
    TemplateDialog(const Surroundings &surroundings, Session &session, QWidget *parent);

    /// Chooses a kind beforehand.
    void setKind(exchange::EntityKind kind);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    /// Asks where, and begins; the dialog closes later.
    bool submit() override;

private:
    void word();
    void showContent();
    [[nodiscard]] exchange::EntityKind kind() const;
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] domain::Language language() const;
    void save(const QString &path);
    void showInCorner(QFutureWatcherBase *watcher);

    QComboBox *m_kind;
    SegmentedControl *m_content;
    SegmentedControl *m_language;
    Label *m_kindLabel;
    Label *m_contentLabel;
    Label *m_languageLabel;
    Label *m_note;
    QFutureWatcherBase *m_watcher = nullptr; ///< of the job; nullptr: none
};

} // namespace ui
