// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/candidatebar.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

QToolButton *stepButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

CandidateBar::CandidateBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_place(new Label({}, Role::Label, Ink::Text2))
    , m_previous(stepButton(u"go-previous"_s, u"importPreviousCandidate"_s))
    , m_next(stepButton(u"go-next"_s, u"importNextCandidate"_s))
{
    m_place->setObjectName(u"importCandidate"_s);
    m_place->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 6, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_place, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT candidateRequested(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT candidateRequested(m_current + 1); });
    retranslate(this, [this] { showPlace(); });
}

void CandidateBar::setItem(const exchange::PlanItem *item)
{
    m_count = item ? item->candidates.size() : 0;
    setVisible(m_count > 0);
    if (m_count == 0)
        return;
    const auto current = std::ranges::find_if(
        item->candidates, [item](const exchange::Candidate &one) { return item->match == one.id; });
    m_current = current == item->candidates.end() ? 0 : current - item->candidates.begin();
    m_likeness = item->candidates.at(m_current).likeness;
    showPlace();
}

void CandidateBar::showPlace()
{
    const auto &wording = m_language.wording();
    const QString alike = tr("%1 alike", "percentage").arg(wording.percent(static_cast<int>(std::floor(m_likeness * 100))));
    m_place->setText(m_count > 1 ? tr("Candidate %1 of %2 · %3").arg(m_current + 1).arg(m_count).arg(alike) : alike);
    m_previous->setVisible(m_count > 1);
    m_next->setVisible(m_count > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_count);
    const std::pair<QToolButton *, QString> buttons[] = {
        {m_previous, tr("Previous candidate")}, {m_next, tr("Next candidate")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

} // namespace ui
