// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What is left of a text that comes from a word processor.
class TestTextEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsParagraphsAndLists_data();
    void keepsParagraphsAndLists();
    void plainTextIsTidied_data();
    void plainTextIsTidied();
    void pastingInsertsAtTheCursorAndCanBeUndone();
};

void TestTextEdit::keepsParagraphsAndLists_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p style='color:red'>Uno <b>dos</b></p><p>Tres&nbsp;&nbsp; cuatro</p>"_s << u"Uno dos\nTres cuatro"_s;
    QTest::newRow("bulleted list") << u"<p>Se hizo:</p><ul><li>la ley</li><li>el plan</li></ul><p>Fin</p>"_s
                                   << u"Se hizo:\n• la ley\n• el plan\nFin"_s;
    QTest::newRow("numbered list") << u"<ol><li>la ley</li><li>el plan</li></ol>"_s << u"1. la ley\n2. el plan"_s;
    QTest::newRow("a list as Word writes it")
        << u"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>la ley</p>"_s
        << u"• la ley"_s;
    QTest::newRow("a sub-list as Word writes it") << u"<p><span style='font-family:\"Courier New\"'>o<span>&nbsp;&nbsp; </span></span>el plan</p>"_s
                                                  << u"• el plan"_s;
    QTest::newRow("a word that begins with o") << u"<p>o bien el plan</p>"_s << u"o bien el plan"_s;
    QTest::newRow("link and picture") << u"<p>Véase <a href='https://example.org/x'>la ley</a><img src='x.png'> hoy</p>"_s << u"Véase la ley hoy"_s;
    QTest::newRow("line break") << u"<p>Uno<br>dos</p>"_s << u"Uno\ndos"_s;
    QTest::newRow("table") << u"<table><tr><td>2024</td><td>46</td></tr><tr><td>2025</td><td>58</td></tr></table>"_s << u"2024\t46\n2025\t58"_s;
    QTest::newRow("script and style") << u"<style>p{}</style><script>alert(1)</script><p>Hecho</p>"_s << u"Hecho"_s;
}

void TestTextEdit::keepsParagraphsAndLists()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QMimeData pasted;
    pasted.setHtml(html);
    pasted.setText(u"not this"_s);
    QCOMPARE(ui::pastedText(pasted), text);
}

void TestTextEdit::plainTextIsTidied_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends") << u"Uno\r\ndos\rtres"_s << u"Uno\ndos\ntres"_s;
    QTest::newRow("blanks") << u"  Uno\u00a0 dos  "_s << u"Uno dos"_s;
    QTest::newRow("bullets of a symbol font") << u"\uf0b7\tla ley\n\uf0b7\tel plan"_s << u"• la ley\n• el plan"_s;
    QTest::newRow("numbers") << u"1.\tla ley\na)   el plan"_s << u"1. la ley\na) el plan"_s;
    QTest::newRow("many empty lines") << u"Uno\n\n\n\n\ndos"_s << u"Uno\n\ndos"_s;
}

void TestTextEdit::plainTextIsTidied()
{
    QFETCH(QString, plain);
    QFETCH(QString, text);
    QMimeData pasted;
    pasted.setText(plain);
    QCOMPARE(ui::pastedText(pasted), text);
}

void TestTextEdit::pastingInsertsAtTheCursorAndCanBeUndone()
{
    ui::TextEdit edit;
    edit.setPlainText(u"Antes."_s);
    edit.moveCursor(QTextCursor::End);
    auto *pasted = new QMimeData;
    pasted->setHtml(u"<p> <b>Después</b></p>"_s);
    QGuiApplication::clipboard()->setMimeData(pasted);
    edit.paste();
    QCOMPARE(edit.toPlainText(), u"Antes.Después"_s);
    edit.undo();
    QCOMPARE(edit.toPlainText(), u"Antes."_s);
}

QTEST_MAIN(TestTextEdit)
#include "tst_textedit.moc"
