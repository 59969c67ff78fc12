// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademodel.h"
#include "storage/assessments.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QPushButton;

namespace ui {

class BadgeLabel;
class GradeTable;
class Label;

/// One version of a body's scale: since when until when, by which document, whether that was confirmed, and its grades. One in use is not altered: a new
/// version takes its place.
class ScalePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScalePanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    struct Shown
    {
        storage::scales::Scale scale;
        QString body;
        bool used = false;
    };
    void setScale(const Shown &shown, bool writable);

Q_SIGNALS:
    void editRequested();
    void supersedeRequested();
    void confirmRequested();

private:
    void retranslateTexts();
    void fill();

    Surroundings m_surroundings;
    std::optional<Shown> m_shown;
    bool m_writable = false;
    Label *m_title;
    Label *m_context;
    Label *m_source;
    BadgeLabel *m_confirmed;
    Label *m_why;
    QPushButton *m_edit;
    QPushButton *m_supersede;
    QPushButton *m_confirm;
    items::GradeModel m_model {false};
    GradeTable *m_table;
};

} // namespace ui
