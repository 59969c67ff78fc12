// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/scalepanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reference/gradetable.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ScalePanel::ScalePanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_title(new Label({}, Role::DetailTitle, Ink::Text, this))
    , m_context(new Label({}, Role::Label, Ink::Text3, this))
    , m_source(new Label({}, Role::Label, Ink::Text2, this))
    , m_confirmed(new BadgeLabel({}, BadgeKind::Neutral, this))
    , m_why(new Label({}, Role::Label, Ink::Text3, this))
    , m_edit(new QPushButton(icon(u"document-edit"_s), {}, this))
    , m_supersede(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_confirm(new QPushButton(icon(u"checkmark"_s), {}, this))
    , m_table(new GradeTable(m_model, false, this))
{
    setObjectName(u"scalePanel"_s);
    m_title->setObjectName(u"scaleTitle"_s);
    m_edit->setObjectName(u"editScale"_s);
    m_supersede->setObjectName(u"supersedeScale"_s);
    m_confirm->setObjectName(u"confirmScale"_s);
    m_why->setObjectName(u"scaleWhy"_s);
    m_table->setObjectName(u"scaleGrades"_s);
    for (auto *label : {m_title, m_context, m_source, m_why})
        label->setWordWrap(true);
    for (auto *label : {m_title, m_context})
        label->setProperty("content", true);
    m_source->setObjectName(u"scaleSource"_s);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new FlowLayout(nullptr, 8);
    for (auto *button : {m_edit, m_supersede, m_confirm}) {
        Style::setSmall(button);
        buttons->addWidget(button);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_confirmed, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 14, 18, 16);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_context);
    all->addWidget(m_source);
    all->addSpacing(4);
    all->addLayout(buttons);
    all->addWidget(m_why);
    all->addSpacing(6);
    all->addWidget(m_table, 1);
    connect(m_edit, &QPushButton::clicked, this, &ScalePanel::editRequested);
    connect(m_supersede, &QPushButton::clicked, this, &ScalePanel::supersedeRequested);
    connect(m_confirm, &QPushButton::clicked, this, &ScalePanel::confirmRequested);
    retranslate(this, [this] { retranslateTexts(); });
}

void ScalePanel::setScale(const Shown &shown, bool writable)
{
    m_shown = shown;
    m_writable = writable;
    m_model.setGrades(shown.scale.grades);
    fill();
}

void ScalePanel::retranslateTexts()
{
    m_edit->setText(tr("Edit…"));
    m_supersede->setText(tr("New version…"));
    m_confirm->setText(tr("Confirm…"));
    m_table->setAccessibleName(tr("Grades"));
    m_model.setHeaders({tr("Code"), tr("Spanish"), tr("English"), tr("Meaning in Spanish"), tr("Meaning in English"), tr("Weight")},
        m_surroundings.language.wording().locale());
    fill();
}

void ScalePanel::fill()
{
    if (!m_shown)
        return;
    const auto &wording = m_surroundings.language.wording();
    const auto &scale = m_shown->scale;
    const QString time = wording.quarter(scale.validFrom, scale.validTo);
    m_title->setText(scale.name.preferred(wording.language()));
    m_context->setText(time.isEmpty() ? m_shown->body : u"%1 · %2"_s.arg(m_shown->body, time));
    m_source->setText(scale.source.isEmpty() ? tr("No source is given.") : tr("Source: %1").arg(wording.source(scale.source)));
    m_confirmed->setBadge(scale.confirmed ? tr("Confirmed") : tr("To be confirmed"), scale.confirmed ? BadgeKind::Ok : BadgeKind::Soon);
    m_why->setText(m_shown->used ? tr("Grades of this scale were given, so it stays as it is. When the body changes it, add a new version that begins on a later day.")
                                 : tr("No grade of this scale was given yet: it can be edited."));
    m_edit->setEnabled(m_writable && !m_shown->used);
    m_edit->setToolTip(m_shown->used ? tr("A scale in use is not altered") : QString());
    m_supersede->setEnabled(m_writable && m_shown->used && !scale.validTo.isValid());
    m_confirm->setEnabled(m_writable && !scale.confirmed);
}

} // namespace ui
