// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/courtreport.h"

#include "reports/measures.h"
#include "reports/opening.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

constexpr measures::Forum court{
    .standing = QT_TRANSLATE_NOOP("reports", "Status of compliance"),
    .caption = QT_TRANSLATE_NOOP("reports", "Status of compliance with each measure of reparation"),
    .measure = QT_TRANSLATE_NOOP("reports", "Measure of reparation"),
    .grade = QT_TRANSLATE_NOOP("reports", "Assessment of the Court"),
    .notGraded = QT_TRANSLATE_NOOP("reports", "The Court has not assessed compliance with this measure yet."),
    .asked = QT_TRANSLATE_NOOP("reports", "What the Court ordered"),
    .complied =
        QT_TRANSLATE_NOOP("reports", "The State requests the Court to declare that it has complied with this measure."),
    .partly = QT_TRANSLATE_NOOP(
        "reports", "The State requests the Court to take note of what has been complied with of this measure."),
    .open =
        QT_TRANSLATE_NOOP("reports", "The State will inform the Court of what is done to comply with this measure."),
};

void addOpening(Composer &out, const domain::Document &judgment)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Introduction")), u"introduction"_s);
    QStringList sentences{
        say(QT_TRANSLATE_NOOP("reports",
                "The State (%1) submits to the Inter-American Court of Human Rights this report on compliance with the "
                "judgment “%2”, in accordance with article 69 of the Court's Rules of Procedure."))
            .arg(say.name(out.material().state), measures::paperTitle(judgment, say))};
    if (judgment.notified.isValid())
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "The judgment was notified to the State on %1."))
                             .arg(say.fullDate(judgment.notified)));
    sentences.append(periodSentence(out));
    out.sentences(sentences, u"s.introduction"_s);
    out.paragraph(Text(), u"s.background"_s);
}

void addPetition(Composer &out)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Requests of the State")), u"petition"_s);
    out.paragraph(say(QT_TRANSLATE_NOOP("reports",
                      "In view of the above, the State respectfully requests the Court to take note of the information "
                      "submitted on each measure.")),
        u"s.petition"_s);
    const QStringList complied = measures::placesOf(out.material(), domain::Status::Implemented, say);
    if (!complied.isEmpty())
        out.paragraph(
            say(QT_TRANSLATE_NOOP("reports", "It requests the Court to declare that it has complied with: %1."))
                .arg(complied.join(u"; "_s)),
            u"s.petition.complied"_s);
    measures::addSignature(out);
}

} // namespace

Document courtReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    const domain::Document judgment = out.document() ? *out.document() : domain::Document();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Report on compliance with the judgment")),
        measures::paperTitle(judgment, say),
        {say(QT_TRANSLATE_NOOP("reports",
             "Submitted to the Inter-American Court of Human Rights. The status of each measure is the view of the "
             "State and does not prejudge the "
             "assessment of the Court.")),
            words(out.source())});
    out.contents();
    addOpening(out, judgment);
    measures::addStanding(out, court);
    measures::addMeasures(out, say(QT_TRANSLATE_NOOP("reports", "Compliance with each measure")), court);
    addPetition(out);
    return out.finish();
}

} // namespace reports
