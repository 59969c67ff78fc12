// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutiondialog.h"

#include "storage/institutions.h"
#include "storage/terms.h"
#include "ui/editing/datefield.h"
#include "ui/editing/institutionpickers.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/institutions/institutionedits.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

InstitutionDialog::InstitutionDialog(const Surroundings &surroundings, Session &session, std::optional<domain::InstitutionId> id,
    std::optional<domain::InstitutionId> parentInstitution, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_acronym(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_spanish(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_from(new DateField(surroundings.language, surroundings.clock, this))
    , m_to(new DateField(surroundings.language, surroundings.clock, this))
{
    setObjectName(u"institutionDialog"_s);
    setAbout(id, parentInstitution);
    setMinimumWidth(520);
    m_institution.id = id;
    m_institution.parent = parentInstitution;
    readStored();
    makeFields();
    retranslate(this, [this] {
        setHeading(m_institution.id ? tr("Edit institution") : tr("New institution"));
        setVerb(m_institution.id ? tr("Save") : tr("Add"));
        m_acronymLabel->setText(tr("Acronym"));
        m_kindLabel->setText(tr("Kind"));
        m_spanishLabel->setText(tr("Name in Spanish"));
        m_englishLabel->setText(tr("Name in English"));
        m_parentLabel->setText(tr("Stands below"));
        m_parent->setAccessibleName(m_parentLabel->text());
        m_parent->lineEdit()->setPlaceholderText(tr("Nobody"));
        m_fromLabel->setText(tr("Active since"));
        m_toLabel->setText(tr("Until; leave empty while it works"));
        m_from->edit()->setAccessibleName(m_fromLabel->text());
        m_to->edit()->setAccessibleName(m_toLabel->text());
        m_parent->setLanguage(wording().language());
        wordKinds();
    });
    m_acronym->setFocus();
}

/// What it may stand below: everything but itself and what stands below it.
void InstitutionDialog::readStored()
{
    const auto read = session().store().read([this](const storage::Reader &db) {
        const auto all = storage::institutions::all(db);
        QHash<domain::InstitutionId, domain::InstitutionId> parents;
        for (const auto &one : all) {
            if (one.parent)
                parents.insert(*one.id, *one.parent);
        }
        if (m_institution.id)
            m_institution = storage::institutions::find(db, *m_institution.id);
        for (const auto &one : all) {
            if (!m_institution.id || !domain::makesCycle(*m_institution.id, one.id, parents))
                m_others.append(one);
        }
        m_kinds = storage::terms::all(db, u"institution_kind"_s);
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
}

void InstitutionDialog::makeFields()
{
    const auto row = [this](int leftShare, int rightShare) {
        auto *made = new QHBoxLayout;
        made->setSpacing(12);
        auto *left = new QVBoxLayout;
        auto *right = new QVBoxLayout;
        made->addLayout(left, leftShare);
        made->addLayout(right, rightShare);
        content()->addLayout(made);
        return std::pair(left, right);
    };
    m_parent = new InstitutionCombo(wording().language(), m_others, this);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto [left, right] = row(2, 3);
    m_acronymLabel = addField(left, m_acronym, u"acronym"_s);
    m_kindLabel = addField(right, m_kind, u"kind"_s);
    m_spanishLabel = addField(content(), m_spanish, u"name_es"_s);
    m_englishLabel = addField(content(), m_english, u"name_en"_s);
    m_parentLabel = addField(content(), m_parent, u"parent"_s);
    const auto [since, until] = row(1, 1);
    m_fromLabel = addField(since, m_from, u"active_from"_s);
    m_toLabel = addField(until, m_to, u"active_to"_s);
    since->addStretch(1);
    until->addStretch(1);
    m_acronym->setText(m_institution.acronym);
    m_spanish->setText(m_institution.name.es);
    m_english->setText(m_institution.name.en);
    m_parent->setInstitution(m_institution.parent);
    m_from->setDate(m_institution.activeFrom);
    m_to->setDate(m_institution.activeTo);
    for (const auto &kind : m_kinds)
        m_kind->addItem(QString(), kind.code);
    // A kind that the vocabulary does not have stays as it is.
    if (m_institution.id && m_kind->findData(m_institution.kind) < 0)
        m_kind->addItem(m_institution.kind, m_institution.kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_institution.kind)));
}

void InstitutionDialog::wordKinds()
{
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kind->setItemText(i, m_kinds[i].label.preferred(wording().language()));
}

domain::Institution InstitutionDialog::typed() const
{
    domain::Institution institution = m_institution;
    institution.acronym = m_acronym->text().simplified();
    institution.kind = m_kind->currentData().toString();
    institution.name = {m_spanish->text().simplified(), m_english->text().simplified()};
    institution.parent = m_parent->institution();
    institution.activeFrom = m_from->date().value_or(QDate());
    institution.activeTo = m_to->date().value_or(QDate());
    return institution;
}

bool InstitutionDialog::submit()
{
    if (m_parent->isUnknown()) {
        return refuse([this, typed = m_parent->currentText()] { return tr("No institution it could stand below is called “%1”.").arg(typed); }, m_parent);
    }
    for (auto *field : {m_from, m_to}) {
        if (!field->check()) {
            field->setFocus();
            return false;
        }
    }
    std::optional<domain::InstitutionId> written;
    const bool done = attempt([&] {
        written = institutionedits::save(session(), typed());
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

} // namespace ui
