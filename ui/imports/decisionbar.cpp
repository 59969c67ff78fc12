// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/decisionbar.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/decisions.h"
#include "ui/imports/importwords.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

namespace ui {

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_also(new QCheckBox)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    const std::pair<Decision, const char *> choices[] = {{Decision::TakeAsNew, "importDifferent"},
        {Decision::TakeAsUpdate, "importSame"}, {Decision::Leave, "importLater"}};
    auto *row = new FlowLayout(this, 16);
    row->setContentsMargins(13, 8, 13, 8);
    auto *group = new QButtonGroup(this);
    for (const auto &[decision, name] : choices) {
        auto *button = new QRadioButton;
        button->setObjectName(QLatin1StringView(name));
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, &DecisionBar::choose);
        m_choices.append({decision, button});
    }
    m_also->setObjectName(u"importAlsoSimilar"_s);
    row->addWidget(m_also);
    connect(m_also, &QCheckBox::clicked, this, &DecisionBar::choose);
    retranslate(this, [this] { retranslateUi(); });
}

void DecisionBar::setItem(const exchange::PlanItem &item, qsizetype similar, bool anew)
{
    m_similar = similar;
    const QList<Decision> offered = decisions::offered(item);
    QButtonGroup *group = m_choices.front().second->group();
    group->setExclusive(false); // so that none need be chosen
    for (const auto &[decision, button] : m_choices) {
        button->setVisible(offered.contains(decision));
        button->setChecked(item.decision == decision);
    }
    group->setExclusive(true);
    if (anew)
        m_also->setChecked(false);
    m_also->setVisible(similar > 0 || m_also->isChecked());
    retranslateUi();
}

void DecisionBar::choose()
{
    for (const auto &[decision, button] : m_choices) {
        if (button->isChecked())
            Q_EMIT decided(decision, m_also->isChecked());
    }
}

void DecisionBar::retranslateUi()
{
    for (const auto &[decision, button] : m_choices)
        button->setText(importwords::decision(decision));
    m_also->setText(m_similar == 0 ? tr("Also for similar rows")
                                   : tr("Also for %n similar row(s)", nullptr, static_cast<int>(m_similar))
                                         .replace(QString::number(m_similar), m_language.wording().number(m_similar)));
    m_also->setToolTip(tr("Rows that are doubtful for the same reason and not decided yet"));
}

} // namespace ui
