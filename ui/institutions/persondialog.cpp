// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/persondialog.h"

#include "storage/institutions.h"
#include "ui/editing/datefield.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/institutions/institutionedits.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(
    const Surroundings &surroundings, Session &session, domain::InstitutionId institution, std::optional<domain::PersonId> id, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_remove(addVerb())
    , m_name(new QLineEdit(this))
    , m_spanish(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_from(new DateField(surroundings.language, surroundings.clock, this))
    , m_to(new DateField(surroundings.language, surroundings.clock, this))
{
    setObjectName(u"personDialog"_s);
    setAbout(std::optional(institution), id);
    setMinimumWidth(520);
    m_person.institution = institution;
    m_person.id = id;
    m_person.focalFrom = today();
    makeFields();
    fill();
    m_remove->setObjectName(u"removePerson"_s);
    m_remove->setVisible(m_person.id.has_value());
    Style::setKind(m_remove, ButtonKind::Danger);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (attempt([this] { return institutionedits::remove(this->session(), *m_person.id); }))
            accept();
    });
    retranslate(this, [this] {
        setHeading(m_person.id ? tr("Edit person") : tr("Add a person to %1").arg(m_acronym));
        setVerb(m_person.id ? tr("Save") : tr("Add"));
        m_remove->setText(tr("Delete"));
        const QStringList texts {tr("Name"), tr("Post in Spanish"), tr("Post in English"), tr("E-mail"), tr("Telephone"), tr("Focal point since"),
            tr("Until; leave empty while it lasts")};
        for (int i = 0; i < texts.size(); ++i)
            m_labels[i]->setText(texts[i]);
        m_from->edit()->setAccessibleName(texts[5]);
        m_to->edit()->setAccessibleName(texts[6]);
    });
    m_name->setFocus();
}

void PersonDialog::makeFields()
{
    const auto row = [this](QWidget *left, const QString &leftName, QWidget *right, const QString &rightName) {
        auto *made = new QHBoxLayout;
        made->setSpacing(12);
        for (const auto &[field, name] : {std::pair(left, leftName), std::pair(right, rightName)}) {
            auto *column = new QVBoxLayout;
            made->addLayout(column, 1);
            m_labels.append(addField(column, field, name));
            column->addStretch(1);
        }
        content()->addLayout(made);
    };
    m_labels.append(addField(content(), m_name, u"personName"_s));
    row(m_spanish, u"post_es"_s, m_english, u"post_en"_s);
    row(m_email, u"email"_s, m_phone, u"phone"_s);
    row(m_from, u"focal_from"_s, m_to, u"focal_to"_s);
}

void PersonDialog::fill()
{
    const auto read = session().store().read([this](const storage::Reader &db) {
        m_acronym = storage::institutions::find(db, m_person.institution).acronym;
        if (m_person.id)
            m_person = storage::persons::find(db, *m_person.id);
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
    m_name->setText(m_person.name);
    m_spanish->setText(m_person.post.es);
    m_english->setText(m_person.post.en);
    m_email->setText(m_person.email);
    m_phone->setText(m_person.phone);
    m_from->setDate(m_person.focalFrom);
    m_to->setDate(m_person.focalTo);
}

QWidget *PersonDialog::fieldOf(const QString &detail) const
{
    return detail == "name"_L1 ? static_cast<QWidget *>(m_name) : EditDialog::fieldOf(detail);
}

bool PersonDialog::submit()
{
    for (auto *field : {m_from, m_to}) {
        if (!field->check()) {
            field->setFocus();
            return false;
        }
    }
    domain::Person person = m_person;
    person.name = m_name->text().simplified();
    person.post = {m_spanish->text().simplified(), m_english->text().simplified()};
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().simplified();
    person.focalFrom = *m_from->date();
    person.focalTo = *m_to->date();
    return attempt([&] { return institutionedits::save(session(), person).has_value(); });
}

} // namespace ui
