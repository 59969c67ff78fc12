// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/referencelistmodel.h"

#include "storage/documents.h"

namespace items {

using namespace Qt::StringLiterals;

ReferenceListModel::Content ReferenceListModel::read(const storage::Reader &db)
{
    Content content {.scales = storage::scales::all(db), .mechanisms = {}, .used = {}, .vocabularies = storage::vocabularies::all(db),
        .sizes = storage::vocabularies::sizes(db), .today = db.today()};
    for (const auto &mechanism : storage::mechanisms::all(db))
        content.mechanisms.insert(*mechanism.id, mechanism);
    for (const auto &scale : std::as_const(content.scales)) {
        if (storage::scales::isInUse(db, *scale.id))
            content.used.insert(*scale.id);
    }
    return content;
}

ReferenceListModel::ReferenceListModel(const wording::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
{
}

void ReferenceListModel::setContent(const Content &content)
{
    beginResetModel();
    m_content = content;
    m_rows.clear();
    if (!content.scales.isEmpty())
        m_rows.append({Kind::Heading, 0});
    for (qsizetype i = 0; i < content.scales.size(); ++i)
        m_rows.append({Kind::Scale, i});
    for (const bool own : {true, false}) {
        bool headed = false;
        for (qsizetype i = 0; i < content.vocabularies.size(); ++i) {
            if (content.vocabularies[i].own != own)
                continue;
            if (!std::exchange(headed, true))
                m_rows.append({Kind::Heading, own ? 1 : 2});
            m_rows.append({Kind::Vocabulary, i});
        }
    }
    endResetModel();
}

void ReferenceListModel::setWords(const wording::Wording &wording, const Words &words)
{
    m_wording = wording;
    m_words = words;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<storage::scales::Scale> ReferenceListModel::scale(const QModelIndex &index) const
{
    const Row row = m_rows.value(index.isValid() ? index.row() : -1);
    return row.kind == Kind::Scale ? std::optional(m_content.scales[row.place]) : std::nullopt;
}

std::optional<domain::Vocabulary> ReferenceListModel::vocabulary(const QModelIndex &index) const
{
    const Row row = m_rows.value(index.isValid() ? index.row() : -1);
    return row.kind == Kind::Vocabulary ? std::optional(m_content.vocabularies[row.place]) : std::nullopt;
}

QModelIndex ReferenceListModel::indexOf(Kind kind, qint64 wanted) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == kind && id(m_rows[i]) == wanted)
            return index(i);
    }
    return {};
}

QString ReferenceListModel::bodyOf(const storage::scales::Scale &scale) const
{
    if (!scale.mechanism)
        return m_words.national;
    const auto mechanism = m_content.mechanisms.value(*scale.mechanism);
    const QString brief = mechanism.shortName.preferred(m_wording.language());
    return brief.isEmpty() ? mechanism.code : brief;
}

qint64 ReferenceListModel::id(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return 0;
    return row.kind == Kind::Scale ? m_content.scales[row.place].id->value() : m_content.vocabularies[row.place].id->value();
}

bool ReferenceListModel::isConfirmed(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return true;
    return row.kind == Kind::Scale ? m_content.scales[row.place].confirmed : m_content.vocabularies[row.place].confirmed;
}

QString ReferenceListModel::title(const Row &row) const
{
    switch (row.kind) {
    case Kind::Heading:
        return row.place == 0 ? m_words.scales : row.place == 1 ? m_words.own : m_words.others;
    case Kind::Scale: {
        const auto &scale = m_content.scales[row.place];
        const QString time = m_wording.quarter(scale.validFrom, scale.validTo);
        return time.isEmpty() ? bodyOf(scale) : u"%1, %2"_s.arg(bodyOf(scale), time);
    }
    case Kind::Vocabulary:
        break;
    }
    return m_content.vocabularies[row.place].name.preferred(m_wording.language());
}

QString ReferenceListModel::context(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return {};
    QStringList parts;
    if (row.kind == Kind::Scale)
        parts.append(m_content.scales[row.place].name.preferred(m_wording.language()));
    else
        parts.append(m_wording.number(m_content.sizes.value(*m_content.vocabularies[row.place].id)));
    if (!isConfirmed(row))
        parts.prepend(m_words.unconfirmed);
    return parts.join(u" · "_s);
}

int ReferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Heading ? title(row) : u"%1. %2"_s.arg(title(row), context(row));
    case KindRole:
        return static_cast<int>(row.kind);
    case IdRole:
        return id(row);
    case ContextRole:
        return context(row);
    case ConfirmedRole:
        return isConfirmed(row);
    default:
        return {};
    }
}

Qt::ItemFlags ReferenceListModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows[index.row()].kind == Kind::Heading;
    return heading ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

} // namespace items
