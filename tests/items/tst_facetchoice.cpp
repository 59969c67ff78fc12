// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"
#include "items/facetchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;
using items::FacetChoice;

class TestFacetChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingTickedNarrowsNothing();
    void valuesOfAFieldAreAlternativesAndFieldsAreTogether();
    void aGroupIsCountedWithoutItsOwnTicks();
    void splitGivesTicksAndTheRest_data();
    void splitGivesTicksAndTheRest();
};

void TestFacetChoice::nothingTickedNarrowsNothing()
{
    QCOMPARE(FacetChoice().narrowed({}), domain::Criteria());
    const auto words = domain::parseQuery(u"prisión"_s).value();
    QCOMPARE(FacetChoice().narrowed(words), words);
}

void TestFacetChoice::valuesOfAFieldAreAlternativesAndFieldsAreTogether()
{
    FacetChoice choice;
    choice.set(Field::Lead, u"MIM"_s, true);
    choice.set(Field::Lead, u"MINJUS"_s, true);
    choice.set(Field::Status, u"planned"_s, true);
    choice.set(Field::Status, u"implemented"_s, true);
    choice.set(Field::Status, u"planned"_s, false);
    QCOMPARE(choice.chosenFields(), (QList {Field::Status, Field::Lead}));
    const auto criteria = choice.narrowed({});
    QCOMPARE(criteria.alternatives.size(), 1);
    QCOMPARE(criteria.alternatives[0].size(), 2);
    QCOMPARE(criteria.alternatives[0][0].values, QStringList {u"implemented"_s});
    QCOMPARE(criteria.alternatives[0][1].values, (QStringList {u"MIM"_s, u"MINJUS"_s}));
}

void TestFacetChoice::aGroupIsCountedWithoutItsOwnTicks()
{
    FacetChoice choice;
    choice.set(Field::Lead, u"MIM"_s, true);
    choice.set(Field::Status, u"planned"_s, true);
    const auto criteria = choice.narrowed({}, Field::Lead);
    QCOMPARE(criteria.alternatives.size(), 1);
    QCOMPARE(criteria.alternatives[0].size(), 1);
    QCOMPARE(criteria.alternatives[0][0].field, Field::Status);
}

void TestFacetChoice::splitGivesTicksAndTheRest_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<Field>>("ticked");
    QTest::addColumn<QString>("rest");
    QTest::newRow("nothing") << u""_s << QList<Field> {} << u""_s;
    QTest::newRow("ticks only") << u"status:planned,in_progress lead:MIM"_s << QList {Field::Status, Field::Lead} << u""_s;
    QTest::newRow("overdue is a date") << u"overdue:yes"_s << QList {Field::Due} << u""_s;
    QTest::newRow("by when") << u"due:overdue,soon"_s << QList {Field::Due} << u""_s;
    QTest::newRow("without a date") << u"due:none"_s << QList {Field::Due} << u""_s;
    QTest::newRow("words stay words") << u"prisión status:planned"_s << QList {Field::Status} << u"prisión"_s;
    QTest::newRow("a negation cannot be ticked") << u"-status:implemented"_s << QList<Field> {} << u"-status:implemented"_s;
    QTest::newRow("alternatives cannot be ticked") << u"status:planned or lead:MIM"_s << QList<Field> {}
                                                   << u"status:planned or lead:MIM"_s;
}

void TestFacetChoice::splitGivesTicksAndTheRest()
{
    QFETCH(QString, query);
    QFETCH(QString, rest);
    const auto criteria = domain::parseQuery(query).value();
    const auto [choice, others] = FacetChoice::split(criteria);
    QTEST(choice.chosenFields(), "ticked");
    QCOMPARE(others, domain::parseQuery(rest).value());
}

QTEST_GUILESS_MAIN(TestFacetChoice)
#include "tst_facetchoice.moc"
