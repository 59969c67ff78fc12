// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/recordediting.h"
#include "wording/wording.h"


class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FieldNote;

/// Joins the fields of a form with the record they edit: shows what is stored or typed, takes in what is typed, saves when a field is left, and says
/// below it what is wrong.
class RecordFields : public QObject
{
    Q_OBJECT
public:
    RecordFields(RecordEditing &editing, QObject *parent);

    void add(RecordField field, QLineEdit *edit, FieldNote *note);
    void add(RecordField field, QPlainTextEdit *edit, FieldNote *note);
    /// Its items carry the code of each value as data.
    void add(RecordField field, QComboBox *combo);

    void setReadOnly(bool readOnly, const QString &why);
    void setWording(const wording::Wording &wording);
    /// Puts the keyboard into a field.
    void focus(RecordField field);

    /// What a person calls a field: "Text in Spanish".
    [[nodiscard]] static QString name(RecordField field);
    /// A value in words: codes are worded.
    [[nodiscard]] static QString words(RecordField field, const QString &value, const wording::Wording &wording);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        RecordField field;
        QWidget *widget;
        FieldNote *note;
    };
    void showAll();
    void show(const Place &place);
    void showProblem(RecordField field);

    RecordEditing &m_editing;
    wording::Wording m_wording;
    QList<Place> m_places;
    bool m_showing = false; ///< what changes in the fields is not typed
};

} // namespace ui
