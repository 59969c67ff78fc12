// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

// HTML, entities and what else stands around the words of a text.
namespace exchange::clean {
namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array entities{
    Entity{QLatin1StringView("amp"), u'&'},
    Entity{QLatin1StringView("lt"), u'<'},
    Entity{QLatin1StringView("gt"), u'>'},
    Entity{QLatin1StringView("quot"), u'"'},
    Entity{QLatin1StringView("apos"), u'\''},
    Entity{QLatin1StringView("nbsp"), u' '},
    Entity{QLatin1StringView("ndash"), u'–'},
    Entity{QLatin1StringView("mdash"), u'—'},
    Entity{QLatin1StringView("lsquo"), u'‘'},
    Entity{QLatin1StringView("rsquo"), u'’'},
    Entity{QLatin1StringView("ldquo"), u'“'},
    Entity{QLatin1StringView("rdquo"), u'”'},
    Entity{QLatin1StringView("hellip"), u'…'},
    Entity{QLatin1StringView("bull"), u'•'},
    Entity{QLatin1StringView("laquo"), u'«'},
    Entity{QLatin1StringView("raquo"), u'»'},
    Entity{QLatin1StringView("deg"), u'°'},
    Entity{QLatin1StringView("ordm"), u'º'},
    Entity{QLatin1StringView("ordf"), u'ª'},
    Entity{QLatin1StringView("aacute"), u'á'},
    Entity{QLatin1StringView("eacute"), u'é'},
    Entity{QLatin1StringView("iacute"), u'í'},
    Entity{QLatin1StringView("oacute"), u'ó'},
    Entity{QLatin1StringView("uacute"), u'ú'},
    Entity{QLatin1StringView("ntilde"), u'ñ'},
    Entity{QLatin1StringView("uuml"), u'ü'},
    Entity{QLatin1StringView("Aacute"), u'Á'},
    Entity{QLatin1StringView("Eacute"), u'É'},
    Entity{QLatin1StringView("Iacute"), u'Í'},
    Entity{QLatin1StringView("Oacute"), u'Ó'},
    Entity{QLatin1StringView("Uacute"), u'Ú'},
    Entity{QLatin1StringView("Ntilde"), u'Ñ'},
    Entity{QLatin1StringView("iexcl"), u'¡'},
    Entity{QLatin1StringView("iquest"), u'¿'},
    Entity{QLatin1StringView("ccedil"), u'ç'},
    Entity{QLatin1StringView("ocirc"), u'ô'},
    Entity{QLatin1StringView("egrave"), u'è'},
    Entity{QLatin1StringView("agrave"), u'à'},
    Entity{QLatin1StringView("ecirc"), u'ê'},
    Entity{QLatin1StringView("acirc"), u'â'},
    Entity{QLatin1StringView("atilde"), u'ã'},
    Entity{QLatin1StringView("sect"), u'§'},
    Entity{QLatin1StringView("shy"), u'\u00AD'},
    Entity{QLatin1StringView("zwnj"), u'\u200C'},
    Entity{QLatin1StringView("thinsp"), u' '},
};

/// The character of "&name;" without its signs; none when it is no entity we know.
std::optional<char32_t> entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool sensible =
            ok && (code >= 0x20 || code == 9 || code == 10) && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
        return sensible ? std::optional<char32_t>(code) : std::nullopt;
    }
    const auto found = std::ranges::find_if(entities, [name](const Entity &e) { return name == e.name; });
    return found == entities.end() ? std::nullopt : std::optional<char32_t>(found->character);
}

} // namespace

QString decoded(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const auto character =
            end > i + 1 && end - i <= 10 ? entity(QStringView(text).sliced(i + 1, end - i - 1)) : std::nullopt;
        if (character) {
            out += QStringView(QChar::fromUcs4(*character));
            i = end;
        } else {
            out += text[i];
        }
    }
    return out;
}

namespace {

/// Tags become line ends, blanks or nothing. A "<" that opens no tag ("< 5 %") stays.
QString withoutTags(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    static const QRegularExpression hidden(uR"(<(script|style|head|title)\b[^>]*>.*?</\1\s*>|<!--.*?-->)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression note(
        uR"(<sup\b[^>]*>[^<]{0,12}</sup\s*>)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression line(uR"(</?(p|br|div|li|ul|ol|tr|h[1-6]|table|blockquote|section)\b[^<>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cell(uR"(</?(td|th)\b[^<>]*>)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(
        uR"(</?[a-z][a-z0-9:]*(\s[^<>]*)?/?>)"_s, QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    out.remove(hidden);
    out.remove(note);
    out.replace(line, u"\n"_s);
    out.replace(cell, u" "_s);
    out.remove(tag);
    return out;
}

} // namespace

QString plain(const QString &text, const Noted &noted)
{
    static const QRegularExpression bold(uR"((\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1)"_s);
    static const QRegularExpression slanted(
        uR"((?<![\w*_\\])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\w*_]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression heading(uR"(^[ \t]*#{1,6}[ \t]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(uR"(\[([^\]\n]+)\]\((?:https?:|mailto:|www\.|/|#)[^()\s]*\))"_s);
    static const QRegularExpression notes(
        uR"((?<=[\p{L}.;,])\[\d{1,3}\]|(?:(?<=\p{L}\p{Ll}\p{Ll})|(?<=[.;,”»)]))[¹²³⁰⁴-⁹]+(?!\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto step = [&out, &noted](Rule rule, const auto &clean) {
        const QString before = out;
        clean(out);
        if (noted && before != out)
            noted(rule, before, out);
    };
    step(Rule::Markup, [](QString &t) {
        t = withoutTags(t);
        // Exports of exports hold "&amp;nbsp;" and "&lt;p&gt;".
        t = withoutTags(decoded(t));
        t = decoded(t);
        if (t.contains(u'*') || t.contains(u'_'))
            t.replace(bold, u"\\2"_s).replace(slanted, u"\\2"_s);
        if (t.contains(u'#'))
            t.remove(heading);
        if (t.contains(u"]("))
            t.replace(link, u"\\1"_s);
    });
    step(Rule::Notes, [](QString &t) { t.remove(notes); });
    step(Rule::Blanks, [](QString &t) { t = spaced(t, true); });
    return out;
}

} // namespace exchange::clean
