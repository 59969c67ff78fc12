// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Label;

/// What is wrong with the field above it and how to repair it: glyph and words. Hidden while nothing is.
class FieldNote final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);
    /// Empty: nothing is wrong. Tells screen readers when there is something new to say.
    void setProblem(const QString &words);

private:
    QWidget *m_field;
    Label *m_words;
};

} // namespace ui
