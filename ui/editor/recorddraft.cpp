// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recorddraft.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As the columns are called: drafts outlive the program that wrote them.
QString nameOf(RecordField field)
{
    static const std::array names {u"title_es"_s, u"title_en"_s, u"introduction_es"_s, u"introduction_en"_s, u"text_es"_s, u"text_en"_s,
        u"paragraph"_s, u"kind"_s, u"priority"_s, u"upr_position"_s, u"original"_s};
    static_assert(names.size() == allRecordFields.size());
    return names.at(static_cast<size_t>(field));
}

template <class E>
void setCode(E &into, const QString &code)
{
    into = domain::fromCode<E>(code).value_or(into);
}

} // namespace

QString valueOf(const domain::Recommendation &r, RecordField field)
{
    switch (field) {
    case RecordField::TitleEs:
        return r.title.es;
    case RecordField::TitleEn:
        return r.title.en;
    case RecordField::IntroductionEs:
        return r.introduction.es;
    case RecordField::IntroductionEn:
        return r.introduction.en;
    case RecordField::TextEs:
        return r.text.es;
    case RecordField::TextEn:
        return r.text.en;
    case RecordField::Paragraph:
        return r.paragraph;
    case RecordField::Kind:
        return domain::code(r.kind);
    case RecordField::Priority:
        return domain::code(r.priority);
    case RecordField::Position:
        return r.position ? QString(domain::code(*r.position)) : QString();
    case RecordField::Original:
        return domain::code(r.original);
    }
    return {};
}

void setValue(domain::Recommendation &r, RecordField field, const QString &value)
{
    switch (field) {
    case RecordField::TitleEs:
        r.title.es = value;
        break;
    case RecordField::TitleEn:
        r.title.en = value;
        break;
    case RecordField::IntroductionEs:
        r.introduction.es = value;
        break;
    case RecordField::IntroductionEn:
        r.introduction.en = value;
        break;
    case RecordField::TextEs:
        r.text.es = value;
        break;
    case RecordField::TextEn:
        r.text.en = value;
        break;
    case RecordField::Paragraph:
        r.paragraph = value;
        break;
    case RecordField::Kind:
        setCode(r.kind, value);
        break;
    case RecordField::Priority:
        setCode(r.priority, value);
        break;
    case RecordField::Position:
        r.position = domain::fromCode<domain::Position>(value);
        break;
    case RecordField::Original:
        setCode(r.original, value);
        break;
    }
}

void RecordDraft::start(const domain::Recommendation &stored)
{
    m_stored = stored;
    m_typed.clear();
    m_conflicts.clear();
}

void RecordDraft::takeStored(const domain::Recommendation &stored)
{
    m_stored = stored;
    for (const RecordField field : m_typed.keys()) {
        const QString theirs = valueOf(stored, field);
        const Typed &mine = m_typed[field];
        if (theirs == mine.value) {
            m_typed.remove(field);
            m_conflicts.remove(field);
        } else if (theirs != mine.base) {
            m_conflicts.insert(field);
        } else {
            m_conflicts.remove(field); // they took their change back
        }
    }
}

void RecordDraft::type(RecordField field, const QString &value)
{
    const QString stored = valueOf(m_stored, field);
    const QString trimmed = value.trimmed();
    if (trimmed == stored.trimmed()) {
        m_typed.remove(field);
        m_conflicts.remove(field);
        return;
    }
    const auto known = m_typed.find(field);
    if (known == m_typed.end())
        m_typed.insert(field, {trimmed, stored});
    else
        known->value = trimmed;
}

void RecordDraft::choose(RecordField field, bool mine)
{
    m_conflicts.remove(field);
    if (!mine)
        m_typed.remove(field);
    else if (const auto known = m_typed.find(field); known != m_typed.end())
        known->base = valueOf(m_stored, field);
}

QString RecordDraft::value(RecordField field) const
{
    const auto typed = m_typed.constFind(field);
    return typed == m_typed.constEnd() ? valueOf(m_stored, field) : typed->value;
}

QList<RecordField> RecordDraft::conflicts() const
{
    QList<RecordField> fields(m_conflicts.begin(), m_conflicts.end());
    std::sort(fields.begin(), fields.end());
    return fields;
}

QJsonObject RecordDraft::toJson() const
{
    QJsonObject kept;
    for (auto typed = m_typed.begin(); typed != m_typed.end(); ++typed)
        kept.insert(nameOf(typed.key()), QJsonObject {{u"value"_s, typed->value}, {u"base"_s, typed->base}});
    return kept;
}

void RecordDraft::takeTyped(const QJsonObject &kept)
{
    for (const RecordField field : allRecordFields) {
        const QJsonObject typed = kept.value(nameOf(field)).toObject();
        if (!typed.isEmpty())
            m_typed.insert(field, {typed.value(u"value"_s).toString(), typed.value(u"base"_s).toString()});
    }
    takeStored(m_stored);
}

domain::Recommendation RecordDraft::with(const QList<RecordField> &fields) const
{
    domain::Recommendation made = m_stored;
    for (const RecordField field : fields)
        setValue(made, field, value(field));
    return made;
}

} // namespace ui
