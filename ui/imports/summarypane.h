// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "storage/changes.h"
#include "ui/frame/language.h"

#include <QWidget>

class QPushButton;

namespace ui {

class KeyFigure;
class KeyFigureStrip;
class Label;
class Panel;

/// The last step: what came in, and what one can do about it.
class SummaryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPane(const Language &language, QWidget *parent = nullptr);

    /// `left`: how many rows of the file were left out.
    void setSummary(const exchange::ImportSummary &summary, const QString &fileName, qint64 left);
    /// The import was taken back, or came again.
    void setUndone(bool undone);
    /// What the undo left in the workspace.
    void setStayed(const storage::Stayed &stayed);

Q_SIGNALS:
    void showRequested();
    void undoRequested();
    void saveLeftRequested();

private:
    void build();
    void showFigures();
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString stayed() const;
    void retranslateUi();

    const Language &m_language;
    exchange::ImportSummary m_summary;
    QString m_fileName;
    qint64 m_left = 0;
    bool m_undone = false;
    storage::Stayed m_stayed;
    Panel *m_panel;
    Label *m_what;
    Label *m_remark;
    KeyFigureStrip *m_strip;
    QList<KeyFigure *> m_figures;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace ui
