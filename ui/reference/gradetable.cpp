// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/gradetable.h"

#include "ui/widgets/tablecopy.h"

#include <QHeaderView>

namespace ui {

using Model = items::GradeModel;

GradeTable::GradeTable(Model &model, bool editable, QWidget *parent)
    : QTableView(parent)
    , m_editable(editable)
{
    setModel(&model);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(editable ? SelectItems : SelectRows);
    setEditTriggers(editable ? DoubleClicked | EditKeyPressed | AnyKeyPressed : NoEditTriggers);
    setTabKeyNavigation(editable); // from cell to cell, as in a spreadsheet
    setWordWrap(true);
    setMinimumHeight(120);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(editable ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    copyAsTable(this);
}

void GradeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int code = 64;
    const int weight = 64;
    // Meanings go where there is too little room to read them; they can still be seen when the scale is edited.
    const bool narrow = !m_editable && width < 620;
    setColumnHidden(Model::SpanishMeaning, narrow);
    setColumnHidden(Model::EnglishMeaning, narrow);
    const int rest = std::max(200, width - code - weight) / (narrow ? 2 : 4);
    setColumnWidth(Model::Code, code);
    for (const int column : {Model::Spanish, Model::English, Model::SpanishMeaning, Model::EnglishMeaning})
        setColumnWidth(column, rest);
    setColumnWidth(Model::Weight, weight);
    if (!m_editable)
        resizeRowsToContents();
}

} // namespace ui
