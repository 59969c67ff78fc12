// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QToolButton;

namespace ui {

class KeyBadge;
class Label;
class LinkButton;

/// What was just done, with one click to take it back; at the bottom of a page. Goes by itself 10 seconds after the
/// last change, but stays as long as it has the pointer or the keyboard. Hidden until a change is shown.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// `keys`: the shortcut that does the same, shown beside the verb. Without a verb it only tells.
    void showChange(const QString &what, const QString &verb, const QString &keys, const QString &remark = {});
    void close();
    void setDuration(int milliseconds);

Q_SIGNALS:
    void undoRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onTimeout();
    void nameButtons();

    QTimer m_timer;
    Label *m_text;
    LinkButton *m_undo;
    KeyBadge *m_keys;
    Label *m_remark;
    QToolButton *m_close;
};

} // namespace ui
