// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademodel.h"

#include <QTableView>

namespace ui {

/// The grades of a scale in a table whose words share the width.
class GradeTable final : public QTableView
{
    Q_OBJECT
public:
    GradeTable(items::GradeModel &model, bool editable, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_editable;
};

} // namespace ui
