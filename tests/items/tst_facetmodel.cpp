// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetloader.h"
#include "seed.h"
#include "support/temporaryfolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;
using items::FacetModel;
using storage::statistics::FacetValue;

class TestFacetModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasAGroupForEachField();
    void hidesWhatNobodyHasButKeepsTheUsualStatuses();
    void showsTheFirstOfALongGroupAndTheRestOnDemand();
    void aTickIsTold();
    void aTickedValueStaysEvenWhenNothingFitsIt();
    void recountingKeepsTheRows();
    void wordsFollowTheLanguage();
    void countsComeFromTheWorkspace();
};

namespace {

FacetModel::Words words()
{
    return {[](Field field) { return u"group %1"_s.arg(domain::code(field)); },
        [](Field, const QString &value) { return u"<%1>"_s.arg(value); }, [](int n) { return u"%1 more"_s.arg(n); }};
}

QList<FacetValue> offices(int count)
{
    QList<FacetValue> all;
    for (int i = 1; i <= count; ++i)
        all.append(FacetValue {u"M%1"_s.arg(i), {u"Ministerio %1"_s.arg(i), u"Ministry %1"_s.arg(i)}, 100 - i});
    return all;
}

QStringList texts(const FacetModel &model, Field field)
{
    QStringList all;
    const auto group = model.groupIndex(field);
    for (int row = 0; row < model.rowCount(group); ++row)
        all.append(model.index(row, 0, group).data().toString());
    return all;
}

const wording::Wording spanish(domain::Language::Spanish);

} // namespace

void TestFacetModel::hasAGroupForEachField()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), items::FacetChoice::fields().size());
    QCOMPARE(model.index(0, 0).data().toString(), u"group mechanism"_s);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestFacetModel::hidesWhatNobodyHasButKeepsTheUsualStatuses()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<FacetValue> statuses;
    for (const auto status : domain::allOf<domain::Status>())
        statuses.append(FacetValue {QString(domain::code(status)), {}, 0});
    model.setCounts({{Field::Status, statuses}, {Field::MechanismKind, {{u"treaty_body"_s, {}, 3}, {u"court"_s, {}, 0}}}});
    QCOMPARE(model.rowCount(model.groupIndex(Field::Status)), 6);
    QCOMPARE(texts(model, Field::MechanismKind), QStringList {spanish.mechanismKind(domain::MechanismKind::TreatyBody)});
    const auto first = model.index(0, 0, model.groupIndex(Field::Status));
    QCOMPARE(first.data(FacetModel::StatusRole).toInt(), static_cast<int>(domain::Status::NotStarted));
}

void TestFacetModel::showsTheFirstOfALongGroupAndTheRestOnDemand()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts({{Field::Lead, offices(10)}});
    QCOMPARE(texts(model, Field::Lead).last(), u"4 more"_s);
    QCOMPARE(texts(model, Field::Lead).size(), FacetModel::shortLength + 1);
    model.openAll(Field::Lead);
    QCOMPARE(texts(model, Field::Lead).size(), 10);
    QCOMPARE(texts(model, Field::Lead).last(), u"M10"_s);
    model.setCounts({{Field::Theme, offices(7)}});
    QCOMPARE(texts(model, Field::Theme).size(), 7); // a "1 more" would take the place of the one
}

void TestFacetModel::aTickIsTold()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts({{Field::Lead, offices(3)}});
    QSignalSpy told(&model, &FacetModel::choiceChanged);
    const auto group = model.groupIndex(Field::Lead);
    const auto second = model.index(1, 0, group);
    QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(told.size(), 1);
    QCOMPARE(model.choice().values(Field::Lead), QStringList {u"M2"_s});
    QCOMPARE(group.data(FacetModel::ChosenCountRole).toInt(), 1);
    QVERIFY(!model.setData(group, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.choice().isEmpty());
}

void TestFacetModel::aTickedValueStaysEvenWhenNothingFitsIt()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    items::FacetChoice choice;
    choice.set(Field::Lead, u"M99"_s, true);
    model.setChoice(choice);
    model.setCounts({{Field::Lead, offices(2)}});
    QCOMPARE(texts(model, Field::Lead), (QStringList {u"M1"_s, u"M2"_s, u"M99"_s}));
    model.setChoice({});
    QCOMPARE(texts(model, Field::Lead), (QStringList {u"M1"_s, u"M2"_s}));
}

void TestFacetModel::recountingKeepsTheRows()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts({{Field::Lead, offices(3)}});
    const QPersistentModelIndex second = model.index(1, 0, model.groupIndex(Field::Lead));
    auto recounted = offices(3);
    recounted[1].count = 7;
    model.setCounts({{Field::Lead, recounted}});
    QVERIFY(second.isValid());
    QCOMPARE(second.data(FacetModel::CountRole).toLongLong(), 7);
}

void TestFacetModel::wordsFollowTheLanguage()
{
    FacetModel model(spanish, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts({{Field::Theme, {{u"education"_s, {u"Educación"_s, u"Education"_s}, 1200}}}});
    const auto value = model.index(0, 0, model.groupIndex(Field::Theme));
    QCOMPARE(value.data().toString(), u"Educación"_s);
    QCOMPARE(value.data(FacetModel::CountTextRole).toString(), spanish.number(1200));
    const wording::Wording english(domain::Language::English);
    model.setWording(english);
    QCOMPARE(value.data().toString(), u"Education"_s);
    QCOMPARE(value.data(FacetModel::CountTextRole).toString(), english.number(1200));
}

void TestFacetModel::countsComeFromTheWorkspace()
{
    support::TemporaryFolder folder;
    const auto store = seed::workspace(folder.filePath(u"v.avance"_s));
    QVERIFY(store);
    items::FacetLoader loader;
    loader.setSource({store->path(), seed::context()});
    QSignalSpy counted(&loader, &items::FacetLoader::counted);
    QSignalSpy totalled(&loader, &items::FacetLoader::totalled);
    items::FacetChoice choice;
    choice.set(Field::Status, u"planned"_s, true);
    loader.request({}, {}); // overtaken
    loader.request({}, choice);
    QVERIFY(totalled.wait());
    QCOMPARE(counted.size(), 1);
    QCOMPARE(totalled[0][0].toLongLong(), 3);
    QCOMPARE(totalled[0][1].toLongLong(), 20);
    const auto counts = counted[0][0].value<FacetModel::Counts>();
    qint64 statuses = 0;
    for (const auto &value : counts[Field::Status])
        statuses += value.count;
    QCOMPARE(statuses, 20); // a group's own ticks do not narrow it
    qint64 leads = 0;
    for (const auto &value : counts[Field::Lead])
        leads += value.count;
    QCOMPARE(leads, 3);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
