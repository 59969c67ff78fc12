// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/history/changefacts.h"
#include "ui/history/historydelegate.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

class Label;
class LinkButton;

/// One change in full: who and when, every field before and after with the words that changed, and what can still be done about it.
class ChangePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangePanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// None: nothing is chosen. `end`: what can be done about it, as its row says.
    void setFacts(const std::optional<ChangeFacts> &facts, HistoryDelegate::End end);

Q_SIGNALS:
    void undoRequested();
    void changeRequested(domain::ChangeId id); ///< the later one that is named
    void recommendationRequested(domain::RecommendationId id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillEnd();
    [[nodiscard]] QString html() const;

    Surroundings m_surroundings;
    std::optional<ChangeFacts> m_facts;
    HistoryDelegate::End m_end = HistoryDelegate::End::Nothing;
    Label *m_title;
    Label *m_context;
    Label *m_state;
    QPushButton *m_undo;
    LinkButton *m_later;
    LinkButton *m_open;
    QTextBrowser *m_fields;
};

} // namespace ui
