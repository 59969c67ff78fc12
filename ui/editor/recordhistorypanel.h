// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"

#include <QWidget>

class QAction;
class QListView;

namespace items {
class HistoryModel;
}

namespace ui {

class HistoryEnds;
class Language;
class Panel;

/// The newest changes of this recommendation, each undone from here as long as nothing came after it.
class RecordHistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHistoryPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void undoRequested(domain::ChangeId change);
    void allRequested(); ///< the whole history of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString sentence(const storage::Change &change) const;
    void undo(const QModelIndex &index);
    void fill();
    void fit();

    const Language &m_language;
    HistoryReading m_reading;
    int m_count = 0;
    Panel *m_panel;
    QListView *m_view;
    items::HistoryModel *m_model;
    HistoryEnds *m_shown;
    QAction *m_undo;
};

} // namespace ui
