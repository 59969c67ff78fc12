// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/choice.h"

#include "domain/query.h"

namespace reports {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// Reads one object member by member; the first that cannot be read is remembered by its name.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <class Take>
    void take(const QString &name, QJsonValue::Type type, Take take)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return;
        if ((value.type() != type || !take(value)) && m_wrong.isEmpty())
            m_wrong = name;
    }
    void text(const QString &name, QString &out)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &value) {
            out = value.toString();
            return true;
        });
    }
    void flag(const QString &name, bool &out)
    {
        take(name, QJsonValue::Bool, [&](const QJsonValue &value) {
            out = value.toBool();
            return true;
        });
    }
    void date(const QString &name, QDate &out)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &value) {
            out = QDate::fromString(value.toString(), Qt::ISODate);
            return out.isValid();
        });
    }
    template <class E>
    void coded(const QString &name, E &out)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &value) {
            const auto known = domain::fromCode<E>(value.toString());
            out = known.value_or(out);
            return known.has_value();
        });
    }
    template <class Id>
    void number(const QString &name, std::optional<Id> &out)
    {
        take(name, QJsonValue::Double, [&](const QJsonValue &value) {
            out = Id(value.toInteger());
            return out->value() > 0;
        });
    }
    /// As the search box takes it: what a person reads in the record, too.
    void query(const QString &name, domain::Criteria &out)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &value) {
            const auto criteria = domain::parseQuery(value.toString());
            out = criteria.value_or(domain::Criteria());
            return criteria.has_value();
        });
    }
    [[nodiscard]] QString wrong() const { return m_wrong; } ///< empty: all was read

private:
    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

QJsonObject toJson(const Choice &choice)
{
    QJsonObject object{{u"kind"_s, QString(domain::code(choice.kind))},
        {u"grouping"_s, QString(domain::code(choice.grouping))}, {u"validated_only"_s, choice.validatedOnly},
        {u"indicators"_s, choice.indicators}, {u"evidence"_s, choice.evidence},
        {u"confidentiality"_s, QString(domain::code(choice.confidentiality))}};
    const auto put = [&object](const QString &name, bool is, const QJsonValue &value) {
        if (is)
            object.insert(name, value);
    };
    put(u"title"_s, !choice.title.isEmpty(), choice.title);
    put(u"signatory"_s, !choice.signatory.isEmpty(), choice.signatory);
    put(u"query"_s, !choice.criteria.alternatives.isEmpty(),
        domain::toQuery(choice.criteria, domain::Language::English));
    put(u"document"_s, choice.document.has_value(), choice.document ? choice.document->value() : 0);
    put(u"institution"_s, choice.institution.has_value(), choice.institution ? choice.institution->value() : 0);
    put(u"person"_s, choice.person.has_value(), choice.person ? choice.person->value() : 0);
    put(u"from"_s, choice.from.isValid(), choice.from.toString(Qt::ISODate));
    put(u"to"_s, choice.to.isValid(), choice.to.toString(Qt::ISODate));
    return object;
}

domain::Result<Choice> choiceFromJson(const QJsonObject &object)
{
    Choice choice;
    Members members(object);
    members.coded(u"kind"_s, choice.kind);
    members.text(u"title"_s, choice.title);
    members.text(u"signatory"_s, choice.signatory);
    members.query(u"query"_s, choice.criteria);
    members.number(u"document"_s, choice.document);
    members.number(u"institution"_s, choice.institution);
    members.number(u"person"_s, choice.person);
    members.date(u"from"_s, choice.from);
    members.date(u"to"_s, choice.to);
    members.coded(u"grouping"_s, choice.grouping);
    members.flag(u"validated_only"_s, choice.validatedOnly);
    members.flag(u"indicators"_s, choice.indicators);
    members.flag(u"evidence"_s, choice.evidence);
    members.coded(u"confidentiality"_s, choice.confidentiality);
    if (!members.wrong().isEmpty())
        return domain::failure(ErrorCode::InvalidValue, members.wrong());
    return choice;
}

} // namespace reports
