// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "rows.h"
#include "wording/cleanings.h"
#include "wording/countries.h"
#include "exchange/csvreader.h"

using namespace Qt::StringLiterals;
using namespace exchange;
using rows::paragraph;

namespace {

QList<Cleaning> cleaningsOf(const SourceRow &row, const NormaliseOptions &options = {.state = u"VAL"_s, .language = {}})
{
    return normalise(row, options).cleanings;
}

} // namespace

/// Cleaning shows its work, and can be refused.
class TestCleanings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStepIsNoted()
    {
        const auto row = rows::row(5,
            {{Column::Text, u"<p>119.1&nbsp;Ratify  **the** Convention.[3] (Chile) (France);</p>"_s}, {Column::Body, u"- UPR"_s},
                {Column::Symbol, u"- A/HRC/41/6"_s}, {Column::Published, u"11 May 1994 (a)"_s}, {Column::Position, u"Accepted"_s},
                {Column::Sdgs, u"- 16.10 - Ensure public access"_s}, {Column::Themes, u"- Health\n- Health "_s}});
        QList<std::pair<Column, Rule>> steps;
        const auto cleanings = cleaningsOf(row);
        for (const Cleaning &cleaning : cleanings) {
            QVERIFY(cleaning.before != cleaning.after);
            steps << std::pair(cleaning.column, cleaning.rule);
        }
        for (const auto &step : QList<std::pair<Column, Rule>>{{Column::Text, Rule::Markup}, {Column::Text, Rule::Notes},
                 {Column::Text, Rule::Blanks}, {Column::Text, Rule::Paragraph}, {Column::Text, Rule::StatesOfText},
                 {Column::Body, Rule::Body}, {Column::Symbol, Rule::Value}, {Column::Published, Rule::Date},
                 {Column::Position, Rule::Position}, {Column::Sdgs, Rule::Goal}, {Column::Themes, Rule::Value}})
            QVERIFY2(steps.contains(step), domain::code(step.second).data());
        // One step begins where the one before ended.
        QString text = row[Column::Text];
        for (const Cleaning &cleaning : cleanings) {
            if (cleaning.column != Column::Text)
                continue;
            QCOMPARE(cleaning.before, text);
            text = cleaning.after;
        }
        QCOMPARE(text, u"Ratify the Convention"_s);
    }

    void refusedPerColumn()
    {
        const QString printed = u"<p>119.1 Ratify  it (Chile);</p>"_s;
        const auto row = rows::row(5, {{Column::Text, printed}, {Column::Body, u"- UPR"_s}, {Column::Symbol, u"A/HRC/41/6"_s},
                                          {Column::Themes, u"- Health"_s}, {Column::Position, u"Accepted"_s}});
        NormaliseOptions options{.state = u"VAL"_s, .language = {}};
        options.asPrinted.set(static_cast<size_t>(Column::Text));
        options.asPrinted.set(static_cast<size_t>(Column::Position)); // must be understood all the same
        const auto normalised = normalise(row, options);
        QCOMPARE(normalised.incoming.text, printed);
        QVERIFY(normalised.incoming.paragraph.isEmpty() && normalised.incoming.states.isEmpty());
        QCOMPARE(normalised.incoming.themes, QStringList{u"Health"_s});
        QCOMPARE(normalised.incoming.position, domain::Position::Supported);
        for (const Cleaning &cleaning : normalised.cleanings)
            QVERIFY(cleaning.column != Column::Text);
        QCOMPARE(normalised.incoming.sourceText, printed);
    }

    void countsAndFirstExamples()
    {
        const support::Folder folder;
        const auto store = folder.create();
        QList<SourceRow> table;
        for (int i = 0; i < 300; ++i)
            table << paragraph(i + 2, {}, u"%1. Adopt the law on matter %1"_s.arg(i + 1));
        const auto plan = rows::plan(*store, table);
        const auto tally = std::ranges::find_if(plan.cleanings,
            [](const CleaningTally &t) { return t.column == Column::Text && t.rule == Rule::Paragraph; });
        QVERIFY(tally != plan.cleanings.end());
        QCOMPARE(tally->count, 300);
        QCOMPARE(tally->examples.size(), CleaningTally::mostExamples);
        QCOMPARE(tally->examples.front(), (CleaningTally::Example{2, u"1. Adopt the law on matter 1"_s, u"Adopt the law on matter 1"_s}));
    }

    void oneRowOnDemand()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const ImportOptions options{.state = u"CHL"_s, .language = {}};
        const auto plan = support::take(preview(files::fixture(u"uhri.xlsx"_s), options, *store, {}));
        const auto cleanings = support::take(exchange::cleaningsOf(plan, options, plan.additions.at(0).row, *store, {}));
        QVERIFY(!cleanings.isEmpty());
        QVERIFY(support::take(exchange::cleaningsOf(plan, options, 100'000, *store, {})).isEmpty());
    }

    void everyRuleAndColumnHasWords()
    {
        for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
            const wording::Wording words(language);
            for (const auto code : codesOf(Rule{}))
                QVERIFY(wording::cleaningRule(words, code) != code);
            for (const auto code : codesOf(Column{}))
                QVERIFY(wording::importColumn(words, code) != code);
        }
        QCOMPARE(wording::cleaningRule(wording::Wording(domain::Language::Spanish), u"new"_s), u"new"_s);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const QList<std::pair<QString, QString>> names{{u"CRC"_s, u"CRC"_s}, {u"- CRC"_s, u"CRC"_s},
            {u"Committee on the Rights of the Child"_s, u"CRC"_s}, {u"Comité de los Derechos del Niño"_s, u"CRC"_s},
            {u"comite de los derechos del nino"_s, u"CRC"_s}, {u"Human Rights Committee"_s, u"CCPR"_s},
            {u"Comité de Derechos Humanos"_s, u"CCPR"_s}, {u"HRCttee"_s, u"CCPR"_s}, {u"EPU"_s, u"UPR"_s},
            {u"Examen periódico universal"_s, u"UPR"_s}, {u"Corte IDH"_s, u"CORTE_IDH"_s},
            {u"Corte Interamericana de Derechos Humanos"_s, u"CORTE_IDH"_s}, {u"CIDH"_s, u"CIDH"_s}, {u"IACHR"_s, u"CIDH"_s},
            {u"MESECVI"_s, u"MESECVI"_s}, {u"CEACR"_s, u"ILO_CEACR"_s}, {u"Comité contra la Tortura"_s, u"CAT"_s},
            {u"Subcomité para la Prevención de la Tortura"_s, u"SPT"_s}, {u"Comité CEDAW"_s, u"CEDAW"_s}, {u"CDPD"_s, u"CRPD"_s}};
        for (const auto &[name, code] : names)
            QTest::newRow(qPrintable(name)) << name << code;
    }
    void bodies()
    {
        QFETCH(QString, name);
        const support::Folder folder;
        static const auto store = support::Folder().create();
        const auto found = support::take(store->read([&](const storage::Reader &db) { return Names(db).bodyName(clean::listValues(name).value(0)); }));
        QTEST(found, "code");
    }

    /// Every body as the export of 4 February 2026 writes it.
    void bodiesOfTheExport()
    {
        const QString path = files::real(u"uhri/vocab_bodies_en_raw.csv"_s);
        if (path.isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const support::Folder folder;
        const auto store = folder.create();
        CsvReader reader(file, Encoding::Utf8);
        CsvReader::Record record;
        QStringList unknown;
        (void)reader.next(record);
        (void)store->read([&](const storage::Reader &db) {
            Names names(db);
            while (reader.next(record)) {
                if (names.bodyName(clean::listValues(record.cells.value(0)).value(0)).isEmpty())
                    unknown << record.cells.value(0);
            }
        });
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u" | "_s)));
    }

    void statesOfOldCodes()
    {
        using wording::countries::fromName;
        for (const auto &[name, iso3] : QList<std::pair<QString, QString>>{{u"GUA"_s, u"GTM"_s}, {u"HON"_s, u"HND"_s}, {u"PAR"_s, u"PRY"_s},
                 {u"NA"_s, u"NAM"_s}, {u"Namibia"_s, u"NAM"_s}, {u"Países Bajos"_s, u"NLD"_s}, {u"Korea, Republic of"_s, u"KOR"_s},
                 {u"República de Corea"_s, u"KOR"_s}, {u"Czechia"_s, u"CZE"_s}, {u"Türkiye"_s, u"TUR"_s}, {u"Turquía"_s, u"TUR"_s},
                 {u"Bolivia (Plurinational State of)"_s, u"BOL"_s}, {u"Estado Plurinacional de Bolivia"_s, u"BOL"_s},
                 {u"Venezuela (República Bolivariana de)"_s, u"VEN"_s}, {u"Reino Unido"_s, u"GBR"_s}, {u"Swaziland"_s, u"SWZ"_s},
                 {u"Holy See"_s, u"VAT"_s}, {u"Santa Sede"_s, u"VAT"_s}, {u"State of Palestine"_s, u"PSE"_s}})
            QCOMPARE(fromName(name).value_or(name), iso3);
    }
};

QTEST_GUILESS_MAIN(TestCleanings)
#include "tst_cleanings.moc"
