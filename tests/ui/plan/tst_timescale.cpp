// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/timescale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::TimeScale;

class TestTimeScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDayIsWhereItIsLookedFor();
    void zoomKeepsWhatIsUnderThePointer();
    void theMarksFollowTheZoom();
    void itDoesNotScrollBeyondItsEnds();
    void allOfItFits();

private:
    static TimeScale scale()
    {
        TimeScale made;
        made.setWidth(600);
        made.setRange({2025, 1, 10}, {2027, 6, 30});
        return made;
    }
    wording::Wording m_english {domain::Language::English};
};

void TestTimeScale::aDayIsWhereItIsLookedFor()
{
    TimeScale made = scale();
    made.setPerDay(2);
    made.show({2026, 5, 19});
    QCOMPARE(made.dayAt(made.xOf({2026, 5, 19}) + 0.5), QDate(2026, 5, 19));
    QCOMPARE(made.xOf({2026, 5, 20}) - made.xOf({2026, 5, 19}), 2.0);
    QCOMPARE(qRound(made.xOf({2026, 5, 19})), 200);
}

void TestTimeScale::zoomKeepsWhatIsUnderThePointer()
{
    TimeScale made = scale();
    made.setPerDay(2);
    made.show({2026, 5, 19});
    const QDate under = made.dayAt(300.5);
    made.zoom(TimeScale::step, 300);
    QCOMPARE(made.dayAt(300.5), under);
    made.zoom(1 / TimeScale::step, 300);
    QCOMPARE(made.dayAt(300.5), under);
}

void TestTimeScale::theMarksFollowTheZoom()
{
    TimeScale made = scale();
    made.setPerDay(3);
    QCOMPARE(made.unit(), TimeScale::Unit::Month);
    made.show({2026, 1, 20});
    QStringList words;
    for (const auto &mark : made.marks(m_english))
        words << mark.text;
    QVERIFY2(words.contains(u"2026"_s) && words.contains(u"Feb"_s), qPrintable(words.join(u' ')));
    made.setPerDay(0.9);
    QCOMPARE(made.unit(), TimeScale::Unit::Quarter);
    QVERIFY(made.marks(m_english).first().text.startsWith(u'Q'));
    made.setPerDay(0.2);
    QCOMPARE(made.unit(), TimeScale::Unit::Year);
    for (const auto &mark : made.marks(m_english))
        QVERIFY(mark.major);
    double last = -1000;
    for (const auto &mark : made.marks(m_english)) {
        QVERIFY(mark.x - last >= 44);
        last = mark.x;
    }
}

void TestTimeScale::itDoesNotScrollBeyondItsEnds()
{
    TimeScale made = scale();
    made.setPerDay(2);
    made.setPosition(-500);
    QCOMPARE(made.position(), 0);
    QVERIFY(made.dayAt(0) <= QDate(2025, 1, 10));
    made.setPosition(1'000'000);
    QCOMPARE(made.position(), made.length() - 600);
    QVERIFY(made.dayAt(600) >= QDate(2027, 6, 30));
}

void TestTimeScale::allOfItFits()
{
    TimeScale made = scale();
    made.setPerDay(5);
    made.fit();
    QVERIFY(made.length() <= 601);
    QVERIFY(made.xOf({2025, 1, 10}) >= 0);
    QVERIFY(made.xOf({2027, 6, 30}) <= 600);
}

QTEST_MAIN(TestTimeScale)
#include "tst_timescale.moc"
