// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termmodel.h"

#include "domain/fold.h"

namespace items {

using namespace Qt::StringLiterals;

TermModel::TermModel(domain::Language language, Words words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_language(language)
    , m_words(std::move(words))
{
}

QList<TermModel::Vocabulary> TermModel::read(const storage::Reader &db)
{
    QList<Vocabulary> list;
    for (const auto &about : storage::vocabularies::ofRecommendations(db))
        list << Vocabulary {about, storage::terms::all(db, about.code)};
    return list;
}

void TermModel::setVocabularies(const QList<Vocabulary> &vocabularies)
{
    beginResetModel();
    m_vocabularies = vocabularies;
    endResetModel();
}

void TermModel::setPresent(const QHash<domain::TermId, qint64> &counts, qint64 of)
{
    beginResetModel();
    m_counts = counts;
    m_of = of;
    m_decisions.clear();
    endResetModel();
}

void TermModel::setLanguage(domain::Language language)
{
    m_language = language;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        if (const int terms = rowCount(group); terms > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(terms - 1, 0, group));
    }
}

Qt::CheckState TermModel::before(domain::TermId id) const
{
    const qint64 count = m_counts.value(id);
    return count == 0 ? Qt::Unchecked : count == m_of ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::CheckState TermModel::state(domain::TermId id) const
{
    return m_decisions.value(id, before(id));
}

QList<domain::TermId> TermModel::decidedTo(Qt::CheckState wanted) const
{
    QList<domain::TermId> list;
    for (const auto &vocabulary : m_vocabularies) {
        for (const auto &term : vocabulary.terms) {
            if (state(*term.id) == wanted && before(*term.id) != wanted)
                list << *term.id;
        }
    }
    return list;
}

QList<domain::TermId> TermModel::added() const
{
    return decidedTo(Qt::Checked);
}

QList<domain::TermId> TermModel::removed() const
{
    return decidedTo(Qt::Unchecked);
}

QList<domain::TermId> TermModel::checked() const
{
    QList<domain::TermId> list;
    for (const auto &vocabulary : m_vocabularies) {
        for (const auto &term : vocabulary.terms) {
            if (state(*term.id) == Qt::Checked)
                list << *term.id;
        }
    }
    return list;
}

/// The internal id of a term is its vocabulary's row and one.
QModelIndex TermModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr {0});
}

QModelIndex TermModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr {0});
}

int TermModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_vocabularies.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_vocabularies.at(parent.row()).terms.size()) : 0;
}

int TermModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TermModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return vocabularyData(m_vocabularies.at(index.row()), role);
    return termData(m_vocabularies.at(static_cast<int>(index.internalId()) - 1).terms.at(index.row()), role);
}

QVariant TermModel::vocabularyData(const Vocabulary &vocabulary, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return vocabulary.about.name.preferred(m_language);
    case ChosenCountRole:
        return static_cast<int>(std::count_if(vocabulary.terms.begin(), vocabulary.terms.end(),
            [this](const domain::Term &term) { return state(*term.id) != Qt::Unchecked; }));
    default:
        return {};
    }
}

/// A goal and its targets are known by their numbers.
QString TermModel::label(const domain::Term &term) const
{
    const QString &label = term.label.preferred(m_language);
    return term.vocabulary == "sdg"_L1 ? u"%1 %2"_s.arg(term.code, label) : label.isEmpty() ? term.code : label;
}

QVariant TermModel::termData(const domain::Term &term, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return state(*term.id) == Qt::PartiallyChecked ? u"%1 (%2)"_s.arg(label(term), m_words(m_counts.value(*term.id), m_of)) : label(term);
    case Qt::CheckStateRole:
        return state(*term.id);
    case IdRole:
        return QVariant::fromValue(term.id->value());
    case FoldedRole:
        return domain::folded((QStringList {term.code, term.label.es, term.label.en} + term.aliases).join(u'\n'));
    default:
        return {};
    }
}

bool TermModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() == 0)
        return false;
    const auto id = *m_vocabularies.at(static_cast<int>(index.internalId()) - 1).terms.at(index.row()).id;
    const Qt::CheckState now = state(id);
    const bool wasMixed = before(id) == Qt::PartiallyChecked;
    Qt::CheckState next = Qt::Checked;
    if (value.toInt() != Qt::Checked || now == Qt::Checked)
        next = now == Qt::Unchecked ? (wasMixed ? Qt::PartiallyChecked : Qt::Checked) : Qt::Unchecked;
    m_decisions.insert(id, next);
    Q_EMIT dataChanged(index, index);
    Q_EMIT dataChanged(index.parent(), index.parent());
    Q_EMIT decided();
    return true;
}

Qt::ItemFlags TermModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() > 0)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace items
