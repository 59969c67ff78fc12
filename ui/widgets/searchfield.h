// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// The search field of a page: icon, the key that leads here while it is empty, a cross to clear it. Esc clears.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Shown at the right while the field is empty: "Ctrl+K".
    void setKeyHint(const QString &keys);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person has stopped typing, pressed Enter or cleared the field. Not for setText().
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void report();

    QString m_keys;
    QString m_reported;
    QTimer m_pause;
};

} // namespace ui
