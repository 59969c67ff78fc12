// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <QList>
#include <vector>

namespace domain {

using namespace Qt::StringLiterals;
using Kind = FoldedCharacter::Kind;

namespace {

/// Letters that Unicode does not take apart into a plain one and an accent.
QStringView irregular(char32_t small)
{
    switch (small) {
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ß':
        return u"ss";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ł':
        return u"l";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

Kind kindOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Kind::Ignored;
    case QChar::Number_DecimalDigit:
        return Kind::Digit;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining:
        return c == U'ª' || c == U'º' ? Kind::Separator : Kind::Letter;
    default:
        return Kind::Separator;
    }
}

FoldedCharacter work(char32_t c)
{
    FoldedCharacter result {.kind = kindOf(c)};
    if (result.kind == Kind::Separator || result.kind == Kind::Ignored)
        return result;
    const char32_t small = QChar::toLower(c);
    QString plain = irregular(small).toString();
    if (plain.isEmpty()) {
        plain = QString::fromUcs4(&small, 1).normalized(QString::NormalizationForm_D);
        plain.removeIf([](QChar part) { return part.category() == QChar::Mark_NonSpacing; });
    }
    result.size = static_cast<quint8>(qMin(plain.size(), qsizetype {2}));
    for (quint8 i = 0; i < result.size; ++i)
        result.text[i] = plain.at(i).unicode();
    return result;
}

constexpr char32_t tableSize = 0x250; // Latin with all its European accents

const std::vector<FoldedCharacter> &table()
{
    static const std::vector<FoldedCharacter> made = [] {
        std::vector<FoldedCharacter> all(tableSize);
        for (char32_t c = 0; c < tableSize; ++c)
            all[c] = work(c);
        return all;
    }();
    return made;
}

} // namespace

FoldedCharacter fold(char32_t character)
{
    return character < tableSize ? table()[character] : work(character);
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const FoldedCharacter plain = fold(c);
        if (plain.size > 0)
            result.append(QStringView(plain.text.data(), plain.size));
        else if (plain.kind == Kind::Separator)
            result.append(QChar::fromUcs4(c));
    }
    return result;
}

bool hasLetterOrDigit(QStringView text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t c) { return fold(c).size > 0; });
}

} // namespace domain
