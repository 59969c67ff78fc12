// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui {

class Label;
class RecommendationTable;

/// The columns of the table to tick and to move up and down. What is chosen is seen at once.
class ColumnDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(RecommendationTable &table, QWidget *parent);

private:
    void makeBody();
    void fill(const QStringList &columns);
    void move(int by);
    void apply();
    void retranslateAll();

    RecommendationTable &m_table;
    Label *m_title;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_usual;
    QPushButton *m_close;
};

} // namespace ui
