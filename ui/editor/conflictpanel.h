// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/recordediting.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;
class Language;
class Panel;

/// Somebody else changed what is being typed here: both versions of each field, and the choice between them. Hidden while there is nothing to choose.
class ConflictPanel final : public QWidget
{
    Q_OBJECT
public:
    ConflictPanel(const Language &language, RecordEditing &editing, QWidget *parent = nullptr);

    /// Puts the keyboard on the first choice.
    void focusChoice();

private:
    struct Choice
    {
        RecordField field;
        QButtonGroup *group; ///< 0 mine, 1 theirs
    };
    void rebuild();
    void addChoice(RecordField field);
    QWidget *makeVersion(QButtonGroup *group, int which, RecordField field, const QString &verb, const QString &text);
    void updateVerb();
    void decide();

    const Language &m_language;
    RecordEditing &m_editing;
    Panel *m_panel;
    Label *m_explanation;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_verb;
    QList<Choice> m_choices;
};

} // namespace ui
