// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/language.h"
#include "ui/imports/compared.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTextBrowser;
class QToolButton;

namespace ui {

class CandidateBar;
class DecisionBar;
class Label;
class Panel;
class PartsPanel;

/// A row beside what it resembles: two texts with what differs marked and their facts, the fields that would change, what is
/// decided, what cleaning did to the row, and the way to the row before and after.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPanel(const Language &language, QWidget *parent = nullptr);

    /// None: nothing is chosen, or the chosen row cannot be compared; `why` says so in the panel.
    void setCompared(const std::optional<Compared> &compared, const QString &why = {});
    /// What can be chosen about the row; null: nothing. `similar`: see DecisionBar. `anew`: another row than before.
    void setItem(const exchange::PlanItem *item, bool update, qsizetype similar, bool anew);
    /// Which of how many; 0-based.
    void setPlace(int row, int count, const QString &shown);
    /// What was asked for by `cleaningsRequested`.
    void setCleanings(const QList<exchange::Cleaning> &cleanings);
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void candidateRequested(qsizetype candidate);
    void partChosen(exchange::Part part, bool take);
    void decided(exchange::Decision decision, bool alsoSimilar);
    void cleaningsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslateUi();
    void render();
    void renderCleanings();
    [[nodiscard]] QString html(const ComparedSide &side, const QString &text) const;

    const Language &m_language;
    std::optional<Compared> m_compared;
    std::optional<QList<exchange::Cleaning>> m_done; ///< to the row; none: not asked for
    Panel *m_panel;
    QPushButton *m_cleaning;
    QTextBrowser *m_file;
    QTextBrowser *m_other;
    QTextBrowser *m_cleanings;
    QWidget *m_between = nullptr;
    QWidget *m_sides = nullptr;
    CandidateBar *m_candidates;
    QWidget *m_otherSide = nullptr;
    QScrollArea *m_partsArea;
    PartsPanel *m_parts;
    DecisionBar *m_decision;
    Label *m_note;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace ui
