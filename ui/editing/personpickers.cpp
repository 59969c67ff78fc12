// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/personpickers.h"

#include "domain/rules.h"
#include "storage/institutions.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>

namespace ui {

using namespace Qt::StringLiterals;

PersonPickers::PersonPickers(Session &session, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_today(today)
    , m_heading(new Label({}, Role::Label, Ink::Text2, this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"persons"_s);
    const auto read = session.store().read([this](const storage::Reader &db) {
        for (const auto &institution : storage::institutions::all(db))
            m_acronyms.insert(*institution.id, institution.acronym);
        m_persons = storage::persons::all(db);
    });
    if (!read)
        m_persons.clear(); // the dialog says why nothing can be read
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_heading);
    all->addLayout(m_grid);
    retranslate(this, [this] { word(); });
    rebuild();
}

void PersonPickers::setInstitutions(const QList<domain::InstitutionId> &institutions)
{
    if (m_institutions == institutions)
        return;
    m_institutions = institutions;
    rebuild();
}

void PersonPickers::setPerson(domain::InstitutionId institution, std::optional<domain::PersonId> person)
{
    m_chosen.insert(institution, person);
    rebuild();
}

PersonPickers::Choice PersonPickers::choice() const
{
    Choice choice;
    for (const auto &picker : m_pickers)
        choice.insert(picker.institution, m_chosen.value(picker.institution));
    return choice;
}

void PersonPickers::rebuild()
{
    for (const auto &picker : std::as_const(m_pickers)) {
        delete picker.name;
        delete picker.box;
    }
    m_pickers.clear();
    for (const auto institution : std::as_const(m_institutions)) {
        const auto named = m_chosen.value(institution);
        QList<domain::Person> persons;
        for (const auto &person : std::as_const(m_persons)) {
            if (person.institution == institution && (domain::isFocalPointOn(person, m_today) || person.id == named))
                persons.append(person);
        }
        if (persons.size() < 2 && !named)
            continue;
        Picker picker {.institution = institution, .name = new Label(m_acronyms.value(institution), Role::Body, Ink::Text, this), .box = new QComboBox(this)};
        picker.name->setProperty("content", true);
        picker.name->setBuddy(picker.box);
        picker.box->setObjectName(u"person."_s + m_acronyms.value(institution));
        picker.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        picker.box->addItem(QString(), QVariant());
        for (const auto &person : std::as_const(persons))
            picker.box->addItem(person.name, QVariant::fromValue(person.id->value()));
        picker.box->setCurrentIndex(named ? picker.box->findData(QVariant::fromValue(named->value())) : 0);
        connect(picker.box, &QComboBox::currentIndexChanged, this, [this, institution, box = picker.box] {
            const QVariant id = box->currentData();
            m_chosen.insert(institution, id.isValid() ? std::optional(domain::PersonId(id.toLongLong())) : std::nullopt);
        });
        const int row = static_cast<int>(m_pickers.size());
        m_grid->addWidget(picker.name, row, 0);
        m_grid->addWidget(picker.box, row, 1);
        m_pickers.append(picker);
    }
    setVisible(!m_pickers.isEmpty());
    word();
}

void PersonPickers::word()
{
    m_heading->setText(tr("Who answers"));
    for (const auto &picker : std::as_const(m_pickers)) {
        picker.box->setItemText(0, tr("Whoever is the focal point"));
        picker.box->setAccessibleName(tr("Who answers in %1").arg(m_acronyms.value(picker.institution)));
    }
}

} // namespace ui
