// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/countries.h"

#include "wording/countrynames.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace wording::countries {

using namespace Qt::StringLiterals;

namespace {

QString icuName(const QByteArray &iso2, const char *locale)
{
    std::array<UChar, 200> buffer{};
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray country = "und_" + iso2;
    const int length = uloc_getDisplayCountry(country.constData(), locale, buffer.data(), int(buffer.size()), &error);
    return U_SUCCESS(error) ? QString::fromUtf16(buffer.data(), length) : QString();
}

/// ICU abbreviates ("St. Kitts & Nevis"); the United Nations do not.
QString spelledOut(QString name)
{
    if (name.startsWith("St. "_L1))
        name.replace(0, 3, u"Saint"_s);
    return name.replace(" & "_L1, " and "_L1);
}

/// The words of a name that tell it from others, sorted: "Bolivia (Plurinational State of)" and "the Plurinational
/// State of Bolivia" are the same.
QStringList significantWords(const QString &name)
{
    static const QSet<QString> dropped{
        u"the"_s, u"of"_s, u"and"_s, u"el"_s, u"la"_s, u"los"_s, u"las"_s, u"de"_s, u"del"_s, u"y"_s, u"e"_s};
    static const QHash<QString, QString> spelled{{u"st"_s, u"saint"_s}, {u"sta"_s, u"santa"_s}, {u"sto"_s, u"santo"_s},
        {u"rep"_s, u"republic"_s}, {u"dem"_s, u"democratic"_s}, {u"fed"_s, u"federated"_s}};
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
        else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'`' && c != u'´' && c != u'.')
            plain += u' ';
        else if (c == u'.')
            plain += u'.';
    }
    // "U.S.A." is one word, "St.Lucia" and "Rep. of" are two.
    QStringList words;
    for (QString word : plain.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'.', Qt::SkipEmptyParts);
        const bool initials = std::ranges::all_of(parts, [](const QString &part) { return part.size() <= 2; });
        words += initials ? QStringList{parts.join(QString())} : parts;
    }
    QStringList kept;
    for (const QString &word : std::as_const(words)) {
        if (!word.isEmpty() && !dropped.contains(word))
            kept += spelled.value(word, word);
    }
    kept.sort();
    return kept;
}

/// Words that formal names put beside the usual one: "Republic of Chile", "Reino Hachemita de Jordania".
bool isFormality(const QString &word)
{
    static const QSet<QString> words{u"republic"_s, u"republica"_s, u"kingdom"_s, u"reino"_s, u"state"_s, u"estado"_s,
        u"principality"_s, u"principado"_s, u"commonwealth"_s, u"mancomunidad"_s, u"sultanate"_s, u"sultania"_s,
        u"sultanato"_s, u"federal"_s, u"federative"_s, u"federativa"_s, u"democratic"_s, u"democratica"_s, u"peoples"_s,
        u"popular"_s, u"socialist"_s, u"socialista"_s, u"islamic"_s, u"islamica"_s, u"arab"_s, u"arabe"_s,
        u"bolivarian"_s, u"bolivariana"_s, u"plurinational"_s, u"plurinacional"_s, u"cooperative"_s, u"cooperativa"_s,
        u"co"_s, u"operative"_s, u"union"_s, u"grand"_s, u"gran"_s, u"duchy"_s, u"ducado"_s, u"independent"_s,
        u"independiente"_s, u"hashemite"_s, u"hachemita"_s, u"oriental"_s, u"eastern"_s};
    return words.contains(word);
}

struct Names
{
    QStringList codes;
    QHash<QString, std::array<QString, 2>> shown; ///< by ISO3; Spanish, English
    QHash<QString, QString> byCode; ///< ISO2, ISO3 and old codes
    QHash<QString, QString> byWords;

    void add(const QString &name, const QString &iso3)
    {
        if (const QString key = significantWords(name).join(u' '); !key.isEmpty())
            byWords.insert(key, iso3);
    }
    void addFromIcu();
    void addOurs();
};

void Names::addFromIcu()
{
    for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
        const QByteArray iso2(*country);
        const QString iso3 = QString::fromLatin1(uloc_getISO3Country(QByteArray("und_" + iso2).constData()));
        // Codes that are not of ISO 3166-1: Canary Islands, Ceuta and Melilla, Diego Garcia, Kosovo.
        if (iso3.size() != 3 || iso3.startsWith(u'X') || iso2 == "DG")
            continue;
        codes += iso3;
        byCode.insert(QString::fromLatin1(iso2), iso3);
        byCode.insert(iso3, iso3);
        shown.insert(iso3, {icuName(iso2, "es_419"), spelledOut(icuName(iso2, "en"))});
        for (const char *locale : {"en", "en_GB", "es", "es_419", "es_MX"})
            add(icuName(iso2, locale), iso3);
    }
    codes.sort();
}

void Names::addOurs()
{
    for (const auto &[code, iso3] : oldCodes())
        byCode.insert(code, iso3);
    byCode.insert(u"UK"_s, u"GBR"_s);
    for (const Naming &naming : namings()) {
        auto &[spanish, english] = shown[naming.iso3];
        if (!naming.spanish.isEmpty())
            spanish = naming.spanish;
        if (!naming.english.isEmpty())
            english = naming.english;
        for (const QString &name : QStringList{naming.english, naming.spanish} + naming.aliases)
            add(name, naming.iso3);
    }
}

const Names &names()
{
    static const Names all = [] {
        Names made;
        made.addFromIcu();
        made.addOurs();
        return made;
    }();
    return all;
}

} // namespace

QStringList all()
{
    return names().codes;
}

QString name(const QString &iso3, domain::Language language)
{
    return names().shown.value(iso3)[static_cast<size_t>(language)];
}

std::optional<QString> fromName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() <= 3) {
        if (const auto found = names().byCode.constFind(trimmed.toUpper()); found != names().byCode.cend())
            return *found;
    }
    QStringList words = significantWords(trimmed);
    if (const auto found = names().byWords.constFind(words.join(u' ')); found != names().byWords.cend())
        return *found;
    words.removeIf(isFormality);
    if (const auto found = names().byWords.constFind(words.join(u' ')); found != names().byWords.cend())
        return *found;
    return std::nullopt;
}

} // namespace wording::countries
