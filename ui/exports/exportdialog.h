// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/listexport.h"
#include "exchange/workspacejson.h"
#include "ui/editing/editdialog.h"
#include "ui/frame/page.h"

class QCheckBox;
class QComboBox;
class QFileDialog;
class QRadioButton;

namespace ui {

class ColumnList;

/// What leaves, as a person chose it.
struct ExportRequest
{
    QString path;
    bool whole = false; ///< the workspace itself, as JSON
    exchange::ListExport list; ///< where it is a list
    exchange::workspacejson::WriteOptions workspace; ///< where it is not
};

/// Asks what is to leave (this list, the checked rows, the whole workspace), in which format and with which columns, and then for the file. Format and
/// columns are remembered for the person. What is confidential leaves only where the box says so, and the box is empty every time.
class ExportDialog final : public EditDialog
{
    Q_OBJECT
public:
    ExportDialog(const Surroundings &surroundings, Session &session, const Exportable &list, QWidget *parent);

Q_SIGNALS:
    void chosen(const ui::ExportRequest &request);

protected:
    bool submit() override;

private:
    void makeScope();
    void makeColumns();
    void makePrivacy();
    void retranslateAll();
    void showScope();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] exchange::ListFormat format() const;
    [[nodiscard]] QString proposedName() const;
    void take(const QString &path);

    Exportable m_exportable;
    QRadioButton *m_all;
    QRadioButton *m_checked;
    QRadioButton *m_whole;
    QComboBox *m_format;
    QWidget *m_columnPart;
    ColumnList *m_columns;
    QPushButton *m_everyColumn;
    QPushButton *m_usualColumns;
    QCheckBox *m_confidential;
    QCheckBox *m_evidence;
    Label *m_scopeLabel;
    Label *m_formatLabel;
    Label *m_columnsLabel;
    Label *m_note;
};

} // namespace ui
