// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

Paragraph paragraph(const QString &key, const QString &text, int number = 0)
{
    return {.text = plain(text), .number = number, .key = key};
}

/// A heading, three numbered paragraphs, a quotation and a place to write in.
Document document()
{
    Document out;
    out.blocks = {Heading{.text = plain(u"I. Scope"_s), .anchor = u"scope"_s},
        paragraph(u"s.scope"_s, u"The State submits this report."_s, 1),
        Paragraph{.text = plain(u"Adopt a law."_s), .kind = Paragraph::Kind::Quote},
        paragraph(u"r7.answer"_s, u"A bill was sent to Congress."_s, 2), paragraph(u"s.method"_s, QString(), 3),
        paragraph(QString(), u"Nothing more."_s, 3)};
    return out;
}

Edit edit(const QString &key, const QString &text, const QString &basis)
{
    return {.key = key, .text = text, .basis = basisOf(plain(basis))};
}

/// Number, key and words of each paragraph.
QStringList drawn(const Document &document)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        if (const auto *one = std::get_if<Paragraph>(&block))
            out.append(u"%1|%2|%3"_s.arg(one->number).arg(one->key, words(one->text)));
    }
    return out;
}

} // namespace

/// What a person wrote stands in its place, and the numbers go on without a gap.
class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutEditsNothingChanges()
    {
        const EditedDocument made = withEdits(document(), {});
        QCOMPARE(made.document, document());
        QVERIFY(made.movedOn.isEmpty() && made.lost.isEmpty());
    }

    void severalParagraphsForOne()
    {
        const EditedDocument made = withEdits(document(),
            {edit(u"r7.answer"_s,
                u"  A bill was sent\r\nto Congress in May. \r\n \t\n\n\nIt awaits its second reading.\n"_s,
                u"A bill was sent to Congress."_s)});
        QCOMPARE(drawn(made.document),
            (QStringList{u"1|s.scope|The State submits this report."_s, u"0||Adopt a law."_s,
                u"2|r7.answer|A bill was sent to Congress in May."_s, u"3||It awaits its second reading."_s,
                u"4|s.method|"_s, u"4||Nothing more."_s}));
        QVERIFY(made.movedOn.isEmpty() && made.lost.isEmpty());
    }

    void anEmptyTextLeavesTheParagraphOut()
    {
        for (const QString &nothing : {QString(), u" \n\n "_s}) {
            const EditedDocument made =
                withEdits(document(), {edit(u"s.scope"_s, nothing, u"The State submits this report."_s)});
            QCOMPARE(drawn(made.document),
                (QStringList{u"0||Adopt a law."_s, u"1|r7.answer|A bill was sent to Congress."_s, u"2|s.method|"_s,
                    u"2||Nothing more."_s}));
        }
    }

    void aPlaceToWriteInIsFilled()
    {
        const EditedDocument made =
            withEdits(document(), {edit(u"s.method"_s, u"Three ministries were asked."_s, QString())});
        QCOMPARE(drawn(made.document).mid(3),
            (QStringList{u"3|s.method|Three ministries were asked."_s, u"4||Nothing more."_s}));
        QVERIFY(made.movedOn.isEmpty());
    }

    void theKindIsInherited()
    {
        Document quoted;
        quoted.blocks = {
            Paragraph{.text = plain(u"Adopt a law."_s), .kind = Paragraph::Kind::Quote, .key = u"s.quote"_s}};
        const EditedDocument made = withEdits(quoted, {edit(u"s.quote"_s, u"Adopt.\n\nA law."_s, u"Adopt a law."_s)});
        QCOMPARE(made.document.blocks.size(), 2);
        for (const Block &block : made.document.blocks) {
            QVERIFY(std::get<Paragraph>(block).kind == Paragraph::Kind::Quote);
            QCOMPARE(std::get<Paragraph>(block).number, 0);
        }
    }

    void aCellIsEditedLikeAParagraph()
    {
        Document matrix;
        matrix.blocks = {Table{.columns = {{.header = u"Asked"_s}, {.header = u"Done"_s}},
            .rows = {{plain(u"Adopt a law."_s), plain(u"A bill was sent."_s)}, {plain(u"Publish data."_s), plain(u"Nothing yet."_s)}},
            .keys = {u"r7.answer"_s, u"r8.answer"_s}}};
        const EditedDocument made = withEdits(matrix,
            {edit(u"r7.answer"_s, u" The law\nwas adopted. "_s, u"A bill was sent."_s), edit(u"r8.answer"_s, QString(), u"Another."_s)});
        const auto &table = std::get<Table>(made.document.blocks.first());
        QCOMPARE(words(table.rows[0].last()), u"The law was adopted."_s);
        QVERIFY(words(table.rows[1].last()).isEmpty());
        QCOMPARE(words(table.rows[0].first()), u"Adopt a law."_s);
        QCOMPARE(made.movedOn, QStringList{u"r8.answer"_s});
        QVERIFY(made.lost.isEmpty());
    }

    void whatMovedOnAndWhatIsLost()
    {
        const EditedDocument made = withEdits(document(),
            {edit(u"r9.answer"_s, u"Gone."_s, QString()), edit(u"r7.answer"_s, u"In May."_s, u"Nothing was done."_s),
                edit(u"s.scope"_s, u"We submit."_s, u"The State submits this report."_s),
                edit(u"a.gone"_s, u"Gone too."_s, QString())});
        QCOMPARE(made.movedOn, QStringList{u"r7.answer"_s});
        QCOMPARE(made.lost, (QStringList{u"a.gone"_s, u"r9.answer"_s}));
        QCOMPARE(drawn(made.document).first(), u"1|s.scope|We submit."_s);
    }

    void theLaterOfTwoCounts()
    {
        const QString basis = u"The State submits this report."_s;
        const EditedDocument made =
            withEdits(document(), {edit(u"s.scope"_s, u"First."_s, basis), edit(u"s.scope"_s, u"Second."_s, basis)});
        QCOMPARE(drawn(made.document).first(), u"1|s.scope|Second."_s);
        QVERIFY(made.lost.isEmpty());
    }

    /// The same words are the same basis, however they are cut into runs; other words and other footnotes are not.
    void basis()
    {
        const Text one{Run{.text = u"A bill was sent to Congress."_s}};
        const Text cut{Run{.text = u"A bill "_s, .bold = true}, Run{.text = u"was sent to Congress."_s}};
        QCOMPARE(basisOf(one), basisOf(cut));
        QVERIFY(basisOf(one) != basisOf(plain(u"A bill was sent to the Congress."_s)));
        Text noted = one;
        noted.first().note = u"Bill 12 of 2026."_s;
        QVERIFY(basisOf(one) != basisOf(noted));
        QVERIFY(!basisOf({}).isEmpty());
        QCOMPARE(basisOf({}), basisOf(plain(QString())));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
