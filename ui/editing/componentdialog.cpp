// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/componentdialog.h"

#include "ui/editing/recordedits.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textedit.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ComponentDialog::ComponentDialog(
    const Surroundings &surroundings, Session &session, const domain::Component &component, QWidget *parent)
    : EditDialog(surroundings, session, {component.recommendation}, parent)
    , m_stored(component)
    , m_spanish(new TextEdit(this))
    , m_english(new TextEdit(this))
{
    setObjectName(u"componentDialog"_s);
    setAbout(std::optional(component.recommendation), component.id);
    for (auto *edit : {m_spanish, m_english})
        edit->setMinimumHeight(64);
    m_spanishLabel = addField(content(), m_spanish, u"component_es"_s);
    m_englishLabel = addField(content(), m_english, u"component_en"_s);
    m_spanish->setPlainText(component.text.es);
    m_english->setPlainText(component.text.en);
    retranslate(this, [this] {
        setHeading(m_stored.id ? tr("Component of the measure") : tr("New component of the measure"));
        setVerb(m_stored.id ? tr("Save") : tr("Add"));
        m_spanishLabel->setText(tr("In Spanish"));
        m_englishLabel->setText(tr("In English"));
    });
    (wording().language() == domain::Language::Spanish ? m_spanish : m_english)->setFocus();
}

bool ComponentDialog::submit()
{
    domain::Component typed = m_stored;
    typed.text = {m_spanish->toPlainText().trimmed(), m_english->toPlainText().trimmed()};
    return attempt([&] { return edits::save(session(), m_stored, typed); });
}

} // namespace ui
