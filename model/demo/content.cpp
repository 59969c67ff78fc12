// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/content.h"

#include "demo/localtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace demo {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::LocalText;
using domain::Result;

namespace {

Result<QJsonObject> file(const QString &name)
{
    QFile source(u":/demo/"_s + name);
    QJsonParseError error;
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, source.fileName());
    const auto json = QJsonDocument::fromJson(source.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return failure(ErrorCode::MalformedFile, source.fileName());
    return json.object();
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDate date(const QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list << one.toString();
    return list;
}

QList<LocalText> locals(const QJsonValue &value)
{
    QList<LocalText> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list << localText(one);
    return list;
}

template <class E>
E coded(const QJsonObject &object, QLatin1StringView key, E otherwise)
{
    return domain::fromCode<E>(text(object, key)).value_or(otherwise);
}

Office office(const QJsonObject &object)
{
    Office office;
    office.institution.acronym = text(object, "acronym"_L1);
    office.institution.kind = text(object, "kind"_L1);
    office.institution.name = localText(object.value("name"_L1));
    office.institution.activeFrom = date(object, "active_from"_L1);
    office.institution.activeTo = date(object, "active_to"_L1);
    office.parent = text(object, "parent"_L1);
    const QJsonArray persons = object.value("persons"_L1).toArray();
    for (const QJsonValue &value : persons) {
        const QJsonObject p = value.toObject();
        domain::Person person;
        person.name = text(p, "name"_L1);
        person.post = localText(p.value("post"_L1));
        person.email = text(p, "email"_L1);
        person.phone = text(p, "phone"_L1);
        person.focalFrom = date(p, "focal_from"_L1);
        person.focalTo = date(p, "focal_to"_L1);
        office.persons << person;
    }
    return office;
}

OwnEntry ownEntry(const QJsonObject &object)
{
    OwnEntry entry;
    entry.year = object.value("year"_L1).toInt();
    entry.quarter = object.value("quarter"_L1).toInt();
    entry.institution = text(object, "institution"_L1);
    entry.state = coded(object, "state"_L1, domain::ReviewState::Validated);
    entry.written = date(object, "written"_L1);
    entry.reviewed = date(object, "reviewed"_L1);
    entry.status = coded(object, "status"_L1, domain::Status::InProgress);
    entry.percent = object.value("percent"_L1).toInt();
    entry.reviewNote = text(object, "review_note"_L1);
    entry.narrative = localText(object.value("narrative"_L1));
    entry.obstacles = localText(object.value("obstacles"_L1));
    entry.nextSteps = localText(object.value("next_steps"_L1));
    const QJsonArray proofs = object.value("evidence"_L1).toArray();
    for (const QJsonValue &value : proofs) {
        const QJsonObject p = value.toObject();
        entry.evidence << Proof{text(p, "title"_L1), text(p, "issuer"_L1), date(p, "issued"_L1)};
    }
    return entry;
}

std::optional<Pinned> pinned(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    Pinned pinned;
    pinned.status = coded(object, "status"_L1, domain::Status::NotStarted);
    pinned.percent = object.value("percent"_L1).toInt();
    pinned.due = date(object, "due"_L1);
    pinned.priority = coded(object, "priority"_L1, domain::Priority::Normal);
    pinned.reason = object.value("reason"_L1).toInt();
    pinned.grade = text(object, "grade"_L1);
    pinned.gradeDate = date(object, "grade_date"_L1);
    pinned.dueBefore = date(object, "due_before"_L1);
    pinned.supportLater = text(object, "support_later"_L1);
    const QJsonArray entries = object.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries)
        pinned.entries << ownEntry(value.toObject());
    return pinned;
}

domain::Recommendation recommendation(const QJsonObject &object)
{
    domain::Recommendation r;
    r.paragraph = text(object, "paragraph"_L1);
    r.kind = coded(object, "kind"_L1, domain::RecommendationKind::Recommendation);
    r.original = coded(object, "original"_L1, domain::Language::English);
    r.title = localText(object.value("title"_L1));
    r.introduction = localText(object.value("introduction"_L1));
    r.text = localText(object.value("text"_L1));
    r.position = domain::fromCode<domain::Position>(text(object, "position"_L1));
    return r;
}

Item item(const QJsonObject &object)
{
    Item item;
    item.recommendation = recommendation(object);
    item.topics = strings(object.value("topics"_L1));
    item.themes = strings(object.value("themes"_L1));
    item.groups = strings(object.value("groups"_L1));
    item.sdgs = strings(object.value("sdgs"_L1));
    item.lead = text(object, "lead"_L1);
    item.support = strings(object.value("support"_L1));
    const QJsonArray states = object.value("states"_L1).toArray();
    for (const QJsonValue &value : states) {
        const QJsonObject state = value.toObject();
        item.states << domain::RecommendingState{.iso3 = text(state, "iso3"_L1), .printed = text(state, "printed"_L1)};
    }
    item.components = locals(object.value("components"_L1));
    item.beneficiaries = strings(object.value("beneficiaries"_L1));
    item.pinned = pinned(object.value("pinned"_L1).toObject());
    return item;
}

Paper paper(const QJsonObject &object, domain::MechanismKind kind)
{
    Paper paper;
    paper.kind = kind;
    paper.mechanism = text(object, "mechanism"_L1);
    domain::Document &d = paper.document;
    d.kind = text(object, "kind"_L1);
    d.symbol = text(object, "symbol"_L1);
    d.title = localText(object.value("title"_L1));
    d.adopted = date(object, "adopted"_L1);
    d.published = date(object, "published"_L1);
    d.notified = date(object, "notified"_L1);
    d.session = text(object, "session"_L1);
    if (object.contains("cycle"_L1))
        d.cycle = object.value("cycle"_L1).toInt();
    d.caseNumber = text(object, "case_number"_L1);
    d.caseName = text(object, "case_name"_L1);
    d.nextReportDue = date(object, "next_report_due"_L1);
    d.followUpDue = date(object, "follow_up_due"_L1);
    const QStringList reviewed = strings(object.value("reviewed"_L1));
    for (const QString &day : reviewed)
        paper.reviewed << QDate::fromString(day, Qt::ISODate);
    const QJsonArray items = object.value("recommendations"_L1).toArray();
    for (const QJsonValue &value : items) {
        paper.items.push_back(item(value.toObject()));
        paper.items.back().recommendation.order = static_cast<int>(paper.items.size());
    }
    return paper;
}

Result<void> readPapers(Content &content)
{
    using Kind = domain::MechanismKind;
    const std::pair<QString, Kind> sources[] = {{u"treaty-bodies.json"_s, Kind::TreatyBody}, {u"upr.json"_s, Kind::Upr},
        {u"special-procedures.json"_s, Kind::SpecialProcedure}, {u"inter-american-commission.json"_s, Kind::Commission},
        {u"inter-american-court.json"_s, Kind::Court}};
    for (const auto &[name, kind] : sources) {
        const auto json = file(name);
        if (!json)
            return tl::unexpected(json.error());
        const QJsonArray papers = json->value("documents"_L1).toArray();
        for (const QJsonValue &value : papers)
            content.papers.push_back(paper(value.toObject(), kind));
    }
    return {};
}

Result<void> readStories(Content &content)
{
    const auto json = file(u"progress.json"_s);
    if (!json)
        return tl::unexpected(json.error());
    content.narrowTopics = strings(json->value("narrow"_L1));
    const QJsonArray entries = json->value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        content.stories.push_back({.topics = strings(object.value("topics"_L1)),
            .stage = coded(object, "stage"_L1, domain::Status::Planned),
            .narrative = localText(object.value("narrative"_L1)),
            .obstacles = localText(object.value("obstacles"_L1)),
            .nextSteps = localText(object.value("next_steps"_L1))});
    }
    return {};
}

Result<void> readRemarks(Content &content)
{
    const auto json = file(u"remarks.json"_s);
    if (!json)
        return tl::unexpected(json.error());
    content.departments = strings(json->value("departments"_L1));
    content.reviewNotes = strings(json->value("review_notes"_L1));
    const QJsonObject reasons = json->value("status_reasons"_L1).toObject();
    for (const auto status : domain::allOf<domain::Status>())
        content.reasons.insert(status, strings(reasons.value(domain::code(status))));
    const QJsonArray proofs = json->value("evidence"_L1).toArray();
    for (const QJsonValue &value : proofs)
        content.proofs.emplaceBack(text(value.toObject(), "title"_L1), text(value.toObject(), "slug"_L1));
    const QJsonObject verdicts = json->value("assessment_comments"_L1).toObject();
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        content.verdicts.insert(it.key(), locals(it.value()));
    return {};
}

Result<void> readOffices(Content &content)
{
    const auto json = file(u"institutions.json"_s);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonArray offices = json->value("institutions"_L1).toArray();
    for (const QJsonValue &value : offices)
        content.offices.push_back(office(value.toObject()));
    return {};
}

} // namespace

Result<Content> readContent()
{
    Content content;
    for (const auto read : {&readOffices, &readPapers, &readStories, &readRemarks}) {
        if (auto done = read(content); !done)
            return tl::unexpected(done.error());
    }
    return content;
}

} // namespace demo
