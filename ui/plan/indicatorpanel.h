// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatormodel.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class IndicatorChart;
class Label;
class LinkButton;
class SegmentedControl;

/// One indicator: what it is, and its values as a chart or as a table. It shows and asks; it writes nothing.
class IndicatorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// None: nothing is chosen. `writable`: whether it may be changed.
    void showEntry(const std::optional<storage::plan::IndicatorEntry> &entry, bool writable);
    [[nodiscard]] QTableView *values() const { return m_valueTable; }
    [[nodiscard]] const domain::IndicatorValue *currentValue() const; ///< nullptr: none

Q_SIGNALS:
    void editRequested();
    void recordRequested();

private:
    void makeHeads();
    void makeValues();
    void retranslateAll();
    void fill();
    void fillFacts();

    Surroundings m_surroundings;
    std::optional<storage::plan::IndicatorEntry> m_entry;
    bool m_writable = false;
    items::IndicatorValueModel m_values;
    Label *m_name;
    Label *m_facts;
    Label *m_source;
    LinkButton *m_edit;
    QPushButton *m_record;
    SegmentedControl *m_how;
    QStackedWidget *m_pictures; ///< chart, table, or that there are no values
    IndicatorChart *m_chart;
    QTableView *m_valueTable;
    Label *m_noValues;
};

} // namespace ui
