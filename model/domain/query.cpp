// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/fold.h"
#include "domain/querywords.h"

namespace domain {

using namespace Qt::StringLiterals;
using querywords::ValueKind;

namespace {

/// One value as it was typed: what stands in quotes is never an operator.
struct Typed
{
    QString text;
    bool quoted = false;
};

class Parser
{
public:
    explicit Parser(const QString &query)
        : m_text(query)
    {
    }
    Result<Criteria> parse();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBlank() const { return !atEnd() && m_text.at(m_at).isSpace(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text.at(m_at); }
    Result<void> readItem();
    std::optional<QString> readQuoted();
    QString readWord(bool untilComma);
    std::optional<QString> readKey();
    Result<void> readCondition(const QString &key, qsizetype start, bool negated);
    void addWord(const QString &word, bool phrase, bool negated);
    void closeAlternative();

    QString m_text;
    qsizetype m_at = 0;
    Criteria m_criteria;
    Conditions m_conditions;
};

/// The days, or the one day, that a date as people write it stands for.
struct Period
{
    QDate first;
    QDate last;
};

std::optional<Period> periodOf(const QString &text)
{
    for (const auto &format : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return Period {day, day};
    }
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return Period {month, month.addMonths(1).addDays(-1)};
    if (const QDate year = text.size() == 4 ? QDate::fromString(text, u"yyyy"_s) : QDate(); year.isValid())
        return Period {year, year.addYears(1).addDays(-1)};
    return std::nullopt;
}

/// The first and the last value that "2023", "2026-05" or "7" stand for, as they are kept.
using Bounds = std::pair<QString, QString>;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Bounds> boundsOf(ValueKind kind, const QString &text)
{
    if (kind == ValueKind::Number)
        return isNumber(text) ? std::optional(Bounds(text, text)) : std::nullopt;
    const auto period = periodOf(text);
    return period ? std::optional(Bounds(period->first.toString(Qt::ISODate), period->last.toString(Qt::ISODate))) : std::nullopt;
}

QString neighbour(ValueKind kind, const QString &bound, int step)
{
    return kind == ValueKind::Number ? QString::number(qMax(0, bound.toInt() + step))
                                     : QDate::fromString(bound, Qt::ISODate).addDays(step).toString(Qt::ISODate);
}

/// `<x`, `<=x`, `>x`, `>=x`: false when x is not understood.
bool readComparison(ValueKind kind, const QString &text, Filter &filter)
{
    const bool orEqual = text.size() > 1 && text.at(1) == u'=';
    const auto bounds = boundsOf(kind, text.sliced(orEqual ? 2 : 1));
    if (!bounds)
        return false;
    if (text.front() == u'<')
        filter.to = orEqual ? bounds->second : neighbour(kind, bounds->first, -1);
    else
        filter.from = orEqual ? bounds->first : neighbour(kind, bounds->second, 1);
    return true;
}

/// `a..b`, `a..`, `..b`
bool readSpan(ValueKind kind, const QString &text, qsizetype dots, Filter &filter)
{
    const QString from = text.first(dots);
    const QString to = text.sliced(dots + 2);
    if (from.isEmpty() && to.isEmpty())
        return false;
    const auto first = boundsOf(kind, from);
    const auto last = boundsOf(kind, to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
        return false;
    filter.from = first ? first->first : QString();
    filter.to = last ? last->second : QString();
    return true;
}

/// Reads a single value of a field of dates or numbers as a range; false when it is none.
bool readRange(ValueKind kind, const QString &text, Filter &filter)
{
    filter.range = true;
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        return readComparison(kind, text, filter);
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0)
        return readSpan(kind, text, dots, filter);
    const auto bounds = kind == ValueKind::Date ? boundsOf(kind, text) : std::nullopt;
    if (bounds)
        std::tie(filter.from, filter.to) = *bounds;
    return bounds.has_value();
}

/// One value of a condition as it is kept; empty when the field has no such value.
QStringList canonical(Field field, const Typed &typed)
{
    const QString text = typed.text.simplified();
    QStringList codes = querywords::codesOfValue(field, text);
    switch (querywords::valueKind(field)) {
    case ValueKind::Named:
    case ValueKind::Date:
        return codes;
    case ValueKind::Reference: {
        const QString number = text.startsWith(u'#') ? text.sliced(1) : text;
        return isNumber(number) ? QStringList(number) : QStringList();
    }
    case ValueKind::Number:
        return isNumber(text) ? QStringList(text) : codes;
    case ValueKind::Free:
        return !codes.isEmpty() && !typed.quoted ? codes : QStringList(text);
    }
    return {};
}

/// Fills the filter's values; false when one of them is not understood.
bool readValues(const QList<Typed> &typed, Filter &filter)
{
    if (typed.isEmpty())
        return false;
    const ValueKind kind = querywords::valueKind(filter.field);
    if ((kind == ValueKind::Date || kind == ValueKind::Number) && typed.size() == 1) {
        Filter ranged = filter;
        if (readRange(kind, typed.first().text.simplified(), ranged)) {
            filter = ranged;
            return true;
        }
    }
    for (const Typed &value : typed) {
        const QStringList codes = canonical(filter.field, value);
        if (codes.isEmpty() || codes.first().isEmpty())
            return false;
        filter.values += codes;
    }
    filter.values.removeDuplicates();
    return true;
}

Result<Criteria> Parser::parse()
{
    while (true) {
        while (atBlank())
            ++m_at;
        if (atEnd())
            break;
        if (auto read = readItem(); !read)
            return tl::unexpected(read.error());
    }
    closeAlternative();
    return m_criteria;
}

Result<void> Parser::readItem()
{
    const qsizetype start = m_at;
    const bool negated = here() == u'-';
    if (negated)
        ++m_at;
    if (const auto phrase = readQuoted()) {
        addWord(phrase->simplified(), true, negated);
        return {};
    }
    if (const auto key = readKey())
        return readCondition(*key, start, negated);
    const QString word = readWord(false);
    if (!negated && querywords::isOr(word)) {
        closeAlternative();
    } else if (word.startsWith(u'#') && isNumber(word.sliced(1))) {
        m_conditions << Filter {.field = Field::Id, .values = {word.sliced(1)}, .negated = negated};
    } else {
        addWord(word, false, negated);
    }
    return {};
}

/// What stands in quotes from here, a doubled quote being one; none, and nothing is read, when no closing quote follows.
std::optional<QString> Parser::readQuoted()
{
    if (here() != u'"')
        return std::nullopt;
    QString text;
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text.at(i) != u'"') {
            text += m_text.at(i);
        } else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"') {
            text += m_text.at(i++);
        } else {
            m_at = i + 1;
            return text;
        }
    }
    return std::nullopt;
}

QString Parser::readWord(bool untilComma)
{
    const qsizetype start = m_at;
    while (!atEnd() && !atBlank() && !(untilComma && here() == u','))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// A key with its colon and something behind it; otherwise none, and nothing is read.
std::optional<QString> Parser::readKey()
{
    qsizetype end = m_at;
    while (end < m_text.size() && (m_text.at(end).isLetter() || m_text.at(end) == u'_' || m_text.at(end).isMark()))
        ++end;
    const bool followed = end + 1 < m_text.size() && m_text.at(end) == u':' && !m_text.at(end + 1).isSpace();
    if (end == m_at || !followed || QStringView(m_text).sliced(end + 1).startsWith(u"//"))
        return std::nullopt;
    const QString key = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    return key;
}

Result<void> Parser::readCondition(const QString &key, qsizetype start, bool negated)
{
    QList<Typed> typed;
    do {
        if (!typed.isEmpty())
            ++m_at; // the comma
        if (auto quoted = readQuoted())
            typed << Typed {*quoted, true};
        else if (here() == u'"') // still being typed: all that follows
            typed << Typed {m_text.sliced(std::exchange(m_at, m_text.size()) + 1), true};
        else
            typed << Typed {readWord(true), false};
    } while (here() == u',');
    typed.removeIf([](const Typed &value) { return !value.quoted && value.text.isEmpty(); }); // "a," is still being typed

    const auto field = querywords::fieldOf(key);
    Filter filter {.field = field.value_or(Field::Words), .negated = negated};
    bool understood = field.has_value() && readValues(typed, filter);
    if (!understood && field == Field::MechanismKind) {
        filter = {.field = Field::Body, .negated = negated}; // mecanismo:CEDAW means the body
        understood = readValues(typed, filter);
    }
    if (!understood)
        return failure(ErrorCode::InvalidQuery, m_text.sliced(start, m_at - start).trimmed());
    if (filter.field == Field::Words)
        filter.values.removeIf([](const QString &value) { return !hasLetterOrDigit(value); });
    if (filter.range || !filter.values.isEmpty())
        m_conditions << filter;
    return {};
}

/// Signs without a letter or a digit are nothing to look for.
void Parser::addWord(const QString &word, bool phrase, bool negated)
{
    if (hasLetterOrDigit(word))
        m_conditions << Filter {.field = Field::Words, .values = {word}, .phrase = phrase, .negated = negated};
}

void Parser::closeAlternative()
{
    if (!m_conditions.isEmpty())
        m_criteria.alternatives << std::exchange(m_conditions, {});
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Whether a word may stand alone without being read as something else.
bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && !querywords::isOr(word) && !word.startsWith(u'-') && !word.startsWith(u'#') && !word.startsWith(u'"')
        && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || c == u':'; });
}

QString written(const Filter &filter, const QString &value, Language language)
{
    const QString text = querywords::valueOf(filter.field, value, language);
    const bool plain = !text.isEmpty() && !text.startsWith(u'<') && !text.startsWith(u'>')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; })
        // A name that happens to be a word for "none" is told from it by its quotes.
        && (value == u"none"_s || querywords::codesOfValue(filter.field, text) != QStringList(u"none"_s));
    return plain ? text : quoted(text);
}

QString writtenValues(const Filter &filter, Language language)
{
    if (filter.range)
        return filter.from + u".."_s + filter.to;
    if (filter.field == Field::Status && filter.values == querywords::pendingStatuses())
        return querywords::pendingIn(language);
    QStringList texts;
    for (const QString &value : filter.values)
        texts << written(filter, value, language);
    return texts.join(u',');
}

QString written(const Filter &filter, Language language)
{
    const QString sign = filter.negated ? u"-"_s : QString();
    if (filter.field == Field::Words && filter.values.size() == 1) {
        if (filter.phrase)
            return sign + quoted(filter.values.first());
        if (isPlainWord(filter.values.first()))
            return sign + filter.values.first();
        return sign + querywords::keyOf(filter.field, language) + u':' + quoted(filter.values.first());
    }
    return sign + querywords::keyOf(filter.field, language) + u':' + writtenValues(filter, language);
}

} // namespace

Result<Criteria> parseQuery(const QString &query)
{
    return Parser(query).parse();
}

QString toQuery(const Criteria &criteria, Language language)
{
    QStringList alternatives;
    for (const Conditions &conditions : criteria.alternatives) {
        QStringList parts;
        for (const Filter &filter : conditions)
            parts << written(filter, language);
        alternatives << parts.join(u' ');
    }
    return alternatives.join(language == Language::Spanish ? u" o "_s : u" or "_s);
}

} // namespace domain
