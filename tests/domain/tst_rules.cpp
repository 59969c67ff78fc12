// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {
const QDate today(2026, 5, 19);
}

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void activity_data();
    void activity();
    void urgency_data();
    void urgency();
    void onlyOpenStatusesHaveSomethingToDo();
    void onlyImplementedNeedsEvidence();
    void theEndsOfTheScaleSayTheirPercentage();
    void aStatusChange_data();
    void aStatusChange();
    void aRecommendationIsChecked_data();
    void aRecommendationIsChecked();
    void aProgressEntryIsChecked();
    void anInstitutionIsChecked();
    void uprCycles_data();
    void uprCycles();
    void uidsAreVersionSevenAndSortByTime();
    void everyCodeFindsItsValue();
};

void TestRules::activity_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("daysAgo"); // -1: nothing heard
    QTest::addColumn<bool>("validated");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Status status, int daysAgo, bool validated, Activity expected) {
        QTest::newRow(name) << int(status) << daysAgo << validated << int(expected);
    };
    row("nothing", Status::NotStarted, -1, false, Activity::None);
    row("planned", Status::Planned, -1, false, Activity::Planned);
    row("reported", Status::InProgress, 10, false, Activity::Reported);
    row("validated", Status::InProgress, 10, true, Activity::Validated);
    row("last day", Status::InProgress, 180, true, Activity::Validated);
    row("stale", Status::InProgress, 181, true, Activity::Stale);
    row("stale though planned", Status::Planned, 400, false, Activity::Stale);
    row("done is never stale", Status::Implemented, 4000, true, Activity::Validated);
    row("ongoing can be stale", Status::Ongoing, 181, true, Activity::Stale);
}

void TestRules::activity()
{
    QFETCH(int, status);
    QFETCH(int, daysAgo);
    QFETCH(bool, validated);
    QFETCH(int, expected);
    const QDate last = daysAgo < 0 ? QDate() : today.addDays(-daysAgo);
    QCOMPARE(int(domain::activity(static_cast<Status>(status), last, validated, today)), expected);
}

void TestRules::urgency_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("archived");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, QDate due, Status status, bool archived, Urgency expected) {
        QTest::newRow(name) << due << int(status) << archived << int(expected);
    };
    row("no date", {}, Status::InProgress, false, Urgency::None);
    row("yesterday", today.addDays(-1), Status::InProgress, false, Urgency::Overdue);
    row("today", today, Status::InProgress, false, Urgency::Soon);
    row("in 14 days", today.addDays(14), Status::NotStarted, false, Urgency::Soon);
    row("in 15 days", today.addDays(15), Status::NotStarted, false, Urgency::Later);
    row("implemented", today.addDays(-1), Status::Implemented, false, Urgency::None);
    row("not accepted", today.addDays(-1), Status::NotAccepted, false, Urgency::None);
    row("not applicable", today.addDays(-1), Status::NotApplicable, false, Urgency::None);
    row("archived", today.addDays(-1), Status::InProgress, true, Urgency::None);
    row("ongoing", today.addDays(-1), Status::Ongoing, false, Urgency::Overdue);
}

void TestRules::urgency()
{
    QFETCH(QDate, due);
    QFETCH(int, status);
    QFETCH(bool, archived);
    QFETCH(int, expected);
    QCOMPARE(int(domain::urgency(due, static_cast<Status>(status), archived, today)), expected);
}

void TestRules::onlyOpenStatusesHaveSomethingToDo()
{
    QList<Status> open;
    for (const Status status : allOf<Status>()) {
        if (isOpen(status))
            open += status;
    }
    QCOMPARE(open,
        (QList<Status>{
            Status::NotStarted, Status::Planned, Status::InProgress, Status::PartlyImplemented, Status::Ongoing}));
}

void TestRules::onlyImplementedNeedsEvidence()
{
    for (const Status status : allOf<Status>()) {
        QVERIFY(mayBecome(status, true));
        QCOMPARE(mayBecome(status, false).has_value(), status != Status::Implemented);
    }
    QCOMPARE(
        mayBecome(Status::Implemented, false).error(), (Error{ErrorCode::NotAllowed, u"implemented_needs_evidence"_s}));
}

void TestRules::theEndsOfTheScaleSayTheirPercentage()
{
    for (const Status status : allOf<Status>()) {
        const auto percent = percentOf(status);
        QCOMPARE(percent.has_value(), status == Status::NotStarted || status == Status::Implemented);
        if (percent)
            QCOMPARE(*percent, status == Status::Implemented ? 100 : 0);
    }
}

void TestRules::aStatusChange_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("reason");
    const QDate before(2025, 1, 7);
    const auto row = [](const char *name, const StatusChange &change, int percent, QDate since, const QString &reason) {
        QTest::newRow(name) << change << percent << since << reason;
    };
    row("another", {.status = Status::PartlyImplemented}, 40, today, {});
    row("another with all", {.status = Status::Planned, .percent = 5, .since = {2026, 4, 1}, .reason = u"Acta 3"_s}, 5,
        {2026, 4, 1}, u"Acta 3"_s);
    row("implemented", {.status = Status::Implemented}, 100, today, {});
    row("implemented, said otherwise", {.status = Status::Implemented, .percent = 95}, 95, today, {});
    row("not started", {.status = Status::NotStarted}, 0, today, {});
    row("the same", {.status = Status::InProgress}, 40, before, u"Acta 1"_s);
    row("the same with a reason", {.status = Status::InProgress, .reason = u"Acta 2"_s}, 40, before, u"Acta 2"_s);
    row("the same with a figure", {.status = Status::InProgress, .percent = 60}, 60, before, u"Acta 1"_s);
    row("the same since another day", {.status = Status::InProgress, .since = today}, 40, today, u"Acta 1"_s);
}

void TestRules::aStatusChange()
{
    QFETCH(StatusChange, change);
    QFETCH(int, percent);
    QFETCH(QDate, since);
    QFETCH(QString, reason);
    Recommendation expected;
    expected.text.es = u"Aprobar una ley"_s;
    expected.status = Status::InProgress;
    expected.statusSince = {2025, 1, 7};
    expected.statusReason = u"Acta 1"_s;
    expected.percent = 40;
    const Recommendation after = domain::changed(expected, change, today);
    expected.status = change.status;
    expected.percent = percent;
    expected.statusSince = since;
    expected.statusReason = reason;
    QCOMPARE(after, expected);
}

void TestRules::aRecommendationIsChecked_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("refused");
    QTest::newRow("good") << 100 << u"Adopt a law"_s << u"24 b)"_s << QString();
    QTest::newRow("percent below") << -1 << u"Adopt a law"_s << u"24"_s << u"percent"_s;
    QTest::newRow("percent above") << 101 << u"Adopt a law"_s << u"24"_s << u"percent"_s;
    QTest::newRow("no text") << 0 << QString() << u"24"_s << u"text"_s;
    QTest::newRow("longest paragraph") << 0 << u"Adopt a law"_s << QString(64, u'1') << QString();
    QTest::newRow("long paragraph") << 0 << u"Adopt a law"_s << QString(65, u'1') << u"paragraph"_s;
}

void TestRules::aRecommendationIsChecked()
{
    QFETCH(int, percent);
    QFETCH(QString, text);
    QFETCH(QString, paragraph);
    QFETCH(QString, refused);
    Recommendation recommendation;
    recommendation.percent = percent;
    recommendation.text.en = text;
    recommendation.paragraph = paragraph;
    const auto result = validate(recommendation);
    QCOMPARE(result.has_value(), refused.isEmpty());
    if (!result)
        QCOMPARE(result.error(), (Error{ErrorCode::InvalidValue, refused}));
}

void TestRules::aProgressEntryIsChecked()
{
    Progress entry;
    entry.narrative.es = u"  \n"_s;
    QCOMPARE(validate(entry).error().detail, u"narrative"_s);
    entry.narrative.en = u"The bill was sent to Congress."_s;
    QVERIFY(validate(entry));
    entry.periodFrom = today;
    QVERIFY(validate(entry));
    entry.periodTo = today;
    QVERIFY(validate(entry));
    entry.periodTo = today.addDays(-1);
    QCOMPARE(validate(entry).error().detail, u"period"_s);
    entry.periodTo = {};
    entry.proposedPercent = 101;
    QCOMPARE(validate(entry).error().detail, u"percent"_s);
    entry.proposedPercent = 0;
    QVERIFY(validate(entry));
}

void TestRules::anInstitutionIsChecked()
{
    Institution institution;
    institution.name.es = u"Ministerio de Salud"_s;
    institution.acronym = u" "_s;
    QCOMPARE(validate(institution).error().detail, u"acronym"_s);
    institution.acronym = u"MSP"_s;
    QVERIFY(validate(institution));
    institution.name = {};
    QCOMPARE(validate(institution).error().detail, u"name"_s);
}

void TestRules::uprCycles_data()
{
    QTest::addColumn<int>("session");
    QTest::addColumn<int>("cycle"); // 0: none
    for (const auto &[session, cycle] :
        {std::pair{0, 0}, {1, 1}, {12, 1}, {13, 2}, {26, 2}, {27, 3}, {40, 3}, {41, 4}, {54, 4}, {55, 0}, {-3, 0}})
        QTest::addRow("%d", session) << session << cycle;
}

void TestRules::uprCycles()
{
    QFETCH(int, session);
    QFETCH(int, cycle);
    QCOMPARE(uprCycle(session).value_or(0), cycle);
}

void TestRules::uidsAreVersionSevenAndSortByTime()
{
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    const QString first = newUid(now, ~0ULL, ~0ULL);
    const QString second = newUid(now.addMSecs(1), 0, 0);
    for (const QString &uid : {first, second}) {
        const QUuid parsed(uid);
        QVERIFY2(!parsed.isNull(), qPrintable(uid));
        QCOMPARE(parsed.toString(QUuid::WithoutBraces), uid);
        QCOMPARE(uid.at(14), QChar(u'7'));
        QCOMPARE(parsed.variant(), QUuid::DCE);
    }
    QVERIFY(first < second);
    // RFC 9562: the first 48 bits are the moment in milliseconds.
    QCOMPARE(first.first(13).remove(u'-').toLongLong(nullptr, 16), now.toMSecsSinceEpoch());
    QVERIFY(newUid(now, 1, 0) != newUid(now, 2, 0));
    QVERIFY(newUid(now, 0, 1) != newUid(now, 0, 2));
}

template <class E>
static bool roundTrips()
{
    for (const E value : allOf<E>()) {
        if (fromCode<E>(QString(code(value))) != value)
            return false;
    }
    return !fromCode<E>(u"no_such_code") && !fromCode<E>(u"");
}

void TestRules::everyCodeFindsItsValue()
{
    QVERIFY(roundTrips<Status>());
    QVERIFY(roundTrips<Position>());
    QVERIFY(roundTrips<Priority>());
    QVERIFY(roundTrips<System>());
    QVERIFY(roundTrips<MechanismKind>());
    QVERIFY(roundTrips<RecommendationKind>());
    QVERIFY(roundTrips<AssignmentRole>());
    QVERIFY(roundTrips<ReviewState>());
    QVERIFY(roundTrips<Activity>());
    QVERIFY(roundTrips<Language>());
    QVERIFY(roundTrips<TermSource>());
    QVERIFY(roundTrips<Confidentiality>());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
