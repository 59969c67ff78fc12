// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
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

    void setSummary(const exchange::ImportSummary &summary, const QString &fileName);
    /// The import was taken back.
    void setUndone(bool undone);

Q_SIGNALS:
    void showRequested();
    void undoRequested();
    void saveListRequested();

private:
    void build();
    void retranslateUi();

    const Language &m_language;
    exchange::ImportSummary m_summary;
    QString m_fileName;
    bool m_undone = false;
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
