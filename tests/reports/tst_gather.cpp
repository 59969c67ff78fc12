// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "domain/query.h"
#include "reports/compose.h"
#include "reports/writer.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace reports;
using namespace domain;

namespace {

domain::Result<Material> gathered(const storage::Store &store, const Choice &choice = {}, const work::Progress &progress = {})
{
    return store.read([&](const storage::Reader &db) { return gather(db, choice, progress); });
}

Progress entry(RecommendationId id, ReviewState state, const QString &words, QDateTime written)
{
    Progress out{.recommendation = id};
    out.narrative.es = words;
    out.state = state;
    out.written = written;
    if (state == ReviewState::Validated)
        out.reviewed = written.addDays(1);
    return out;
}

} // namespace

class TestGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = m_folder.create(u"%1.avance"_s.arg(++m_number));
        support::take(m_store->write(storage::Intent::AddRecommendation, [this](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
            m_first =
                support::addRecommendation(db, document, u"24 b)"_s, u"Adopte un protocolo."_s, u"Adopt a protocol."_s);
            m_second = support::addRecommendation(db, document, u"25"_s, QString(), u"Publish data."_s);
            const auto women =
                support::addInstitution(db, u"MIM"_s, u"Ministerio de la Mujer"_s, u"Ministry of Women"_s);
            const auto justice =
                support::addInstitution(db, u"MJ"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
            storage::assignments::setLead(db, *m_first, women);
            storage::assignments::setSupport(db, *m_first, {justice});
        }));
    }

    void namesTheInstitutions()
    {
        const auto material = support::take(gathered(*m_store));
        QCOMPARE(material.rows.size(), 2);
        const ReportRow &row = material.rows.first();
        QCOMPARE(row.paragraph, u"24 b)"_s);
        QCOMPARE(row.lead->name.es, u"Ministerio de la Mujer"_s);
        QCOMPARE(row.support.size(), 1);
        QCOMPARE(row.support.first().acronym, u"MJ"_s);
        QVERIFY(!material.rows.last().lead);
        QCOMPARE(material.state.es, u"República de Valdoria"_s);
        QCOMPARE(material.date, QDate(2026, 5, 19));
    }

    void latestProgress_data()
    {
        QTest::addColumn<QList<ReviewState>>("states"); // oldest first
        QTest::addColumn<QString>("expected"); // number of the entry; empty: none
        QTest::newRow("nothing") << QList<ReviewState>{} << QString();
        QTest::newRow("a draft is not shown") << QList{ReviewState::Draft} << QString();
        QTest::newRow("a returned entry is not shown") << QList{ReviewState::Returned} << QString();
        QTest::newRow("a submitted one is") << QList{ReviewState::Submitted, ReviewState::Draft} << u"0"_s;
        QTest::newRow("a validated one goes before a newer submitted one")
            << QList{ReviewState::Validated, ReviewState::Submitted} << u"0"_s;
        QTest::newRow("the newest validated one")
            << QList{ReviewState::Validated, ReviewState::Validated, ReviewState::Returned} << u"1"_s;
    }
    void latestProgress()
    {
        QFETCH(QList<ReviewState>, states);
        QFETCH(QString, expected);
        for (qsizetype i = 0; i < states.size(); ++i) {
            support::take(m_store->write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
                storage::progress::save(
                    db, entry(*m_first, states[i], QString::number(i), support::moment.addDays(i - 20)));
            }));
        }
        const auto material = support::take(gathered(*m_store, {.validatedOnly = false}));
        const auto &progress = material.rows.first().progress;
        QCOMPARE(progress ? progress->narrative.es : QString(), expected);
        if (progress)
            QCOMPARE(progress->validated, states[expected.toInt()] == ReviewState::Validated);
    }

    void evidenceStaysInsideUnlessAsked()
    {
        support::take(m_store->write(storage::Intent::AddProgress, [this](const storage::Writer &db) {
            const auto id =
                storage::progress::save(db, entry(*m_first, ReviewState::Validated, u"Hecho"_s, support::moment));
            for (const Confidentiality level : allOf<Confidentiality>()) {
                Evidence evidence{.progress = id};
                evidence.title = QString(code(level));
                evidence.link = u"https://example.org"_s;
                evidence.confidentiality = level;
                storage::evidence::addLink(db, evidence);
            }
        }));
        for (const Confidentiality level : allOf<Confidentiality>()) {
            const auto material = support::take(gathered(*m_store, {.confidentiality = level}));
            QCOMPARE(material.rows.first().progress->evidence.size(), static_cast<int>(level) + 1);
        }
        QCOMPARE(support::take(gathered(*m_store)).rows.first().progress->evidence.first().title, u"public"_s);
    }

    void onlyWhatTheQueryFinds()
    {
        const auto criteria = support::take(parseQuery(u"líder:MIM"_s));
        const auto material = support::take(gathered(*m_store, {.criteria = criteria}));
        QCOMPARE(material.rows.size(), 1);
        QCOMPARE(material.overview.total, 1);
        for (const Language language : allOf<Language>()) {
            const QString subtitle = compose(material, wording::Wording(language)).cover.subtitle;
            QVERIFY2(subtitle.contains(language == Language::Spanish ? u"líder:MIM"_s : u"lead:MIM"_s), qPrintable(subtitle));
        }
    }

    void cancelled()
    {
        const auto result = gathered(*m_store, {}, work::Progress({}, [] { return true; }));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void figuresOfTheDemonstrationAgreeWithItsRows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"demo.avance"_s);
        support::take(demo::write(path, demo::anchor));
        const auto store =
            support::take(storage::Store::open(path, support::context(), storage::Store::Access::ReadOnly));
        for (const QString &query : {QString(), u"órgano:CEDAW"_s, u"situación:cumplida"_s}) {
            const auto material = support::take(gathered(*store, {.criteria = support::take(parseQuery(query))}));
            QVERIFY(!material.rows.isEmpty());
            storage::statistics::StatusCounts counts{};
            qint64 overdue = 0;
            QSet<MechanismId> mechanisms;
            for (const ReportRow &row : material.rows) {
                ++counts[static_cast<size_t>(row.status)];
                overdue += row.urgency == Urgency::Overdue;
                mechanisms.insert(row.mechanism);
            }
            QCOMPARE(material.overview.total, material.rows.size());
            QCOMPARE(material.overview.byStatus, counts);
            QCOMPARE(material.overview.overdue, overdue);
            QCOMPARE(material.overview.mechanisms, mechanisms.size());
            QCOMPARE(material.overview.documents, material.documents.size());
            for (const auto &groups : {material.byKind, material.byMechanism}) {
                QCOMPARE(std::accumulate(groups.begin(), groups.end(), qint64{0},
                             [](qint64 sum, const auto &group) { return sum + group.total; }),
                    material.overview.total);
                QCOMPARE(std::accumulate(groups.begin(), groups.end(), qint64{0},
                             [](qint64 sum, const auto &group) { return sum + group.overdue; }),
                    overdue);
            }
        }
    }

    void theDemonstrationIsReportedInBothLanguages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"demo.avance"_s);
        support::take(demo::write(path, demo::anchor));
        const auto store =
            support::take(storage::Store::open(path, support::context(), storage::Store::Access::ReadOnly));
        for (const Language language : allOf<Language>()) {
            const reports::Document document = compose(support::take(gathered(*store)), wording::Wording(language));
            for (const Format format : {Format::Pdf, Format::Html}) {
                // A way to keep the files for looking at them.
                const QString kept = qEnvironmentVariable("AVANCE_KEEP_REPORTS", folder.path());
                const QString file = u"%1/demo-%2.%3"_s.arg(kept, QString(code(language)), QString(code(format)));
                support::take(save(document, format, file));
                QVERIFY(QFileInfo(file).size() > 100'000);
            }
        }
    }

private:
    support::Folder m_folder;
    int m_number = 0;
    std::unique_ptr<storage::Store> m_store;
    std::optional<RecommendationId> m_first;
    std::optional<RecommendationId> m_second;
};

QTEST_MAIN(TestGather)
#include "tst_gather.moc"
