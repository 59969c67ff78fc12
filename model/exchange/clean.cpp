// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include "wording/countries.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange::clean {
namespace {

using domain::Position;
using domain::RecommendationKind;
using domain::RecommendingState;

bool isInvisible(QChar c)
{
    return c == u'\u00AD' || c == u'\uFEFF' || (c >= u'\u200B' && c <= u'\u200F') || c == u'\u2060'
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

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

/// Decoded once only: what a file encoded twice ("&amp;nbsp;") is decoded by calling twice.
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

/// Whether a piece of a bracket or cell is a State; the whole of it, then divided by the signs and words that join
/// States.
void addStates(QList<RecommendingState> &states, const QString &piece, qsizetype level, int &unknown)
{
    static const QStringList joints{
        u"\n"_s, u";"_s, u" - "_s, u" – "_s, u","_s, u"/"_s, u" and "_s, u" y "_s, u" & "_s};
    QString name = spaced(piece);
    while (!name.isEmpty() && u" .;,:()[]*-–"_s.contains(name.back()) && !(name.back() == u')' && name.contains(u'(')))
        name.chop(1);
    while (!name.isEmpty() && u" .;,:([*-–"_s.contains(name.front()))
        name.remove(0, 1);
    if (name.isEmpty() || folded(name) == u"unknown" || folded(name) == u"and" || folded(name) == u"none")
        return;
    if (const auto iso3 = wording::countries::fromName(name)) {
        if (!std::ranges::any_of(states, [&](const RecommendingState &s) { return s.iso3 == *iso3; }))
            states << RecommendingState{*iso3, name};
        return;
    }
    for (; level < joints.size(); ++level) {
        const QStringList parts = (level == 0 ? piece : name).split(joints[level], Qt::SkipEmptyParts);
        if (parts.size() < 2)
            continue;
        for (qsizetype i = 0; i < parts.size();) {
            // "Bosnia and Herzegovina and Peru", "Korea, Republic of, Chile": the longest name first.
            qsizetype taken = std::min<qsizetype>(3, parts.size() - i);
            while (taken > 1 && !wording::countries::fromName(spaced(parts.sliced(i, taken).join(joints[level]))))
                --taken;
            addStates(states, parts.sliced(i, taken).join(joints[level]), taken > 1 ? level : level + 1, unknown);
            i += taken;
        }
        return;
    }
    ++unknown;
    if (!std::ranges::any_of(states, [&](const RecommendingState &s) { return s.iso3.isEmpty() && s.printed == name; }))
        states << RecommendingState{QString(), name};
}

/// The States of one bracket; empty when nothing in it is one.
QList<RecommendingState> bracketStates(const QString &inside)
{
    QList<RecommendingState> states;
    int unknown = 0;
    if (inside.size() > 2000)
        return {};
    addStates(states, inside, 0, unknown);
    const auto isKnown = [](const RecommendingState &s) { return !s.iso3.isEmpty(); };
    const auto known = std::ranges::count_if(states, isKnown);
    // "(CEDAW)" or "(see Chile's report)" is not a list of States; a misprint among States is.
    return known > 0 && known >= unknown ? states : QList<RecommendingState>();
}

void add(QList<RecommendingState> &all, const QList<RecommendingState> &more)
{
    for (const RecommendingState &state : more) {
        if (!all.contains(state) && !std::ranges::any_of(all, [&](const RecommendingState &s) {
                return !s.iso3.isEmpty() && s.iso3 == state.iso3;
            }))
            all << state;
    }
}

/// Where the bracket that ends at the end of `text` opens, one pair inside allowed ("(Iran (Islamic Republic of))"); -1
/// when none.
qsizetype openingOf(QStringView text)
{
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] == u')')
            ++depth;
        else if (text[i] == u'(' && --depth == 0)
            return i;
    }
    return -1;
}

QStringView trimmedEnd(QStringView text)
{
    while (
        !text.isEmpty() && (text.back().isSpace() || text.back() == u';' || text.back() == u'.' || text.back() == u','))
        text.chop(1);
    return text;
}

/// A bracket that was never closed, "(Argentina.;": its States, if everything in it is one.
std::optional<std::pair<qsizetype, QList<RecommendingState>>> openBracket(QStringView text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (open < 0 || text.indexOf(u')', open) >= 0)
        return std::nullopt;
    const auto states = bracketStates(text.sliced(open + 1).toString());
    const bool all =
        !states.isEmpty() && std::ranges::none_of(states, [](const RecommendingState &s) { return s.iso3.isEmpty(); });
    return all ? std::optional(std::pair(open, states)) : std::nullopt;
}

QList<RecommendingState> statesInside(const QString &text)
{
    static const QRegularExpression bracket(uR"(\(((?:[^()]|\([^()]*\))*)\))"_s);
    QList<RecommendingState> states;
    for (auto found = bracket.globalMatch(text); found.hasNext();)
        add(states, bracketStates(found.next().captured(1)));
    return states;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toLower();
        else if (!c.isMark() && !out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    return out.trimmed();
}

QString spaced(const QString &text, bool lines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool lineEnd = lines && (c == u'\n' || c == u'\u2028' || c == u'\u2029');
        if (lineEnd) {
            while (!out.isEmpty() && out.back() == u' ')
                out.chop(1);
            if (!out.isEmpty() && out.back() != u'\n')
                out += u'\n';
        } else if (c.isSpace()) {
            if (!out.isEmpty() && !out.back().isSpace())
                out += u' ';
        } else if (!isInvisible(c)) {
            out += c;
        }
    }
    return out.trimmed().normalized(QString::NormalizationForm_C);
}

QStringList listValues(const QString &cell)
{
    QStringList values;
    for (QString &line : decoded(cell).split(u'\n')) {
        QString value = spaced(line.remove(u'\r'));
        if (value.startsWith("- "_L1) || value == u"-")
            value = value.sliced(1).trimmed();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values;
}

QString plain(const QString &text)
{
    static const QRegularExpression bold(uR"(\*\*([^*]+)\*\*)"_s);
    static const QRegularExpression notes(uR"((?<=[\p{L}.;,])\[\d{1,3}\])"_s);
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    out = withoutTags(out);
    // Exports of exports hold "&amp;nbsp;" and "&lt;p&gt;".
    out = withoutTags(decoded(out));
    out = decoded(out);
    out.replace(bold, u"\\1"_s);
    out.remove(notes);
    return spaced(out, true);
}

Numbered splitParagraph(const QString &text)
{
    static const QString start = uR"((?=["“«'‘(\[¿¡]?\p{L}))"_s;
    // "119.1 Ratify", "119.1. Ratify", "136.1…"; what follows must not make it a quantity.
    static const QRegularExpression upr(uR"(^(\d{1,3}(?:\.\d{1,3}){1,2})(?:[.)]\s*|\s+))"_s
            + uR"((?!(?:per ?cent|percent|por ciento|million|billion|millones)\b))"_s + start,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "49.The Committee", "24 (a) The", "24. (a) The"
    static const QRegularExpression paragraph(uR"(^(\d{1,3})(?:\.\s*|\s*(?=\([a-z]\)))(\([a-z]\)\s*)?)"_s + start,
        QRegularExpression::UseUnicodePropertiesOption);
    // A heading runs into the number: "Rural women 49.The Committee". On a line of its own it may be anything short.
    static const QRegularExpression lineHeading(
        uR"(^([^\n]{1,160})\n\s*(\d{1,3})\.\s*(?=["“«]?\p{Lu}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression runHeading(
        uR"(^((?:[A-Z]\.\s*)?["“«]?\p{Lu}[^\n.?!;:\d]{2,120}?)\s*(?<![\p{L}])(\d{1,3})\.(?=\p{Lu}|\s(?:The (?:Committee|State|Subcommittee|Working|Special|Independent)|El (?:Comité|Estado|Subcomité|Grupo|Relator)|While|In |Recalling|Taking|Reiterating|Aun|Si bien|En )))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reference(
        uR"(\b(paragraphs?|paras?|articles?|art|arts|nos?|and|to|rules?|goals?|targets?|resolutions?|párrafos?|párrs?|artículos?|núms?|y|sections?|general (comment|recommendation)|recommendations?|reglas?|metas?|objetivos?|of|de|in|en|by|the)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    if (const auto found = upr.match(text); found.hasMatch())
        return {QString(), found.captured(1), text.sliced(found.capturedEnd()).trimmed()};
    if (const auto found = paragraph.match(text); found.hasMatch()) {
        const QString letter = found.captured(2).trimmed();
        return {QString(), letter.isEmpty() ? found.captured(1) : found.captured(1) + u' ' + letter,
            text.sliced(found.capturedEnd()).trimmed()};
    }
    for (const auto *pattern : {&lineHeading, &runHeading}) {
        const auto found = pattern->match(text);
        if (found.hasMatch() && !reference.match(found.captured(1)).hasMatch())
            return {found.captured(1).trimmed(), found.captured(2), text.sliced(found.capturedEnd()).trimmed()};
    }
    return {QString(), QString(), text};
}

QList<domain::RecommendingState> recommendingStates(const QString &cell)
{
    QList<RecommendingState> states;
    int unknown = 0;
    addStates(states, listValues(cell).join(u'\n'), 0, unknown);
    return states;
}

Trailing splitStates(const QString &text)
{
    QStringView rest = trimmedEnd(text);
    QList<QList<RecommendingState>> found; // from the last bracket to the first
    if (const auto open = openBracket(rest)) {
        found << open->second;
        rest = trimmedEnd(rest.first(open->first));
    }
    while (rest.endsWith(u')')) {
        const qsizetype open = openingOf(rest);
        const auto states = open < 0 ? QList<RecommendingState>()
                                     : bracketStates(rest.sliced(open + 1, rest.size() - open - 2).toString());
        if (states.isEmpty())
            break;
        found << states;
        rest = trimmedEnd(rest.first(open));
    }
    const auto inside = statesInside(rest.toString());
    QList<RecommendingState> all = inside;
    for (auto states = found.crbegin(); states != found.crend(); ++states)
        add(all, *states);
    if (found.isEmpty() || !inside.isEmpty() || rest.isEmpty())
        return {text, all};
    return {rest.toString(), all};
}

Answer answer(const QString &cell)
{
    QSet<Position> positions;
    for (const QString &value : listValues(cell)) {
        const QString word = folded(value);
        if (word == u"voluntary pledge" || word == u"promesa voluntaria" || word == u"compromiso voluntario")
            return {std::nullopt, true, true};
        static const QHash<QString, Position> known{
            {u"supported"_s, Position::Supported},
            {u"accepted"_s, Position::Supported},
            {u"support"_s, Position::Supported},
            {u"apoyada"_s, Position::Supported},
            {u"aceptada"_s, Position::Supported},
            {u"apoyado"_s, Position::Supported},
            {u"enjoys the support"_s, Position::Supported},
            {u"cuenta con el apoyo"_s, Position::Supported},
            {u"noted"_s, Position::Noted},
            {u"rejected"_s, Position::Noted},
            {u"not supported"_s, Position::Noted},
            {u"not accepted"_s, Position::Noted},
            {u"no aceptada"_s, Position::Noted},
            {u"rechazada"_s, Position::Noted},
            {u"no apoyada"_s, Position::Noted},
            {u"tomada nota"_s, Position::Noted},
            {u"tomo nota"_s, Position::Noted},
            {u"se toma nota"_s, Position::Noted},
            {u"anotada"_s, Position::Noted},
            {u"supported noted"_s, Position::PartlySupported},
            {u"supported in part"_s, Position::PartlySupported},
            {u"partially supported"_s, Position::PartlySupported},
            {u"partly supported"_s, Position::PartlySupported},
            {u"accepted in part"_s, Position::PartlySupported},
            {u"partially accepted"_s, Position::PartlySupported},
            {u"apoyada en parte"_s, Position::PartlySupported},
            {u"apoyada parcialmente"_s, Position::PartlySupported},
            {u"apoyada tomada nota"_s, Position::PartlySupported},
            {u"aceptada parcialmente"_s, Position::PartlySupported},
            {u"under consideration"_s, Position::UnderConsideration},
            {u"pending"_s, Position::UnderConsideration},
            {u"under examination"_s, Position::UnderConsideration},
            {u"en examen"_s, Position::UnderConsideration},
            {u"en estudio"_s, Position::UnderConsideration},
            {u"pendiente"_s, Position::UnderConsideration},
        };
        const auto found = known.constFind(word);
        if (found == known.constEnd())
            return {std::nullopt, false, false};
        positions << *found;
    }
    if (positions.isEmpty())
        return {};
    return {positions.size() == 1 ? *positions.cbegin() : Position::PartlySupported, false, true};
}

std::optional<RecommendationKind> kind(const QString &cell)
{
    const QStringList values = listValues(cell);
    if (values.isEmpty())
        return RecommendationKind::Recommendation;
    const QString word = folded(values.front());
    if (word.startsWith(u"recommendation") || word.startsWith(u"recomendacion"))
        return RecommendationKind::Recommendation;
    if (word.startsWith(u"concern") || word.startsWith(u"observation") || word.startsWith(u"preocupacion")
        || word.startsWith(u"motivos de preocupacion") || word.startsWith(u"observacion"))
        return RecommendationKind::Concern;
    return std::nullopt;
}

QList<Sdg> sdgs(const QString &cell, bool numeric)
{
    static const QRegularExpression coded(
        uR"(^(?:SDG|ODS|Goal|Target|Meta|Objetivo)?\s*(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)(?![\d.])\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> tenth{u"8.1"_s, u"16.1"_s, u"17.1"_s};
    QList<Sdg> out;
    for (const QString &value : listValues(cell)) {
        const auto found = coded.match(value);
        const QString code = found.captured(1).toLower();
        out << Sdg{code, numeric && tenth.contains(code), value};
    }
    return out;
}

std::optional<int> firstNumber(const QString &text)
{
    static const QRegularExpression number(uR"(\d{1,6})"_s);
    const auto found = number.match(text);
    return found.hasMatch() ? std::optional(found.captured().toInt()) : std::nullopt;
}

domain::Language language(const QString &text, domain::Language otherwise)
{
    static const QSet<QString> spanish{u"el"_s, u"la"_s, u"los"_s, u"las"_s, u"de"_s, u"del"_s, u"que"_s, u"y"_s,
        u"en"_s, u"para"_s, u"por"_s, u"con"_s, u"una"_s, u"un"_s, u"al"_s, u"sus"_s, u"su"_s, u"se"_s};
    static const QSet<QString> english{u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"for"_s, u"on"_s, u"with"_s,
        u"its"_s, u"that"_s, u"by"_s, u"all"_s, u"be"_s, u"as"_s, u"at"_s, u"or"_s, u"from"_s};
    int balance = 0;
    const QString words = folded(QStringView(text).left(1000));
    for (const auto &word : QStringView(words).split(u' '))
        balance += (spanish.contains(word.toString()) ? 1 : 0) - (english.contains(word.toString()) ? 1 : 0);
    return balance > 0 ? domain::Language::Spanish : balance < 0 ? domain::Language::English : otherwise;
}

} // namespace exchange::clean
