// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/measuregrademodel.h"
#include "ui/editor/editorreading.h"

#include <QWidget>

class QBoxLayout;
class QTableView;

namespace ui {

class Label;
class Language;
class Panel;
class PartsList;

/// A court's measure in its parts: what the court said last on each component for each beneficiary, how far the whole case is, and the parts
/// themselves. Enter on a cell opens what was said of it, or asks for the grade.
class MeasurePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MeasurePanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly, const QString &why);
    [[nodiscard]] PartsList *components() const { return m_componentList; }
    [[nodiscard]] PartsList *beneficiaries() const { return m_beneficiaryList; }

Q_SIGNALS:
    /// `known`: what was said of just this pair.
    void gradeRequested(std::optional<domain::ComponentId> component, std::optional<domain::BeneficiaryId> beneficiary,
        std::optional<domain::AssessmentId> known);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void retranslateAll();
    void fill();
    void fitTable();
    void open(const QModelIndex &cell);

    const Language &m_language;
    std::optional<EditorReading> m_reading;
    bool m_readOnly = false;
    items::MeasureGradeModel m_model;
    Panel *m_panel;
    Label *m_standing;
    QTableView *m_table;
    QBoxLayout *m_lists;
    PartsList *m_componentList;
    PartsList *m_beneficiaryList;
};

} // namespace ui
