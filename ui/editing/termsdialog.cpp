// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/termsdialog.h"

#include "storage/spread.h"
#include "ui/editing/termpicker.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

TermsDialog::TermsDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_picker(new TermPicker(wording().language(), this))
{
    setObjectName(u"termsDialog"_s);
    setMinimumWidth(520);
    m_label = addField(content(), m_picker, u"terms"_s);
    m_picker->setVocabularies(
        session.store().read(items::TermModel::read).value_or(QList<items::TermModel::Vocabulary>()));
    showPresent();
    retranslate(this, [this] {
        setHeading(tr("Terms"));
        setVerb(tr("Set"));
        m_label->setText(this->ids().size() == 1 ? tr("What it is about") : tr("What they are about; half ticked: only some of them"));
        m_picker->setLanguage(wording().language());
    });
    m_picker->setFocus();
}

void TermsDialog::showPresent()
{
    using Counts = QHash<domain::TermId, qint64>;
    m_picker->setEnabled(false);
    readThen<Counts>([ids = ids()](const storage::Reader &db) { return storage::spread::terms(db, ids); },
        [this](const Counts &counts) {
            m_known = true;
            m_picker->setEnabled(true);
            m_picker->setPresent(counts, static_cast<qint64>(ids().size()));
            m_picker->setFocus();
        });
}

bool TermsDialog::submit()
{
    if (!m_known)
        return false;
    return attempt([this] { return edits::changeTerms(session(), ids(), m_picker->model().added(), m_picker->model().removed()); });
}

} // namespace ui
