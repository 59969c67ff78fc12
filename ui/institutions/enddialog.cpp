// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/enddialog.h"

#include "ui/editing/datefield.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/institutions/institutionedits.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EndDialog::EndDialog(const Surroundings &surroundings, Session &session, domain::InstitutionId id, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_id(id)
    , m_why(new Label({}, Role::Body, Ink::Text, this))
    , m_lastDay(new DateField(surroundings.language, surroundings.clock, this))
{
    setObjectName(u"endDialog"_s);
    setAbout(std::optional(id));
    m_why->setObjectName(u"ties"_s);
    m_why->setWordWrap(true);
    content()->addWidget(m_why);
    m_lastDayLabel = addField(content(), m_lastDay, u"lastDay"_s);
    const auto read = session.store().read([this](const storage::Reader &db) {
        m_institution = storage::institutions::find(db, m_id);
        m_ties = storage::institutions::ties(db, m_id);
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
    m_lastDay->setDate(m_institution.activeTo.isValid() ? m_institution.activeTo : today());
    retranslate(this, [this] {
        setHeading(tr("%1 cannot be deleted").arg(m_institution.acronym));
        setVerb(tr("End it"));
        m_why->setText(tr("What hangs on it: %1. What was recorded would lose its owner. End its time instead: it stays in the record and is no longer offered.").arg(ties()));
        m_lastDayLabel->setText(tr("Last day"));
        m_lastDay->edit()->setAccessibleName(m_lastDayLabel->text());
    });
    m_lastDay->setFocus();
}

QString EndDialog::ties() const
{
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(m_ties.assignments, tr("%Ln assignment(s)", nullptr, m_ties.assignments));
    add(m_ties.entries, tr("%Ln progress entry(ies)", nullptr, m_ties.entries));
    add(m_ties.persons, tr("%Ln person(s)", nullptr, m_ties.persons));
    add(m_ties.below, tr("%Ln institution(s) below it", nullptr, m_ties.below));
    add(m_ties.actions, tr("%Ln action(s) of the plan", nullptr, m_ties.actions));
    add(m_ties.steps, tr("%Ln step(s) of obligations", nullptr, m_ties.steps));
    return parts.join(u", "_s);
}

QWidget *EndDialog::fieldOf(const QString &detail) const
{
    return detail == "active_to"_L1 ? static_cast<QWidget *>(m_lastDay) : EditDialog::fieldOf(detail);
}

bool EndDialog::submit()
{
    if (!m_lastDay->check()) {
        m_lastDay->setFocus();
        return false;
    }
    if (!m_lastDay->date()->isValid()) {
        return refuse([] { return tr("Give the last day."); }, m_lastDay);
    }
    return attempt([this] { return institutionedits::end(session(), m_id, *m_lastDay->date()); });
}

} // namespace ui
