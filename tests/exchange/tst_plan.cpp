// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan.h"
#include "exchange/refused.h"
#include "files.h"
#include "storage/changes.h"
#include "storage/imports.h"
#include "storage/terms.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

ImportPlan planOf(
    const storage::Store &store, const QString &path, const QString &state, const ImportOptions &options = {})
{
    ImportOptions chosen = options;
    chosen.state = state;
    return support::take(preview(path, chosen, store, {}));
}

ImportSummary import(storage::Store &store, const QString &path, const QString &state, bool update = false)
{
    return support::take(apply(store, planOf(store, path, state), {.update = update}, {}));
}

const storage::RecommendationRow *rowWith(const QList<storage::RecommendationRow> &rows, const QString &text)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const auto &row) { return row.text.en == text || row.text.es == text; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<domain::RecommendationId> idsOf(const storage::Reader &db)
{
    std::vector<domain::RecommendationId> ids;
    for (const auto &document : storage::documents::all(db)) {
        for (const auto &candidate : storage::imports::candidates(db, document.id.value()))
            ids.push_back(candidate.id);
    }
    return ids;
}

QList<storage::RecommendationRow> everything(const storage::Store &store)
{
    return support::take(
        store.read([](const storage::Reader &db) { return storage::recommendations::page(db, idsOf(db)); }));
}

qsizetype changesOf(const storage::Store &store)
{
    return support::take(store.read([](const storage::Reader &db) { return storage::changes::list(db).size(); }));
}

QByteArray csv(const QList<QByteArray> &rows)
{
    return "countries_concerned,text,document_symbol,upr_session,reccomending_body,type,ohchr_annotation_id,upr_"
           "position\n"
        + rows.join('\n') + '\n';
}

QList<int> counts(const ImportCounts &c)
{
    return {int(c.read), int(c.otherState), int(c.added), int(c.changed), int(c.identical), int(c.doubtful),
        int(c.refused), int(c.skipped)};
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void verdicts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>(
            "expected"); // read, otherState, added, changed, identical, doubtful, refused, skipped
        QTest::newRow("xlsx") << u"uhri.xlsx"_s << QList<int>{8, 1, 4, 0, 0, 0, 2, 2};
        QTest::newRow("json") << u"uhri.json"_s << QList<int>{8, 1, 4, 0, 0, 0, 2, 2};
        QTest::newRow("csv") << u"uhri.csv"_s << QList<int>{7, 1, 4, 0, 1, 0, 2, 0};
        QTest::newRow("UPR Info") << u"uprinfo.csv"_s << QList<int>{8, 1, 5, 0, 1, 1, 1, 0};
        QTest::newRow("one record") << u"record.json"_s << QList<int>{1, 0, 1, 0, 0, 0, 0, 0};
    }
    void verdicts()
    {
        QFETCH(QString, name);
        QFETCH(QList<int>, expected);
        const support::Folder folder;
        const auto store = folder.create();
        const QByteArray untouched = files::bytesOf(store->path());
        const auto plan = planOf(*store, files::fixture(name), u"Chile"_s);
        QCOMPARE(counts(plan.counts), expected);
        QCOMPARE(plan.counts.read,
            plan.counts.added + plan.counts.changed + plan.counts.identical + plan.counts.doubtful + plan.counts.refused
                + plan.counts.skipped);
        QCOMPARE(plan.refused.size(), plan.counts.refused);
        QCOMPARE(plan.state, u"CHL"_s);
        QCOMPARE(plan.sha256.size(), 64);
        QCOMPARE(files::bytesOf(store->path()), untouched);
    }

    void importingAgainWritesNothing_data() { verdicts_data(); }
    void importingAgainWritesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QList<int>, expected);
        const support::Folder folder;
        const auto store = folder.create();
        const auto first = import(*store, files::fixture(name), u"CHL"_s);
        QVERIFY(first.change);
        const auto rows = everything(*store);
        QCOMPARE(qint64(rows.size()), first.counts.recommendations);
        const auto changes = changesOf(*store);
        const auto plan = planOf(*store, files::fixture(name), u"CHL"_s);
        QCOMPARE(counts(plan.counts),
            (QList<int>{
                expected[0], expected[1], 0, 0, expected[2] + expected[4], expected[5], expected[6], expected[7]}));
        const auto second = support::take(apply(*store, plan, {.update = true}, {}));
        QVERIFY(!second.change && !second.import);
        QCOMPARE(changesOf(*store), changes);
        QCOMPARE(everything(*store), rows);
        QCOMPARE(
            support::take(store->read([](const storage::Reader &db) { return storage::imports::all(db).size(); })), 1);
    }

    void whatComesIn()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto summary = import(*store, files::fixture(u"uhri.xlsx"_s), u"CHL"_s);
        const auto rows = everything(*store);
        const auto *ratify = rowWith(rows, u"Ratify the Convention"_s);
        QVERIFY(ratify);
        QCOMPARE(ratify->mechanism, u"UPR"_s);
        QCOMPARE(ratify->symbol, u"A/HRC/41/6"_s);
        QCOMPARE(ratify->paragraph, u"119.1"_s);
        QCOMPARE(ratify->position, domain::Position::Supported);
        const auto *abolish = rowWith(rows, u"Abolish the practice"_s);
        QVERIFY(abolish);
        QCOMPARE(abolish->position, domain::Position::PartlySupported);
        (void)store->read([&](const storage::Reader &db) {
            const auto stored = storage::recommendations::find(db, ratify->id);
            QCOMPARE(stored.sourceText, u"119.1 Ratify the Convention (Argentina) (France);"_s);
            QCOMPARE(stored.externalSystem, u"uhri"_s);
            QCOMPARE(stored.import, summary.import);
            const auto document = storage::documents::find(db, stored.document);
            QCOMPARE(document.kind, u"upr_report"_s);
            QCOMPARE(document.session, u"32"_s);
            QCOMPARE(document.cycle, 3);
            QCOMPARE(document.published, QDate(2019, 4, 1));
            QCOMPARE(document.import, summary.import);
            const auto states = storage::recommendations::recommendingStates(db, ratify->id);
            QCOMPARE(states, (QList<domain::RecommendingState>{{u"ARG"_s, u"Argentina"_s}, {u"FRA"_s, u"France"_s}}));
            QCOMPARE(storage::recommendations::recommendingStates(db, abolish->id).size(), 2); // from the text
            QVERIFY(storage::terms::byName(db, u"theme"_s, u"A theme nobody knows"_s));
            const auto run = storage::imports::all(db).front();
            QCOMPARE(run.refused, 2);
            QCOMPARE(run.refusedRows.at(0).toObject().value("reason"_L1).toString(), u"no_text"_s);
            QCOMPARE(run.refusedRows.at(0).toObject().value("row"_L1).toInt(), 8);
            const auto change = storage::changes::find(db, summary.change.value());
            QCOMPARE(change.intent, storage::Intent::Import);
            QCOMPARE(change.arguments.value("file"_L1).toString(), u"uhri.xlsx"_s);
            QCOMPARE(change.arguments.value("import"_L1).toInteger(), summary.import.value().value());
            QCOMPARE(change.arguments.value("sha256"_L1).toString().size(), 64);
        });
        // Undone, the workspace has none of it.
        QVERIFY(store->revert(summary.change.value()));
        QVERIFY(everything(*store).isEmpty());
    }

    void remarks()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto plan = planOf(*store, files::fixture(u"uhri.xlsx"_s), u"CHL"_s);
        QVERIFY(plan.remarks.contains(Remark{7, Reason::AmbiguousSdg, u"16.1"_s}));
        QVERIFY(plan.refused.contains(Remark{8, Reason::NoText, QString()}));
        QVERIFY(plan.refused.contains(Remark{9, Reason::NoState, QString()}));
    }

    void concernsOnRequest()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto plan = planOf(*store, files::fixture(u"uhri.xlsx"_s), u"CHL"_s, {.state = {}, .concerns = true});
        QCOMPARE(plan.counts.skipped, 1); // "Others"
        QCOMPARE(plan.additions.at(0).incoming.kind, domain::RecommendationKind::Concern);
        QCOMPARE(plan.additions.at(0).incoming.paragraph, u"49"_s);
    }

    void oneRecommendationOfSeveralStates()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto plan = planOf(*store, files::fixture(u"uprinfo.csv"_s), u"CHL"_s);
        QCOMPARE(plan.counts.recommendations, 4);
        QCOMPARE(plan.additions.at(0).joined, (QList<qint64>{3}));
        const auto doubtful = std::find_if(
            plan.items.begin(), plan.items.end(), [](const PlanItem &i) { return i.verdict == Verdict::Doubtful; });
        QVERIFY(doubtful != plan.items.end());
        QCOMPARE(doubtful->reason, Reason::OtherAnswer);
        QCOMPARE(doubtful->detail, u"2"_s);
        (void)support::take(apply(*store, plan, {}, {}));
        const auto rows = everything(*store);
        const auto *prison = rowWith(rows, u"Improve prison conditions, especially overcrowding."_s);
        QVERIFY(prison);
        QCOMPARE(prison->caseName, u"UPR/EPU 5 (CHL)"_s);
        (void)store->read([&](const storage::Reader &db) {
            const auto states = storage::recommendations::recommendingStates(db, prison->id);
            QCOMPARE(
                states, (QList<domain::RecommendingState>{{u"DEU"_s, u"Germany"_s}, {u"CIV"_s, u"Cote d'Ivoire"_s}}));
            const auto pledge =
                storage::recommendations::find(db, rowWith(rows, u"A national plan will be adopted."_s)->id);
            QCOMPARE(pledge.kind, domain::RecommendationKind::Pledge);
            const auto camp = rowWith(rows, u"Close the camp."_s);
            QVERIFY(storage::recommendations::recommendingStates(db, camp->id).isEmpty());
        });
    }

    void changedRows()
    {
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        const QByteArray before =
            csv({"Chile,24. The State should act at once,CCPR/C/CHL/CO/7,,CCPR,Recommendations,aa-1,"});
        const QByteArray after =
            csv({"Chile,24. The State should act without delay,CCPR/C/CHL/CO/7,,CCPR,Recommendations,aa-1,"});
        import(*store, files::write(dir, u"a.csv"_s, before), u"CHL"_s);
        const auto plan = planOf(*store, files::write(dir, u"b.csv"_s, after), u"CHL"_s);
        QCOMPARE(plan.counts.changed, 1);
        QCOMPARE(plan.items.front().changes,
            (QList<PartChange>{
                {Part::Text, u"The State should act at once"_s, u"The State should act without delay"_s, false}}));
        QVERIFY(!plan.writesAnything(false));
        QVERIFY(!support::take(apply(*store, plan, {}, {})).change);
        QCOMPARE(everything(*store).front().text.en, u"The State should act at once"_s);
        const auto summary = support::take(apply(*store, plan, {.update = true}, {}));
        QCOMPARE(summary.updated, 1);
        QCOMPARE(everything(*store).front().text.en, u"The State should act without delay"_s);
        QCOMPARE(planOf(*store, files::write(dir, u"b.csv"_s, after), u"CHL"_s).counts.identical, 1);
        // The plan was made before: the recommendation has moved on.
        QCOMPARE(apply(*store, plan, {.update = true}, {}).error().code, domain::ErrorCode::Conflict);
    }

    void editsByHandStay()
    {
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        const auto file = [&dir](const QByteArray &text, const QByteArray &position) {
            return files::write(
                dir, u"a.csv"_s, csv({"Chile,119.1 " + text + ",A/HRC/41/6,32,UPR,Recommendations,aa-1," + position}));
        };
        import(*store, file("Ratify the Convention now", "Noted"), u"CHL"_s);
        (void)support::take(store->write(storage::Intent::EditRecommendation, [](const storage::Writer &db) {
            auto r = storage::recommendations::find(db, idsOf(db).front());
            r.text.en = u"Ratify the Convention, by hand"_s;
            storage::recommendations::save(db, r);
        }));
        // The file says what it said: nothing new.
        QCOMPARE(planOf(*store, file("Ratify the Convention now", "Noted"), u"CHL"_s).counts.identical, 1);
        // It says something new about both: the edited text stays, the position follows.
        const auto plan = planOf(*store, file("Ratify the Convention soon", "Supported"), u"CHL"_s);
        QCOMPARE(plan.counts.changed, 1);
        QCOMPARE(plan.items.front().changes,
            (QList<PartChange>{{Part::Text, u"Ratify the Convention, by hand"_s, u"Ratify the Convention soon"_s, true},
                {Part::Position, u"noted"_s, u"supported"_s, false}}));
        (void)support::take(apply(*store, plan, {.update = true}, {}));
        QCOMPARE(everything(*store).front().text.en, u"Ratify the Convention, by hand"_s);
        QCOMPARE(everything(*store).front().position, domain::Position::Supported);
    }

    void theOtherLanguage()
    {
        const support::Folder folder;
        const auto store = folder.create();
        import(*store, files::fixture(u"uhri.json"_s), u"CHL"_s);
        const auto plan = planOf(*store, files::fixture(u"uhri-es.json"_s), u"CHL"_s);
        QCOMPARE(plan.counts.changed, 1);
        (void)support::take(apply(*store, plan, {.update = true}, {}));
        const auto rows = everything(*store);
        const auto *ratify = rowWith(rows, u"Ratify the Convention"_s);
        QVERIFY(ratify);
        QCOMPARE(ratify->text.es, u"Ratificar la Convención"_s);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(planOf(*store, files::fixture(u"uhri-es.json"_s), u"CHL"_s).counts.identical, 1);
    }

    void doubts_data()
    {
        QTest::addColumn<QList<QByteArray>>("first");
        QTest::addColumn<QList<QByteArray>>("second");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        const QByteArray end = ",CCPR/C/CHL/CO/7,,CCPR,Recommendations,";
        const QByteArray text =
            "24. The State party should strengthen the training of judges and of prosecutors in the law";
        const auto name = [](auto value) { return QString(domain::code(value)); };
        QTest::newRow("no ids, corrected text")
            << QList{"Chile," + text + end + ","} << QList{"Chile," + text + "s" + end + ","} << name(Verdict::Changed)
            << name(Reason::None);
        QTest::newRow("no ids, another text")
            << QList{"Chile," + text + end + ","} << QList<QByteArray>{"Chile,24. Abolish it" + end + ","}
            << name(Verdict::New) << name(Reason::None);
        QTest::newRow("no ids, similar text") << QList{"Chile," + text + end + ","}
                                              << QList<QByteArray>{"Chile,24. The State should strengthen the training "
                                                                   "of lawyers and of prosecutors in human rights"
                                                     + end + ","}
                                              << name(Verdict::Doubtful) << name(Reason::SimilarText);
        QTest::newRow("no paragraph, nearly the same text")
            << QList{"Chile," + text + end + ","}
            << QList<QByteArray>{"Chile,The State party should strengthen the training of judges and of prosecutors in "
                                 "the laws"
                   + end + ","}
            << name(Verdict::Doubtful) << name(Reason::SimilarText);
        QTest::newRow("another paragraph, the same text")
            << QList{"Chile," + text + end + ","} << QList{"Chile,2" + text + end + ","} << name(Verdict::New)
            << name(Reason::None);
        QTest::newRow("another id, the same text")
            << QList{"Chile," + text + end + "a-1,"} << QList{"Chile," + text + end + "a-2,"} << name(Verdict::Doubtful)
            << name(Reason::SameText);
        QTest::newRow("an id comes to it")
            << QList{"Chile," + text + end + ","} << QList{"Chile," + text + end + "a-2,"} << name(Verdict::Changed)
            << name(Reason::None);
        QTest::newRow("one id, two contents")
            << QList<QByteArray>{} << QList{"Chile," + text + end + "a-1,", "Chile,25. Other" + end + "a-1,"}
            << name(Verdict::Doubtful) << name(Reason::RepeatedId);
        QTest::newRow("two ids, one content")
            << QList<QByteArray>{} << QList{"Chile," + text + end + "a-1,", "Chile," + text + end + "a-2,"}
            << name(Verdict::Doubtful) << name(Reason::SameText);
        QTest::newRow("symbol of another State")
            << QList<QByteArray>{} << QList<QByteArray>{"Chile,24. Act,CCPR/C/PER/CO/5,,CCPR,Recommendations,a-1,"}
            << name(Verdict::Doubtful) << name(Reason::SymbolOfOtherState);
    }
    void doubts()
    {
        QFETCH(QList<QByteArray>, first);
        QFETCH(QList<QByteArray>, second);
        QFETCH(QString, reason);
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        if (!first.isEmpty())
            import(*store, files::write(dir, u"a.csv"_s, csv(first)), u"CHL"_s);
        const auto before = everything(*store).size();
        const QString path = files::write(dir, u"b.csv"_s, csv(second));
        auto plan = planOf(*store, path, u"CHL"_s);
        const Verdict verdict = plan.items.isEmpty() ? Verdict::New : plan.items.back().verdict;
        QTEST(QString(domain::code(verdict)), "verdict");
        if (verdict == Verdict::New)
            QCOMPARE(plan.counts.added, second.size());
        if (reason == u"none"_s)
            return;
        QCOMPARE(QString(domain::code(plan.items.back().reason)), reason);
        // Undecided, it stays out; decided, it comes in, and is then known.
        (void)support::take(apply(*store, plan, {.update = true}, {}));
        QCOMPARE(everything(*store).size(), before + plan.counts.recommendations);
        auto again = planOf(*store, path, u"CHL"_s);
        QCOMPARE(again.counts.doubtful, 1);
        again.items.back().decision = Decision::TakeAsNew;
        (void)support::take(apply(*store, again, {}, {}));
        QCOMPARE(everything(*store).size(), before + plan.counts.recommendations + 1);
    }

    void handWrittenRowsAreMet()
    {
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        (void)support::take(store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CCPR"_s, u"CCPR/C/CHL/CO/7"_s);
            support::addRecommendation(db, document, u"24 b)"_s, u"El Estado parte debe actuar"_s, {});
        }));
        const auto plan = planOf(*store,
            files::write(
                dir, u"a.csv"_s, csv({"Chile,24 (b) The State should act,ccpr/c/chl/co/7,,CCPR,Recommendations,,"})),
            u"CHL"_s);
        QCOMPARE(plan.items.front().reason, Reason::SameParagraph);
        QVERIFY(plan.items.front().match);
        ImportPlan decided = plan;
        decided.items.front().decision = Decision::TakeAsUpdate;
        (void)support::take(apply(*store, decided, {}, {}));
        QCOMPARE(everything(*store).size(), 1);
        QCOMPARE(everything(*store).front().text,
            (domain::LocalText{u"El Estado parte debe actuar"_s, u"The State should act"_s}));
    }

    void anInventedState()
    {
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        const QString path = files::write(dir, u"a.csv"_s,
            csv({"Republic of Valdoria,24. Act,CCPR/C/VAL/CO/7,,CCPR,Recommendations,a-1,",
                "Chile,24. Act,CCPR/C/CHL/CO/7,,CCPR,Recommendations,a-2,"}));
        for (const QString &name : {u"VAL"_s, u"república de valdoria"_s}) {
            const auto plan = planOf(*store, path, name);
            QCOMPARE(plan.state, u"VAL"_s);
            QCOMPARE(plan.counts.added, 1);
            QCOMPARE(plan.counts.otherState, 1);
        }
    }

    void cancelledWritesNothing()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto plan = planOf(*store, files::fixture(u"uhri.json"_s), u"CHL"_s);
        int asked = 0;
        const auto done = apply(*store, plan, {}, work::Progress({}, [&asked] { return ++asked > 2; }));
        QCOMPARE(done.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(everything(*store).isEmpty());
        QCOMPARE(changesOf(*store), 1); // the workspace's creation
        // Broken-off work leaves the workspace ready for the next.
        QVERIFY(support::take(apply(*store, plan, {}, {})).change);
    }

    void badFilesLeaveTheWorkspaceAlone()
    {
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        const QByteArray whole = files::bytesOf(files::fixture(u"uhri.json"_s));
        const auto cut = preview(files::write(dir, u"cut.json"_s, whole.first(3000)), {.state = u"CHL"_s}, *store, {});
        QCOMPARE(cut.error().code, domain::ErrorCode::MalformedFile);
        QVERIFY2(cut.error().detail.startsWith(u"cut.json #4"_s), qPrintable(cut.error().detail));
        QCOMPARE(
            preview(files::fixture(u"uhri.json"_s), {}, *store, {}).error().code, domain::ErrorCode::NoStateChosen);
        QCOMPARE(changesOf(*store), 1);
    }

    void onAWorker()
    {
        const support::Folder folder;
        const QString path = folder.create()->path();
        const auto plan = preview(files::fixture(u"uhri.json"_s), {.state = u"CHL"_s}, path, support::context(), {});
        QVERIFY(plan);
        const auto summary = apply(path, support::context(), *plan, {}, {});
        QVERIFY(summary);
        QCOMPARE(summary->written, 4);
        QCOMPARE(preview(files::fixture(u"uhri.json"_s), {.state = u"CHL"_s}, path + u"x"_s, support::context(), {})
                     .error()
                     .code,
            domain::ErrorCode::FileNotFound);
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>(
            "expected"); // read, otherState, added, changed, identical, doubtful, refused, skipped
        QTest::addColumn<int>("recommendations");
        QTest::newRow("Georgia") << u"uhri/upr-uhri-columns.csv"_s << u"GEO"_s
                                 << QList<int>{307, 794, 307, 0, 0, 0, 0, 0} << 307;
        QTest::newRow("Lesotho") << u"uhri/upr-uhri-columns.csv"_s << u"LSO"_s
                                 << QList<int>{169, 932, 169, 0, 0, 0, 0, 0} << 169;
        QTest::newRow("Mexico") << u"uprinfo/1-5.csv"_s << u"MEX"_s << QList<int>{159, 5935, 159, 0, 0, 0, 0, 0} << 151;
        QTest::newRow("Lesotho, UPR Info")
            << u"uprinfo/6-9.csv"_s << u"LSO"_s << QList<int>{136, 8207, 135, 0, 1, 0, 0, 0} << 134;
    }
    void realFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, state);
        QFETCH(QList<int>, expected);
        const QString path = files::real(name);
        if (path.isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        const support::Folder folder;
        const auto store = folder.create();
        const auto plan = planOf(*store, path, state);
        QCOMPARE(counts(plan.counts), expected);
        QTEST(int(plan.counts.recommendations), "recommendations");
        const auto summary = support::take(apply(*store, plan, {}, {}));
        QCOMPARE(summary.written, plan.counts.recommendations);
        QCOMPARE(qint64(everything(*store).size()), plan.counts.recommendations);
        const auto again = planOf(*store, path, state);
        QCOMPARE(again.counts.identical, plan.counts.read);
        QVERIFY(!support::take(apply(*store, again, {.update = true}, {})).change);
    }

    /// The same review in two databases: recognised, not doubled, whichever comes first.
    void twoSourcesOfOneReview_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("state");
        const QString uprInfo = u"uprinfo/1-5.csv"_s;
        const QString dihr = u"dihr/upr1.xlsx"_s;
        for (const QString &state : {u"MEX"_s, u"CHL"_s, u"CZE"_s}) {
            QTest::addRow("%s, UPR Info first", qPrintable(state)) << uprInfo << dihr << state;
            QTest::addRow("%s, Danish Institute first", qPrintable(state)) << dihr << uprInfo << state;
        }
    }
    void twoSourcesOfOneReview()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, state);
        if (files::real(first).isEmpty() || files::real(second).isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        const support::Folder folder;
        const auto store = support::take(storage::Store::create(
            folder.path(u"real.avance"_s), {.state = state, .name = {}, .uid = {}}, support::context()));
        import(*store, files::real(first), state);
        const auto before = everything(*store).size();
        const auto plan = planOf(*store, files::real(second), state);
        QCOMPARE(plan.counts.read,
            plan.counts.added + plan.counts.changed + plan.counts.identical + plan.counts.doubtful + plan.counts.refused
                + plan.counts.skipped);
        qInfo("%s: %lld stored; read %lld, new %lld, changed %lld, identical %lld, doubtful %lld", qPrintable(state),
            static_cast<long long>(before), static_cast<long long>(plan.counts.read), static_cast<long long>(plan.counts.added),
            static_cast<long long>(plan.counts.changed), static_cast<long long>(plan.counts.identical),
            static_cast<long long>(plan.counts.doubtful));
        QVERIFY((plan.counts.changed + plan.counts.identical) * 10 > plan.counts.read * 9);
        (void)support::take(apply(*store, plan, {.update = true}, {}));
        // Brought up to date, both files have nothing more to say but what was kept.
        for (const QString &name : {first, second}) {
            const auto again = planOf(*store, files::real(name), state);
            QCOMPARE(again.counts.added, 0);
            QStringList unsettled;
            for (const PlanItem &item : again.items) {
                for (const PartChange &change : item.changes) {
                    if (item.verdict == Verdict::Changed && change.accepted())
                        unsettled << u"row %1, %2: %3 > %4"_s.arg(QString::number(item.row), QString(domain::code(change.part)), change.before, change.after);
                }
            }
            QVERIFY2(unsettled.isEmpty(), qPrintable(unsettled.join(u'\n')));
        }
    }

    void refusedRowsAsATable()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"refused.csv"_s);
        QVERIFY(writeRemarks(path, {{3, Reason::NoText, {}}, {9, Reason::UnknownState, u"=1+1; \"x\""_s}},
            {u"Fila"_s, u"Motivo"_s, u"Detalle"_s},
            [](Reason reason) { return reason == Reason::NoText ? u"Sin texto"_s : u"-"_s; }));
        QCOMPARE(files::bytesOf(path),
            QByteArray("\xEF\xBB\xBF"
                       "Fila,Motivo,Detalle\r\n3,Sin texto,\r\n9,'-,\"'=1+1; \"\"x\"\"\"\r\n"));
        QCOMPARE(writeRemarks(dir.path(), {}, {}).error().code, domain::ErrorCode::IsDirectory);
        QCOMPARE(writeRemarks(dir.filePath(u"no/such/folder.csv"_s), {}, {}).error().code,
            domain::ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
