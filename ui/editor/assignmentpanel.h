// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class Label;
class LinkButton;
class Panel;
class UrgencyLabel;

/// Who answers for it and by when, what it is about, and for the UPR which States made it. What is missing says so and offers the way.
class AssignmentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AssignmentPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly, const QString &why);

Q_SIGNALS:
    void assignRequested();
    void dueRequested();
    void statesRequested();

private:
    struct Row
    {
        Label *name = nullptr;
        QWidget *value = nullptr;
        LinkButton *link = nullptr;
    };
    Row addRow(QWidget *value, const QString &linkName);
    Label *addText(Row &row, const QString &objectName, const QString &linkName = {});
    void retranslateAll();
    void fill();
    void fillPeople();
    void fillDue();
    void fillTerms();
    void fillStates();
    static void show(const Row &row, bool shown);

    Surroundings m_surroundings;
    std::optional<EditorReading> m_reading;
    bool m_readOnly = false;
    Panel *m_panel;
    QGridLayout *m_grid;
    Row m_leadRow;
    Row m_supportRow;
    Row m_consultedRow;
    Row m_dueRow;
    Row m_themesRow;
    Row m_groupsRow;
    Row m_sdgRow;
    Row m_rightsRow;
    Row m_othersRow;
    Row m_statesRow;
    Label *m_lead;
    Label *m_support;
    Label *m_consulted;
    UrgencyLabel *m_due;
    Label *m_states;
};

} // namespace ui
