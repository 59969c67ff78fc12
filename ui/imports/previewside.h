// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace ui {

class ColumnsModel;
class ColumnsTable;
class Label;
class LinkButton;
class Panel;
class Session;
class SourcePanel;

/// Beside the preview: which file was compared with what, what its columns mean, what cleaning did, and whether what changed is
/// updated.
class PreviewSide final : public QWidget
{
    Q_OBJECT
public:
    /// `columns` outlives it.
    PreviewSide(const Language &language, ColumnsModel &columns, QWidget *parent = nullptr);

    /// `plan` and `session` are those of the preview and live until the next call; both null: there is none.
    void setPlan(const exchange::ImportPlan *plan, const Session *session);
    [[nodiscard]] bool updates() const;
    void setUpdates(bool updates);
    /// A widget of the preview that has no room where it belongs; it stands below the source.
    void take(QWidget *widget);

Q_SIGNALS:
    void fileRequested();
    void columnsRequested();
    void cleaningRequested();
    void updatesChosen(bool updates);

private:
    void build();
    void showSource();
    void showColumns();
    void showCleaning();
    void showParts();
    void showUnknown();
    void retranslateUi();

    const Language &m_language;
    ColumnsModel &m_columns;
    const exchange::ImportPlan *m_plan = nullptr;
    const Session *m_session = nullptr;
    QVBoxLayout *m_layout = nullptr;
    SourcePanel *m_source;
    Panel *m_columnsPanel;
    ColumnsTable *m_table;
    Panel *m_cleaningPanel;
    Label *m_cleaning;
    Panel *m_updatePanel;
    QCheckBox *m_update;
    Label *m_parts;
    Panel *m_unknownPanel;
    Label *m_unknown;
};

} // namespace ui
