// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class IconLabel;
class Label;
class ThinBar;

/// Why there is nothing to see: an icon, one sentence, one way out. With a bar instead of the icon: something is being
/// read.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTexts(const QString &title, const QString &explanation);
    /// Empty: no button.
    void setAction(const QString &verb, const QString &iconName = {});
    /// 0..1; negative: the icon again.
    void setProgress(double share);

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    ThinBar *m_bar;
    Label *m_title;
    Label *m_explanation;
    QPushButton *m_action;
};

} // namespace ui
