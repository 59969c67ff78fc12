// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/terms.h"

#include <QAbstractItemModel>

namespace items {

/// The terms of all vocabularies with their check boxes, as a tree of two levels. Of several recommendations a term that only some have is
/// partially checked; it stays so unless a person decides, and what they decided is `added` and `removed`.
class TermModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; of a vocabulary invalid
        FoldedRole, ///< code, both labels and aliases as they are searched
        ChosenCountRole, ///< int: checked terms of a vocabulary
    };
    struct Vocabulary
    {
        domain::Vocabulary about;
        QList<domain::Term> terms;
    };
    /// Words "3 of 5" for a term that only some have.
    using Words = std::function<QString(qint64 count, qint64 of)>;

    TermModel(domain::Language language, Words words, QObject *parent = nullptr);

    [[nodiscard]] static QList<Vocabulary> read(const storage::Reader &db);
    void setVocabularies(const QList<Vocabulary> &vocabularies);
    /// How many of the recommendations have each term, and how many there are. Forgets what was decided.
    void setPresent(const QHash<domain::TermId, qint64> &counts, qint64 of);
    void setLanguage(domain::Language language);

    [[nodiscard]] QList<domain::TermId> added() const;
    [[nodiscard]] QList<domain::TermId> removed() const;
    [[nodiscard]] QList<domain::TermId> checked() const; ///< fully, in the order shown

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Any value of Qt::CheckStateRole but Checked takes the next state instead: what only some have may go back to that.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] Qt::CheckState before(domain::TermId id) const;
    [[nodiscard]] Qt::CheckState state(domain::TermId id) const;
    [[nodiscard]] QString label(const domain::Term &term) const;
    [[nodiscard]] QVariant termData(const domain::Term &term, int role) const;
    [[nodiscard]] QVariant vocabularyData(const Vocabulary &vocabulary, int role) const;
    [[nodiscard]] QList<domain::TermId> decidedTo(Qt::CheckState wanted) const;

    domain::Language m_language;
    Words m_words;
    QList<Vocabulary> m_vocabularies;
    QHash<domain::TermId, qint64> m_counts;
    qint64 m_of = 0;
    QHash<domain::TermId, Qt::CheckState> m_decisions;
};

} // namespace items
