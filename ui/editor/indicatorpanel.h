// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatorsummarymodel.h"
#include "ui/editor/editorreading.h"

#include <QWidget>

class QListView;

namespace ui {

class Label;
class Language;
class Panel;

/// The indicators of the recommendation, each with its newest figure, its target and a small line of the figures over time.
class IndicatorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);

    /// "Process": what an indicator measures.
    [[nodiscard]] static QString kindName(domain::IndicatorKind kind);

private:
    void fit();

    const Language &m_language;
    items::IndicatorSummaryModel m_model;
    int m_count = 0;
    Panel *m_panel;
    QListView *m_view;
    Label *m_none;
};

} // namespace ui
