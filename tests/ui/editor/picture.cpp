// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorunder.h"
#include "storage/assessments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/indicators.h"

#include <QAction>
#include <QCommandLineParser>

/// editorpicture OUT.png [--size 1228x872] [--lang es|en] [--dark] [--case plain|stale|conflict|measure|grade|states]
/// Draws the editor over the small workspace of the tests, as the page shows it.

using namespace Qt::StringLiterals;
using storage::Writer;

namespace {

void addIndicators(const Writer &db, domain::RecommendationId id)
{
    const auto add = [&](const domain::Indicator &indicator, const QList<double> &values) {
        const auto made = storage::indicators::save(db, indicator);
        storage::indicators::setRecommendations(db, made, {id});
        for (int i = 0; i < values.size(); ++i)
            storage::indicators::saveValue(db, {.indicator = made, .date = QDate(2025, 3, 31).addMonths(3 * i), .value = values.at(i)});
    };
    add({.kind = domain::IndicatorKind::Process, .name = {u"Fiscalías con protocolo"_s, u"Prosecution offices with the protocol"_s}, .target = 118}, {8, 15, 22, 39, 46});
    add({.kind = domain::IndicatorKind::Outcome, .name = {u"Medidas dictadas en 24 h"_s, u"Measures ordered within 24 h"_s}, .unit = {u"%"_s, u"%"_s}, .target = 90},
        {41, 43, 50, 52.5, 58});
    add({.kind = domain::IndicatorKind::Structural, .name = {u"Casas con partida propia"_s, u"Shelters with a budget line"_s}, .target = 14}, {5, 6, 6, 9, 9});
}

void addParts(const Writer &db, domain::RecommendationId id)
{
    for (const auto &text : {u"Formar a juezas y jueces en debida diligencia"_s, u"Formar a las fiscalías de las tres regiones del norte"_s,
             u"Publicar el programa y su evaluación anual"_s})
        storage::measures::save(db, domain::Component {.recommendation = id, .text = {.es = text, .en = {}}});
    for (const auto &name : {u"A. B. Arce"_s, u"C. D. Arce"_s, u"Comunidad de Alto Verán"_s})
        storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = name, .confidential = !name.startsWith(u"Com"_s)});
    const auto grades = storage::scales::of(db, storage::mechanisms::byName(db, u"CORTE_IDH"_s)).first().grades;
    const auto components = storage::measures::components(db, id);
    const auto persons = storage::measures::beneficiaries(db, id);
    storage::assessments::save(db, {.recommendation = id, .grade = *grades[0].id, .date = {2026, 2, 3}, .component = components[0].id, .beneficiary = persons[0].id});
    storage::assessments::save(db, {.recommendation = id, .grade = *grades[2].id, .date = {2026, 2, 3}, .component = components[2].id, .beneficiary = persons[2].id});
}

void prepare(support::EditorUnder &under, const QString &what)
{
    const auto first = under.idOf(support::firstReference);
    under.session.change(storage::Intent::EditIndicator, [first](const Writer &db) { addIndicators(db, first); });
    const auto measure = under.idOf(u"Caso Familia Arce pto. 9"_s);
    under.session.change(storage::Intent::EditRecommendation, [measure](const Writer &db) { addParts(db, measure); });
    under.open(what == u"measure" ? u"Caso Familia Arce pto. 9"_s : what == u"states" ? u"A/HRC/56/9 114.63"_s : support::firstReference);
}

void act(support::EditorUnder &under, const QString &what)
{
    const auto first = under.idOf(support::firstReference);
    if (what == u"stale") {
        under.changeElsewhere(first, [](domain::Recommendation &r) { r.text.en.replace(u"by the end of 2026"_s, u"before July 2026 and with its own budget"_s); });
        under.session.store().refresh();
        under.click("compareOriginal");
    } else if (what == u"conflict") {
        under.retype(under.line("editorTitle_es"), u"Protocolo nacional para evaluar el riesgo"_s);
        under.changeElsewhere(first, [](domain::Recommendation &r) { r.title.es = u"Protocolo único de evaluación del riesgo"_s; });
        under.session.store().refresh();
    } else if (what == u"grade") {
        under.click("correctGrade");
    } else if (what == u"states") {
        under.click("editorChangeStates");
        for (const auto &name : {u"Chile"_s, u"Spain"_s, u"Atlantida"_s}) {
            under.type(under.in<QLineEdit>("statesDialog", "stateName"), name);
            under.in<QPushButton>("statesDialog", "addState")->click();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"PNG file"_s);
    parser.addOptions({{u"size"_s, u""_s, u"size"_s, u"1228x872"_s}, {u"lang"_s, u""_s, u"lang"_s, u"es"_s}, {u"dark"_s, u""_s},
        {u"case"_s, u""_s, u"case"_s, u"plain"_s}});
    parser.process(app);
    const auto size = parser.value(u"size"_s).split(u'x');
    support::EditorUnder under(parser.value(u"lang"_s) == u"en" ? domain::Language::English : domain::Language::Spanish);
    under.theme.setScheme(parser.isSet(u"dark"_s) ? ui::Scheme::Dark : ui::Scheme::Light);
    under.page->resize(size.value(0).toInt(), size.value(1).toInt());
    prepare(under, parser.value(u"case"_s));
    under.page->resize(size.value(0).toInt(), size.value(1).toInt());
    act(under, parser.value(u"case"_s));
    QTest::qWait(300);
    QPixmap picture = under.page->grab();
    if (auto *dialog = under.page->findChild<QDialog *>()) {
        QPainter painter(&picture);
        painter.drawPixmap((picture.width() - dialog->width()) / 2, (picture.height() - dialog->height()) / 2, dialog->grab());
    }
    return picture.save(parser.positionalArguments().value(0)) ? 0 : 1;
}
