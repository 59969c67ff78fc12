// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusreport.h"
#include "sample.h"
#include "support/pseudo.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

/// Draws a tree as text, a block a line, its kind in front.
struct Drawing
{
    QStringList lines;

    void operator()(const Heading &block) { lines.append(QString(block.level, u'#') + u' ' + words(block.text)); }
    void operator()(const Paragraph &block)
    {
        lines.append((block.number > 0 ? u"%1. "_s.arg(block.number) : u"   "_s) + words(block.text));
    }
    void operator()(const ItemList &block)
    {
        for (const Text &item : block.items)
            lines.append(u"* "_s + words(item));
    }
    void operator()(const Table &block)
    {
        QStringList headers;
        for (const Column &column : block.columns)
            headers.append(column.header);
        lines.append(block.caption);
        lines.append(headers.join(u'|'));
        for (const QList<Text> &row : block.rows) {
            QStringList cells;
            for (const Text &cell : row)
                cells.append(words(cell));
            lines.append(cells.join(u'|'));
        }
        lines.append(words(block.source));
    }
    void operator()(const Facts &block)
    {
        for (const Facts::Fact &fact : block.facts) {
            QStringList values;
            for (const Text &value : fact.values)
                values.append(words(value));
            lines.append(fact.label + u" = "_s + values.join(u" / "_s));
        }
    }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigures::Entry &entry : block.entries)
            lines.append(entry.value + u' ' + entry.label);
        lines.append(words(block.source));
    }
    void operator()(const Figure &block)
    {
        lines.append(block.caption);
        lines.append(block.alternative);
        lines.append(words(block.source));
    }
    void operator()(const Contents &block) { lines.append(u"[%1]"_s.arg(block.title)); }
    void operator()(const PageBreak &) { lines.append(u"---"_s); }
};

QString draw(const Document &document)
{
    Drawing drawing;
    for (const Block &block : document.blocks)
        std::visit(drawing, block);
    return drawing.lines.join(u'\n');
}

template <class T>
QList<T> all(const Document &document)
{
    QList<T> out;
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<T>(&block))
            out.append(*found);
    }
    return out;
}

Document written(const Material &material, domain::Language language)
{
    return statusReport(material, wording::Wording(language));
}

/// What stands in a cell, as a number of its language.
qint64 number(const Text &cell, domain::Language language)
{
    return wording::Wording(language).locale().toLongLong(words(cell));
}

} // namespace

class TestStatusReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatIsKnown()
    {
        const QString drawing = draw(written(sample::small(), domain::Language::English));
        const QString expected = uR"(# III. Recommendations
## A. Committee on the Elimination of Discrimination against Women (CEDAW)
### CEDAW/C/VAL/CO/8. Concluding observations on the eighth periodic report of Valdoria (12 March 2024)
#### Paragraph 24 (b). National risk-assessment protocol
7. The Committee urges the State party to: Adopt a national risk-assessment protocol for women who are victims of gender-based violence, provide it with sufficient resources and ensure that it is applied in all prosecutors' offices, including those in rural areas, and that the personnel in charge receive regular training.
Status given by the State = In progress · progress 45% · since 12 Mar 2025
Institutions = Lead: Ministry of Women (MIM) / Support: Public Prosecutor's Office (MP); Ministry of the Interior (MININT)
Due = 31 Mar 2026 · overdue (49 days ago)
Grade given by the mechanism = Not satisfactory · 3 Nov 2025 · para. 12 · Scale of the Committee
Latest progress = The Ministry of Women, together with the Public Prosecutor's Office and the Ministry of the Interior, drew up a national risk-assessment protocol, approved by Ministerial Resolution 203/2026. In April 2026 it was applied by 46 of the 118 prosecutors' offices, and 412 officials had been trained. / Obstacles: The offices of two departments lack staff. / Ministry of Women (MIM) · Q1 2026 · validated on 14 Apr 2026
Evidence = Resolución ministerial 203/2026, MIM, 2 Feb 2026
## B. Universal periodic review (UPR)
### A/HRC/55/9. Report of the Working Group on the Universal Periodic Review (25 August 2023)
#### Recommendation 114.63
8. Increase the budget for shelters and publish data disaggregated by department every year.
Status given by the State = Implemented · progress 100%
Position of the State = Supported
Recommended by = Chile, Niger
Institutions = Lead: Ministry of Justice and Human Rights (MINJUS)
Latest progress = The budget rose by 12 % in 2026. / submitted on 4 May 2026 · not yet validated
)"_s;
        const qsizetype from = drawing.indexOf(u"# III."_s);
        QCOMPARE(drawing.mid(from, expected.size()), expected);
    }

    void marksATextThatOnlyTheOtherLanguageHas()
    {
        const Document document = written(sample::small(), domain::Language::Spanish);
        QVERIFY(draw(document).contains(u"every year. [Texto disponible solo en inglés]"_s));
        QVERIFY(draw(document).contains(u"El texto de 1 recomendación está disponible solo en inglés"_s));
        bool marked = false;
        for (const Paragraph &paragraph : all<Paragraph>(document)) {
            for (const Run &run : paragraph.text)
                marked = marked || run.language == domain::Language::English;
        }
        QVERIFY2(marked, "the run in English says its language");
    }

    void namesWhoSaysImplemented()
    {
        const QString drawing = draw(written(sample::small(), domain::Language::Spanish));
        QVERIFY(drawing.contains(u"El Estado considera cumplida 1 recomendación (33"_s));
        QVERIFY(drawing.contains(u"Situación según el Estado = Cumplida"_s));
        QVERIFY(drawing.contains(u"1 cumplidas, según el Estado"_s));
    }

    void languageOfTheApplicationDoesNotMatter()
    {
        const QLocale before;
        QStringList drawings;
        for (const QLocale::Language window : {QLocale::Spanish, QLocale::English, QLocale::German}) {
            QLocale::setDefault(QLocale(window));
            drawings.append(draw(written(sample::large(60), domain::Language::Spanish)));
        }
        QLocale::setDefault(before);
        QCOMPARE(drawings[1], drawings[0]);
        QCOMPARE(drawings[2], drawings[0]);
        QVERIFY(drawings[0].contains(
            u"Fuente: registros de seguimiento (República de Valdoria), al 19 de mayo de 2026."_s));
    }

    void noWordOfTheOtherLanguage_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::addColumn<QStringList>("foreign");
        QTest::newRow("es") << domain::Language::Spanish
                            << QStringList{u"Status"_s, u"Source"_s, u"Total of"_s, u"Lead"_s, u"Due"_s, u"progress"_s,
                                   u" the "_s};
        QTest::newRow("en") << domain::Language::English
                            << QStringList{
                                   u"Situación"_s, u"Fuente"_s, u"Líder"_s, u"Plazo"_s, u"avance"_s, u" las "_s};
    }
    void noWordOfTheOtherLanguage()
    {
        QFETCH(domain::Language, language);
        QFETCH(QStringList, foreign);
        const Document document = written(sample::large(60), language);
        const Cover &cover = document.cover;
        const QString text = draw(document) + cover.title + cover.subtitle + cover.date + cover.notes.join(u' ')
            + document.metadata.pageLabel + document.metadata.runningHeader;
        for (const QString &word : foreign)
            QVERIFY2(!text.contains(word), qPrintable(word));
    }

    void everyWordOfItsOwnIsTranslated()
    {
        const Document document =
            statusReport(sample::large(60), PseudoTranslator::wording());
        QStringList own{document.cover.title, document.cover.subtitle, document.metadata.pageLabel};
        own += document.cover.notes;
        for (const Table &table : all<Table>(document)) {
            own += {table.caption, reports::words(table.source)};
            for (const Column &column : table.columns)
                own.append(column.header);
        }
        for (const Figure &figure : all<Figure>(document)) {
            own += {figure.caption, figure.totalHeader, figure.bars.last().label};
            for (const Figure::Series &series : figure.series)
                own.append(series.label);
        }
        for (const KeyFigures &figures : all<KeyFigures>(document)) {
            for (const KeyFigures::Entry &figure : figures.entries)
                own.append(figure.label);
        }
        for (const Facts &facts : all<Facts>(document)) {
            for (const Facts::Fact &fact : facts.facts)
                own.append(fact.label);
        }
        for (const Heading &heading : all<Heading>(document)) {
            if (heading.level == 1 || heading.level == 4)
                own.append(reports::words(heading.text));
        }
        for (const QString &text : own)
            QVERIFY2(PseudoTranslator::isBracketed(text), qPrintable(text));
    }

    void partsAddUpToTheirWhole()
    {
        for (const auto language : domain::allOf<domain::Language>()) {
            const Material material = sample::large(3000);
            for (const Table &table : all<Table>(written(material, language))) {
                QVERIFY(table.totalRow);
                QVERIFY(!words(table.source).isEmpty());
                const QList<Text> totals = table.rows.last();
                for (qsizetype column = 1; column < table.columns.size(); ++column) {
                    if (words(totals[column]).contains(u'%'))
                        continue;
                    qint64 sum = 0;
                    for (qsizetype row = 0; row + 1 < table.rows.size(); ++row)
                        sum += number(table.rows[row][column], language);
                    QCOMPARE(sum, number(totals[column], language));
                }
                QVERIFY(words(totals).contains(wording::Wording(language).number(3000)));
            }
            for (const Figure &figure : all<Figure>(written(material, language))) {
                qint64 parts = 0;
                for (qsizetype bar = 0; bar + 1 < figure.bars.size(); ++bar)
                    parts += std::accumulate(figure.bars[bar].values.begin(), figure.bars[bar].values.end(), qint64{0});
                const auto &whole = figure.bars.last().values;
                QCOMPARE(parts, std::accumulate(whole.begin(), whole.end(), qint64{0}));
                QCOMPARE(parts, 3000);
            }
        }
    }

    void everyRecommendationStandsOnceAndNumbersRunOn()
    {
        const Document document = written(sample::large(137), domain::Language::Spanish);
        QSet<QString> anchors;
        int entries = 0;
        for (const Heading &heading : all<Heading>(document)) {
            QVERIFY2(!anchors.contains(heading.anchor), qPrintable(heading.anchor));
            anchors.insert(heading.anchor);
            entries += heading.level == 4;
        }
        QCOMPARE(entries, 137);
        int last = 0;
        for (const Paragraph &paragraph : all<Paragraph>(document)) {
            if (paragraph.number > 0)
                QCOMPARE(paragraph.number, ++last);
        }
    }

    void headingsSkipNoLevel()
    {
        int level = 0;
        for (const Heading &heading : all<Heading>(written(sample::large(60), domain::Language::English))) {
            QVERIFY(heading.level <= level + 1);
            level = heading.level;
        }
    }

    void nothingToReport()
    {
        Material material = sample::small();
        material.rows.clear();
        material.overview = {};
        material.byKind.clear();
        material.byMechanism.clear();
        const QString drawing = draw(written(material, domain::Language::Spanish));
        QVERIFY(drawing.contains(u"Abarca 0 recomendaciones."_s));
        QVERIFY(!drawing.contains(u"Cuadro"_s));
    }

    void controlCharactersAreLeftOut()
    {
        QCOMPARE(words(plain(u"a\u0001b\nc\u0000d\t"_s)), u"ab cd"_s);
        QVERIFY(!isSafeLink(u"javascript:alert(1)"_s));
        QVERIFY(isSafeLink(u"https://example.org"_s));
    }

private:
    static QString words(const Text &text) { return reports::words(text); }
    static QStringList words(const QList<Text> &cells)
    {
        QStringList out;
        for (const Text &cell : cells)
            out.append(reports::words(cell));
        return out;
    }
};

QTEST_GUILESS_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
