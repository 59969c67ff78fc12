// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "storage/changes.h"
#include "storage/recommendations.h"
#include "ui/frame/story.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::StringLiterals;
using storage::Change;

namespace {

/// A change, and what the window says of it.
struct Told
{
    Change change;
    QString sentence;
};

QJsonValue number(const std::optional<domain::ChangeId> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonObject changeJson(const Change &change)
{
    return {{u"id"_s, change.id.value()}, {u"made_at"_s, isoMoment(change.madeAt)}, {u"actor"_s, change.actor},
        {u"intent"_s, QString(domain::code(change.intent))}, {u"arguments"_s, change.arguments},
        {u"recommendations"_s, change.recommendations},
        {u"reference"_s, change.reference.isEmpty() ? QJsonValue() : QJsonValue(change.reference)},
        {u"reverts"_s, number(change.reverts)}, {u"reverted_by"_s, number(change.revertedBy)}};
}

QString what(const Console &console, const Told &told)
{
    QString words = told.sentence;
    const Change &change = told.change;
    if (change.reverts)
        words += u" (#%1)"_s.arg(change.reverts->value());
    if (change.revertedBy)
        words +=
            u" ("_s + console.text(QT_TRANSLATE_NOOP("cli", "undone by #%1")).arg(change.revertedBy->value()) + u')';
    return words;
}

void printTable(Console &console, const QList<Told> &changes)
{
    QList<QStringList> rows;
    for (const Told &told : changes) {
        const Change &change = told.change;
        const QString where = change.recommendations > 1
            ? console.text(QT_TRANSLATE_N_NOOP("cli", "%n recommendation(s)"), change.recommendations)
            : console.wording().reference(change.document, change.paragraph);
        rows += {u'#' + QString::number(change.id.value()), console.wording().moment(change.madeAt), change.actor,
            what(console, told), where};
    }
    console.print(
        aligned({console.text(QT_TRANSLATE_NOOP("cli", "Change")), console.text(QT_TRANSLATE_NOOP("cli", "When")),
                    console.text(QT_TRANSLATE_NOOP("cli", "Who")), console.text(QT_TRANSLATE_NOOP("cli", "What")),
                    console.text(QT_TRANSLATE_NOOP("cli", "Where"))},
            rows)
            .join(u'\n'));
}

} // namespace

int runHistory(Console &console, const Arguments &arguments)
{
    const QString format = arguments.value("format").value_or(console.json() ? u"json"_s : u"table"_s);
    if (format != "json"_L1 && format != "table"_L1)
        return console.invalid(format);
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    // The sentences are the window's own, in the language of this call.
    const auto translator = wording::applicationTranslator(console.language());
    QCoreApplication::installTranslator(translator.get());
    const auto changes = (*store)->read([&](const storage::Reader &db) {
        std::optional<domain::RecommendationId> only;
        if (const QString reference = arguments.operand(1); !reference.isEmpty())
            only = storage::recommendations::byReference(db, reference);
        QList<Told> told;
        for (const Change &change : storage::changes::list(db, only))
            told << Told {change, format == "table"_L1 ? ui::Story::read(db, change).sentence(console.wording()) : QString()};
        return told;
    });
    if (!changes)
        return console.fail(changes.error());
    if (format == "table"_L1) {
        printTable(console, *changes);
        return Done;
    }
    QJsonArray array;
    for (const Told &told : *changes)
        array += changeJson(told.change);
    console.print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed());
    return Done;
}

int runUndo(Console &console, const Arguments &arguments)
{
    const auto store = console.open(arguments.operand(0));
    if (!store)
        return store.error();
    std::optional<domain::ChangeId> change;
    if (QString typed = arguments.operand(1); !typed.isEmpty()) {
        bool good = false;
        const qint64 value = (typed.startsWith(u'#') ? typed.sliced(1) : typed).toLongLong(&good);
        if (!good)
            return console.invalid(typed);
        change = domain::ChangeId(value);
    } else {
        const auto last = (*store)->read([](const storage::Reader &db) { return storage::changes::lastUndoable(db); });
        if (!last)
            return console.fail(last.error());
        change = *last;
    }
    if (!change) {
        console.note(u"avance: "_s
            + console.text(QT_TRANSLATE_NOOP("cli", "There is no change to undo; the workspace is as it was made.")));
        return WrongUsage;
    }
    const auto made = (*store)->revert(*change);
    if (!made)
        return console.fail(made.error());
    const auto stayed = (*store)->read(
        [&](const storage::Reader &db) { return storage::changes::stayed(storage::changes::find(db, *made)); });
    if (!stayed)
        return console.fail(stayed.error());
    if (console.json()) {
        console.printJson({{u"undone"_s, change->value()}, {u"change"_s, made->value()}, {u"stayed"_s, stayed->recommendations},
            {u"stayed_others"_s, stayed->others}, {u"references"_s, QJsonArray::fromStringList(stayed->references)}});
        return Done;
    }
    console.print(console.text(QT_TRANSLATE_NOOP("cli", "Change %1 is undone (change %2)."))
                      .arg(change->value())
                      .arg(made->value()));
    if (stayed->recommendations > 0)
        console.print(console.text(QT_TRANSLATE_N_NOOP("cli", "%n recommendation(s) edited since stay(s): %1"),
                              static_cast<int>(stayed->recommendations))
                          .arg(stayed->references.join(u"; "_s)
                              + (stayed->recommendations > stayed->references.size() ? u"; …"_s : QString())));
    if (stayed->others > 0)
        console.print(console.text(
            QT_TRANSLATE_N_NOOP("cli", "%n other thing(s) edited since stay(s)."), static_cast<int>(stayed->others)));
    return Done;
}

} // namespace app
