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
class RecordIndicatorsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordIndicatorsPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void valueRequested(const QList<domain::IndicatorId> &indicators); ///< of one of these

private:
    void fill();

    const Language &m_language;
    items::IndicatorSummaryModel m_model;
    QList<domain::IndicatorId> m_ids;
    bool m_readOnly = false;
    Panel *m_panel;
    QListView *m_view;
    Label *m_none;
};

} // namespace ui
