// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace ui {

class Label;
class LinkButton;

/// What can be done to all checked rows. Shown while any is checked.
class BulkBar : public QFrame
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// What can be done, in this order; `more` in a menu.
    void setCommands(const QList<QAction *> &actions, const QList<QAction *> &more);

    /// `checked` of `listed` rows; hides at 0.
    void setCounts(int checked, int listed, const wording::Wording &wording);

Q_SIGNALS:
    void checkAllRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_count;
    LinkButton *m_all;
    QHBoxLayout *m_verbs;
    QPushButton *m_more;
    QToolButton *m_close;
};

} // namespace ui
