// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QLineEdit;

namespace ui {

class Label;
class Language;

/// A figure to type in the person's own form, 1.250,5 or 1,250.5; empty is none. What is wrong stands below the field. When the language changes, a figure is
/// written anew and a text that is none stays as typed.
class NumberField : public QWidget
{
    Q_OBJECT
public:
    explicit NumberField(const Language &language, QWidget *parent = nullptr);
    ~NumberField() override;

    void setNumber(std::optional<double> number);
    /// None: the field is empty, or what is typed is no figure.
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool isEmpty() const;
    /// Shows what is wrong, if anything is; true when the field can be used.
    bool check();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    void showProblem(bool wrong);
    void finish();

    const Language &m_language;
    QLineEdit *m_edit;
    Label *m_problem;
    std::optional<double> m_number; ///< of what is typed, so that the language can change
};

} // namespace ui
