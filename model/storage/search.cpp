// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "storage/figures.h"
#include "storage/matching.h"
#include "storage/ordering.h"
#include "storage/recommendations.h"

#include <QRegularExpression>

namespace storage::recommendations {

using namespace Qt::StringLiterals;
using domain::Criteria;
using domain::ErrorCode;
using domain::Order;
using domain::RecommendationId;

namespace {

constexpr qint64 fewEnoughToSort = 1500; ///< below, sorting what was found is faster than walking past what was not

/// Collects ids in order, each once, until there are enough.
class Collector
{
public:
    Collector(Matching &matching, int limit)
        : m_matching(matching)
        , m_limit(limit < 0 ? std::numeric_limits<size_t>::max() : static_cast<size_t>(limit))
    {
    }
    [[nodiscard]] bool isFull() const { return m_ids.size() >= m_limit; }
    void offer(qint64 id)
    {
        if (!m_seen.contains(id) && m_matching.contains(id)) {
            m_seen.insert(id);
            m_ids.emplace_back(id);
        }
    }
    void offerAll(Cursor &cursor)
    {
        while (!isFull() && cursor.next())
            offer(cursor.number());
    }
    /// Those without a value in the order, by id.
    void offerRest(const Reader &db)
    {
        if (isFull())
            return;
        if (m_matching.bounds().isComplement() && m_limit < std::numeric_limits<size_t>::max()) {
            Cursor all(db, u"SELECT id FROM recommendation ORDER BY id"_s);
            offerAll(all);
            return;
        }
        const IdSet rest = m_matching.bounds().isComplement() ? m_matching.whole() : m_matching.bounds();
        rest.forEachMarked([this](qint64 id) {
            if (!isFull())
                offer(id);
        });
    }
    [[nodiscard]] std::vector<RecommendationId> take() { return std::move(m_ids); }

private:
    Matching &m_matching;
    size_t m_limit;
    IdSet m_seen;
    std::vector<RecommendationId> m_ids;
};

/// So many candidates help to choose; more would hide the sentence before them.
constexpr int namedAtMost = 20;

/// The letters and digits alone: "27 (b)" and "27(b)" are one paragraph.
QString essence(const QString &text)
{
    QString plain = domain::folded(text);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

QList<RecommendationId> byNumber(const Reader &db, const QString &reference)
{
    bool isNumber = false;
    const qint64 number = reference.startsWith(u'#') ? reference.sliced(1).trimmed().toLongLong(&isNumber) : 0;
    Statement statement(db, u"SELECT id FROM recommendation WHERE id = ?"_s);
    statement.bind(number);
    QList<RecommendationId> found;
    while (isNumber && statement.step())
        found << statement.value<RecommendationId>(0);
    return found;
}

/// Those whose document's symbol or case name the reference begins with and whose paragraph is the rest of it. Where there is no rest
/// and no recommendation without a paragraph, every recommendation of the document may be meant.
QList<RecommendationId> byDocumentAndParagraph(const Reader &db, const QString &reference)
{
    const QString wanted = essence(reference);
    QList<RecommendationId> found;
    QList<RecommendationId> ofDocument;
    Statement documents(db, u"SELECT id, symbol, case_name FROM source_document"_s);
    Statement paragraphs(db, u"SELECT id, paragraph FROM recommendation WHERE document_id = ? ORDER BY position, id"_s);
    while (documents.step()) {
        for (const int column : {1, 2}) {
            const QString name = essence(documents.value<QString>(column));
            if (name.isEmpty() || !wanted.startsWith(name))
                continue;
            paragraphs.bind(documents.value<domain::DocumentId>(0));
            while (paragraphs.step()) {
                const auto id = paragraphs.value<RecommendationId>(0);
                if (essence(paragraphs.value<QString>(1)) == wanted.sliced(name.size()) && !found.contains(id))
                    found << id;
                if (wanted == name && !ofDocument.contains(id))
                    ofDocument << id;
            }
        }
    }
    return found.isEmpty() ? ofDocument : found;
}

} // namespace

std::vector<RecommendationId> ids(const Reader &db, const Criteria &criteria, const Order &order, int limit)
{
    Matching matching(db, criteria, limit < 0 ? Matching::Effort::Whole : Matching::Effort::FirstPage);
    Collector collector(matching, limit);
    const QString sorting = ordering::sorting(order);
    if (!sorting.isEmpty() && !matching.bounds().isComplement() && matching.bounds().marked() <= fewEnoughToSort) {
        Cursor sorted(db, sorting, {figures::asJson(matching.bounds())});
        collector.offerAll(sorted);
    } else {
        for (const auto &walk : ordering::walks(db, order, scopeOf(db, criteria))) {
            if (collector.isFull())
                break;
            Cursor cursor(db, walk.sql, walk.bindings);
            collector.offerAll(cursor);
        }
    }
    collector.offerRest(db);
    return collector.take();
}

qint64 count(const Reader &db, const Criteria &criteria)
{
    Matching matching(db, criteria, Matching::Effort::Whole);
    if (!matching.bounds().isComplement())
        return matching.bounds().marked();
    Cursor all(db, u"SELECT count(*) FROM recommendation"_s);
    return all.next() ? all.number() - matching.bounds().marked() : 0;
}

RecommendationId byReference(const Reader &db, const QString &reference)
{
    const QString wanted = reference.trimmed();
    const auto found = wanted.startsWith(u'#') ? byNumber(db, wanted) : byDocumentAndParagraph(db, wanted);
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, wanted);
    if (found.size() == 1)
        return found.first();
    QStringList names;
    for (const RecommendationId id : found.first(qMin(found.size(), qsizetype {namedAtMost})))
        names << u"%1 (#%2)"_s.arg(recommendations::reference(db, id)).arg(id.value());
    if (found.size() > namedAtMost)
        names << u"…"_s;
    throw Failure(ErrorCode::Ambiguous, names.join(u'\n'));
}

} // namespace storage::recommendations
