// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/commissionreport.h"

#include "reports/measures.h"
#include "reports/opening.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// The words for one kind of paper of the Commission.
struct Paper
{
    const char *title;
    const char *opening;
    const char *each; ///< heading of the part with everything
    measures::Forum forum;
};

constexpr Paper recommendations{
    .title = QT_TRANSLATE_NOOP("reports", "Information on compliance with the recommendations of the Commission"),
    .opening = QT_TRANSLATE_NOOP("reports",
        "The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with "
        "the recommendations of “%2”."),
    .each = QT_TRANSLATE_NOOP("reports", "Information on each recommendation"),
    .forum =
        {
            .standing = QT_TRANSLATE_NOOP("reports", "Level of compliance"),
            .caption = QT_TRANSLATE_NOOP("reports", "Level of compliance with each recommendation"),
            .measure = QT_TRANSLATE_NOOP("reports", "Recommendation"),
            .grade = QT_TRANSLATE_NOOP("reports", "Level given by the Commission"),
            .notGraded = QT_TRANSLATE_NOOP("reports", "The Commission has not given a level of compliance yet."),
            .asked = QT_TRANSLATE_NOOP("reports", "What the Commission recommended"),
            .complied = QT_TRANSLATE_NOOP(
                "reports", "The State requests the Commission to declare total compliance with this recommendation."),
            .partly = QT_TRANSLATE_NOOP("reports",
                "The State requests the Commission to take note of what has been complied with of this "
                "recommendation."),
            .open = QT_TRANSLATE_NOOP(
                "reports", "The State will inform the Commission of what is done to comply with this recommendation."),
        },
};

constexpr Paper settlement{
    .title = QT_TRANSLATE_NOOP("reports", "Information on compliance with a friendly settlement agreement"),
    .opening = QT_TRANSLATE_NOOP("reports",
        "The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with "
        "the clauses of “%2”."),
    .each = QT_TRANSLATE_NOOP("reports", "Information on each clause"),
    .forum =
        {
            .standing = QT_TRANSLATE_NOOP("reports", "Level of compliance"),
            .caption = QT_TRANSLATE_NOOP("reports", "Level of compliance with each clause"),
            .measure = QT_TRANSLATE_NOOP("reports", "Clause"),
            .grade = QT_TRANSLATE_NOOP("reports", "Level given by the Commission"),
            .notGraded = QT_TRANSLATE_NOOP("reports", "The Commission has not given a level of compliance yet."),
            .asked = QT_TRANSLATE_NOOP("reports", "What was agreed"),
            .complied = QT_TRANSLATE_NOOP(
                "reports", "The State requests the Commission to declare total compliance with this clause."),
            .partly = QT_TRANSLATE_NOOP("reports",
                "The State requests the Commission to take note of what has been complied with of this clause."),
            .open = QT_TRANSLATE_NOOP(
                "reports", "The State will inform the Commission of what is done to comply with this clause."),
        },
};

constexpr Paper precaution{
    .title = QT_TRANSLATE_NOOP("reports", "Information on the implementation of precautionary measures"),
    .opening = QT_TRANSLATE_NOOP("reports",
        "The State (%1) submits to the Inter-American Commission on Human Rights its information on the implementation "
        "of “%2”."),
    .each = QT_TRANSLATE_NOOP("reports", "Information on each measure"),
    .forum =
        {
            .standing = QT_TRANSLATE_NOOP("reports", "Status of the measures"),
            .caption = QT_TRANSLATE_NOOP("reports", "Status of each measure"),
            .measure = QT_TRANSLATE_NOOP("reports", "Measure"),
            .grade = QT_TRANSLATE_NOOP("reports", "Assessment of the Commission"),
            .notGraded = QT_TRANSLATE_NOOP("reports", "The Commission has not assessed this measure yet."),
            .asked = QT_TRANSLATE_NOOP("reports", "What the Commission requested"),
            .complied = QT_TRANSLATE_NOOP(
                "reports", "The State requests the Commission to take note that this measure has been implemented."),
            .partly = QT_TRANSLATE_NOOP("reports",
                "The State requests the Commission to take note of what has been implemented of this measure."),
            .open = QT_TRANSLATE_NOOP(
                "reports", "The State will inform the Commission of what is done to implement this measure."),
        },
};

const Paper &paperOf(const domain::Document &document)
{
    if (document.kind == "friendly_settlement"_L1)
        return settlement;
    return document.kind == "precautionary_measure"_L1 ? precaution : recommendations;
}

void addOpening(Composer &out, const domain::Document &document, const Paper &paper)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Introduction")), u"introduction"_s);
    QStringList sentences{say(paper.opening).arg(say.name(out.material().state), measures::paperTitle(document, say))};
    if (document.notified.isValid())
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "It was notified to the State on %1."))
                             .arg(say.fullDate(document.notified)));
    sentences.append(periodSentence(out));
    out.sentences(sentences, u"s.introduction"_s);
    out.paragraph(Text(), u"s.background"_s);
}

void addClosing(Composer &out)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Closing")), u"closing"_s);
    out.paragraph(say(QT_TRANSLATE_NOOP("reports",
                      "The State requests the Commission to take note of this information and reiterates its "
                      "willingness to go on informing it.")),
        u"s.closing"_s);
    measures::addSignature(out);
}

} // namespace

Document commissionReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    const domain::Document document = out.document() ? *out.document() : domain::Document();
    const Paper &paper = paperOf(document);
    out.cover(say(paper.title), measures::paperTitle(document, say),
        {say(QT_TRANSLATE_NOOP("reports",
             "Submitted to the Inter-American Commission on Human Rights. The status of each recommendation or measure "
             "is the view of the State and does "
             "not prejudge the assessment of the Commission.")),
            words(out.source())});
    out.contents();
    addOpening(out, document, paper);
    measures::addStanding(out, paper.forum);
    measures::addMeasures(out, say(paper.each), paper.forum);
    addClosing(out);
    return out.finish();
}

} // namespace reports
