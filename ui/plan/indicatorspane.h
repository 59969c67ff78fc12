// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatormodel.h"
#include "ui/frame/surroundings.h"
#include "ui/plan/plancommands.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace ui {

class EditDialog;
class EmptyState;
class IndicatorPanel;
class IndicatorTable;

/// The indicators: the list, and the values of the one chosen as a chart or as a table.
class IndicatorsPane final : public QWidget
{
    Q_OBJECT
public:
    IndicatorsPane(const Surroundings &surroundings, const PlanCommands &commands, QWidget *parent = nullptr);
    ~IndicatorsPane() override;

    void setSession(Session *session);
    void search(const QString &text);
    [[nodiscard]] const items::IndicatorModel &model() const { return m_model; }
    [[nodiscard]] bool hasCurrent() const;

    void createIndicator();
    void record();
    /// The indicator, or in the table of values the value.
    void edit();
    void remove();

Q_SIGNALS:
    void changed();
    void failed(const domain::Error &error);
    void clearRequested();
    void shown(); ///< what was read stands on the page; for tests and pictures

public Q_SLOTS:
    /// Reads the indicators anew on a worker.
    void reload();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Entries = std::vector<storage::plan::IndicatorEntry>;
    void connectParts();
    void retranslateAll();
    void take(quint64 generation, const domain::Result<Entries> &entries);
    void fillDetail();
    void showState();
    void start(EditDialog *dialog);
    void editValue();
    void removeValue();
    void removeIndicator();
    [[nodiscard]] bool isInValues() const;
    /// Whether there is a workspace that may be written.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] const storage::plan::IndicatorEntry *current() const;

    Surroundings m_surroundings;
    const PlanCommands &m_commands;
    QPointer<Session> m_session;
    items::IndicatorModel m_model;
    quint64 m_generation = 0;
    bool m_read = false;
    std::optional<domain::IndicatorId> m_kept;
    IndicatorTable *m_table;
    QStackedWidget *m_stack; ///< list and detail, or why there is none
    EmptyState *m_empty;
    QSplitter *m_splitter;
    IndicatorPanel *m_panel;
};

} // namespace ui
