// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/optionspanel.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_paragraph(new QCheckBox)
    , m_skip(new QCheckBox)
    , m_create(new QCheckBox)
{
    m_paragraph->setObjectName(u"importTakeParagraph"_s);
    m_skip->setObjectName(u"importSkipConcerns"_s);
    m_create->setObjectName(u"importCreateInstitutions"_s);
    for (QCheckBox *box : {m_paragraph, m_skip, m_create})
        m_panel->content()->addWidget(box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setOptions({});
    setInstitutions(false);
    retranslate(this, [this] { retranslateUi(); });
}

void OptionsPanel::setOptions(const exchange::ImportOptions &options)
{
    m_paragraph->setChecked(options.paragraphFromText);
    m_skip->setChecked(!options.concerns);
    m_create->setChecked(options.createInstitutions);
}

void OptionsPanel::apply(exchange::ImportOptions &options) const
{
    options.paragraphFromText = m_paragraph->isChecked();
    options.concerns = !m_skip->isChecked();
    options.createInstitutions = m_create->isChecked();
}

void OptionsPanel::setInstitutions(bool has)
{
    m_create->setVisible(has);
}

void OptionsPanel::retranslateUi()
{
    m_panel->setTitle(tr("Rows"));
    m_paragraph->setText(tr("Take the paragraph number out of the text"));
    m_skip->setText(tr("Skip concerns and observations"));
    m_create->setText(tr("Create institutions that are not known"));
    m_create->setToolTip(tr("Otherwise rows with an unknown institution come in without it, with a remark."));
}

} // namespace ui
