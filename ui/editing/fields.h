// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QPointer>
#include <QString>
#include <QWidget>
#include <functional>

namespace ui {

class Label;

/// Puts `field` into `into` under a label that is its buddy. Whoever calls words the label.
Label *addField(QVBoxLayout *into, QWidget *field, const QString &objectName, QWidget *parent);

/// What is wrong with what was typed: under the field it is about or, about the whole, where its form has put it, above the verbs. Hidden while nothing is wrong.
/// Its text is named "problem".
class ProblemLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Worded again when the language changes; an empty function takes it away. The field has the border of errors meanwhile, and the problem goes as soon as
    /// somebody types or chooses something else in it.
    void setProblem(std::function<QString()> words, QWidget *field = nullptr);

private:
    /// A place in a column of widgets.
    struct Place
    {
        QPointer<QBoxLayout> column;
        int index = 0;
    };
    static bool find(QLayout *layout, const QWidget *widget, Place &place);
    [[nodiscard]] static Place placeOf(const QWidget *widget);
    void standUnder(QWidget *field);
    void followEdits(QWidget *field);

    Place m_home; ///< where the form has put it
    QPointer<QWidget> m_field;
    QList<QMetaObject::Connection> m_edits; ///< of the field
    Label *m_text;
    std::function<QString()> m_words;
};

} // namespace ui
