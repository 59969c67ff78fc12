// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windows.h"
#include "ui/reports/pageview.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

Pages laidOut()
{
    Document document;
    document.metadata.pageLabel = u"Page %1 of %2"_s;
    document.cover.title = u"Report"_s;
    document.blocks = {Heading{.text = plain(u"I"_s)},
        Paragraph{.text = plain(u"word "_s.repeated(60)), .key = u"s.one"_s},
        Heading{.level = 2, .text = plain(u"A"_s)}, Paragraph{.key = u"r1.answer"_s},
        Heading{.level = 2, .text = plain(u"B"_s)}, Paragraph{.text = plain(u"word "_s.repeated(900))},
        Paragraph{.text = plain(u"Last."_s), .key = u"s.last"_s}};
    return *Pages::of(document);
}

struct ViewUnder
{
    ui::Theme theme{*qApp};
    ui::PageView view;
    ViewUnder()
    {
        view.resize(700, 600);
        view.setPages(laidOut());
        view.show();
        view.activateWindow();
    }
};

} // namespace

/// Paragraphs are chosen on the pages.
class TestPageView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void nothingIsChosenUnlessItMayBeEdited()
    {
        ViewUnder under;
        under.view.goTo(1);
        QTest::mouseClick(under.view.viewport(), Qt::LeftButton, {}, under.view.areaOf(u"s.one"_s).center().toPoint());
        QVERIFY(under.view.chosen().isEmpty());
    }

    void byPointer()
    {
        ViewUnder under;
        under.view.setEditable(true);
        under.view.goTo(1);
        QSignalSpy chosen(&under.view, &ui::PageView::keyChosen);
        QSignalSpy wanted(&under.view, &ui::PageView::editRequested);
        const QPoint place = under.view.areaOf(u"s.one"_s).center().toPoint();
        QTest::mouseClick(under.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(under.view.chosen(), u"s.one"_s);
        QCOMPARE(chosen.last().first().toString(), u"s.one"_s);
        QTest::mouseDClick(under.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"s.one"_s);
        QTest::mouseClick(under.view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(under.view.chosen().isEmpty());
    }

    /// A place without words can be chosen where a note stands.
    void byNote()
    {
        ViewUnder under;
        under.view.setEditable(true);
        under.view.goTo(1);
        const QPointF place = under.view.areaOf(u"r1.answer"_s).center();
        QVERIFY(under.view.keyAt(place).isEmpty());
        under.view.setNotes({{u"r1.answer"_s, {u"No answer yet."_s, u"Not printed."_s}}});
        QCOMPARE(under.view.keyAt(place), u"r1.answer"_s);
    }

    void byKeyboard()
    {
        ViewUnder under;
        under.view.setEditable(true);
        QVERIFY(QTest::qWaitForWindowActive(&under.view));
        under.view.setFocus();
        QSignalSpy wanted(&under.view, &ui::PageView::editRequested);
        QTest::keyClick(&under.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(under.view.chosen(), u"s.one"_s);
        QTest::keyClick(&under.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(under.view.chosen(), u"r1.answer"_s);
        QTest::keyClick(&under.view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&under.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(under.view.chosen(), u"s.last"_s);
        QVERIFY(QRectF(under.view.viewport()->rect()).contains(under.view.areaOf(u"s.last"_s)));
        QTest::keyClick(&under.view, Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), u"s.last"_s);
        QTest::keyClick(&under.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(under.view.chosen(), u"r1.answer"_s);
    }

    /// Other pages with the same place stay where they are.
    void notesAreNotOnThePages()
    {
        ViewUnder under;
        const QImage before = under.view.grab().toImage();
        under.view.goTo(1);
        const QImage plain = under.view.grab().toImage();
        under.view.setNotes({{u"r1.answer"_s, {u"No answer yet."_s, {}}}});
        QVERIFY(under.view.grab().toImage() != plain);
        under.view.setNotes({});
        QCOMPARE(under.view.grab().toImage(), plain);
        QVERIFY(before != plain);
    }
};

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
