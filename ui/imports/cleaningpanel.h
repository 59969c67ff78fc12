// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QWidget>

class QTextBrowser;

namespace ui {

class ChoiceTable;
class CleaningModel;
class Label;
class LinkButton;
class Panel;

/// What cleaning did to the values of a file, with examples, and for each column the switch that refuses it.
class CleaningPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CleaningPanel(const Language &language, QWidget *parent = nullptr);

    void setCleanings(const QList<exchange::CleaningTally> &tallies, const exchange::Columns &asPrinted);
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 320}; }

Q_SIGNALS:
    void asPrintedChosen(const exchange::Columns &asPrinted);
    void backRequested(); ///< to the rows

protected:
    void changeEvent(QEvent *event) override;

private:
    void showExamples();
    void retranslateUi();

    const Language &m_language;
    CleaningModel *m_model;
    Panel *m_panel;
    Label *m_note;
    ChoiceTable *m_table;
    QTextBrowser *m_examples;
};

} // namespace ui
