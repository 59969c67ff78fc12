// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assessments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using storage::scales::Scale;
using support::take;

/// What bodies say, on which scale, and when a court's case ends.
class TestAssessments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aGradeBelongsToAScaleOfTheBodyValidThatDay_data();
    void aGradeBelongsToAScaleOfTheBodyValidThatDay();
    void aScaleThatWasUsedIsSupersededAndNotAltered();
    void aVersionBeginsAfterTheLastGradeOfTheOldOne();
    void aScaleIsChecked();
    void gradesWithoutACodeGetOneThatIsFree();
    void aCaseStaysOpenUntilEveryMeasureIsFullyCompliedWith();
    void everyComponentForEveryBeneficiaryCounts();
    void anAssessmentIsCorrectedAndTakenBack();

private:
    template <class Work>
    void write(Work &&work)
    {
        take(m_store->write(Intent::EditRecommendation, std::forward<Work>(work)));
    }
    template <class Work>
    domain::Error refused(Work &&work)
    {
        const auto result = m_store->write(Intent::EditRecommendation, std::forward<Work>(work));
        return result ? domain::Error {} : result.error();
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }
    /// The scale of a body valid on a day.
    Scale scale(const QString &body, QDate day);
    void grade(domain::RecommendationId id, const QString &body, int place, QDate day, std::optional<domain::ComponentId> component = {},
        std::optional<domain::BeneficiaryId> beneficiary = {});
    storage::assessments::CaseStanding standing();

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::optional<domain::DocumentId> m_judgment;
    QList<domain::RecommendationId> m_measures;
    std::optional<domain::RecommendationId> m_ofCommittee;
};

void TestAssessments::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    m_measures.clear();
    write([this](const Writer &db) {
        m_judgment = support::addDocument(db, u"CORTE_IDH"_s, u"Serie C 901"_s);
        for (int i = 1; i <= 2; ++i)
            m_measures << support::addRecommendation(db, *m_judgment, u"pto. %1"_s.arg(i), u"Medida %1"_s.arg(i), u"Measure %1"_s.arg(i));
        m_ofCommittee = support::addRecommendation(db, support::addDocument(db, u"CCPR"_s, u"CCPR/C/VAL/CO/7"_s), u"9"_s, u"Texto"_s, u"Text"_s);
    });
}

void TestAssessments::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

Scale TestAssessments::scale(const QString &body, QDate day)
{
    return read([&](const Reader &db) {
        const auto all = storage::scales::of(db, storage::mechanisms::byName(db, body));
        const auto found = std::ranges::find_if(all, [&](const Scale &each) { return each.isValidOn(day); });
        return found == all.end() ? Scale {} : *found;
    });
}

void TestAssessments::grade(domain::RecommendationId id, const QString &body, int place, QDate day, std::optional<domain::ComponentId> component,
    std::optional<domain::BeneficiaryId> beneficiary)
{
    const auto given = scale(body, day).grades.at(place).id;
    write([&](const Writer &db) {
        storage::assessments::save(db, {.recommendation = id, .grade = *given, .date = day, .component = component, .beneficiary = beneficiary});
    });
}

storage::assessments::CaseStanding TestAssessments::standing()
{
    return read([this](const Reader &db) { return storage::assessments::standing(db, *m_judgment); });
}

void TestAssessments::aGradeBelongsToAScaleOfTheBodyValidThatDay_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("scaleDay");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("refused");
    QTest::newRow("its own, then valid") << u"CCPR"_s << QDate(2022, 5, 1) << QDate(2022, 5, 1) << QString();
    QTest::newRow("another body's") << u"CORTE_IDH"_s << QDate(2022, 5, 1) << QDate(2022, 5, 1) << u"scale"_s;
    QTest::newRow("its own, not yet valid") << u"CCPR"_s << QDate(2022, 5, 1) << QDate(2015, 5, 1) << u"scale"_s;
    QTest::newRow("without a date") << u"CCPR"_s << QDate(2022, 5, 1) << QDate() << u"scale"_s;
}

void TestAssessments::aGradeBelongsToAScaleOfTheBodyValidThatDay()
{
    QFETCH(QString, body);
    QFETCH(QDate, scaleDay);
    QFETCH(QDate, day);
    QFETCH(QString, refused);
    const auto given = scale(body, scaleDay).grades.first().id;
    const auto error = this->refused(
        [&](const Writer &db) { storage::assessments::save(db, {.recommendation = *m_ofCommittee, .grade = *given, .date = day}); });
    QCOMPARE(error.detail, refused);
}

void TestAssessments::aScaleThatWasUsedIsSupersededAndNotAltered()
{
    const QDate day(2022, 5, 1);
    Scale used = scale(u"CCPR"_s, day);
    used.name.es = u"Otra"_s;
    write([&](const Writer &db) { storage::scales::save(db, used); }); // not yet used
    grade(*m_ofCommittee, u"CCPR"_s, 0, day);
    used = scale(u"CCPR"_s, day);
    used.grades[0].label.es = u"Muy bien"_s;
    QCOMPARE(refused([&](const Writer &db) { storage::scales::save(db, used); }).detail, u"scale_in_use"_s);
    Scale next = used;
    next.validFrom = used.validFrom;
    QCOMPARE(refused([&](const Writer &db) { storage::scales::supersede(db, *used.id, next); }).detail, u"valid_from"_s);
    next.validFrom = QDate(2027, 1, 1);
    next.validTo = {};
    write([&](const Writer &db) { storage::scales::supersede(db, *used.id, next); });
    QCOMPARE(scale(u"CCPR"_s, QDate(2026, 12, 31)).id, used.id);
    QCOMPARE(scale(u"CCPR"_s, QDate(2027, 1, 1)).grades.first().label.es, u"Muy bien"_s);
    QVERIFY(scale(u"CCPR"_s, day).grades.first().label.es != u"Muy bien"_s);
}

void TestAssessments::aVersionBeginsAfterTheLastGradeOfTheOldOne()
{
    grade(*m_ofCommittee, u"CCPR"_s, 0, QDate(2022, 5, 1));
    grade(*m_ofCommittee, u"CCPR"_s, 1, QDate(2023, 5, 1));
    const Scale used = scale(u"CCPR"_s, QDate(2023, 5, 1));
    Scale next = used;
    next.validTo = {};
    const QStringList before = support::dump(*m_store);
    for (const QDate day : {QDate(2022, 6, 1), QDate(2023, 5, 1)}) {
        next.validFrom = day;
        QCOMPARE(refused([&](const Writer &db) { storage::scales::supersede(db, *used.id, next); }), (domain::Error {ErrorCode::InvalidValue, u"graded_later"_s}));
    }
    QCOMPARE(support::dump(*m_store), before);
    next.validFrom = QDate(2023, 5, 2);
    write([&](const Writer &db) { storage::scales::supersede(db, *used.id, next); });
    QCOMPARE(scale(u"CCPR"_s, QDate(2023, 5, 1)).id, used.id);
    QVERIFY(read([](const Reader &db) { return storage::check(db); }).isEmpty());
}

void TestAssessments::aScaleIsChecked()
{
    const auto mechanism = read([](const Reader &db) { return storage::mechanisms::byName(db, u"CCPR"_s); });
    const domain::Grade one {.label = {.es = u"Sí"_s, .en = {}}};
    const domain::Grade two {.label = {.es = {}, .en = u"No"_s}};
    Scale made {.mechanism = mechanism, .name = {.es = u"Nueva"_s, .en = {}}, .validFrom = QDate(2030, 1, 1), .grades = {one, two}};
    write([&](const Writer &db) { made.id = storage::scales::save(db, made); });
    QCOMPARE(read([&](const Reader &db) { return storage::scales::find(db, *made.id).grades.size(); }), 2);
    Scale bad = made;
    bad.grades = {one};
    QCOMPARE(refused([&](const Writer &db) { storage::scales::save(db, bad); }).detail, u"grades"_s);
    bad = made;
    bad.validTo = QDate(2029, 1, 1);
    QCOMPARE(refused([&](const Writer &db) { storage::scales::save(db, bad); }).detail, u"valid_to"_s);
    bad = made;
    bad.name = {};
    QCOMPARE(refused([&](const Writer &db) { storage::scales::save(db, bad); }).detail, u"name"_s);
}

void TestAssessments::gradesWithoutACodeGetOneThatIsFree()
{
    const auto codes = [this](const QStringList &typed) {
        Scale made {.mechanism = {}, .name = {.es = u"Nueva"_s, .en = {}}, .grades = {}};
        for (const QString &code : typed)
            made.grades << domain::Grade {.code = code, .label = {.es = u"Grado"_s, .en = {}}};
        write([&](const Writer &db) { made.id = storage::scales::save(db, made); });
        QStringList found;
        const Scale saved = read([&](const Reader &db) { return storage::scales::find(db, *made.id); });
        for (const auto &one : saved.grades)
            found << one.code;
        return found;
    };
    QCOMPARE(codes({QString(), QString()}), (QStringList {u"1"_s, u"2"_s}));
    QCOMPARE(codes({u"1"_s, u"3"_s, QString()}), (QStringList {u"1"_s, u"3"_s, u"2"_s}));
    QCOMPARE(codes({QString(), u"1"_s, QString()}), (QStringList {u"2"_s, u"1"_s, u"3"_s}));
    const domain::Grade twice {.code = u"A"_s, .label = {.es = u"Grado"_s, .en = {}}};
    const Scale bad {.mechanism = {}, .name = {.es = u"Nueva"_s, .en = {}}, .grades = {twice, twice}};
    const QStringList before = support::dump(*m_store);
    QCOMPARE(refused([&](const Writer &db) { storage::scales::save(db, bad); }), (domain::Error {ErrorCode::InvalidValue, u"grade_code"_s}));
    QCOMPARE(support::dump(*m_store), before);
}

void TestAssessments::aCaseStaysOpenUntilEveryMeasureIsFullyCompliedWith()
{
    QCOMPARE(standing().measures, 2);
    grade(m_measures[0], u"CORTE_IDH"_s, 0, QDate(2024, 3, 1));
    QCOMPARE(standing().complied, 1);
    QVERIFY(standing().isOpen());
    grade(m_measures[1], u"CORTE_IDH"_s, 1, QDate(2024, 3, 1)); // in part only
    QVERIFY(standing().isOpen());
    grade(m_measures[1], u"CORTE_IDH"_s, 0, QDate(2025, 3, 1));
    QVERIFY(!standing().isOpen());
}

void TestAssessments::everyComponentForEveryBeneficiaryCounts()
{
    write([this](const Writer &db) {
        storage::measures::save(db, domain::Component {.recommendation = m_measures[0], .text = {.es = u"Pagar"_s, .en = {}}});
        for (const auto &name : {u"A. B."_s, u"C. D."_s})
            storage::measures::save(db, domain::Beneficiary {.recommendation = m_measures[0], .name = name});
    });
    grade(m_measures[1], u"CORTE_IDH"_s, 0, QDate(2024, 3, 1));
    const domain::ComponentId component(1);
    grade(m_measures[0], u"CORTE_IDH"_s, 0, QDate(2024, 3, 1), component, domain::BeneficiaryId(1));
    QCOMPARE(standing().complied, 1); // the other person still waits
    grade(m_measures[0], u"CORTE_IDH"_s, 0, QDate(2024, 4, 1), component, domain::BeneficiaryId(2));
    QCOMPARE(standing().complied, 2);
    grade(m_measures[0], u"CORTE_IDH"_s, 2, QDate(2025, 4, 1), component, domain::BeneficiaryId(1));
    QCOMPARE(standing().complied, 1); // the newest word counts
    grade(m_measures[0], u"CORTE_IDH"_s, 0, QDate(2026, 4, 1));
    QCOMPARE(standing().complied, 2); // and one on the whole measure is on all of it
}

void TestAssessments::anAssessmentIsCorrectedAndTakenBack()
{
    grade(*m_ofCommittee, u"CCPR"_s, 1, QDate(2022, 5, 1));
    auto given = read([this](const Reader &db) { return storage::assessments::of(db, *m_ofCommittee); }).first();
    given.assessment.paragraph = u"12"_s;
    write([&](const Writer &db) { storage::assessments::save(db, given.assessment); });
    QCOMPARE(read([this](const Reader &db) { return storage::assessments::of(db, *m_ofCommittee); }).first().assessment.paragraph, u"12"_s);
    const auto before = support::dump(*m_store);
    const auto change = take(m_store->write(
        Intent::EditRecommendation, [&](const Writer &db) { storage::assessments::remove(db, *given.assessment.id); }));
    QVERIFY(read([this](const Reader &db) { return storage::assessments::of(db, *m_ofCommittee); }).isEmpty());
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
}

QTEST_GUILESS_MAIN(TestAssessments)
#include "tst_assessments.moc"
