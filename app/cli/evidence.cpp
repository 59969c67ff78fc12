// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changing.h"
#include "app/cli/runs.h"
#include "app/cli/typed.h"
#include "storage/followup.h"
#include "work/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Failure;

namespace {

/// The newest entry: what is added now proves what was said last.
domain::ProgressId newestEntry(const storage::Reader &db, domain::RecommendationId id)
{
    const auto entries = storage::progress::of(db, id);
    if (entries.isEmpty())
        throw Failure(ErrorCode::NotAllowed, u"evidence_needs_entry"_s);
    return *entries.first().id;
}

int addEvidence(Console &console, const Arguments &arguments)
{
    domain::Evidence evidence;
    evidence.title = arguments.value("title").value_or(QString());
    evidence.issuer = arguments.value("issuer").value_or(QString());
    if (const auto date = arguments.value("date")) {
        evidence.issued = typedDate(*date);
        if (!evidence.issued.isValid())
            return console.invalid(*date);
    }
    if (const auto who = arguments.value("confidentiality")) {
        const auto known = domain::fromCode<domain::Confidentiality>(*who);
        if (!known)
            return console.invalid(*who);
        evidence.confidentiality = *known;
    }
    const QString what = arguments.operand(3);
    const bool isLink = what.startsWith("https://"_L1) || what.startsWith("http://"_L1);
    const work::Progress progress = console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Attaching")));
    return changeRecommendation(console, arguments.operand(0), arguments.operand(2), storage::Intent::EditEvidence,
        [&](const storage::Writer &db, domain::RecommendationId id) {
            domain::Evidence added = evidence;
            added.progress = newestEntry(db, id);
            if (!isLink) {
                storage::evidence::addFile(db, added, what, work::told(progress));
                return;
            }
            added.link = what;
            if (added.title.isEmpty())
                added.title = what;
            storage::evidence::addLink(db, added);
        });
}

int get(Console &console, const Arguments &arguments)
{
    const auto out = arguments.value("out");
    if (!out)
        return console.misuse(findVerb(u"evidence"_s), console.text(QT_TRANSLATE_NOOP("cli", "Say the new file with --out.")));
    QString typed = arguments.operand(2);
    bool isNumber = false;
    const qint64 number = (typed.startsWith(u'#') ? typed.sliced(1) : typed).toLongLong(&isNumber);
    if (!isNumber)
        return console.invalid(typed);
    if (QFileInfo::exists(*out))
        return console.fail({ErrorCode::FileExists, *out});
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const work::Progress progress = console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Saving")));
    const auto copied = work::saveFile(*out, [&](QIODevice &device) {
        return (*store)->read(
            [&](const storage::Reader &db) { storage::evidence::copyTo(db, domain::EvidenceId(number), device, work::told(progress)); });
    });
    if (!copied)
        return console.fail(copied.error());
    if (console.json())
        console.printJson({{u"file"_s, *out}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(*out));
    return Done;
}

} // namespace

int runEvidence(Console &console, const Arguments &arguments)
{
    const QString what = arguments.operand(1);
    if (what == "add"_L1 && arguments.operands().size() == 4)
        return addEvidence(console, arguments);
    if (what == "get"_L1 && arguments.operands().size() == 3)
        return get(console, arguments);
    return console.misuse(findVerb(u"evidence"_s),
        console.text(QT_TRANSLATE_NOOP("cli", "Say “add REFERENCE FILE” or “get NUMBER”.")));
}

} // namespace app
