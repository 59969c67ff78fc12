// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"
#include "ui/editor/recordfields.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

class FlowLayout;
class Label;
class LinkButton;
class MessageBar;
class Panel;
class SegmentedControl;
class TextEdit;

/// The recommendation itself: kind, paragraph, priority and position, and title, introduction and text of both languages side by side or one at a time.
/// Says which one is the original and when a translation is older than it.
class TextPanel final : public QWidget
{
    Q_OBJECT
public:
    TextPanel(const Surroundings &surroundings, RecordEditing &editing, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly, const QString &why);
    /// Puts the keyboard on the first control.
    void focusFirst();
    /// Puts the keyboard where a field that cannot be accepted stands, showing its language first.
    void focusField(RecordField field);

Q_SIGNALS:
    void confirmRequested(); ///< the translation is right as it stands

private:
    struct Words
    {
        Label *language = nullptr;
        Label *note = nullptr;
        QLineEdit *title = nullptr;
        TextEdit *introduction = nullptr;
        TextEdit *text = nullptr;
        Label *gone = nullptr; ///< words of the original that are there no more
        QList<Label *> labels;
        QList<QWidget *> all;
    };
    void makeHead();
    void makeFacts();
    QComboBox *makeChoice(RecordField field, const QString &name, const QStringList &codes);
    /// A small field under its label.
    Label *addFact(QWidget *field);
    void makeTexts();
    [[nodiscard]] Words makeWords(QGridLayout *grid, int column, domain::Language language);
    void makeStaleBar();
    void retranslateAll();
    void showLanguages();
    void showNotes();
    void showComparison();
    [[nodiscard]] QString noteOf(domain::Language language) const;
    [[nodiscard]] Words &words(domain::Language language) { return language == domain::Language::Spanish ? m_spanish : m_english; }

    Surroundings m_surroundings;
    RecordEditing &m_editing;
    RecordFields m_fields;
    std::optional<EditorReading> m_reading;
    bool m_readOnly = false;
    bool m_comparing = false;
    Panel *m_panel;
    SegmentedControl *m_languages;
    FlowLayout *m_facts;
    QLineEdit *m_paragraph;
    QComboBox *m_kind;
    QComboBox *m_priority;
    QComboBox *m_position;
    QComboBox *m_original;
    QList<std::pair<RecordField, Label *>> m_factLabels;
    QWidget *m_positionFact;
    QGridLayout *m_grid;
    Words m_spanish;
    Words m_english;
    MessageBar *m_stale;
    LinkButton *m_compare;
};

} // namespace ui
