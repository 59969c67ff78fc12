// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/opening.h"

#include "reports/parts.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

QString documentSentence(const Composer &out)
{
    const Speech &say = out.say();
    const domain::Document *document = out.document();
    if (!document)
        return say(QT_TRANSLATE_NOOP("reports",
            "The State submits this report on the recommendations made to it in the universal periodic review."));
    QStringList named{parts::symbolOf(*document, say)};
    if (const QString title = say.name(document->title); !title.isEmpty() && title != named.first())
        named.append(title);
    const QString name = named.join(u", "_s);
    const QDate date = parts::dateOf(*document);
    return date.isValid()
        ? say(QT_TRANSLATE_NOOP("reports", "The State submits this report in reply to document %1, of %2."))
              .arg(name, say.fullDate(date))
        : say(QT_TRANSLATE_NOOP("reports", "The State submits this report in reply to document %1.")).arg(name);
}

} // namespace

QString periodSentence(const Composer &out)
{
    const Speech &say = out.say();
    const Choice &choice = out.material().choice;
    const QDate to = choice.to.isValid() ? choice.to : out.material().date;
    return choice.from.isValid()
        ? say(QT_TRANSLATE_NOOP("reports", "It covers the period from %1 to %2."))
              .arg(say.fullDate(choice.from), say.fullDate(to))
        : say(QT_TRANSLATE_NOOP("reports", "It covers what was done until %1.")).arg(say.fullDate(to));
}

QString subtitleOf(const Composer &out)
{
    const Speech &say = out.say();
    const domain::Document *document = out.document();
    QString subtitle = document ? parts::documentTitle(*document, say)
                                : say(QT_TRANSLATE_NOOP("reports", "Recommendations of the universal periodic review"));
    if (const QString query = out.query(); !query.isEmpty())
        subtitle += u" – "_s + say(QT_TRANSLATE_NOOP("reports", "Query: %1")).arg(query);
    return subtitle;
}

void addOpening(Composer &out)
{
    const Speech &say = out.say();
    QStringList sentences{documentSentence(out), periodSentence(out)};
    sentences.append(out.material().choice.validatedOnly
            ? say(QT_TRANSLATE_NOOP("reports",
                      "It rests on what the competent institutions reported and the State validated, according to its "
                      "follow-up records as of %1."))
                  .arg(say.fullDate(out.material().date))
            : say(QT_TRANSLATE_NOOP("reports",
                      "It rests on what the competent institutions reported, according to the State's follow-up "
                      "records as of %1; what is not yet validated is marked as such."))
                  .arg(say.fullDate(out.material().date)));
    out.sentences(sentences, u"s.opening"_s);
}

QStringList footOf(const Composer &out)
{
    return {parts::viewOfTheState(out.say()), words(out.source())};
}

void addPlace(Composer &out, const QString &title, const QString &slug)
{
    out.subsection(title, slug);
    out.paragraph(QString(), u"s."_s + slug);
}

} // namespace reports
