// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "ui/frame/editedparts.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace ui {

/// What a change of the record says to a person: facts without language, and the sentence made of them in the window's language. The
/// undo bar and the history say the same.
class Story
{
    Q_DECLARE_TR_FUNCTIONS(ui::Story)
public:
    /// Reads what is needed for the sentence. Changes that touched very many rows are told by their number only.
    [[nodiscard]] static Story read(const storage::Reader &db, const storage::Change &change);
    /// The same, with the change's rows at hand (empty for a change of very many rows).
    [[nodiscard]] static Story read(
        const storage::Reader &db, const storage::Change &change, const QList<storage::ChangeRow> &rows);
    /// Whether a change is told by its number only and its rows should not be read.
    [[nodiscard]] static bool isBulk(const storage::Change &change);

    [[nodiscard]] const storage::Change &change() const { return m_change; }
    /// The only recommendation touched. None: several, or none at all.
    [[nodiscard]] std::optional<domain::RecommendationId> recommendation() const { return m_recommendation; }
    /// What kind of change it is, for a list of kinds: "Status changes".
    [[nodiscard]] static QString kind(storage::Intent intent);
    /// "Status: In progress → Implemented"
    [[nodiscard]] QString sentence(const wording::Wording &wording) const;

private:
    enum class Edit { Added, Changed, Removed };

    template <class T>
    struct Step
    {
        T before {};
        T after {};
    };

    void take(const storage::Reader &db, const storage::ChangeRow &row);
    void takeRecommendation(const storage::ChangeRow &row);
    void takeAssignment(const storage::Reader &db, const storage::ChangeRow &row);
    void takeTerm(const storage::Reader &db, const storage::ChangeRow &row);
    void takeProgress(const storage::Reader &db, const storage::ChangeRow &row);
    [[nodiscard]] QString assigned() const;
    [[nodiscard]] QString institution() const;
    [[nodiscard]] QString status(const wording::Wording &wording) const;
    [[nodiscard]] QString priority(const wording::Wording &wording) const;
    [[nodiscard]] QString terms(const wording::Wording &wording) const;
    [[nodiscard]] QString due(const wording::Wording &wording) const;
    [[nodiscard]] QString edited(const wording::Wording &wording) const;
    [[nodiscard]] QString imported(const wording::Wording &wording) const;
    [[nodiscard]] QString undone(const wording::Wording &wording) const;
    [[nodiscard]] QString progress(const wording::Wording &wording) const;
    [[nodiscard]] QString report(const wording::Wording &wording) const;
    /// "Evidence added: Acta 12-05.pdf"
    [[nodiscard]] QString subject(const wording::Wording &wording) const;
    void takeSubject(const storage::Reader &db, const storage::ChangeRow &row);
    void takePart(const storage::Reader &db, const storage::ChangeRow &row);

    storage::Change m_change;
    std::shared_ptr<const Story> m_reverted;
    std::optional<domain::RecommendationId> m_recommendation;
    std::optional<Step<domain::Status>> m_status;
    std::optional<Step<int>> m_percent;
    std::optional<Step<domain::Priority>> m_priority;
    std::optional<Step<QDate>> m_due;
    std::optional<Step<std::optional<domain::ReviewState>>> m_review;
    std::optional<bool> m_archived;
    EditedParts m_edited;
    bool m_mixed = false; ///< the recommendations went to different values
    int m_entries = 0; ///< progress entries added
    QString m_lead;
    QString m_formerLead;
    QStringList m_support;
    QList<domain::LocalText> m_terms; ///< of one recommendation
    QList<domain::LocalText> m_formerTerms;
    QStringList m_formerSupport;
    QString m_institution; ///< whose entry, or which was edited
    domain::LocalText m_subject; ///< the one thing of its kind that was added, edited or removed
    Edit m_edit = Edit::Changed;
};

} // namespace ui
