// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/vocabularydialog.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reference/referenceedits.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

VocabularyDialog::VocabularyDialog(const Surroundings &surroundings, Session &session, const domain::Vocabulary &vocabulary, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_vocabulary(vocabulary)
    , m_spanish(new QLineEdit(vocabulary.name.es, this))
    , m_english(new QLineEdit(vocabulary.name.en, this))
{
    setObjectName(u"vocabularyDialog"_s);
    setAbout(vocabulary.id);
    m_spanishLabel = addField(content(), m_spanish, u"name_es"_s);
    m_englishLabel = addField(content(), m_english, u"name_en"_s);
    retranslate(this, [this] {
        setHeading(m_vocabulary.id ? tr("Rename the vocabulary") : tr("New vocabulary"));
        setVerb(m_vocabulary.id ? tr("Rename") : tr("Add"));
        m_spanishLabel->setText(tr("Name in Spanish"));
        m_englishLabel->setText(tr("Name in English"));
    });
    m_spanish->setFocus();
}

bool VocabularyDialog::submit()
{
    auto vocabulary = m_vocabulary;
    vocabulary.name = {m_spanish->text().simplified(), m_english->text().simplified()};
    std::optional<domain::VocabularyId> written;
    const bool done = attempt([&] {
        written = referenceedits::saveVocabulary(session(), vocabulary, vocabulary.name.preferred(wording().language()));
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

} // namespace ui
