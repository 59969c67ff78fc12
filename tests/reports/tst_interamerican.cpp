// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demokinds.h"
#include "reports/edits.h"
#include "reports/gaps.h"

using namespace Qt::StringLiterals;
using namespace reports;
using namespace demokinds;
using domain::Language;
using storage::Reader;
using support::take;

/// The reports to the Inter-American Court and Commission.
class TestInterAmerican : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_workspace.open(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void courtTellsMeasureByMeasure();
    void courtCountsBeneficiariesAndNamesSome();
    void courtAnswersThatAreMissing();
    void commissionSpeaksOfItsPapers();

private:
    [[nodiscard]] Material court() const { return m_workspace.material(Kind::Court, u"901"_s); }
    Workspace m_workspace;
};

void TestInterAmerican::courtTellsMeasureByMeasure()
{
    const Material made = court();
    QCOMPARE(made.rows.size(), 8);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QVERIFY2(
        document.cover.subtitle.startsWith(u"Caso Familia Arce vs. Valdoria."_s), qPrintable(document.cover.subtitle));
    QVERIFY(document.cover.subtitle.contains(u"Serie C No. 901"_s) && document.cover.subtitle.contains(u"12.887"_s));
    QCOMPARE(rowsUnder(document, {u"standing"_s}), made.rows.size());
    QStringList headings;
    for (const Heading &heading : blocks<Heading>(document)) {
        if (heading.level == 2 && heading.anchor.startsWith(u'r'))
            headings.append(words(heading.text));
    }
    QCOMPARE(headings.size(), made.rows.size());
    QVERIFY2(headings.at(2).startsWith(u"C. Punto resolutivo 9. Formación permanente"_s), qPrintable(headings.at(2)));
    const QStringList nine = under(document, u"r%1"_s.arg(m_workspace.planted().value()));
    const auto has = [&nine](const QString &begin) {
        return std::any_of(nine.begin(), nine.end(), [&](const QString &line) { return line.startsWith(begin); });
    };
    for (const QString &begin : {u"La Corte dispone que: El Estado debe implementar"_s,
             u"Valoración de la Corte = Cumplimiento parcial"_s, u"Valoración del Estado = Cumplida en parte"_s,
             u"Componente 1 = Diseño e incorporación"_s, u"Componente 2 = Ejecución anual"_s,
             u"El programa se dictó a 300 jueces. Obstáculos: Falta presupuesto. (anexo "_s,
             u"A juicio del Estado, la medida está en la situación «Cumplida en parte»"_s,
             u"El Estado solicita a la Corte"_s})
        QVERIFY2(has(begin), qPrintable(begin + u'\n' + nine.join(u'\n')));
    QVERIFY(!document.annexes.isEmpty());
    QCOMPARE(std::count_if(document.annexes.begin(), document.annexes.end(),
                 [](const Annex &annex) { return annex.link == u"https://example.org/public"_s; }),
        1);
}

void TestInterAmerican::courtCountsBeneficiariesAndNamesSome()
{
    const QStringList nine =
        under(compose(court(), wording::Wording(Language::English)), u"r%1"_s.arg(m_workspace.planted().value()));
    QVERIFY2(nine.contains(u"Beneficiaries = 2 persons"_s), qPrintable(nine.join(u'\n')));
    QVERIFY(nine.contains(u"Beneficiaries = Nombre Publicable"_s));
    QVERIFY(nine.contains(u"Beneficiaries = The identity of 1 person is reserved."_s));
}

/// What a person has to write is a place without words, and a gap until it is written.
void TestInterAmerican::courtAnswersThatAreMissing()
{
    Material made = court();
    made.rows.first().progress.reset();
    made.rows.first().entries.clear();
    const QString key = u"r%1.answer"_s.arg(made.rows.first().id.value());
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QVERIFY(keys(document).contains(key));
    const auto lacking = [&](const Document &out) {
        const QList<Gap> found = gaps(made, out);
        return std::any_of(found.begin(), found.end(), [&](const Gap &gap) {
            return gap.kind == Gap::Kind::NoAnswer && gap.recommendations.contains(made.rows.first().id);
        });
    };
    QVERIFY(lacking(document));
    QVERIFY(!lacking(withEdits(document, {{.key = key, .text = u"Se investiga."_s}}).document));
}

void TestInterAmerican::commissionSpeaksOfItsPapers()
{
    const auto heads = [this](const QString &of) {
        QStringList out;
        for (const Heading &heading :
            blocks<Heading>(compose(m_workspace.material(Kind::Commission, of), wording::Wording(Language::Spanish)))) {
            if (heading.level == 1)
                out.append(words(heading.text));
        }
        return out;
    };
    QVERIFY(heads(u"merits_report"_s).contains(u"III. Información sobre cada recomendación"_s));
    QVERIFY(heads(u"friendly_settlement"_s).contains(u"III. Información sobre cada cláusula"_s));
    QVERIFY(heads(u"precautionary_measure"_s).contains(u"III. Información sobre cada medida"_s));
    const Material made = m_workspace.material(Kind::Commission, u"merits_report"_s);
    const Document document = compose(made, wording::Wording(Language::English));
    QCOMPARE(rowsUnder(document, {u"standing"_s}), made.rows.size());
    for (const ReportRow &row : made.rows)
        QVERIFY(keys(document).contains(u"r%1.answer"_s.arg(row.id.value())));
}

QTEST_MAIN(TestInterAmerican)
#include "tst_interamerican.moc"
