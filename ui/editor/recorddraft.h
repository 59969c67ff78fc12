// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace ui {

/// What is typed or chosen in the editor of a recommendation itself, field by field.
enum class RecordField { TitleEs, TitleEn, IntroductionEs, IntroductionEn, TextEs, TextEn, Paragraph, Kind, Priority, Position, Original };
inline constexpr std::array allRecordFields {RecordField::TitleEs, RecordField::TitleEn, RecordField::IntroductionEs, RecordField::IntroductionEn,
    RecordField::TextEs, RecordField::TextEn, RecordField::Paragraph, RecordField::Kind, RecordField::Priority, RecordField::Position,
    RecordField::Original};

/// A field's value: words, or the code of what is chosen (empty: nothing is).
[[nodiscard]] QString valueOf(const domain::Recommendation &recommendation, RecordField field);
void setValue(domain::Recommendation &recommendation, RecordField field, const QString &value);

/// A recommendation as it is stored and what somebody has typed into it since. When it was changed elsewhere meanwhile, a field that both sides
/// changed is in conflict until somebody chooses; everything else goes together by itself.
class RecordDraft
{
public:
    /// Begins anew: nothing is typed.
    void start(const domain::Recommendation &stored);
    /// The record was read anew. What was typed and is now stored is typed no more.
    void takeStored(const domain::Recommendation &stored);
    /// Blanks around words do not count.
    void type(RecordField field, const QString &value);
    /// Ends a conflict: the typed value is the one to save, or is dropped for the stored one.
    void choose(RecordField field, bool mine);

    [[nodiscard]] const domain::Recommendation &stored() const { return m_stored; }
    /// What is typed, else what is stored.
    [[nodiscard]] QString value(RecordField field) const;
    [[nodiscard]] bool isTyped(RecordField field) const { return m_typed.contains(field); }
    [[nodiscard]] QList<RecordField> typed() const { return m_typed.keys(); }
    [[nodiscard]] QList<RecordField> conflicts() const;
    [[nodiscard]] bool isInConflict(RecordField field) const { return m_conflicts.contains(field); }
    /// What is typed, to be kept and taken in again: with it what was stored when the typing began, so that a conflict is found later, too.
    [[nodiscard]] QJsonObject toJson() const;
    void takeTyped(const QJsonObject &kept);
    /// The stored recommendation with these fields as typed.
    [[nodiscard]] domain::Recommendation with(const QList<RecordField> &fields) const;

private:
    struct Typed
    {
        QString value;
        QString base; ///< what was stored when the typing began
    };

    domain::Recommendation m_stored;
    QMap<RecordField, Typed> m_typed;
    QSet<RecordField> m_conflicts;
};

} // namespace ui
