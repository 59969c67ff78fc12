// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordcount.h"
#include "tree.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

/// What the program everybody has says.
qint64 wordsOf(const QString &text)
{
    QProcess wc;
    wc.start(u"wc"_s, {u"-w"_s});
    if (!wc.waitForStarted())
        return -1;
    wc.write(text.toUtf8());
    wc.closeWriteChannel();
    return wc.waitForFinished() ? wc.readAllStandardOutput().trimmed().toLongLong() : -1;
}

Document of(const QString &text)
{
    Document out;
    out.blocks = {Paragraph{.text = {Run{.text = text}}}};
    return out;
}

} // namespace

class TestWordCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theListOfAnnexesIsNotCounted()
    {
        Document document = of(u"one two three"_s);
        document.blocks += {Heading{.text = plain(u"Annexes"_s), .anchor = QString(annexesAnchor)},
            Heading{.level = 2, .text = plain(u"Annex 1. Minutes"_s), .anchor = u"annex-1"_s}, Paragraph{.text = plain(u"MIM, 2026"_s)}};
        const WordCount count = countWords(document);
        QCOMPARE(count.words, 3);
        QVERIFY(count.sections.isEmpty());
    }

    void countsAsWcDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  \u00A0 \t "_s;
        QTest::newRow("one") << u"palabra"_s;
        QTest::newRow("punctuation") << u"«Sí», dijo – y calló… (art. 4.º)"_s;
        QTest::newRow("no-break space") << u"el 33\u00A0% y 8\u202F412"_s;
        QTest::newRow("hyphens") << u"socio-económico e-mail post - data"_s;
        QTest::newRow("soft hyphen") << u"demo\u00ADcracia \u00AD x"_s;
        QTest::newRow("beyond the first plane") << u"a 𝄞 b"_s;
    }
    void countsAsWcDoes()
    {
        QFETCH(QString, text);
        QCOMPARE(countWords(of(text)).words, wordsOf(text));
    }

    void aWholeDocumentCountsAsWrittenOut_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::newRow("es") << domain::Language::Spanish;
        QTest::newRow("en") << domain::Language::English;
    }
    void aWholeDocumentCountsAsWrittenOut()
    {
        QFETCH(domain::Language, language);
        const Document document = tree::many(language, 40);
        const WordCount counted = countWords(document);
        QVERIFY(counted.words > 2000);
        QCOMPARE(counted.words, wordsOf(tree::writtenOut(document)));
    }

    void sectionsAddUp()
    {
        const WordCount counted = countWords(tree::everything(domain::Language::Spanish));
        QCOMPARE(counted.sections.size(), 3);
        QCOMPARE(counted.sections[1].title, u"II. Medidas"_s);
        QCOMPARE(counted.sections[1].anchor, u"measures"_s);
        qint64 sum = 0;
        for (const WordCount::Section &section : counted.sections)
            sum += section.words;
        QCOMPARE(sum, counted.words); // nothing but the contents stands before the first heading
    }

    void whatDoesNotCount()
    {
        Document document = tree::everything(domain::Language::English);
        const WordCount before = countWords(document);
        QCOMPARE(before.notes, 5 + 4 + 4 + 4);
        document.cover.title += u" and more words"_s;
        document.metadata.runningHeader += u" and more words"_s;
        document.annexes.append(Annex{.number = 3, .title = u"and more words"_s});
        document.blocks += Contents{.title = u"and more words"_s};
        document.blocks += Figure{.alternative = u"and more words"_s};
        document.blocks += Paragraph{.number = 9, .key = u"r9.answer"_s};
        QCOMPARE(countWords(document), before);
    }

    void whatStandsBeforeTheFirstHeadingIsInNoSection()
    {
        Document document = of(u"two words"_s);
        document.blocks += Heading{.text = plain(u"Heading"_s)};
        const WordCount counted = countWords(document);
        QCOMPARE(counted.words, 3);
        QCOMPARE(counted.sections.size(), 1);
        QCOMPARE(counted.sections[0].words, 1);
    }
};

QTEST_GUILESS_MAIN(TestWordCount)
#include "tst_wordcount.moc"
