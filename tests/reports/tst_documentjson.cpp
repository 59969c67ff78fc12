// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentjson.h"
#include "tree.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

QString anyText()
{
    const auto character = rc::gen::element<char16_t>(
        u'a', u'ñ', u'"', u'\\', u'\n', u'\u0001', u'\u00A0', u'\u2028', u'\uFFFD', u'0', u' ');
    return QString::fromStdU16String(*rc::gen::container<std::u16string>(character))
        + (*rc::gen::arbitrary<bool>() ? u"𝄞"_s : QString());
}

template <class T, class Make>
QList<T> several(Make make)
{
    QList<T> out;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        out.append(make());
    return out;
}

template <class E>
E any()
{
    return domain::allOf<E>()[*rc::gen::inRange<size_t>(0, domain::allOf<E>().size())];
}

bool yes()
{
    return *rc::gen::arbitrary<bool>();
}

int anyNumber()
{
    return *rc::gen::arbitrary<int>();
}

Run anyRun()
{
    return {.text = anyText(),
        .bold = yes(),
        .italic = yes(),
        .link = anyText(),
        .language = yes() ? std::optional(any<domain::Language>()) : std::nullopt,
        .note = anyText()};
}

Text anyRuns()
{
    return several<Run>(anyRun);
}

Figure anyFigure()
{
    return {.caption = anyText(),
        .totalHeader = anyText(),
        .series = several<Figure::Series>([] {
            return Figure::Series{any<domain::Status>(), anyText()};
        }),
        .bars = several<Figure::Bar>([] {
            return Figure::Bar{anyText(),
                several<qint64>([] { return *rc::gen::inRange<qint64>(-(1LL << 62), 1LL << 62); }),
                several<QString>(anyText), anyText()};
        }),
        .alternative = anyText(),
        .source = anyRuns()};
}

Block anyBlock()
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return Heading{anyNumber(), anyRuns(), anyText()};
    case 1:
        return Paragraph{anyRuns(), any<Paragraph::Kind>(), anyNumber(), anyText()};
    case 2:
        return ItemList{yes(), several<Text>(anyRuns)};
    case 3:
        return Table{anyText(), several<reports::Column>([] {
                         return reports::Column{anyText(), any<reports::Column::Kind>(), anyNumber() / 7.0};
                     }),
            several<QList<Text>>([] { return several<Text>(anyRuns); }), yes(), anyRuns(), several<QString>(anyText)};
    case 4:
        return Facts{several<Facts::Fact>([] { return Facts::Fact{anyText(), several<Text>(anyRuns)}; })};
    case 5:
        return KeyFigures{several<KeyFigures::Entry>([] {
                              return KeyFigures::Entry{anyText(), anyText()};
                          }),
            anyRuns()};
    case 6:
        return anyFigure();
    case 7:
        return Contents{anyText(), anyNumber()};
    default:
        return PageBreak{};
    }
}

Document anyDocument()
{
    Document out;
    out.metadata = {anyText(), any<domain::Language>(), anyText(),
        QDate(2026, 1, 1).addDays(*rc::gen::inRange(-9000, 9000)), anyText(), anyText(), anyText(),
        *rc::gen::arbitrary<bool>(), several<QString>(anyText)};
    out.cover = {anyText().toUtf8(), anyText(), several<QString>(anyText), anyText(), anyText(), anyText(), anyText(),
        anyText(), several<QString>(anyText)};
    out.blocks = several<Block>(anyBlock);
    out.annexes = several<Annex>([] {
        return Annex{anyNumber(), anyText(), anyText(), anyText(),
            yes() ? std::optional(domain::EvidenceId(anyNumber())) : std::nullopt, anyText()};
    });
    return out;
}

/// As toBytes packs, but anything.
QByteArray packed(const QByteArray &content)
{
    return "AvanceReport 1\n" + QCryptographicHash::hash(content, QCryptographicHash::Sha256) + content;
}

} // namespace

class TestDocumentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldComesBack()
    {
        for (const auto language : domain::allOf<domain::Language>()) {
            const Document document = tree::everything(language);
            const auto back = fromBytes(toBytes(document));
            QVERIFY(back);
            QVERIFY(*back == document);
            QCOMPARE(toBytes(*back), toBytes(document));
        }
        QVERIFY(*fromBytes(toBytes({})) == Document());
    }

    void anyTreeComesBack()
    {
        QVERIFY(rc::check("what is kept is what was there", [] {
            const Document document = anyDocument();
            const auto back = fromBytes(toBytes(document));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == document);
        }));
    }

    void isSmall() { QVERIFY(toBytes(tree::many(domain::Language::Spanish, 500)).size() < 64 * 1024); }

    void damageIsSaid()
    {
        const QByteArray sound = toBytes(tree::everything(domain::Language::Spanish));
        for (qsizetype at = 0; at < sound.size(); at += 7) {
            QByteArray damaged = sound;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            const auto back = fromBytes(damaged);
            QVERIFY(!back);
            QCOMPARE(back.error().code, domain::ErrorCode::MalformedFile);
        }
        for (const qsizetype length : {qsizetype(0), qsizetype(10), qsizetype(47), qsizetype(50), sound.size() - 1})
            QVERIFY(!fromBytes(sound.left(length)));
    }

    void hostileBytesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("claims to be large") << packed(QByteArray("\xF0\x00\x00\x00", 4) + qCompress("{}").mid(4));
        QTest::newRow("no object") << packed(qCompress("[]"));
        QTest::newRow("no JSON") << packed(qCompress("{"));
        QTest::newRow("unknown member") << packed(qCompress(R"({"other":1})"));
        QTest::newRow("unknown block") << packed(qCompress(R"({"blocks":[{"is":"script"}]})"));
        QTest::newRow("no block") << packed(qCompress(R"({"blocks":[1]})"));
        QTest::newRow("another kind") << packed(qCompress(R"({"blocks":[{"is":"heading","level":"1"}]})"));
        QTest::newRow("fraction") << packed(qCompress(R"({"blocks":[{"is":"heading","level":1.5}]})"));
        QTest::newRow("too large a number") << packed(qCompress(R"({"blocks":[{"is":"heading","level":9999999999}]})"));
        QTest::newRow("no such language") << packed(qCompress(R"({"metadata":{"language":"fr"}})"));
        QTest::newRow("no such day") << packed(qCompress(R"({"metadata":{"date":"2026-02-30"}})"));
        QTest::newRow("no base64") << packed(qCompress(R"({"cover":{"crest":"ä!"}})"));
        QTest::newRow("deep") << packed(qCompress(QByteArray(5000, '[')));
    }
    void hostileBytesAreSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto back = fromBytes(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error().code, domain::ErrorCode::MalformedFile);
    }
};

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
