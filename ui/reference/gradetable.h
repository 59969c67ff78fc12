// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademodel.h"

#include <QTableView>

namespace ui {

/// The grades of a scale in a table whose words share the width. Where it is edited, Tab goes from cell to cell, and out of the table at its ends.
class GradeTable final : public QTableView
{
    Q_OBJECT
public:
    GradeTable(items::GradeModel &model, bool editable, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// Whether the current cell is the last one (`next`) or the first, or there is none at all.
    [[nodiscard]] bool isAtEnd(bool next) const;

    bool m_editable;
};

} // namespace ui
