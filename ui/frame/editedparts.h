// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace ui {

/// What an edit of a recommendation changed, part by part, for the sentence of the history: "Text in English changed".
class EditedParts
{
    Q_DECLARE_TR_FUNCTIONS(ui::EditedParts)
public:
    void take(const storage::ChangeRow &row);
    /// Empty: nothing that has a name of its own.
    [[nodiscard]] QString sentence(const wording::Wording &wording) const;

private:
    enum class Part {
        TitleEs,
        TitleEn,
        IntroductionEs,
        IntroductionEn,
        TextEs,
        TextEn,
        Paragraph,
        Kind,
        Position,
        Original,
        Reviewed,
        States,
        ComponentAdded,
        ComponentChanged,
        ComponentRemoved,
        BeneficiaryAdded,
        BeneficiaryChanged,
        BeneficiaryRemoved,
        Order,
    };
    struct Edit
    {
        Part part;
        QString before; ///< of what is short enough to be told
        QString after;
    };
    void takeRecommendation(const storage::ChangeRow &row);
    void takePartOfMeasure(const storage::ChangeRow &row, Part added, Part changed, Part removed);
    void add(Part part, const QString &before = {}, const QString &after = {});
    [[nodiscard]] static QString words(const Edit &edit, const wording::Wording &wording);

    QList<Edit> m_edits;
};

} // namespace ui
