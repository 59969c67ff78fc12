// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "domain/query.h"
#include "reports/compose.h"
#include "reports/grouping.h"
#include "reports/writer.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/letterhead.h"
#include "support/workspace.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace reports;
using namespace domain;

namespace {

domain::Result<Material> gathered(
    const storage::Store &store, const Choice &choice = {}, const work::Progress &progress = {})
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
            QVERIFY2(subtitle.contains(language == Language::Spanish ? u"líder:MIM"_s : u"lead:MIM"_s),
                qPrintable(subtitle));
        }
    }

    void cancelled()
    {
        const auto result = gathered(*m_store, {}, work::Progress({}, [] { return true; }));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void submittedEntriesOnlyWhenAsked()
    {
        support::take(m_store->write(storage::Intent::AddProgress, [this](const storage::Writer &db) {
            storage::progress::save(db, entry(*m_first, ReviewState::Submitted, u"Enviado"_s, support::moment));
        }));
        QVERIFY(!support::take(gathered(*m_store)).rows.first().progress);
        QVERIFY(support::take(gathered(*m_store, {.validatedOnly = false})).rows.first().progress);
    }

    void entriesOfThePeriod_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("expected"); // newest first
        QTest::newRow("all") << QDate() << QDate()
                             << QStringList{u"written"_s, u"second quarter"_s, u"first quarter"_s};
        QTest::newRow("from") << QDate(2025, 4, 1) << QDate() << QStringList{u"written"_s, u"second quarter"_s};
        QTest::newRow("until") << QDate() << QDate(2025, 3, 31) << QStringList{u"first quarter"_s};
        QTest::newRow("touched at its end")
            << QDate(2025, 6, 30) << QDate(2025, 7, 31) << QStringList{u"second quarter"_s};
        QTest::newRow("without a period of its own")
            << QDate(2026, 1, 5) << QDate(2026, 1, 5) << QStringList{u"written"_s};
        QTest::newRow("none") << QDate(2020, 1, 1) << QDate(2020, 12, 31) << QStringList();
    }
    void entriesOfThePeriod()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QStringList, expected);
        support::take(m_store->write(storage::Intent::AddProgress, [this](const storage::Writer &db) {
            const auto add = [&](const QString &words, QDate periodFrom, QDate periodTo, QDate written) {
                Progress one = entry(*m_first, ReviewState::Validated, words, QDateTime(written, QTime(9, 0), Qt::UTC));
                one.periodFrom = periodFrom;
                one.periodTo = periodTo;
                storage::progress::save(db, one);
            };
            add(u"first quarter"_s, QDate(2025, 1, 1), QDate(2025, 3, 31), QDate(2025, 4, 10));
            add(u"second quarter"_s, QDate(2025, 4, 1), QDate(2025, 6, 30), QDate(2025, 7, 10));
            add(u"written"_s, {}, {}, QDate(2026, 1, 5));
        }));
        const auto document = documentOf(*m_first);
        const auto material =
            support::take(gathered(*m_store, {.kind = Kind::FollowUp, .document = document, .from = from, .to = to}));
        QStringList found;
        for (const ProgressEntry &one : material.rows.first().entries)
            found.append(one.narrative.es);
        QCOMPARE(found, expected);
        const auto &newest = material.rows.first().progress;
        QCOMPARE(newest ? newest->narrative.es : QString(), expected.value(0));
    }

    void aDocumentIsMeantExactly()
    {
        // A search for the symbol finds CO/8/Add.1 too.
        support::take(m_store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
            const auto addendum = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8/Add.1"_s);
            support::addRecommendation(db, addendum, u"1"_s, u"Otra."_s, u"Another."_s);
        }));
        const auto material =
            support::take(gathered(*m_store, {.kind = Kind::FollowUp, .document = documentOf(*m_first)}));
        QCOMPARE(material.rows.size(), 2);
        QCOMPARE(material.overview.total, 2);
        QCOMPARE(material.documents.size(), 1);
        const auto narrowed = support::take(gathered(*m_store,
            {.kind = Kind::FollowUp,
                .criteria = support::take(parseQuery(u"líder:MIM"_s)),
                .document = documentOf(*m_first)}));
        QCOMPARE(narrowed.rows.size(), 1);
    }

    void anInstitutionInAnyRole()
    {
        const auto justice = support::take(m_store->read(
            [](const storage::Reader &db) { return storage::institutions::byName(db, u"MJ"_s).value(); }));
        const auto material = support::take(gathered(*m_store, {.kind = Kind::Institution, .institution = justice}));
        QCOMPARE(material.rows.size(), 1);
        QCOMPARE(material.rows.first().id, *m_first);
        QCOMPARE(material.institutions.first().acronym, u"MJ"_s);
        QCOMPARE(material.overview.total, 1);
    }

    void whatMustBeChosen()
    {
        for (const Kind kind : allOf<Kind>()) {
            const Scope scope = traits(kind).scope;
            const auto material = gathered(*m_store, {.kind = kind});
            QCOMPARE(material.has_value(), scope == Scope::Query);
            if (!material) {
                QCOMPARE(material.error().code, ErrorCode::InvalidValue);
                QCOMPARE(material.error().detail, scope == Scope::Document ? u"document"_s : u"institution"_s);
            }
        }
        const auto gone = gathered(*m_store, {.kind = Kind::FollowUp, .document = DocumentId(999)});
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        const auto closed = gathered(*m_store, {.kind = Kind::Institution, .institution = InstitutionId(999)});
        QCOMPARE(closed.error().code, ErrorCode::NotFound);
    }

    void beneficiariesAreCountedAndNamedAsAllowed()
    {
        support::take(m_store->write(storage::Intent::AddRecommendation, [this](const storage::Writer &db) {
            storage::measures::save(
                db, Beneficiary{.recommendation = *m_first, .name = u"A. B."_s, .confidential = true});
            storage::measures::save(
                db, Beneficiary{.recommendation = *m_first, .name = u"Comunidad Río Verde"_s, .confidential = false});
            storage::measures::save(db, Component{.recommendation = *m_first, .text = {u"Publicar"_s, u"Publish"_s}});
        }));
        Choice choice{.kind = Kind::Court, .document = documentOf(*m_first)};
        for (const Confidentiality level : allOf<Confidentiality>()) {
            choice.confidentiality = level;
            const ReportRow row = support::take(gathered(*m_store, choice)).rows.first();
            QCOMPARE(row.beneficiaries, 2);
            QCOMPARE(row.named.contains(u"A. B."_s), level == Confidentiality::Confidential);
            QVERIFY(row.named.contains(u"Comunidad Río Verde"_s));
            QCOMPARE(row.parts.size(), 1);
        }
    }

    void theLetterheadSigns()
    {
        support::take(m_store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
            storage::letterhead::save(db,
                {.institution = {u"Cancillería"_s, u"Foreign Ministry"_s},
                    .address = {u"Calle 1\nValle"_s, u"Street 1\nValle"_s}});
        }));
        const auto material = support::take(gathered(*m_store));
        QCOMPARE(compose(material, wording::Wording(Language::English)).cover.institution, u"Foreign Ministry"_s);
        QCOMPARE(compose(material, wording::Wording(Language::Spanish)).cover.address,
            (QStringList{u"Calle 1"_s, u"Valle"_s}));
        const auto other = support::take(gathered(*m_store, {.signatory = u"MIM"_s}));
        QCOMPARE(compose(other, wording::Wording(Language::English)).cover.institution, u"MIM"_s);
    }

    void everyGroupingHasEveryRowOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"demo.avance"_s);
        support::take(demo::write(path, demo::anchor));
        const auto store =
            support::take(storage::Store::open(path, support::context(), storage::Store::Access::ReadOnly));
        for (const Grouping grouping : allOf<Grouping>()) {
            const auto material = support::take(gathered(*store, {.kind = Kind::UprMidTerm, .grouping = grouping}));
            const wording::Wording wording(Language::Spanish);
            const Composer composer(material, wording);
            QSet<RecommendationId> found;
            QSet<QString> anchors;
            qsizetype rows = 0;
            for (const RowGroup &group : groupsOf(composer)) {
                QVERIFY2(!anchors.contains(group.anchor), qPrintable(group.anchor));
                QVERIFY(!group.title.isEmpty() && !group.rows.isEmpty());
                anchors.insert(group.anchor);
                for (const ReportRow *row : group.rows)
                    found.insert(row->id);
                rows += group.rows.size();
            }
            QCOMPARE(rows, material.rows.size());
            QCOMPARE(found.size(), rows);
        }
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
    [[nodiscard]] DocumentId documentOf(RecommendationId id) const
    {
        return support::take(
            m_store->read([&](const storage::Reader &db) { return storage::recommendations::find(db, id).document; }));
    }

    support::Folder m_folder;
    int m_number = 0;
    std::unique_ptr<storage::Store> m_store;
    std::optional<RecommendationId> m_first;
    std::optional<RecommendationId> m_second;
};

QTEST_MAIN(TestGather)
#include "tst_gather.moc"
