// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QTableView;

namespace ui {

class Label;
class Panel;
class SampleModel;

/// How a table is read: encoding, separator, sheet and row of the headers that are in force, and the first rows as they would be
/// read so. Each can be corrected.
class ReadingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    /// `reading`: what a person said; the rest of what is shown was found out.
    void setSample(const exchange::Sample &sample, const exchange::Reading &reading);

Q_SIGNALS:
    void readingChosen(const exchange::Reading &reading);

private:
    struct Field
    {
        Label *label;
        QWidget *control;
    };

    void build();
    Field addField(QLayout *row, QWidget *control, const char *name);
    void connectAll();
    void fillEncodings();
    void fillSeparators();
    void retranslateUi();

    exchange::Sample m_sample;
    exchange::Reading m_reading;
    Panel *m_panel;
    QComboBox *m_encodings;
    QComboBox *m_separators;
    QComboBox *m_sheets;
    QSpinBox *m_headerRow;
    QList<Field> m_fields;
    Label *m_note;
    SampleModel *m_model;
    QTableView *m_table;
};

} // namespace ui
