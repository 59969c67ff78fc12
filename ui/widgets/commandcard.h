// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A large choice: icon, title, what it does, and its key.
class CommandCard final : public QPushButton
{
    Q_OBJECT
public:
    explicit CommandCard(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &description);
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_title;
    QString m_description;
    QString m_keys;
};

} // namespace ui
