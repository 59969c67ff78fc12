// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reportrecords.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DraftFactList;
class Label;
class LinkButton;

/// A report that was issued: what is kept of it, and what can be made of it.
class KeptPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeptPanel(const Surroundings &surroundings, QWidget *parent = nullptr);
    void show(const storage::reportrecords::Report &report, const QList<storage::reportrecords::File> &files);
    /// Whether it is compared with another now.
    void setHasPrevious(bool has);

Q_SIGNALS:
    void againRequested();
    void comparisonRequested(bool compare); ///< or its own pages again
    void nextRequested();

private:
    void fill();
    void retranslateUi();

    Surroundings m_around;
    storage::reportrecords::Report m_report;
    QList<storage::reportrecords::File> m_files;
    Label *m_title;
    Label *m_facts;
    Label *m_note;
    QPushButton *m_again;
    QPushButton *m_compare;
    QPushButton *m_next;
    Label *m_filesTitle;
    DraftFactList *m_list;
};

} // namespace ui
