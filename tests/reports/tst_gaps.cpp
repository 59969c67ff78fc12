// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/edits.h"
#include "reports/gaps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;
using domain::RecommendationId;

namespace {

using Ids = QList<RecommendationId>;

ProgressEntry entry(QDate date, const domain::LocalText &narrative)
{
    return {.narrative = narrative, .validated = true, .date = date};
}

ReportRow row(qint64 id, const domain::LocalText &text, const std::optional<ProgressEntry> &progress = {})
{
    ReportRow out{.id = RecommendationId(id)};
    out.text = text;
    out.progress = progress;
    if (progress)
        out.entries = {*progress};
    return out;
}

const domain::LocalText both{u"Adoptar una ley."_s, u"Adopt a law."_s};

/// One without an answer, one with an old one, one whose answer and one whose text exist in Spanish only, one with
/// everything.
Material material()
{
    Material out;
    out.choice.kind = Kind::FollowUp;
    out.choice.from = QDate(2025, 1, 1);
    out.rows = {row(1, both), row(2, both, entry(QDate(2024, 12, 31), both)),
        row(3, both, entry(QDate(2025, 6, 1), {u"Se adoptó."_s, {}})),
        row(4, {u"Adoptar."_s, {}}, entry(QDate(2025, 6, 1), both)), row(5, both, entry(QDate(2025, 1, 1), both))};
    out.indicators = {{.indicator = {.id = domain::IndicatorId(8), .source = u"Censo"_s}},
        {.indicator = {.id = domain::IndicatorId(9), .source = u" "_s}}};
    return out;
}

/// An answer for each of them as the record has it, and a place to write in.
Document document()
{
    Document out;
    out.metadata.language = domain::Language::English;
    const auto answer = [&out](int id, const QString &text) {
        out.blocks.append(Paragraph{.text = plain(text), .number = id, .key = u"r%1.answer"_s.arg(id)});
    };
    answer(1, QString());
    for (int id = 2; id <= 5; ++id)
        answer(id, u"Adopted."_s);
    out.blocks.append(Paragraph{.key = u"s.consultations"_s});
    return out;
}

QList<Gap::Kind> kinds(const QList<Gap> &gaps)
{
    QList<Gap::Kind> out;
    for (const Gap &gap : gaps)
        out.append(gap.kind);
    return out;
}

} // namespace

/// What a report lacks before it goes out.
class TestGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachKind()
    {
        const QList<Gap> found = gaps(material(), document());
        QCOMPARE(found,
            (QList<Gap>{{.kind = Gap::Kind::NoAnswer, .recommendations = {RecommendationId(1)}},
                {.kind = Gap::Kind::OldAnswer, .recommendations = {RecommendationId(2)}},
                {.kind = Gap::Kind::NoText, .recommendations = {RecommendationId(4)}},
                {.kind = Gap::Kind::NoTranslation, .recommendations = {RecommendationId(3)}},
                {.kind = Gap::Kind::NoSource, .indicators = {domain::IndicatorId(9)}},
                {.kind = Gap::Kind::ToWrite, .keys = {u"s.consultations"_s}}}));
        for (const Gap &gap : found)
            QCOMPARE(gap.count(), 1);
    }

    void theOtherLanguageLacksOtherThings()
    {
        Document spanish = document();
        spanish.metadata.language = domain::Language::Spanish;
        QCOMPARE(kinds(gaps(material(), spanish)),
            (QList{Gap::Kind::NoAnswer, Gap::Kind::OldAnswer, Gap::Kind::NoSource, Gap::Kind::ToWrite}));
    }

    void whatAPersonWroteIsAnAnswer()
    {
        QList<Edit> edits;
        QStringList written;
        for (const QString &key : {u"r1.answer"_s, u"r2.answer"_s, u"r3.answer"_s, u"s.consultations"_s}) {
            edits.append({.key = key, .text = u"We consulted."_s});
            written.append(key);
        }
        const Document edited = withEdits(document(), edits).document;
        QCOMPARE(
            kinds(gaps(material(), edited, {.written = written})), (QList{Gap::Kind::NoText, Gap::Kind::NoSource}));
    }

    /// An edit that leaves the answer out answers nothing.
    void whatIsLeftOutIsNoAnswer()
    {
        const Document edited = withEdits(document(), {{.key = u"r1.answer"_s}, {.key = u"r2.answer"_s}}).document;
        const QList<Gap> found = gaps(material(), edited, {.written = {u"r1.answer"_s, u"r2.answer"_s}});
        QCOMPARE(found[0].recommendations, Ids{RecommendationId(1)});
        QCOMPARE(found[1].recommendations, Ids{RecommendationId(2)});
    }

    void theLastReportCountsWhereItIsLater()
    {
        const auto old = [](const Material &material, QDate lastReport) {
            for (const Gap &gap : gaps(material, document(), {.lastReport = lastReport})) {
                if (gap.kind == Gap::Kind::OldAnswer)
                    return gap.recommendations;
            }
            return Ids();
        };
        Material made = material();
        QCOMPARE(old(made, QDate(2024, 1, 1)), Ids{RecommendationId(2)});
        QCOMPARE(old(made, QDate(2025, 3, 1)), (Ids{RecommendationId(2), RecommendationId(5)}));
        made.choice.from = {};
        QVERIFY(old(made, {}).isEmpty());
        QCOMPARE(old(made, QDate(2025, 3, 1)), (Ids{RecommendationId(2), RecommendationId(5)}));
    }

    void figuresWithoutIndicatorsNeedNoSource()
    {
        Material made = material();
        made.choice.indicators = false;
        QVERIFY(!kinds(gaps(made, document())).contains(Gap::Kind::NoSource));
    }

    void kindsWithoutAnswersLackOnlyWords()
    {
        for (const Kind kind : {Kind::Brief, Kind::Handover, Kind::Institution, Kind::Statistics}) {
            Material made = material();
            made.choice.kind = kind;
            QCOMPARE(kinds(gaps(made, document())), QList{Gap::Kind::ToWrite});
        }
    }
};

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
