// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

/// Under which name this person's changes stand in the history.
class ActorDialog : public QDialog
{
    Q_OBJECT
public:
    ActorDialog(const QString &actor, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &actor);

private:
    QLineEdit *m_name;
};

} // namespace ui
