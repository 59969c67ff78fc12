// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assessments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;

/// What the record of one recommendation answers: how its original read, what happened to its rows since, and the parts of a measure.
class TestRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theOriginalIsKnownAsTheTranslatorReadIt();
    void anUndoneConfirmationAsksForTheEarlierOriginal();
    void anOriginalThatDidNotChangeIsNotTold();
    void laterRowsAreOfTheSameRowsAlone();
    void logsAreReadFromTheirNewest();
    void partsOfAMeasureComeInOrder();
    void aPartThatWasGradedStays();
    void aGradeIsOfThePartsOfItsOwnMeasure();
    void theNewestWordOnAPart();
    void aLargeChangeIsRecordedWhole();

private:
    template <class Work>
    std::optional<domain::ChangeId> write(Work &&work)
    {
        m_now = m_now.addDays(1);
        return take(m_store->write(Intent::EditRecommendation, std::forward<Work>(work)));
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }
    std::optional<domain::ChangeId> setText(domain::Language language, const QString &text)
    {
        return write([&](const Writer &db) {
            auto found = storage::recommendations::find(db, m_id);
            found.text.in(language) = text;
            storage::recommendations::save(db, found);
        });
    }
    std::optional<QString> originalThen()
    {
        return read([this](const Reader &db) { return storage::recommendations::originalWhenTranslated(db, m_id); });
    }
    domain::GradeId grade(int place)
    {
        return read([place](const Reader &db) {
            return *storage::scales::of(db, storage::mechanisms::byName(db, u"CORTE_IDH"_s)).first().grades.at(place).id;
        });
    }

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QDateTime m_now;
    RecommendationId m_id {0};
    RecommendationId m_other {0};
};

void TestRecord::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_folder->create().reset();
    m_now = support::moment;
    m_store = take(storage::Store::open(m_folder->path(), {u"prueba"_s, [this] { return m_now; }}));
    write([this](const Writer &db) {
        const auto judgment = support::addDocument(db, u"CORTE_IDH"_s, u"Serie C 901"_s);
        m_id = support::addRecommendation(db, judgment, u"pto. 1"_s, u"Uno"_s, u"One"_s); // the original is English
        m_other = support::addRecommendation(db, judgment, u"pto. 2"_s, u"Dos"_s, u"Two"_s);
    });
}

void TestRecord::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestRecord::theOriginalIsKnownAsTheTranslatorReadIt()
{
    setText(domain::Language::English, u"One A"_s);
    QCOMPARE(originalThen(), std::optional(u"One"_s));
    setText(domain::Language::English, u"One B"_s);
    QCOMPARE(originalThen(), std::optional(u"One"_s)); // not the version in between
    setText(domain::Language::Spanish, u"Uno B"_s);
    QCOMPARE(originalThen(), std::nullopt);
    setText(domain::Language::English, u"One C"_s);
    QCOMPARE(originalThen(), std::optional(u"One B"_s));
}

void TestRecord::anUndoneConfirmationAsksForTheEarlierOriginal()
{
    setText(domain::Language::English, u"One A"_s);
    const auto confirmed = write([this](const Writer &db) { storage::recommendations::confirmTranslation(db, m_id); });
    QCOMPARE(originalThen(), std::nullopt);
    m_now = m_now.addDays(1);
    take(m_store->revert(*confirmed));
    QCOMPARE(originalThen(), std::optional(u"One"_s));
}

void TestRecord::anOriginalThatDidNotChangeIsNotTold()
{
    QCOMPARE(originalThen(), std::nullopt);
    setText(domain::Language::Spanish, u"Uno A"_s);
    QCOMPARE(originalThen(), std::nullopt);
}

void TestRecord::laterRowsAreOfTheSameRowsAlone()
{
    const auto first = setText(domain::Language::English, u"One A"_s);
    write([this](const Writer &db) {
        auto found = storage::recommendations::find(db, m_other);
        found.percent = 10;
        storage::recommendations::save(db, found);
    });
    const auto laterRows = [&] { return read([&](const Reader &db) { return storage::changes::laterRows(db, *first); }); };
    QVERIFY(laterRows().isEmpty());
    setText(domain::Language::English, u"One B"_s);
    setText(domain::Language::English, u"One C"_s);
    QCOMPARE(laterRows().size(), 2);
    QCOMPARE(laterRows().first().after.value(u"text_en"_s).toString(), u"One C"_s);
    QCOMPARE(read([this](const Reader &db) { return storage::changes::count(db, m_id); }), 4);
}

void TestRecord::logsAreReadFromTheirNewest()
{
    for (int i = 0; i < 3; ++i)
        write([&](const Writer &db) { storage::progress::save(db, {.recommendation = m_id, .narrative = {.es = QString::number(i), .en = {}}}); });
    const auto newest = read([this](const Reader &db) { return storage::progress::of(db, m_id, 2); });
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.first().narrative.es, u"2"_s);
    QCOMPARE(read([this](const Reader &db) { return storage::progress::of(db, m_id).size(); }), 3);
    QCOMPARE(read([this](const Reader &db) { return storage::progress::count(db, m_id); }), 3);
}

void TestRecord::partsOfAMeasureComeInOrder()
{
    QList<domain::ComponentId> ids;
    write([&](const Writer &db) {
        for (const auto &text : {u"a"_s, u"b"_s, u"c"_s})
            ids << storage::measures::save(db, domain::Component {.recommendation = m_id, .text = {.es = text, .en = {}}});
    });
    const auto before = support::dump(*m_store);
    const auto moved = write([&](const Writer &db) { storage::measures::reorder(db, QList {ids[2], ids[0], ids[1]}); });
    const auto texts = [this] {
        QString all;
        for (const auto &part : read([this](const Reader &db) { return storage::measures::components(db, m_id); }))
            all += part.text.es;
        return all;
    };
    QCOMPARE(texts(), u"cab"_s);
    write([&](const Writer &db) { storage::measures::remove(db, ids[0]); });
    QCOMPARE(texts(), u"cb"_s);
    QVERIFY(!m_store->revert(*moved)); // one of its rows is gone
    const auto last = read([](const Reader &db) { return storage::changes::lastUndoable(db); });
    take(m_store->revert(*last));
    take(m_store->revert(*moved));
    QCOMPARE(support::dump(*m_store), before);
    const auto blank = m_store->write(Intent::EditRecommendation,
        [this](const Writer &db) { storage::measures::save(db, domain::Component {.recommendation = m_id, .text = {.es = u"  "_s, .en = {}}}); });
    QCOMPARE(blank.error().detail, u"component"_s);
    const auto nobody = m_store->write(
        Intent::EditRecommendation, [this](const Writer &db) { storage::measures::save(db, domain::Beneficiary {.recommendation = m_id}); });
    QCOMPARE(nobody.error().detail, u"beneficiary"_s);
}

void TestRecord::aPartThatWasGradedStays()
{
    std::optional<domain::BeneficiaryId> person;
    write([&](const Writer &db) { person = storage::measures::save(db, domain::Beneficiary {.recommendation = m_id, .name = u"A. B."_s}); });
    std::optional<domain::AssessmentId> said;
    const auto full = grade(0);
    write([&](const Writer &db) {
        said = storage::assessments::save(db, {.recommendation = m_id, .grade = full, .date = QDate(2026, 1, 1), .beneficiary = person});
    });
    const auto refused = m_store->write(Intent::EditRecommendation, [&](const Writer &db) { storage::measures::remove(db, *person); });
    QCOMPARE(refused.error().code, domain::ErrorCode::NotAllowed);
    QCOMPARE(refused.error().detail, u"part_graded"_s);
    write([&](const Writer &db) {
        storage::assessments::remove(db, *said);
        storage::measures::remove(db, *person);
    });
    QVERIFY(read([this](const Reader &db) { return storage::measures::beneficiaries(db, m_id); }).isEmpty());
}

void TestRecord::aGradeIsOfThePartsOfItsOwnMeasure()
{
    std::optional<domain::ComponentId> foreign;
    write([&](const Writer &db) {
        foreign = storage::measures::save(db, domain::Component {.recommendation = m_other, .text = {.es = u"a"_s, .en = {}}});
    });
    const auto full = grade(0);
    const auto refused = m_store->write(Intent::Assess, [&](const Writer &db) {
        storage::assessments::save(db, {.recommendation = m_id, .grade = full, .date = QDate(2026, 1, 1), .component = foreign});
    });
    QCOMPARE(refused.error().detail, u"part"_s);
}

void TestRecord::theNewestWordOnAPart()
{
    std::optional<domain::ComponentId> first;
    std::optional<domain::ComponentId> second;
    const auto full = grade(0);
    const auto pending = grade(2);
    write([&](const Writer &db) {
        first = storage::measures::save(db, domain::Component {.recommendation = m_id, .text = {.es = u"a"_s, .en = {}}});
        second = storage::measures::save(db, domain::Component {.recommendation = m_id, .text = {.es = u"b"_s, .en = {}}});
        storage::assessments::save(db, {.recommendation = m_id, .grade = pending, .date = QDate(2024, 1, 1)});
        storage::assessments::save(db, {.recommendation = m_id, .grade = full, .date = QDate(2025, 1, 1), .component = first});
    });
    const auto given = read([this](const Reader &db) { return storage::assessments::of(db, m_id); });
    QCOMPARE(storage::assessments::newest(given, first, {})->grade.id, std::optional(full));
    QCOMPARE(storage::assessments::newest(given, second, {})->grade.id, std::optional(pending));
    QCOMPARE(storage::assessments::newest(given, {}, {})->grade.id, std::optional(pending));
    QCOMPARE(storage::assessments::newest({}, {}, {}), nullptr);
}

/// Larger than what is kept in memory while a change is recorded, with rows longer than its pieces.
void TestRecord::aLargeChangeIsRecordedWhole()
{
    constexpr int count = 60;
    const QString text = QString(u'ñ').repeated(70'000);
    const auto change = write([&](const Writer &db) {
        const auto document = storage::recommendations::find(db, m_id).document;
        for (int i = 0; i < count; ++i)
            support::addRecommendation(db, document, QString::number(1000 + i), QString::number(i) + text, {});
    });
    QSet<QString> texts;
    read([&](const Reader &db) {
        for (const auto &row : storage::changes::rows(db, *change))
            texts.insert(row.after.value(u"text_es"_s).toString());
        QVERIFY(storage::check(db).isEmpty());
    });
    QCOMPARE(texts.size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY(texts.contains(QString::number(i) + text));
    take(m_store->revert(*change));
    QVERIFY(read([](const Reader &db) { return storage::check(db); }).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
