// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/assessments.h"
#include "storage/terms.h"
#include "wording/wording.h"

#include <QAbstractListModel>

namespace items {

/// What the workspace is described with, under headings: the scales of the bodies by version, the office's own vocabularies, the others.
class ReferenceListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Heading, Scale, Vocabulary };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        IdRole, ///< qint64, of a ScaleId or VocabularyId
        ContextRole, ///< second line
        ConfirmedRole, ///< bool
    };
    struct Content
    {
        QList<storage::scales::Scale> scales;
        QHash<domain::MechanismId, domain::Mechanism> mechanisms;
        QSet<domain::ScaleId> used; ///< scales of which a grade was given
        QList<domain::Vocabulary> vocabularies;
        QHash<domain::VocabularyId, int> sizes; ///< terms of each
        QDate today;
    };
    /// For use inside Store::read.
    [[nodiscard]] static Content read(const storage::Reader &db);
    /// Words that the view gives, in its language.
    struct Words
    {
        QString scales;
        QString own;
        QString others;
        QString national; ///< a scale of no body
        QString unconfirmed;
    };

    explicit ReferenceListModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setContent(const Content &content);
    void setWords(const wording::Wording &wording, const Words &words);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] std::optional<storage::scales::Scale> scale(const QModelIndex &index) const;
    [[nodiscard]] std::optional<domain::Vocabulary> vocabulary(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Kind kind, qint64 id) const; ///< invalid: not there
    /// "CEDAW", or the word for a national one.
    [[nodiscard]] QString bodyOf(const storage::scales::Scale &scale) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        qsizetype place = 0; ///< in its list, or which heading
    };
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QString context(const Row &row) const;
    [[nodiscard]] bool isConfirmed(const Row &row) const;
    [[nodiscard]] qint64 id(const Row &row) const;

    wording::Wording m_wording;
    Words m_words;
    Content m_content;
    QList<Row> m_rows;
};

} // namespace items
