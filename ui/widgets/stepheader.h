// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Where one is in a job of several steps: File - Columns - Preview - Import. Shows only; the buttons below move.
class StepHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit StepHeader(QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    /// 0-based. Steps before it are done; count() means all are.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthWith(int line) const;
    void announce();

    QStringList m_names;
    int m_current = 0;
};

} // namespace ui
