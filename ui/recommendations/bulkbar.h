// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QFrame>

class QAction;
class QToolButton;

namespace ui {

class Label;
class LinkButton;

/// What can be done to all checked rows. Shown while any is checked.
class BulkBar : public QFrame
{
    Q_OBJECT
public:
    explicit BulkBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

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
    QToolButton *m_close;
};

} // namespace ui
