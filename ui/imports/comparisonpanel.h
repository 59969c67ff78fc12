// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/compared.h"

#include <QWidget>

class QTextBrowser;
class QToolButton;

namespace ui {

class Label;
class Panel;

/// Two texts side by side with what differs marked, their facts below, and the way to the row before and after.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPanel(QWidget *parent = nullptr);

    /// None: nothing is chosen, or the chosen row cannot be compared; `why` says so in the panel.
    void setCompared(const std::optional<Compared> &compared, const QString &why = {});
    /// Which of how many; 0-based.
    void setPlace(int row, int count, const QString &shown);
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 190}; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    [[nodiscard]] QString html(const ComparedSide &side, const QString &text) const;

    std::optional<Compared> m_compared;
    Panel *m_panel;
    QTextBrowser *m_file;
    QTextBrowser *m_other;
    QWidget *m_between = nullptr;
    Label *m_note;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace ui
