// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gaps.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// Whether a report of this kind says of each recommendation what the State answers.
bool tellsAnswers(Kind kind)
{
    switch (kind) {
    case Kind::Brief:
    case Kind::Handover:
    case Kind::Institution:
    case Kind::Statistics:
        return false;
    default:
        return true;
    }
}

/// What stands in a document under its keys.
class Places
{
public:
    Places(const Document &document, const QStringList &written)
        : m_written(written.begin(), written.end())
    {
        for (const Block &block : document.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                visit(*table);
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->key.isEmpty())
                continue;
            if (!words(paragraph->text).isEmpty())
                m_filled.insert(paragraph->key);
            else if (paragraph->key.startsWith("s."_L1)) // what is said of one recommendation may be left unsaid
                m_empty.append(paragraph->key);
        }
    }
    [[nodiscard]] bool isFilled(const QString &key) const { return m_filled.contains(key); }
    [[nodiscard]] bool isWritten(const QString &key) const { return m_written.contains(key) && isFilled(key); }
    [[nodiscard]] const QStringList &empty() const { return m_empty; }

private:
    /// The program fills every cell; only what a person worded is an answer.
    void visit(const Table &table)
    {
        for (qsizetype row = 0; row < table.keys.size(); ++row) {
            if (m_written.contains(table.keys.at(row)) && !words(table.rows.at(row).last()).isEmpty())
                m_filled.insert(table.keys.at(row));
        }
    }

    QSet<QString> m_written;
    QSet<QString> m_filled;
    QStringList m_empty;
};

/// Collects the gaps of the rows, each kind by itself.
class Rows
{
public:
    Rows(const Places &places, domain::Language language, QDate since)
        : m_places(places)
        , m_language(language)
        , m_since(since)
    {
    }

    void visit(const ReportRow &row)
    {
        if (row.text.in(m_language).isEmpty())
            noText.append(row.id);
        const QString key = u"r%1.answer"_s.arg(row.id.value());
        if (!row.progress && row.entries.isEmpty()) {
            if (!m_places.isFilled(key))
                noAnswer.append(row.id);
            return;
        }
        if (m_places.isWritten(key))
            return;
        const QList<ProgressEntry> entries = row.entries.isEmpty() ? QList{*row.progress} : row.entries;
        const bool old = m_since.isValid() && std::all_of(entries.begin(), entries.end(), [this](const auto &entry) {
            return entry.date.isValid() && entry.date < m_since;
        });
        if (old)
            oldAnswer.append(row.id);
        const bool foreign = std::any_of(entries.begin(), entries.end(), [this](const auto &entry) {
            return !entry.narrative.isEmpty() && entry.narrative.in(m_language).isEmpty();
        });
        if (foreign)
            noTranslation.append(row.id);
    }

    QList<domain::RecommendationId> noAnswer;
    QList<domain::RecommendationId> oldAnswer;
    QList<domain::RecommendationId> noText;
    QList<domain::RecommendationId> noTranslation;

private:
    const Places &m_places;
    domain::Language m_language;
    QDate m_since;
};

QList<domain::IndicatorId> withoutSource(const Material &material)
{
    QList<domain::IndicatorId> out;
    if (!material.choice.indicators)
        return out;
    for (const IndicatorEntry &entry : material.indicators) {
        if (entry.indicator.source.trimmed().isEmpty() && entry.indicator.id)
            out.append(*entry.indicator.id);
    }
    return out;
}

} // namespace

QList<Gap> gaps(const Material &material, const Document &document, const Preparation &preparation)
{
    const Places places(document, preparation.written);
    Rows rows(places, document.metadata.language, std::max(material.choice.from, preparation.lastReport));
    QList<domain::IndicatorId> sourceless;
    if (tellsAnswers(material.choice.kind)) {
        for (const ReportRow &row : material.rows)
            rows.visit(row);
        sourceless = withoutSource(material);
    }
    const QList<Gap> all{
        {.kind = Gap::Kind::NoAnswer, .recommendations = rows.noAnswer},
        {.kind = Gap::Kind::OldAnswer, .recommendations = rows.oldAnswer},
        {.kind = Gap::Kind::NoText, .recommendations = rows.noText},
        {.kind = Gap::Kind::NoTranslation, .recommendations = rows.noTranslation},
        {.kind = Gap::Kind::NoSource, .indicators = sourceless},
        {.kind = Gap::Kind::ToWrite, .keys = places.empty()},
    };
    QList<Gap> out;
    for (const Gap &gap : all) {
        if (gap.count() > 0)
            out.append(gap);
    }
    return out;
}

} // namespace reports
