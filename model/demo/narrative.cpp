// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/narrative.h"

#include <QRegularExpression>
#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

bool fits(const Content &content, const QStringList &topics, const Story &story, domain::Status stage)
{
    const auto has = [&](const QString &topic) { return topics.contains(topic); };
    if (story.stage != stage || !std::all_of(story.topics.begin(), story.topics.end(), has))
        return false;
    return story.topics.isEmpty() || !content.narrowTopics.contains(topics.first())
        || story.topics.contains(topics.first());
}

/// Thousands in groups, as each language writes them.
QString grouped(int number, Language language)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, language == Language::Spanish ? u'.' : u',');
    return digits;
}

/// Those that say most about the recommendation: the ones with the most topics.
QList<const Story *> closest(const QList<const Story *> &stories)
{
    qsizetype most = 0;
    for (const Story *story : stories)
        most = std::max(most, story->topics.size());
    QList<const Story *> kept;
    for (const Story *story : stories) {
        if (story->topics.size() == most)
            kept << story;
    }
    return kept;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{(?:([a-z]):(\\d+)-(\\d+)|(y2?|dep2?))\\}"_s);
    return expression;
}

} // namespace

bool canTell(const Content &content, const QStringList &topics, domain::Status stage)
{
    return std::any_of(content.stories.begin(), content.stories.end(),
        [&](const Story &story) { return fits(content, topics, story, stage); });
}

Filler::Filler(const Content &content, int year, Chance &chance)
    : m_chance(chance)
{
    const auto count = static_cast<int>(content.departments.size());
    const int first = chance.between(0, count - 1);
    const int second = (first + chance.between(1, count - 1)) % count;
    m_words = {{u"y"_s, QString::number(year)}, {u"y2"_s, QString::number(year + 1)},
        {u"dep"_s, content.departments.at(first)}, {u"dep2"_s, content.departments.at(second)}};
}

QString Filler::value(const QString &name, Language language) const
{
    // "n" is the number of a law or a circular: never grouped.
    const int number = m_numbers.value(name);
    return name == u"n"_s ? QString::number(number) : grouped(number, language);
}

QString Filler::fill(const QString &text, Language language)
{
    QString filled;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled.append(QStringView(text).sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.isEmpty()) {
            filled += m_words.value(match.captured(4));
            continue;
        }
        if (!m_numbers.contains(name))
            m_numbers.insert(name, m_chance.between(match.captured(2).toInt(), match.captured(3).toInt()));
        filled += value(name, language);
    }
    return filled.append(QStringView(text).sliced(from));
}

domain::LocalText Filler::fill(const domain::LocalText &text)
{
    const QString es = fill(text.es, Language::Spanish);
    return {.es = es, .en = fill(text.en, Language::English)};
}

std::optional<Story> Narrator::tell(domain::Status stage, int year, Chance &chance)
{
    QList<const Story *> leading;
    QList<const Story *> others;
    QList<const Story *> general;
    for (const Story &story : m_content.stories) {
        if (m_told.contains(&story) || !fits(m_content, m_topics, story, stage))
            continue;
        (story.topics.isEmpty() ? general : story.topics.contains(m_topics.first()) ? leading : others) << &story;
    }
    if (leading.isEmpty())
        leading = others.isEmpty() ? general : others;
    if (leading.isEmpty())
        return {};
    const Story *chosen = chance.oneOf(closest(leading));
    m_told.insert(chosen);
    Filler filler(m_content, year, chance);
    Story told = *chosen;
    told.narrative = filler.fill(chosen->narrative);
    told.obstacles = filler.fill(chosen->obstacles);
    told.nextSteps = filler.fill(chosen->nextSteps);
    return told;
}

} // namespace demo
