// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/scopefield.h"

#include "domain/query.h"
#include "storage/documents.h"
#include "storage/institutions.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/reports/idcombo.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using domain::MechanismKind;

namespace {

/// The bodies whose papers a kind of report answers; none: any.
std::optional<MechanismKind> bodyOf(reports::Kind kind)
{
    switch (kind) {
    case reports::Kind::Periodic:
    case reports::Kind::ListOfIssues:
    case reports::Kind::FollowUp:
        return MechanismKind::TreatyBody;
    case reports::Kind::Court:
        return MechanismKind::Court;
    case reports::Kind::Commission:
        return MechanismKind::Commission;
    default:
        return std::nullopt;
    }
}

QDate dayOf(const domain::Document &document)
{
    return document.adopted.isValid() ? document.adopted : document.published;
}

} // namespace

ScopeField::ScopeField(QWidget *parent)
    : QWidget(parent)
    , m_document(new IdCombo(u"reportDocument"_s, this))
    , m_institution(new IdCombo(u"reportInstitution"_s, this))
    , m_person(new IdCombo(u"reportPerson"_s, this))
    , m_query(new SearchField(this))
    , m_problem(new Label({}, Role::Label, Ink::Late, this))
{
    m_query->setObjectName(u"reportQuery"_s);
    m_problem->setObjectName(u"reportQueryError"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    for (QWidget *field : {static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_institution),
             static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_query), static_cast<QWidget *>(m_problem)})
        all->addWidget(field);
    connect(m_document, &IdCombo::chosen, this, &ScopeField::changed);
    connect(m_institution, &IdCombo::chosen, this, [this] {
        fillPersons();
        Q_EMIT changed();
    });
    connect(m_person, &IdCombo::chosen, this, &ScopeField::changed);
    connect(m_query, &SearchField::searched, this, &ScopeField::changed);
    retranslate(this, [this] {
        m_document->setAccessibleName(tr("Document the report answers"));
        m_document->lineEdit()->setPlaceholderText(tr("Choose a document"));
        m_institution->setAccessibleName(tr("Institution the report is about"));
        m_institution->lineEdit()->setPlaceholderText(tr("Choose an institution"));
        m_person->setAccessibleName(tr("Focal point who leaves"));
        m_person->lineEdit()->setPlaceholderText(tr("The institution as a whole"));
        m_query->setAccessibleName(tr("Query of the report"));
        m_query->setPlaceholderText(tr("Everything, or a query: body:CEDAW"));
    });
    showKind();
}

void ScopeField::setSession(Session *session)
{
    m_session = session;
    m_documents.clear();
    m_mechanisms.clear();
    m_institutions.clear();
    if (session)
        read();
    fill();
}

void ScopeField::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    fill();
}

void ScopeField::read()
{
    const auto done = m_session->store().read([this](const storage::Reader &db) {
        m_documents = storage::documents::all(db);
        for (const domain::Mechanism &one : storage::mechanisms::all(db))
            m_mechanisms.insert(*one.id, one);
        m_institutions = storage::institutions::all(db);
    });
    if (!done)
        Q_EMIT m_session->failed(done.error());
    std::stable_sort(
        m_documents.begin(), m_documents.end(), [](const auto &a, const auto &b) { return dayOf(a) > dayOf(b); });
}

bool ScopeField::answers(const domain::Document &document) const
{
    const auto body = bodyOf(m_kind);
    return !body || m_mechanisms.value(document.mechanism).kind == *body;
}

void ScopeField::fill()
{
    QList<IdCombo::Entry> documents;
    for (const domain::Document &one : std::as_const(m_documents)) {
        if (!answers(one))
            continue;
        const QString name = !one.symbol.isEmpty() ? one.symbol
            : !one.caseName.isEmpty()              ? one.caseName
                                                   : one.title.preferred(m_wording.language());
        const QString day = m_wording.date(dayOf(one));
        documents.append({one.id->value(), day.isEmpty() ? name : u"%1 (%2)"_s.arg(name, day)});
    }
    m_document->setEntries(documents);
    QList<IdCombo::Entry> institutions;
    for (const domain::Institution &one : std::as_const(m_institutions)) {
        const QString name = one.name.preferred(m_wording.language());
        institutions.append({one.id->value(), one.acronym.isEmpty() ? name : u"%1 – %2"_s.arg(one.acronym, name)});
    }
    m_institution->setEntries(institutions);
    fillPersons();
}

void ScopeField::fillPersons()
{
    QList<IdCombo::Entry> persons;
    if (const auto institution = m_institution->id(); institution && m_session && m_kind == reports::Kind::Handover) {
        const auto read = m_session->store().read(
            [&](const storage::Reader &db) { return storage::persons::of(db, domain::InstitutionId(*institution)); });
        for (const domain::Person &one : read.value_or(QList<domain::Person>()))
            persons.append({one.id->value(), one.name});
    }
    m_person->setEntries(persons);
}

std::optional<domain::DocumentId> ScopeField::newest() const
{
    const auto found = std::ranges::find_if(m_documents, [this](const domain::Document &one) { return answers(one); });
    return found == m_documents.end() ? std::nullopt : found->id;
}

void ScopeField::put(const reports::Choice &choice)
{
    m_kind = choice.kind;
    fill();
    const bool asks = reports::traits(m_kind).scope == reports::Scope::Document;
    const auto document = choice.document || !asks ? choice.document : newest();
    m_document->setId(document ? std::optional(document->value()) : std::nullopt);
    m_institution->setId(choice.institution ? std::optional(choice.institution->value()) : std::nullopt);
    fillPersons();
    m_person->setId(choice.person ? std::optional(choice.person->value()) : std::nullopt);
    m_query->setText(
        choice.criteria.alternatives.isEmpty() ? QString() : domain::toQuery(choice.criteria, m_wording.language()));
    setProblem({});
    showKind();
}

domain::Result<void> ScopeField::take(reports::Choice &choice) const
{
    const auto scope = reports::traits(m_kind).scope;
    if (scope == reports::Scope::Document && m_document->id())
        choice.document = domain::DocumentId(*m_document->id());
    if (scope == reports::Scope::Institution && m_institution->id())
        choice.institution = domain::InstitutionId(*m_institution->id());
    if (m_kind == reports::Kind::Handover && m_person->id())
        choice.person = domain::PersonId(*m_person->id());
    if (scope != reports::Scope::Query || m_query->text().trimmed().isEmpty())
        return {};
    auto criteria = domain::parseQuery(m_query->text());
    if (!criteria)
        return tl::unexpected(criteria.error());
    choice.criteria = std::move(*criteria);
    return {};
}

void ScopeField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    Style::setFieldError(m_query, !sentence.isEmpty());
}

void ScopeField::showKind()
{
    const auto scope = reports::traits(m_kind).scope;
    m_document->setVisible(scope == reports::Scope::Document);
    m_institution->setVisible(scope == reports::Scope::Institution);
    m_person->setVisible(m_kind == reports::Kind::Handover);
    m_query->setVisible(scope == reports::Scope::Query);
    setFocusProxy(firstField());
}

QWidget *ScopeField::firstField() const
{
    switch (reports::traits(m_kind).scope) {
    case reports::Scope::Document:
        return m_document;
    case reports::Scope::Institution:
        return m_institution;
    case reports::Scope::Query:
        break;
    }
    return m_query;
}

} // namespace ui
