// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "storage/imports.h"
#include "storage/terms.h"
#include "support/workspace.h"

#include <random>

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;

namespace {

/// A workspace into which three recommendations were imported in a document, under a body and with terms that came with them.
struct Office
{
    Office()
        : store(folder.create())
        , before(support::dump(*store))
    {
        import = take(store->write(Intent::Import, [this](const Writer &db) { fill(db); })).value();
        after = support::dump(*store);
    }

    void fill(const Writer &db)
    {
        const auto run = storage::imports::save(db, {.id = {}, .fileName = u"a.csv"_s, .sha256 = u"00"_s, .format = u"uhri_csv"_s});
        const auto body = storage::mechanisms::add(db, u"Comité del Mar"_s, run);
        domain::Document paper{.mechanism = body, .kind = u"other"_s, .symbol = u"MAR/1"_s};
        paper.import = run;
        document = storage::documents::save(db, paper);
        theme = storage::terms::add(db, u"theme"_s, {.es = u"Mares"_s, .en = {}}, run);
        other = storage::terms::add(db, u"theme"_s, {.es = u"Ríos"_s, .en = {}}, run);
        for (const QString &paragraph : {u"1"_s, u"2"_s, u"3"_s}) {
            domain::Recommendation r{.document = document, .paragraph = paragraph, .text = {.es = u"Proteja el mar "_s + paragraph, .en = {}}};
            r.import = run;
            r.status = domain::Status::Planned;
            ids << storage::recommendations::save(db, r);
            storage::recommendations::setRecommendingStates(db, ids.last(), {{u"CHL"_s, u"Chile"_s}});
            storage::recommendations::setTerms(db, ids.last(), {theme}, domain::TermSource::Imported);
        }
    }

    void write(Intent intent, const std::function<void(const Writer &)> &work) { (void)take(store->write(intent, work)); }
    [[nodiscard]] storage::Stayed undo()
    {
        undone = take(store->revert(import));
        return take(store->read([this](const Reader &db) { return storage::changes::stayed(storage::changes::find(db, undone)); }));
    }
    [[nodiscard]] bool exists(RecommendationId id) const
    {
        return store->read([id](const Reader &db) { return storage::recommendations::find(db, id); }).has_value();
    }
    [[nodiscard]] QList<bool> there() const { return {exists(ids.at(0)), exists(ids.at(1)), exists(ids.at(2))}; }
    [[nodiscard]] bool isSound() const
    {
        return take(store->read([](const Reader &db) { return storage::check(db); })).isEmpty();
    }

    support::Folder folder;
    std::unique_ptr<storage::Store> store;
    QStringList before;
    QStringList after;
    domain::ChangeId import{0};
    domain::ChangeId undone{0};
    domain::DocumentId document{0};
    domain::TermId theme{0};
    domain::TermId other{0};
    QList<RecommendationId> ids;
};

} // namespace

/// An import is taken back as far as nobody went on with it.
class TestTakeback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void untouchedItGoesWhole()
    {
        Office office;
        QVERIFY(office.undo().nothing());
        QCOMPARE(support::dump(*office.store), office.before);
        (void)take(office.store->revert(office.undone));
        QCOMPARE(support::dump(*office.store), office.after);
    }

    void whatWasEditedStays_data()
    {
        using Work = std::function<void(const Office &, const Writer &)>;
        QTest::addColumn<Work>("work");
        const auto row = [](const char *name, const Work &work) { QTest::newRow(name) << work; };
        row("text edited", [](const Office &o, const Writer &db) {
            auto r = storage::recommendations::find(db, o.ids.at(1));
            r.text.es = u"Proteja el mar y sus costas"_s;
            storage::recommendations::save(db, r);
        });
        row("progress added", [](const Office &o, const Writer &db) {
            domain::Progress entry{.recommendation = o.ids.at(1)};
            entry.narrative.es = u"Se inició"_s;
            entry.author = u"a"_s;
            entry.written = db.now();
            storage::progress::save(db, entry);
        });
        row("lead named", [](const Office &o, const Writer &db) {
            storage::assignments::setLead(db, o.ids.at(1), support::addInstitution(db, u"MAR"_s, u"Ministerio del Mar"_s, {}));
        });
        row("term added", [](const Office &o, const Writer &db) { storage::recommendations::changeTerms(db, o.ids.at(1), {o.other}, {}); });
        row("term taken off", [](const Office &o, const Writer &db) { storage::recommendations::changeTerms(db, o.ids.at(1), {}, {o.theme}); });
        row("recommending State added", [](const Office &o, const Writer &db) {
            storage::recommendations::setRecommendingStates(db, o.ids.at(1), {{u"CHL"_s, u"Chile"_s}, {u"PER"_s, u"Peru"_s}});
        });
        row("archived", [](const Office &o, const Writer &db) {
            auto r = storage::recommendations::find(db, o.ids.at(1));
            r.archived = true;
            storage::recommendations::save(db, r);
        });
    }
    void whatWasEditedStays()
    {
        using Work = std::function<void(const Office &, const Writer &)>;
        QFETCH(Work, work);
        Office office;
        office.write(Intent::EditRecommendation, [&](const Writer &db) { work(office, db); });
        const auto edited = support::dump(*office.store);
        const auto stayed = office.undo();
        QCOMPARE(stayed.recommendations, 1);
        QCOMPARE(stayed.references, QStringList{u"MAR/1, 2"_s});
        QCOMPARE(office.there(), (QList{false, true, false}));
        // It stays with all it needs: document, body, run, States and terms.
        (void)office.store->read([&](const Reader &db) {
            QCOMPARE(storage::documents::find(db, office.document).symbol, u"MAR/1"_s);
            QVERIFY(!storage::recommendations::recommendingStates(db, office.ids.at(1)).isEmpty());
            QCOMPARE(storage::imports::all(db).size(), 1);
        });
        QVERIFY(office.isSound());
        // Undone, it counts as undone; redone, all is as it was.
        QCOMPARE(office.store->revert(office.import).error().code, domain::ErrorCode::NotFound);
        (void)take(office.store->revert(office.undone));
        QCOMPARE(support::dump(*office.store), edited);
        QCOMPARE(office.undo().recommendations, 1);
        QVERIFY(office.isSound());
    }

    void anEditThatWasUndoneIsNone()
    {
        Office office;
        const auto edit = take(office.store->write(Intent::EditRecommendation, [&](const Writer &db) {
            auto r = storage::recommendations::find(db, office.ids.first());
            r.text.es = u"Otra cosa"_s;
            storage::recommendations::save(db, r);
        }));
        (void)take(office.store->revert(edit.value()));
        QVERIFY(office.undo().nothing());
        QCOMPARE(support::dump(*office.store), office.before);
    }

    void whatIsGoneIsGone()
    {
        Office office;
        office.write(Intent::RemoveRecommendation, [&](const Writer &db) { storage::recommendations::remove(db, office.ids.first()); });
        const auto removed = support::dump(*office.store);
        QVERIFY(office.undo().nothing());
        QCOMPARE(support::dump(*office.store), office.before);
        (void)take(office.store->revert(office.undone));
        QCOMPARE(support::dump(*office.store), removed);
        QVERIFY(office.isSound());
    }

    void aMergedTermIsNoEdit()
    {
        Office office;
        domain::TermId ours{0};
        office.write(Intent::EditReference, [&](const Writer &db) {
            ours = storage::terms::add(db, u"theme"_s, {.es = u"Océanos"_s, .en = {}}, {});
            storage::terms::merge(db, office.theme, ours);
        });
        const auto merged = support::dump(*office.store);
        QVERIFY(office.undo().nothing());
        QCOMPARE(office.there(), (QList{false, false, false}));
        (void)office.store->read([&](const Reader &db) {
            QCOMPARE(storage::terms::find(db, ours).aliases, QStringList{u"Mares"_s});
        });
        QVERIFY(office.isSound());
        (void)take(office.store->revert(office.undone));
        QCOMPARE(support::dump(*office.store), merged);
    }

    void aMergedTermAndAnEdit()
    {
        Office office;
        office.write(Intent::EditReference, [&](const Writer &db) { storage::terms::merge(db, office.theme, office.other); });
        office.write(Intent::EditRecommendation, [&](const Writer &db) {
            auto r = storage::recommendations::find(db, office.ids.last());
            r.priority = domain::Priority::High;
            storage::recommendations::save(db, r);
        });
        const auto stayed = office.undo();
        QCOMPARE(stayed.recommendations, 1);
        QCOMPARE(office.there(), (QList{false, false, true}));
        QVERIFY(office.isSound());
    }

    void whatOthersStandOnStays()
    {
        Office office;
        RecommendationId own{0};
        office.write(Intent::AddRecommendation, [&](const Writer &db) {
            own = support::addRecommendation(db, office.document, u"9"_s, u"Nuestra"_s, {});
            storage::recommendations::setTerms(db, own, {office.theme}, domain::TermSource::ByHand);
        });
        const auto stayed = office.undo();
        QCOMPARE(stayed.recommendations, 0);
        QCOMPARE(office.there(), (QList{false, false, false}));
        (void)office.store->read([&](const Reader &db) {
            QCOMPARE(storage::recommendations::find(db, own).document, office.document);
            QCOMPARE(storage::terms::find(db, office.theme).label.es, u"Mares"_s);
        });
        QVERIFY(office.isSound());
    }

    void anEditedDocumentStaysAndIsTold()
    {
        Office office;
        office.write(Intent::EditReference, [&](const Writer &db) {
            auto document = storage::documents::find(db, office.document);
            document.title.es = u"Informe sobre el mar"_s;
            storage::documents::save(db, document);
        });
        const auto stayed = office.undo();
        QCOMPARE(stayed.recommendations, 0);
        QCOMPARE(stayed.others, 1);
        QCOMPARE(office.there(), (QList{false, false, false}));
        QVERIFY(office.isSound());
    }

    void anUpdateIsTakenBackOrStaysWhole()
    {
        Office office;
        const auto update = take(office.store->write(Intent::Import, [&](const Writer &db) {
            for (const auto id : office.ids) {
                auto r = storage::recommendations::find(db, id);
                r.text.en = u"Protect the sea"_s;
                storage::recommendations::save(db, r);
                storage::recommendations::setRecommendingStates(db, id, {{u"CHL"_s, u"Chile"_s}, {u"PER"_s, u"Peru"_s}});
                storage::recommendations::setTerms(db, id, {office.theme, office.other}, domain::TermSource::Imported);
            }
        })).value();
        office.write(Intent::SetDue, [&](const Writer &db) {
            auto r = storage::recommendations::find(db, office.ids.at(1));
            r.due = QDate(2027, 1, 1);
            storage::recommendations::save(db, r);
        });
        const auto edited = support::dump(*office.store);
        const auto undo = take(office.store->revert(update));
        (void)office.store->read([&](const Reader &db) {
            QCOMPARE(storage::changes::stayed(storage::changes::find(db, undo)).recommendations, 1);
            for (const auto id : office.ids) {
                const bool stays = id == office.ids.at(1);
                QCOMPARE(storage::recommendations::find(db, id).text.en, stays ? u"Protect the sea"_s : QString());
                QCOMPARE(storage::recommendations::recommendingStates(db, id).size(), stays ? 2 : 1);
                QCOMPARE(storage::recommendations::terms(db, id).size(), stays ? 2 : 1);
            }
        });
        QVERIFY(office.isSound());
        (void)take(office.store->revert(undo));
        QCOMPARE(support::dump(*office.store), edited);
    }

    void whenAllStaysItIsAConflict()
    {
        Office office;
        office.write(Intent::EditRecommendation, [&](const Writer &db) {
            for (const auto id : office.ids) {
                auto r = storage::recommendations::find(db, id);
                r.priority = domain::Priority::High;
                storage::recommendations::save(db, r);
                storage::recommendations::changeTerms(db, id, {office.other}, {});
            }
        });
        const auto edited = support::dump(*office.store);
        QCOMPARE(office.store->revert(office.import).error().code, domain::ErrorCode::Conflict);
        QCOMPARE(support::dump(*office.store), edited);
    }

    void otherChangesAreStillTakenBackWholeOrNotAtAll()
    {
        Office office;
        const auto first = take(office.store->write(Intent::SetPriority, [&](const Writer &db) {
            for (const auto id : office.ids) {
                auto r = storage::recommendations::find(db, id);
                r.priority = domain::Priority::High;
                storage::recommendations::save(db, r);
            }
        }));
        office.write(Intent::SetDue, [&](const Writer &db) {
            auto r = storage::recommendations::find(db, office.ids.first());
            r.due = QDate(2027, 1, 1);
            storage::recommendations::save(db, r);
        });
        QCOMPARE(office.store->revert(first.value()).error().code, domain::ErrorCode::Conflict);
    }

    /// Whatever was done since: what nobody went on with goes, the rest stays as it is, redo gives all back, and every invariant holds.
    void whateverWasDoneSince_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whateverWasDoneSince()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        Office office;
        const int steps = 1 + static_cast<int>(random() % 5);
        for (int step = 0; step < steps; ++step) {
            const auto id = office.ids.at(static_cast<qsizetype>(random() % 3));
            const auto kind = random() % 6;
            (void)office.store->write(Intent::EditRecommendation, [&](const Writer &db) {
                if (kind == 0)
                    storage::recommendations::remove(db, id);
                else if (kind == 1)
                    storage::terms::merge(db, office.other, office.theme);
                else if (kind == 2)
                    storage::terms::merge(db, office.theme, storage::terms::add(db, u"theme"_s, {.es = u"T%1"_s.arg(step), .en = {}}, {}));
                else if (kind == 3)
                    support::addRecommendation(db, office.document, u"9"_s, u"Nuestra"_s, {});
                else if (kind == 4)
                    storage::recommendations::changeTerms(db, id, {office.other}, {office.theme});
                else {
                    auto r = storage::recommendations::find(db, id);
                    r.due = QDate(2027, 1, 1 + step);
                    storage::recommendations::save(db, r);
                }
            });
        }
        const auto worked = support::dump(*office.store);
        const auto undone = office.store->revert(office.import);
        QVERIFY(office.isSound());
        if (!undone) {
            QCOMPARE(undone.error().code, domain::ErrorCode::Conflict);
            QCOMPARE(support::dump(*office.store), worked);
            return;
        }
        (void)take(office.store->revert(*undone));
        QCOMPARE(support::dump(*office.store), worked);
        QVERIFY(office.isSound());
    }
};

QTEST_GUILESS_MAIN(TestTakeback)
#include "tst_takeback.moc"
