// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

#include <QObject>

class QFileDialog;

namespace ui {

class ImportWork;
class Language;

/// Saves rows of an import for a spreadsheet: asks where and writes. Either as a list of numbers and reasons, or as a file of the
/// same shape as the imported one, to be corrected and imported again.
class RowsList : public QObject
{
    Q_OBJECT
public:
    /// The file dialog belongs to `window`. All outlive it.
    RowsList(ImportWork &work, const Language &language, QWidget *window);

    /// The numbers of these rows and what is wrong with them. `file`: the imported one, after which the list is named.
    void askList(const QString &file, const QList<exchange::Remark> &rows);
    /// The rows that the plan leaves out, as they stand in its file.
    void askLeft(const exchange::ImportPlan &plan);

Q_SIGNALS:
    /// `rows`: how many, where they were written as they stand.
    void saved(const QString &path, std::optional<qint64> rows);
    void failed(const domain::Error &error);

private:
    [[nodiscard]] QFileDialog *dialog(const QString &title, const QString &file);
    [[nodiscard]] QHash<exchange::Reason, QString> words(const QList<exchange::Remark> &rows) const;
    void saveList(const QString &path, const QList<exchange::Remark> &rows);
    void saveLeft(const QString &path, const exchange::ImportPlan &plan);

    ImportWork &m_work;
    const Language &m_language;
    QWidget *m_window;
};

} // namespace ui
