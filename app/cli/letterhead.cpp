// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letterhead.h"
#include "app/cli/runs.h"
#include "app/cli/typed.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using storage::Letterhead;

namespace {

/// Puts what was typed in its place; false: nothing was.
bool take(const Arguments &arguments, Letterhead &letterhead)
{
    bool any = false;
    const auto text = [&](const char *option, QString &out) {
        if (!arguments.has(option))
            return;
        out = arguments.values(option).join(u'\n').trimmed();
        any = true;
    };
    text("institution-es", letterhead.institution.es);
    text("institution-en", letterhead.institution.en);
    text("address-es", letterhead.address.es);
    text("address-en", letterhead.address.en);
    text("crest-description-es", letterhead.crestDescription.es);
    text("crest-description-en", letterhead.crestDescription.en);
    return any;
}

void show(Console &console, const Letterhead &letterhead)
{
    if (console.json()) {
        console.printJson({{u"institution_es"_s, letterhead.institution.es},
            {u"institution_en"_s, letterhead.institution.en}, {u"address_es"_s, letterhead.address.es},
            {u"address_en"_s, letterhead.address.en}, {u"crest_bytes"_s, letterhead.crest.size()},
            {u"crest_description_es"_s, letterhead.crestDescription.es},
            {u"crest_description_en"_s, letterhead.crestDescription.en}});
        return;
    }
    const auto line = [&console](const char *label, const QString &value) {
        if (!value.isEmpty())
            console.print(u"%1: %2"_s.arg(console.text(label), QString(value).replace(u'\n', u"; "_s)));
    };
    line(QT_TRANSLATE_NOOP("cli", "Institution in Spanish"), letterhead.institution.es);
    line(QT_TRANSLATE_NOOP("cli", "Institution in English"), letterhead.institution.en);
    line(QT_TRANSLATE_NOOP("cli", "Address in Spanish"), letterhead.address.es);
    line(QT_TRANSLATE_NOOP("cli", "Address in English"), letterhead.address.en);
    line(QT_TRANSLATE_NOOP("cli", "Crest"),
        letterhead.crest.isEmpty() ? QString() : console.wording().fileSize(letterhead.crest.size()));
    line(QT_TRANSLATE_NOOP("cli", "Crest described in Spanish"), letterhead.crestDescription.es);
    line(QT_TRANSLATE_NOOP("cli", "Crest described in English"), letterhead.crestDescription.en);
    if (letterhead == Letterhead{})
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "No letterhead is set yet.")));
}

} // namespace

int runLetterhead(Console &console, const Arguments &arguments)
{
    Letterhead typed;
    const auto path = arguments.value("crest");
    const bool sets = take(arguments, typed) || path;
    const auto store =
        console.open(arguments.operand(0), sets ? storage::Store::Access::ReadWrite : storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    auto letterhead = (*store)->read(storage::letterhead::read);
    if (!letterhead)
        return console.fail(letterhead.error());
    if (!sets) {
        show(console, *letterhead);
        return Done;
    }
    take(arguments, *letterhead);
    if (path) {
        const auto crest = isNone(*path) ? domain::Result<QByteArray>(QByteArray()) : storage::letterhead::crestFrom(*path);
        if (!crest)
            return console.fail(crest.error());
        letterhead->crest = *crest;
    }
    const auto set = (*store)->write(
        storage::Intent::SetLetterhead, [&](const storage::Writer &db) { storage::letterhead::save(db, *letterhead); });
    if (!set)
        return console.fail(set.error());
    show(console, *letterhead);
    return Done;
}

} // namespace app
