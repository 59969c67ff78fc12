// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"
#include "support/windows.h"

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

Pages laidOut(const QList<Block> &blocks)
{
    Document document;
    document.metadata.pageLabel = u"Page %1 of %2"_s;
    document.cover.title = u"Report"_s;
    document.blocks = blocks;
    auto pages = Pages::of(document);
    return pages ? *pages : Pages();
}

Paragraph paragraph(const QString &key, const QString &text, int number = 0)
{
    return {.text = plain(text), .number = number, .key = key};
}

} // namespace

/// The pages say which paragraph lies where, so that it can be chosen on them.
class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aParagraphHasItsPlace()
    {
        const Pages pages = laidOut({Heading{.text = plain(u"I"_s)}, paragraph({}, u"Fixed."_s),
            paragraph(u"s.one"_s, u"word "_s.repeated(60), 1), paragraph(u"s.two"_s, u"Short."_s)});
        const auto keys = pages.keys(1);
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first().key, u"s.one"_s);
        QVERIFY(keys.first().area.height() > 2 * 15); // several lines are one place
        QVERIFY(keys.last().area.top() >= keys.first().area.bottom());
        QCOMPARE(keys.last().area.height(), 15.0);
        QCOMPARE(pages.pageOf(u"s.two"_s), 1);
        QCOMPARE(pages.pageOf(u"s.none"_s), -1);
        QVERIFY(pages.keys(0).isEmpty());
        QVERIFY(pages.keys(7).isEmpty());
    }

    /// What is still to be written takes no room, and its place is known.
    void aPlaceWithoutWords()
    {
        const QList<Block> without{
            Heading{.text = plain(u"I"_s)}, Heading{.level = 2, .text = plain(u"A"_s)}, paragraph({}, u"After."_s)};
        QList<Block> with = without;
        with.insert(2, paragraph(u"s.write"_s, {}));
        const Pages pages = laidOut(with);
        const auto keys = pages.keys(1);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().area.height(), 0.0);
        QCOMPARE(pages.marks().last().top, laidOut(without).marks().last().top);
        QVERIFY(keys.first().area.top() > pages.marks().last().top);
    }

    /// A paragraph that runs over a page's end has a place on both.
    void overTwoPages()
    {
        const Pages pages = laidOut({paragraph({}, u"word "_s.repeated(420)),
            paragraph(u"s.long"_s, u"word "_s.repeated(420), 2), paragraph(u"s.end"_s, u"End."_s)});
        QCOMPARE(pages.count(), 3);
        QCOMPARE(pages.keys(1).last().key, u"s.long"_s);
        QCOMPARE(pages.keys(2).first().key, u"s.long"_s);
        QCOMPARE(pages.keys(2).last().key, u"s.end"_s);
        QCOMPARE(pages.pageOf(u"s.long"_s), 1);
        QCOMPARE(pages.pageOf(u"s.end"_s), 2);
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
