// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/editedparts.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype told = 3; ///< parts named in one sentence

template <class E>
E value(const QString &code, E otherwise)
{
    return domain::fromCode<E>(code).value_or(otherwise);
}

} // namespace

void EditedParts::take(const storage::ChangeRow &row)
{
    if (row.table == u"recommendation")
        takeRecommendation(row);
    else if (row.table == u"component")
        takePartOfMeasure(row, Part::ComponentAdded, Part::ComponentChanged, Part::ComponentRemoved);
    else if (row.table == u"beneficiary")
        takePartOfMeasure(row, Part::BeneficiaryAdded, Part::BeneficiaryChanged, Part::BeneficiaryRemoved);
    else if (row.table == u"recommending_state")
        add(Part::States);
}

void EditedParts::add(Part part, const QString &before, const QString &after)
{
    if (std::ranges::none_of(m_edits, [part](const Edit &edit) { return edit.part == part; }))
        m_edits.append({part, before, after});
}

void EditedParts::takeRecommendation(const storage::ChangeRow &row)
{
    if (row.before.isEmpty() || row.after.isEmpty())
        return;
    // The record of an update holds the columns that changed and no others.
    const QList<std::pair<QString, Part>> columns {{u"title_es"_s, Part::TitleEs}, {u"title_en"_s, Part::TitleEn},
        {u"introduction_es"_s, Part::IntroductionEs}, {u"introduction_en"_s, Part::IntroductionEn}, {u"text_es"_s, Part::TextEs},
        {u"text_en"_s, Part::TextEn}, {u"paragraph"_s, Part::Paragraph}, {u"kind"_s, Part::Kind}, {u"upr_position"_s, Part::Position},
        {u"original"_s, Part::Original}};
    for (const auto &[column, part] : columns) {
        if (row.before.value(column) != row.after.value(column))
            add(part, row.before.value(column).toString(), row.after.value(column).toString());
    }
    const bool stamped = row.after.contains("text_changed_es"_L1) || row.after.contains("text_changed_en"_L1);
    if (stamped && !row.after.contains("text_es"_L1) && !row.after.contains("text_en"_L1))
        add(Part::Reviewed);
}

void EditedParts::takePartOfMeasure(const storage::ChangeRow &row, Part added, Part changed, Part removed)
{
    if (row.before.isEmpty())
        add(added);
    else if (row.after.isEmpty())
        add(removed);
    else
        add(row.after.contains("position"_L1) ? Part::Order : changed);
}

QString EditedParts::sentence(const wording::Wording &wording) const
{
    QStringList parts;
    for (const Edit &edit : m_edits.first(qMin(told, m_edits.size())))
        parts.append(words(edit, wording));
    if (m_edits.size() > told)
        parts.append(u"…"_s);
    return parts.join(u"; "_s);
}

QString EditedParts::words(const Edit &edit, const wording::Wording &wording)
{
    const auto step = [&edit](const QString &sentence, const auto &name) {
        const auto known = [&name](const QString &code) { return code.isEmpty() ? u"–"_s : name(code); };
        return sentence.arg(known(edit.before), known(edit.after));
    };
    switch (edit.part) {
    case Part::TitleEs:
        return tr("Title in Spanish changed");
    case Part::TitleEn:
        return tr("Title in English changed");
    case Part::IntroductionEs:
        return tr("Introduction in Spanish changed");
    case Part::IntroductionEn:
        return tr("Introduction in English changed");
    case Part::TextEs:
        return tr("Text in Spanish changed");
    case Part::TextEn:
        return tr("Text in English changed");
    case Part::Paragraph:
        return step(tr("Paragraph: %1 → %2"), [](const QString &text) { return text; });
    case Part::Kind:
        return step(tr("Kind: %1 → %2"), [&](const QString &code) { return wording.kind(value(code, domain::RecommendationKind::Other)); });
    case Part::Position:
        return step(tr("UPR position: %1 → %2"), [&](const QString &code) { return wording.position(value(code, domain::Position::Noted)); });
    case Part::Original:
        return step(tr("Original language: %1 → %2"), [&](const QString &code) { return wording.language(value(code, domain::Language::English)); });
    case Part::Reviewed:
        return tr("Translation marked as reviewed");
    case Part::States:
        return tr("Recommending States changed");
    case Part::ComponentAdded:
        return tr("Component of the measure added");
    case Part::ComponentChanged:
        return tr("Component of the measure reworded");
    case Part::ComponentRemoved:
        return tr("Component of the measure removed");
    case Part::BeneficiaryAdded:
        return tr("Beneficiary added");
    case Part::BeneficiaryChanged:
        return tr("Beneficiary edited");
    case Part::BeneficiaryRemoved:
        return tr("Beneficiary removed");
    case Part::Order:
        return tr("Parts of the measure put in another order");
    }
    return {};
}

} // namespace ui
