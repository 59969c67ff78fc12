// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademodel.h"
#include "storage/assessments.h"
#include "ui/editing/editdialog.h"

class QCheckBox;
class QLineEdit;
class QTableView;

namespace ui {

class DateField;
class SourceField;

/// A scale with its grades: one that nobody has used yet is edited; of one in use a new version is made that begins on a later day.
class ScaleDialog final : public EditDialog
{
    Q_OBJECT
public:
    enum class Mode { Edit, Supersede };
    ScaleDialog(const Surroundings &surroundings, Session &session, const storage::scales::Scale &scale, const QString &body, Mode mode, QWidget *parent);

Q_SIGNALS:
    void saved(domain::ScaleId id);

protected:
    bool submit() override;

private:
    void makeFields();
    void makeGrades();
    void retranslateTexts();
    void step(int by);

    storage::scales::Scale m_scale;
    QString m_body;
    Mode m_mode;
    items::GradeModel m_model {true};
    Label *m_why;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    DateField *m_from;
    DateField *m_to;
    SourceField *m_source;
    QList<Label *> m_labels; ///< in the order of the fields
    QTableView *m_table;
    Label *m_gradesLabel;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ui
