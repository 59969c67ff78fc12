// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparing.h"
#include "support/pseudo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;
using Kind = Difference::Kind;

namespace {

Heading section(const QString &title, const QString &anchor = {}, int level = 1)
{
    return {.level = level, .text = plain(title), .anchor = anchor};
}

Paragraph passage(const QString &text, const QString &key = {}, int number = 1)
{
    return {.text = plain(text), .number = number, .key = key};
}

Document with(const QList<Block> &blocks)
{
    Document document;
    document.metadata.title = u"Informe"_s;
    document.metadata.date = QDate(2026, 5, 19);
    document.blocks = blocks;
    return document;
}

Table counted(const QList<std::pair<QString, QString>> &rows)
{
    Table table{.caption = u"Table 1. By body"_s, .columns = {{.header = u"Body"_s}, {.header = u"Count"_s}}};
    for (const auto &[name, count] : rows)
        table.rows << QList<Text>{plain(name), plain(count)};
    return table;
}

} // namespace

/// What changed between two reports.
class TestComparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameHasNoDifference()
    {
        const Document one =
            with({section(u"I. Scope"_s), passage(u"Words."_s, u"s.scope"_s), counted({{u"CEDAW"_s, u"12"_s}})});
        QVERIFY(differences(one, one).isEmpty());
        // Numbers of sections and paragraphs, sources and page breaks say nothing new.
        Document other = with({PageBreak{}, section(u"II. Scope"_s), passage(u"Words."_s, u"s.scope"_s, 7),
            counted({{u"CEDAW"_s, u"12"_s}}),
            Paragraph{.text = plain(u"Source: as of 3 March 2027"_s), .kind = Paragraph::Kind::Source}});
        QVERIFY(differences(one, other).isEmpty());
    }

    void aParagraphIsKnownByItsKey()
    {
        const auto found =
            differences(with({section(u"I. Answers"_s), passage(u"The law was drafted."_s, u"r1.answer"_s),
                            passage(u"Gone."_s, u"r2.answer"_s)}),
                with({section(u"I. Answers"_s), passage(u"Wholly other words."_s, u"r1.answer"_s),
                    passage(u"Fresh."_s, u"r3.answer"_s)}));
        QCOMPARE(found,
            (QList<Difference>{
                {Kind::Changed, u"Answers"_s, {}, u"r1.answer"_s, u"The law was drafted."_s, u"Wholly other words."_s},
                {Kind::Added, u"Answers"_s, {}, u"r3.answer"_s, {}, u"Fresh."_s},
                {Kind::Gone, u"Answers"_s, {}, u"r2.answer"_s, u"Gone."_s, {}}}));
    }

    void aParagraphWithoutKeyIsKnownByItsWords()
    {
        const QString before =
            u"The State adopted a national protocol to assess the risk for women who report violence."_s;
        const QString after =
            u"The State adopted a national protocol to assess the risk for women and girls who report violence."_s;
        const auto found = differences(with({section(u"I. News"_s), passage(u"Stays."_s), passage(before)}),
            with({section(u"I. News"_s), passage(after), passage(u"Stays."_s),
                passage(u"Something about prisons instead."_s)}));
        QCOMPARE(found,
            (QList<Difference>{{Kind::Changed, u"News"_s, {}, {}, before, after},
                {Kind::Added, u"News"_s, {}, {}, {}, u"Something about prisons instead."_s}}));
    }

    void numbersAreToldByTheirCell()
    {
        const auto found = differences(
            with({section(u"I. Figures"_s, u"figures"_s), counted({{u"CEDAW"_s, u"12"_s}, {u"CRC"_s, u"5"_s}}),
                KeyFigures{.entries = {{u"17"_s, u"open"_s}}}}),
            with({section(u"I. Figures"_s, u"figures"_s), counted({{u"CEDAW"_s, u"14"_s}, {u"CAT"_s, u"3"_s}}),
                KeyFigures{.entries = {{u"19"_s, u"open"_s}}}}));
        QCOMPARE(found,
            (QList<Difference>{{Kind::Changed, u"Figures"_s, u"CEDAW · Count"_s, {}, u"12"_s, u"14"_s},
                {Kind::Added, u"Figures"_s, u"CAT · Count"_s, {}, {}, u"3"_s},
                {Kind::Changed, u"Figures"_s, u"open"_s, {}, u"17"_s, u"19"_s},
                {Kind::Gone, u"Figures"_s, u"CRC · Count"_s, {}, u"5"_s, {}}}));
    }

    void factsAreToldBySection()
    {
        const auto entry = [](const QString &title, const QString &status) {
            return QList<Block>{section(title, {}, 2), Facts{.facts = {{u"Status"_s, {plain(status)}}}}};
        };
        const QList<Block> start{section(u"I. Recommendations"_s)};
        const auto found =
            differences(with(start + entry(u"CEDAW, 24"_s, u"Planned"_s) + entry(u"CRC, 7"_s, u"Planned"_s)),
                with(start + entry(u"CEDAW, 24"_s, u"Planned"_s) + entry(u"CRC, 7"_s, u"Implemented"_s)));
        QCOMPARE(found,
            (QList<Difference>{
                {Kind::Changed, u"Recommendations – CRC, 7"_s, u"Status"_s, {}, u"Planned"_s, u"Implemented"_s}}));
    }

    void annexesNumberedAnewAreTheSame()
    {
        const auto report = [](int number) {
            const QString anchor = u"#annex-%1"_s.arg(number);
            const Text cited = plain(u"Done. "_s) + Text{Run{.text = u"(Annex %1)"_s.arg(number), .link = anchor}};
            return with({section(u"I. Answers"_s), Paragraph{.text = cited, .key = u"r1.answer"_s},
                section(u"Annexes"_s, u"annexes"_s), section(u"Annex %1. Minutes"_s.arg(number), anchor.sliced(1), 2),
                Facts{.facts = {{u"Issued by"_s, {plain(u"MREX"_s)}}}}});
        };
        QVERIFY(differences(report(3), report(7)).isEmpty());
    }

    void aSectionThatIsGoneStandsAtTheEnd()
    {
        const auto found =
            differences(with({section(u"I. One"_s), passage(u"a"_s), section(u"II. Two"_s), passage(u"b"_s)}),
                with({section(u"I. Two"_s), passage(u"b"_s), section(u"II. Three"_s), passage(u"c"_s)}));
        QCOMPARE(found,
            (QList<Difference>{
                {Kind::Added, u"Three"_s, {}, {}, {}, u"c"_s}, {Kind::Gone, u"One"_s, {}, {}, u"a"_s, {}}}));
    }

    void itIsAReportOfItsOwn()
    {
        const Document before =
            with({section(u"I. Answers"_s), passage(u"Old."_s, u"r1.answer"_s), counted({{u"CEDAW"_s, u"12"_s}})});
        Document after =
            with({section(u"I. Answers"_s), passage(u"New."_s, u"r1.answer"_s), counted({{u"CEDAW"_s, u"13"_s}})});
        after.metadata.date = QDate(2026, 11, 28);
        const wording::Wording english(domain::Language::English);
        const Document told = comparison(before, after, english);
        QCOMPARE(told.metadata.language, domain::Language::English);
        QVERIFY(!told.metadata.title.isEmpty());
        QCOMPARE(words(std::get<Paragraph>(told.blocks.at(0)).text),
            u"Compared with the report of 19 May 2026: 2 changes, 0 additions, 0 removals."_s);
        QCOMPARE(words(std::get<Heading>(told.blocks.at(1)).text), u"Answers"_s);
        const auto facts = std::get<Facts>(told.blocks.at(2)).facts;
        QCOMPARE(facts.size(), 2);
        QCOMPARE(words(facts.first().values.first()), u"Old."_s);
        QCOMPARE(words(facts.last().values.first()), u"New."_s);
        QCOMPARE(std::get<Table>(told.blocks.at(3)).rows.size(), 1);
        QVERIFY(words(std::get<Paragraph>(comparison(after, after, english).blocks.at(0)).text)
                    .endsWith(u"nothing has changed."_s));
        const wording::Wording spanish(domain::Language::Spanish);
        QCOMPARE(words(std::get<Paragraph>(comparison(before, after, spanish).blocks.at(0)).text),
            u"En comparación con el informe del 19 de mayo de 2026: 2 modificaciones, 0 incorporaciones, 0 supresiones."_s);
    }

    /// No word of it is of the other language: a language of brackets shows which came from where.
    void everyWordIsTranslated()
    {
        const Document before = with({passage(u"⟦x⟧"_s), section(u"⟦I⟧"_s), passage(u"⟦a⟧"_s, u"k"_s)});
        const Document after = with({section(u"⟦I⟧"_s), passage(u"⟦b⟧"_s, u"k"_s), passage(u"⟦c⟧"_s)});
        const wording::Wording pseudo = PseudoTranslator::wording();
        const Document told = comparison(before, after, pseudo);
        QVERIFY(told.metadata.title.contains(u'⟦'));
        for (const Block &block : told.blocks) {
            if (const auto *facts = std::get_if<Facts>(&block)) {
                for (const auto &fact : facts->facts)
                    QVERIFY2(fact.label.contains(u'⟦'), qPrintable(fact.label));
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block))
                QVERIFY2(words(paragraph->text).contains(u'⟦'), qPrintable(words(paragraph->text)));
        }
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
