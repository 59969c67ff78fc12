// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matcher.h"
#include "perturb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

struct Text
{
    domain::LocalText text;
    QString paragraph;
};

/// The recommendations of the demonstration's review: our own texts.
QList<Text> texts()
{
    QFile file(QStringLiteral(SOURCES "/resources/demo/upr.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no demonstration texts");
    QList<Text> all;
    const auto documents = QJsonDocument::fromJson(file.readAll()).object().value("documents"_L1).toArray();
    for (const auto &document : documents) {
        const auto recommendations = document.toObject().value("recommendations"_L1).toArray();
        for (const auto &value : recommendations) {
            const auto text = value.toObject().value("text"_L1).toObject();
            all << Text{{text.value("es"_L1).toString(), text.value("en"_L1).toString()}, value.toObject().value("paragraph"_L1).toString()};
        }
    }
    return all;
}

Incoming row(const QString &text, const QString &state)
{
    Incoming in;
    in.document.isUpr = true;
    in.text = text;
    in.states = {{state, state}};
    return in;
}

Known known(qint64 id, const QString &text, const QString &state, const QString &paragraph = {})
{
    return {domain::RecommendationId(id), domain::DocumentId(1), paragraph, u"uprinfo"_s, {}, {.es = {}, .en = text}, {state}};
}

const QStringList states{u"CHL"_s, u"FRA"_s, u"NER"_s, u"PER"_s, u"JPN"_s};

} // namespace

/// How the same recommendation is recognised under another spelling. What the benches measure on real files holds for our own texts.
class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void precisionAndRecall_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void precisionAndRecall()
    {
        QFETCH(quint32, seed);
        Perturbing perturb(seed);
        const auto all = texts();
        QVERIFY(all.size() > 60);
        Matcher matcher;
        QSet<qsizetype> gone;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (perturb.chance(0.5))
                gone << i;
            else
                matcher.add(known(i, all.at(i).text.en, states.at(i % 5)));
        }
        int right = 0;
        int wrong = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString text = clean::splitStates(perturb(all.at(i).text.en, {states.at(i % 5)})).text;
            const auto answer = matcher.find(row(text, states.at(i % 5)), {}, {});
            if (answer.match && answer.doubt == Reason::None)
                ++(answer.match->value() == i && !gone.contains(i) ? right : wrong);
        }
        QCOMPARE(wrong, 0);
        QVERIFY2(right >= 0.97 * static_cast<double>(all.size() - gone.size()), qPrintable(QString::number(right)));
    }

    void likeness_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const QString text = u"ensure that no child under 14 works in mines and guarantee access to school"_s;
        QTest::newRow("equal") << text << text << 0.9999 << 1.0001;
        QTest::newRow("order") << u"ratify and sign"_s << u"sign and ratify"_s << 0.9999 << 1.0001;
        QTest::newRow("misprint") << text << u"ensure that no chidl under 14 works in mines and guarantee acess to school"_s << 0.95 << 0.9999;
        QTest::newRow("a clause less") << text << u"ensure that no child under 14 works in mines"_s << 0.75 << 0.9;
        QTest::newRow("another number") << text << u"ensure that no child under 16 works in mines and guarantee access to school"_s << 0.6 << 0.799;
        QTest::newRow("denied") << u"accept visits of the committee"_s << u"accept no visits of the committee"_s << 0.6 << 0.799;
        QTest::newRow("nothing in common") << u"ratify it"_s << text << 0.0 << 0.0;
        QTest::newRow("empty") << QString() << text << 0.0 << 0.0;
    }
    void likeness()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, least);
        QFETCH(double, most);
        Texts texts;
        texts.add(a);
        texts.add(u"something else altogether"_s);
        const double alike = texts.likeness(b, 0);
        QVERIFY2(alike >= least && alike <= most, qPrintable(QString::number(alike)));
    }

    void rareWordsTellApart()
    {
        Texts texts;
        const QStringList treaties{u"torture"_s, u"disappearance"_s, u"migrants"_s, u"disability"_s};
        for (const QString &treaty : treaties)
            texts.add(u"consider ratifying the convention on "_s + treaty);
        for (qsizetype i = 0; i < treaties.size(); ++i) {
            const auto found = texts.likest(u"consider ratifyng the convention on "_s + treaties.at(i), 4);
            QCOMPARE(found.front().text, i);
            QVERIFY(found.front().likeness >= sameText && found.at(1).likeness < sameText);
        }
    }

    void whatElseMustAgree()
    {
        const QString text = u"Guarantee the independence of the judiciary and of the prosecutors in all regions"_s;
        const QString misprinted = u"Guarantee the independense of the judiciary and of the prosecutors in all regions"_s;
        Matcher matcher;
        matcher.add(known(1, text, u"CHL"_s));
        const auto find = [&matcher](const Incoming &in, std::optional<domain::DocumentId> document = {}) { return matcher.find(in, document, {}); };
        // The same State recommends it, under whatever document.
        QCOMPARE(find(row(misprinted, u"CHL"_s)).doubt, Reason::None);
        QCOMPARE(find(row(misprinted, u"CHL"_s)).match, domain::RecommendationId(1));
        // Nobody is named: somebody must look; another State: it is another one.
        Incoming nobody = row(misprinted, u"CHL"_s);
        nobody.states.clear();
        QCOMPARE(find(nobody).doubt, Reason::OtherDocument);
        QCOMPARE(find(nobody, domain::DocumentId(1)).doubt, Reason::SimilarText);
        QVERIFY(!find(row(misprinted, u"FRA"_s)).match);
        // Equal texts are the same, whoever is named.
        QCOMPARE(find(row(text, u"FRA"_s)).match, domain::RecommendationId(1));
    }

    void paragraphsTellApart()
    {
        const QString text = u"Guarantee the independence of the judiciary"_s;
        Matcher matcher;
        matcher.add(known(1, text, u"CHL"_s, u"114.1"_s));
        matcher.add(known(2, text, u"CHL"_s, u"114.2"_s));
        Incoming in = row(text, u"CHL"_s);
        in.paragraph = u"114.2."_s;
        QCOMPARE(matcher.find(in, domain::DocumentId(1), {}).match, domain::RecommendationId(2));
        in.paragraph = u"114.3"_s;
        QVERIFY(!matcher.find(in, domain::DocumentId(1), {}).match);
        // Without one, the first that no row is about yet.
        in.paragraph.clear();
        QCOMPARE(matcher.find(in, domain::DocumentId(1), {{domain::RecommendationId(1), u"114.1"_s}}).match, domain::RecommendationId(2));
    }

    void twoOfAKindAreForAPerson()
    {
        Matcher matcher;
        matcher.add(known(1, u"Sign and ratify the first protocol of the treaty on the rights of rivers"_s, u"CHL"_s));
        matcher.add(known(2, u"Sign and ratify the second protocol of the treaty on the rights of rivers"_s, u"CHL"_s));
        const auto answer = matcher.find(row(u"Sign and ratify the protocol of the treaty on the rights of rivers"_s, u"CHL"_s), {}, {});
        QCOMPARE(answer.doubt, Reason::SeveralAlike);
        QCOMPARE(answer.candidates.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
