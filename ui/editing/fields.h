// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace ui {

class Label;

/// Puts `field` into `into` under a label that is its buddy. Whoever calls words the label.
Label *addField(QVBoxLayout *into, QWidget *field, const QString &objectName, QWidget *parent);

/// What is wrong with what was typed, above the verbs of a form; hidden while nothing is. Its text is named "problem".
class ProblemLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Worded again when the language changes; an empty function takes it away.
    void setProblem(std::function<QString()> words);

private:
    Label *m_text;
    std::function<QString()> m_words;
};

} // namespace ui
