// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

#include <QWidget>
#include <functional>

namespace ui {

class Session;
struct Surroundings;

/// Takes a table of other things than recommendations in (institutions, persons, actions…). It stands in the import page instead of
/// the steps Columns and Preview; the page keeps the file, the way back and the buttons.
class TablePane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~TablePane() override;

    /// Why the primary button cannot be used; empty when it can.
    [[nodiscard]] virtual QString whyNot() const = 0;
    /// What the primary button says: "Import 12 institutions".
    [[nodiscard]] virtual QString verb() const = 0;
    /// The primary button was used.
    virtual void import() = 0;

Q_SIGNALS:
    void changed(); ///< whyNot or verb say something else now
    void failed(const domain::Error &error); ///< the page shows it
    void finished(); ///< everything is done: the page begins anew
};

/// A file that was recognised, and how it is read.
struct TableFile
{
    QString path;
    exchange::Sample sample;
    exchange::Reading reading;
};

/// Asked after each recognition: the pane for a file that is a table of other things, which the page then owns; null when the file
/// is one of recommendations. The session outlives the pane.
using TablePanes = std::function<TablePane *(const TableFile &file, Session &session, const Surroundings &surroundings)>;

} // namespace ui
