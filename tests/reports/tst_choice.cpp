// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anycriteria.h"
#include "reports/choice.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using reports::Choice;

namespace {

template <class Id>
std::optional<Id> anyId()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(Id(*rc::gen::inRange<qint64>(1, 1'000'000))) : std::nullopt;
}

template <class E>
E any()
{
    return domain::allOf<E>()[*rc::gen::inRange<size_t>(0, domain::allOf<E>().size())];
}

QDate anyDate()
{
    return *rc::gen::arbitrary<bool>() ? QDate::fromString(*generated::anyDay(), Qt::ISODate) : QDate();
}

Choice anyChoice()
{
    return {.kind = any<reports::Kind>(),
        .title = *generated::anyText(),
        .signatory = *generated::anyText(),
        .criteria = generated::anyCriteria(),
        .document = anyId<domain::DocumentId>(),
        .institution = anyId<domain::InstitutionId>(),
        .person = anyId<domain::PersonId>(),
        .from = anyDate(),
        .to = anyDate(),
        .grouping = any<reports::Grouping>(),
        .validatedOnly = *rc::gen::arbitrary<bool>(),
        .indicators = *rc::gen::arbitrary<bool>(),
        .evidence = *rc::gen::arbitrary<bool>(),
        .confidentiality = any<domain::Confidentiality>()};
}

} // namespace

/// What was chosen for a report, there and back as JSON.
class TestChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereAndBackIsTheSame()
    {
        QVERIFY(rc::check([] {
            const Choice choice = anyChoice();
            const QByteArray bytes = QJsonDocument(reports::toJson(choice)).toJson(QJsonDocument::Compact);
            const auto read = reports::choiceFromJson(QJsonDocument::fromJson(bytes).object());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == choice);
        }));
    }

    void whatIsMissingHasItsDefault() { QCOMPARE(*reports::choiceFromJson({}), Choice{}); }

    void storageKnowsHowConfidentialItIs()
    {
        // storage/dump.cpp and storage/reportrecords.cpp ask the stored choice by this name.
        QCOMPARE(
            reports::toJson(Choice{.confidentiality = domain::Confidentiality::Confidential}).value("confidentiality"_L1).toString(),
            u"confidential"_s);
        QCOMPARE(reports::toJson(Choice{.document = domain::DocumentId(7)}).value("document"_L1).toInteger(), 7);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("name");
        QTest::newRow("kind") << QJsonObject{{u"kind"_s, u"novel"_s}} << u"kind"_s;
        QTest::newRow("number") << QJsonObject{{u"document"_s, 0}} << u"document"_s;
        QTest::newRow("text") << QJsonObject{{u"title"_s, 5}} << u"title"_s;
        QTest::newRow("date") << QJsonObject{{u"from"_s, u"31/12/2026"_s}} << u"from"_s;
        QTest::newRow("flag") << QJsonObject{{u"indicators"_s, u"yes"_s}} << u"indicators"_s;
        QTest::newRow("query") << QJsonObject{{u"query"_s, u"colour:red"_s}} << u"query"_s;
        QTest::newRow("null") << QJsonObject{{u"grouping"_s, QJsonValue::Null}} << u"grouping"_s;
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, name);
        const auto read = reports::choiceFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error(), (domain::Error{domain::ErrorCode::InvalidValue, name}));
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
