// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace ui {

/// What is decided about a doubtful row: different, the same, or later; for rows of the same kind too where one says so.
class DecisionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(const Language &language, QWidget *parent = nullptr);

    /// `similar`: how many rows of the same kind are not decided. `anew`: another row than before.
    void setItem(const exchange::PlanItem &item, qsizetype similar, bool anew);

Q_SIGNALS:
    void decided(exchange::Decision decision, bool alsoSimilar);

private:
    using Decision = exchange::Decision;
    void choose();
    void retranslateUi();

    const Language &m_language;
    qsizetype m_similar = 0;
    QList<std::pair<Decision, QRadioButton *>> m_choices;
    QCheckBox *m_also;
};

} // namespace ui
