// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// A row of alternatives of which one is chosen: ES | EN, Number | Share. One stop of the Tab key; Left and Right
/// choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    /// What a screen reader says instead of a short text: "Español" for "ES".
    void setSegmentName(int index, const QString &name);
    void setSegmentEnabled(int index, bool enabled, const QString &why = {});
    [[nodiscard]] int count() const;

    [[nodiscard]] int currentIndex() const; ///< -1 when empty
    /// Does not emit `chosen`.
    void setCurrentIndex(int index);
    /// 28 px high instead of 24.
    void setTall(bool tall);

Q_SIGNALS:
    /// By a person, with pointer or keyboard.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace ui
