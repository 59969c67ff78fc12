// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/leadmodel.h"

#include <QTableView>

namespace ui {

/// The table of status by lead institution; as high as its rows.
class LeadTable : public QTableView
{
    Q_OBJECT
public:
    explicit LeadTable(QWidget *parent = nullptr);

    void setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The acronyms a line stands for, and whether only what is overdue was asked for.
    void chosen(const QStringList &acronyms, bool overdue);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();

    LeadModel *m_model;
};

} // namespace ui
