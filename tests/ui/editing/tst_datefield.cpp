// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/language.h"
#include "support/windows.h"
#include "ui/editing/datefield.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDateField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void saysWhatIsWrongBelowTheField();
    void followsTheLanguageWithoutLosingWhatIsTyped();

private:
    std::unique_ptr<ui::Theme> m_theme; ///< icons
};

void TestDateField::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    QTest::addColumn<QDate>("date");
    QTest::newRow("empty is no date") << u"  "_s << true << QDate();
    QTest::newRow("day first") << u"31/03/2026"_s << true << QDate(2026, 3, 31);
    QTest::newRow("short") << u"1/3/2026"_s << true << QDate(2026, 3, 1);
    QTest::newRow("dots") << u"31.3.2026"_s << true << QDate(2026, 3, 31);
    QTest::newRow("ISO") << u"2026-03-31"_s << true << QDate(2026, 3, 31);
    QTest::newRow("English name") << u"31 Mar 2026"_s << true << QDate(2026, 3, 31);
    QTest::newRow("Spanish name") << u"31 de marzo de 2026"_s << true << QDate(2026, 3, 31);
    QTest::newRow("Spanish short name") << u"5 ene. 2026"_s << true << QDate(2026, 1, 5);
    QTest::newRow("no such day") << u"31/02/2026"_s << false << QDate();
    QTest::newRow("no such month") << u"1/13/2026"_s << false << QDate();
    QTest::newRow("words") << u"mañana"_s << false << QDate();
    QTest::newRow("half") << u"31/03"_s << false << QDate();
}

void TestDateField::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(bool, isDate);
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        const auto read = ui::parseDate(text, language);
        QCOMPARE(read.has_value(), isDate);
        if (read)
            QTEST(*read, "date");
    }
}

void TestDateField::saysWhatIsWrongBelowTheField()
{
    ui::Language language(domain::Language::English);
    ui::DateField field(language, [] { return QDateTime({2026, 5, 19}, {12, 0}, Qt::UTC); });
    field.show();
    const auto said = [&] {
        for (const auto *label : field.findChildren<QLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QTest::keyClicks(field.edit(), u"31/02/2026"_s);
    QCOMPARE(said(), QString());
    QVERIFY(!field.check());
    QVERIFY(!said().isEmpty());
    field.edit()->selectAll();
    QTest::keyClicks(field.edit(), u"28/02/2026"_s);
    QCOMPARE(said(), QString());
    QVERIFY(field.check());
    QCOMPARE(field.date(), QDate(2026, 2, 28));
}

void TestDateField::followsTheLanguageWithoutLosingWhatIsTyped()
{
    ui::Language language(domain::Language::Spanish);
    ui::DateField field(language, [] { return QDateTime({2026, 5, 19}, {12, 0}, Qt::UTC); });
    field.setDate({2026, 3, 31});
    QCOMPARE(field.edit()->text(), language.wording().date({2026, 3, 31}));
    field.show();
    language.set(domain::Language::English);
    QTRY_COMPARE(field.edit()->text(), language.wording().date({2026, 3, 31}));
    QCOMPARE(field.date(), QDate(2026, 3, 31));
    field.edit()->setText(u"31 ma"_s);
    language.set(domain::Language::Spanish);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(field.edit()->text(), u"31 ma"_s);
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
