// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace exchange;
using rows::paragraph;

namespace {

bool hasRemark(const ImportPlan &plan, Reason reason)
{
    return std::ranges::any_of(plan.remarks, [reason](const Remark &remark) { return remark.reason == reason; });
}

const PartChange *part(const PlanItem &item, Part part)
{
    const auto found = std::ranges::find(item.changes, part, &PartChange::part);
    return found == item.changes.end() ? nullptr : &*found;
}

QString leadOf(const storage::Store &store, domain::RecommendationId id)
{
    return support::take(store.read([id](const storage::Reader &db) {
        for (const auto &assignment : storage::assignments::of(db, id)) {
            if (assignment.role == domain::AssignmentRole::Lead)
                return storage::institutions::find(db, assignment.institution).acronym;
        }
        return QString();
    }));
}

int supporters(const storage::Store &store, domain::RecommendationId id)
{
    return support::take(store.read([id](const storage::Reader &db) {
        return static_cast<int>(std::ranges::count(storage::assignments::of(db, id), domain::AssignmentRole::Support, &domain::Assignment::role));
    }));
}

} // namespace

/// What people's own tables say, and what a person says to a plan.
class TestWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothLanguages()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QList table{rows::row(2,
            {{Column::Body, u"CEDAW"_s}, {Column::Symbol, u"CEDAW/C/VAL/CO/8"_s}, {Column::TextEs, u"24. Apruebe la ley"_s},
                {Column::TextEn, u"24. Adopt the law"_s}})};
        rows::import(*store, table);
        const auto stored = rows::all(*store).value(0);
        QCOMPARE(stored.text, (domain::LocalText{u"Apruebe la ley"_s, u"Adopt the law"_s}));
        QCOMPARE(stored.paragraph, u"24"_s);
        QCOMPARE(stored.original, domain::Language::English);
        QCOMPARE(rows::plan(*store, table).counts.identical, 1);
        // A corrected translation is a difference of its own.
        auto corrected = table;
        corrected[0][Column::TextEs] = u"24. Apruebe ya la ley"_s;
        const auto plan = rows::plan(*store, corrected);
        QCOMPARE(plan.counts.changed, 1);
        QCOMPARE(plan.items.front().changes,
            (QList<PartChange>{{Part::Translation, u"Apruebe la ley"_s, u"Apruebe ya la ley"_s, false}}));
        rows::apply(*store, plan);
        QCOMPARE(rows::all(*store).value(0).text.es, u"Apruebe ya la ley"_s);
    }

    void institutions()
    {
        const support::Folder folder;
        const auto store = folder.create();
        (void)support::take(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) {
            support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia, Culto y Cárceles"_s, u"Ministry of Justice"_s);
            support::addInstitution(db, u"MINSAL"_s, u"Ministerio de Salud"_s, u"Ministry of Health"_s);
        }));
        const QList table{paragraph(2, u"24"_s, u"Adopt the law"_s,
            {{Column::Lead, u"ministerio de justicia, culto y carceles"_s}, {Column::Support, u"Minsal; Fiscalía del Mar"_s}})};
        const auto plan = rows::plan(*store, table);
        QVERIFY(plan.remarks.contains(Remark{2, Reason::UnknownInstitution, u"Fiscalía del Mar"_s}));
        rows::apply(*store, plan);
        const auto id = rows::all(*store).value(0).id.value();
        QCOMPARE(leadOf(*store, id), u"MINJUS"_s);
        QCOMPARE(supporters(*store, id), 1);
        QCOMPARE(rows::plan(*store, table).counts.identical, 1);
        // Made where the options say so.
        const ImportOptions create{.state = {}, .language = {}, .createInstitutions = true};
        const auto second = rows::plan(*store, table, create);
        QCOMPARE(second.counts.changed, 1);
        rows::apply(*store, second);
        QCOMPARE(supporters(*store, id), 2);
        QCOMPARE(rows::plan(*store, table, create).counts.identical, 1);
        QVERIFY(rows::isSound(*store));
    }

    void aLeadOfOurOwnStays()
    {
        const support::Folder folder;
        const auto store = folder.create();
        domain::InstitutionId health{0};
        (void)support::take(store->write(storage::Intent::EditInstitution, [&](const storage::Writer &db) {
            support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia"_s, {});
            health = support::addInstitution(db, u"MINSAL"_s, u"Ministerio de Salud"_s, {});
        }));
        rows::import(*store, {paragraph(2, u"24"_s, u"Adopt the law"_s)});
        const auto id = rows::all(*store).value(0).id.value();
        (void)support::take(store->write(storage::Intent::Assign,
            [&](const storage::Writer &db) { storage::assignments::setLead(db, id, health); }));
        auto plan = rows::plan(*store, {paragraph(2, u"24"_s, u"Adopt the law"_s, {{Column::Lead, u"MINJUS"_s}})});
        const auto *lead = part(plan.items.front(), Part::Lead);
        QVERIFY(lead && lead->kept);
        QVERIFY(!plan.writesAnything(true));
        plan.items.front().changes.front().choice = true;
        rows::apply(*store, plan);
        QCOMPARE(leadOf(*store, id), u"MINJUS"_s);
    }

    void datesPrioritiesStatuses()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto table = [](const QString &due, const QString &priority, const QString &status) {
            return QList{paragraph(2, u"24"_s, u"Adopt the law"_s,
                {{Column::Due, due}, {Column::Priority, priority}, {Column::Status, status}})};
        };
        rows::import(*store, table(u"30/6/2027"_s, u"Alta"_s, u"En curso"_s));
        auto stored = rows::all(*store).value(0);
        QCOMPARE(stored.due, QDate(2027, 6, 30));
        QCOMPARE(stored.priority, domain::Priority::High);
        QCOMPARE(stored.status, domain::Status::InProgress);
        QCOMPARE(stored.statusSince, QDate(2026, 5, 19));
        QCOMPARE(rows::plan(*store, table(u"2027-06-30"_s, u"high"_s, u"in progress"_s)).counts.identical, 1);
        const auto plan = rows::plan(*store, table(u"31/12/2027"_s, u"media"_s, u"cumplida en parte"_s));
        QCOMPARE(plan.items.front().changes,
            (QList<PartChange>{{Part::Due, u"2027-06-30"_s, u"2027-12-31"_s, false}, {Part::Priority, u"high"_s, u"normal"_s, false},
                {Part::Status, u"in_progress"_s, u"partly_implemented"_s, false}}));
        rows::apply(*store, plan);
        stored = rows::all(*store).value(0);
        QCOMPARE(stored.status, domain::Status::PartlyImplemented);
        QCOMPARE(support::take(store->read([&](const storage::Reader &db) {
            return storage::recommendations::statusHistory(db, stored.id.value()).size();
        })),
            2);
        // Implemented needs evidence, whatever a table says; nonsense is told.
        const auto forbidden = rows::plan(*store, table(u"soon"_s, u"perhaps"_s, u"Cumplida"_s));
        QCOMPARE(forbidden.counts.identical, 1);
        QVERIFY(hasRemark(forbidden, Reason::StatusNotAllowed) && hasRemark(forbidden, Reason::UnknownDate)
            && hasRemark(forbidden, Reason::UnknownPriority));
        QVERIFY(hasRemark(rows::plan(*store, table({}, {}, u"who knows"_s)), Reason::UnknownStatus));
        const auto fresh = rows::plan(*store, {paragraph(3, u"25"_s, u"Abolish it"_s, {{Column::Status, u"implemented"_s}})});
        QVERIFY(hasRemark(fresh, Reason::StatusNotAllowed));
        rows::apply(*store, fresh);
        QCOMPARE(rows::all(*store).value(1).status, domain::Status::NotStarted);
        QVERIFY(rows::isSound(*store));
    }

    void defaultsForTheWholeFile()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QList bare{rows::row(2, {{Column::Text, u"Adopt the law"_s}})};
        QCOMPARE(rows::plan(*store, bare).refused, (QList<Remark>{{2, Reason::NoBody, {}}}));
        ImportOptions options;
        options.defaults = {.body = u"Comité CEDAW"_s, .symbol = {}, .name = u"Plan de igualdad"_s, .published = QDate(2025, 3, 1)};
        rows::import(*store, bare, options);
        const auto document = support::take(store->read([](const storage::Reader &db) { return storage::documents::all(db); })).value(0);
        QCOMPARE(document.caseName, u"Plan de igualdad"_s);
        QCOMPARE(document.published, QDate(2025, 3, 1));
        QCOMPARE(rows::plan(*store, bare, options).counts.identical, 1);
        options.defaults.name.clear();
        QCOMPARE(rows::plan(*store, bare, options).refused.value(0).reason, Reason::NoDocument);
    }

    void everyChangeCanBeChosen()
    {
        const support::Folder folder;
        const auto store = folder.create();
        rows::import(*store, {paragraph(2, u"24"_s, u"Adopt the law"_s, {{Column::ExternalId, u"a-1"_s}, {Column::Priority, u"low"_s}})});
        const auto id = rows::all(*store).value(0).id.value();
        rows::edit(*store, id, [](auto &r) { r.text.en = u"Adopt the law, by hand"_s; });
        auto plan = rows::plan(*store,
            {paragraph(2, u"24"_s, u"Adopt the law now"_s, {{Column::ExternalId, u"a-1"_s}, {Column::Priority, u"high"_s}})});
        PlanItem &item = plan.items.front();
        QVERIFY(part(item, Part::Text)->kept && !part(item, Part::Text)->accepted());
        QVERIFY(part(item, Part::Priority)->accepted());
        for (PartChange &change : item.changes)
            change.choice = change.part == Part::Text; // the other way round
        rows::apply(*store, plan);
        const auto stored = rows::all(*store).value(0);
        QCOMPARE(stored.text.en, u"Adopt the law now"_s);
        QCOMPARE(stored.priority, domain::Priority::Low);
    }

    void candidatesSideBySide()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QString text = u"Strengthen the training of judges and prosecutors in the equality of women in every province"_s;
        rows::import(*store, {paragraph(2, {}, text), paragraph(3, {}, text + u" and district"_s)});
        QCOMPARE(rows::all(*store).size(), 2);
        auto plan = rows::plan(*store, {paragraph(2, u"31"_s, u"Strengthen the training of judges and prosecutors in equality of women in every provinces"_s)});
        QCOMPARE(plan.counts.doubtful, 1);
        PlanItem &item = plan.items.front();
        QCOMPARE(item.candidates.size(), 2);
        QCOMPARE(item.match, item.candidates.front().id);
        QVERIFY(item.candidates.front().likeness >= item.candidates.back().likeness && item.candidates.back().likeness > similarText);
        const auto other = item.candidates.back().id;
        item.chooseCandidate(1);
        item.decision = Decision::TakeAsUpdate;
        rows::apply(*store, plan, false);
        for (const auto &stored : rows::all(*store))
            QCOMPARE(stored.paragraph, stored.id == other ? u"31"_s : QString());
    }

    void laterIsRemembered()
    {
        const support::Folder folder;
        const auto store = folder.create();
        rows::import(*store, {paragraph(2, u"24"_s, u"Strengthen the training of judges and of prosecutors in the law"_s)});
        auto plan = rows::plan(*store,
            {paragraph(2, u"24"_s, u"Strengthen the training of lawyers and guards in prisons of every kind"_s), paragraph(3, u"25"_s, {})});
        if (plan.counts.doubtful == 0)
            plan = rows::plan(*store, {paragraph(2, u"24"_s, u"Strengthen the training of judges and of lawyers in prisons"_s), paragraph(3, u"25"_s, {})});
        QCOMPARE(plan.counts.doubtful, 1);
        QCOMPARE(plan.leftRows().size(), 2);
        QVERIFY(!plan.writesAnything(true));
        plan.items.front().decision = Decision::Leave;
        QVERIFY(plan.writesAnything(false));
        const auto summary = rows::apply(*store, plan);
        QVERIFY(summary.import);
        const auto run = support::take(store->read([](const storage::Reader &db) { return storage::imports::all(db); })).front();
        QCOMPARE(run.refusedRows.size(), 2);
        QCOMPARE(run.refusedRows.at(1).toObject().value("verdict"_L1).toString(), u"doubtful"_s);
        QCOMPARE(run.refusedRows.at(1).toObject().value("row"_L1).toInt(), 2);
        // Decided, it is left no longer.
        plan.items.front().decision = Decision::TakeAsNew;
        QCOMPARE(plan.leftRows().size(), 1);
    }

    void aSymbolWithoutItsAddendumIsTheSameReview()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto upr = [](qint64 number, const rows::Cells &cells) {
            auto row = rows::row(number, cells);
            row[Column::Body] = u"UPR"_s;
            row[Column::Text] = row[Column::Text].isEmpty() ? u"Ratify the Convention on enforced disappearance without delay"_s : row[Column::Text];
            return row;
        };
        // As UPR Info has it: neither symbol nor paragraph.
        auto first = upr(2, {{Column::Session, u"32"_s}, {Column::RecommendingStates, u"Chile"_s}});
        first.family = Family::UprInfo;
        rows::import(*store, {first});
        // As an explorer has it: misprinted, with both, and only a cycle.
        const auto second = upr(2,
            {{Column::Symbol, u"A/HRC/41/9"_s}, {Column::Paragraph, u"114.7"_s}, {Column::Cycle, u"2019 Cycle 3"_s},
                {Column::RecommendingStates, u"Chile"_s},
                {Column::Text, u"Ratify the Convention on enforced dissapearance without delay"_s}});
        const auto plan = rows::plan(*store, {second});
        QCOMPARE(plan.counts.changed, 1);
        QVERIFY(part(plan.items.front(), Part::Paragraph)->accepted());
        QVERIFY(part(plan.items.front(), Part::Document)->accepted());
        rows::apply(*store, plan);
        const auto stored = rows::all(*store);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.front().paragraph, u"114.7"_s);
        // The first file again: still the same.
        QCOMPARE(rows::plan(*store, {first}).counts.added, 0);
        // Another State's recommendation of nearly the same words is another one.
        auto third = second;
        third[Column::Paragraph] = u"114.8"_s;
        third[Column::RecommendingStates] = u"France"_s;
        QCOMPARE(rows::plan(*store, {third}).counts.added, 1);
    }

    /// Every row of every file is accounted for.
    void countsHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void countsHold()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto any = [&random](const QStringList &values) { return values.at(static_cast<qsizetype>(random() % static_cast<quint32>(values.size()))); };
        const auto table = [&] {
            QList<SourceRow> made;
            const qint64 size = 5 + static_cast<qint64>(random() % 40);
            for (qint64 i = 0; i < size; ++i) {
                auto row = paragraph(i + 2, any({u"24"_s, u"25"_s, u"26 a)"_s, {}}),
                    any({u"Adopt the law on equality without delay"_s, u"Adopt the law on equality with no delay"_s, u"Abolish the practice"_s,
                        u"Apruebe la ley"_s, {}, u"Strengthen the training of judges in every province"_s}),
                    {{Column::ExternalId, any({{}, {}, u"a-1"_s, u"a-2"_s, u"a-3"_s})}, {Column::Type, any({u"Recommendations"_s, {}, u"Concerns"_s, u"Others"_s})},
                        {Column::Priority, any({{}, u"alta"_s, u"?"_s})}, {Column::Status, any({{}, u"Implemented"_s, u"En curso"_s})},
                        {Column::Themes, any({{}, u"Health"_s, u"- Health\n- A theme of ours"_s})}});
                row[Column::Symbol] = any({u"CEDAW/C/VAL/CO/8"_s, u"CEDAW/C/PER/CO/8"_s, {}, u"CEDAW/C/VAL/CO/9"_s});
                row[Column::Countries] = any({u"Valdoria"_s, u"Valdoria"_s, u"Valdoria"_s, {}});
                row.family = any({u"a"_s, u"b"_s, u"c"_s}) == u"a"_s ? Family::UprInfo : Family::Uhri;
                made << row;
            }
            return made;
        };
        const support::Folder folder;
        const auto store = folder.create();
        for (int file = 0; file < 3; ++file) {
            const auto source = table();
            auto plan = rows::plan(*store, source);
            const auto &c = plan.counts;
            QCOMPARE(c.read, source.size());
            QCOMPARE(c.read, c.added + c.changed + c.identical + c.doubtful + c.refused + c.skipped);
            const auto verdicts = [&plan](Verdict verdict) { return std::ranges::count(plan.items, verdict, &PlanItem::verdict); };
            QCOMPARE(plan.additions.size(), c.recommendations);
            QCOMPARE(verdicts(Verdict::Changed), c.changed);
            QCOMPARE(verdicts(Verdict::Doubtful), c.doubtful);
            QCOMPARE(plan.refused.size(), c.refused);
            for (PlanItem &item : plan.items) {
                if (item.verdict == Verdict::Doubtful)
                    item.decision = static_cast<Decision>(random() % 4);
            }
            const auto before = rows::all(*store).size();
            const auto summary = rows::apply(*store, plan);
            QCOMPARE(rows::all(*store).size(), before + summary.written);
            QVERIFY(rows::isSound(*store));
        }
    }
};

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
