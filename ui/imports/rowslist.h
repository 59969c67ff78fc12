// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

#include <QObject>

namespace ui {

class Language;

/// Saves the rows that did not come in, or not as they stand, as a list for a spreadsheet: asks where and writes it.
class RowsList : public QObject
{
    Q_OBJECT
public:
    /// The file dialog belongs to `window`.
    RowsList(const Language &language, QWidget *window);

    /// `file`: the imported one, after which the list is named.
    void ask(const QString &file, const QList<exchange::Remark> &rows);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const domain::Error &error);

private:
    void save(const QString &path, const QList<exchange::Remark> &rows);

    const Language &m_language;
    QWidget *m_window;
};

} // namespace ui
