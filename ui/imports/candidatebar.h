// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QWidget>

class QToolButton;

namespace ui {

class Label;

/// Which of the recommendations that a doubtful row may be about is shown, and the way to the one before and after.
class CandidateBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CandidateBar(const Language &language, QWidget *parent = nullptr);

    /// Hidden where there is no candidate.
    void setItem(const exchange::PlanItem *item);

Q_SIGNALS:
    void candidateRequested(qsizetype candidate);

private:
    void showPlace();

    const Language &m_language;
    qsizetype m_current = 0;
    qsizetype m_count = 0;
    double m_likeness = 0;
    Label *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
};

/// A small button that leads to the one before or after.
[[nodiscard]] QToolButton *stepButton(const QString &iconName, const QString &name);

} // namespace ui
