// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/planning.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "app/cli/typed.h"
#include "reports/comparing.h"
#include "reports/documentjson.h"
#include "reports/issue.h"
#include "reports/kinds.h"
#include "reports/writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
namespace records = storage::reportrecords;

namespace {

domain::ReportId numberOf(const QString &text)
{
    const auto number = typedNumber(text);
    if (!number)
        throw storage::Failure(ErrorCode::InvalidValue, text);
    return domain::ReportId(*number);
}

/// A report with what hangs on it.
struct Kept
{
    records::Report report;
    QList<domain::Language> languages;
    QList<records::File> files;
    QList<records::Edit> edits;
};

Kept readKept(const storage::Reader &db, domain::ReportId id)
{
    return {records::find(db, id), records::languages(db, id), records::files(db, id), records::edits(db, id)};
}

QJsonObject reportJson(const records::Report &report)
{
    return {{u"id"_s, report.id->value()}, {u"kind"_s, report.kind}, {u"title"_s, report.title},
        {u"made_at"_s, isoMoment(report.madeAt)}, {u"author"_s, report.author}, {u"issued"_s, report.issued},
        {u"previous"_s, report.previous ? QJsonValue(report.previous->value()) : QJsonValue()}};
}

QJsonObject keptJson(const Kept &kept)
{
    QJsonObject object = reportJson(kept.report);
    QJsonArray languages;
    for (const auto language : kept.languages)
        languages << QString(domain::code(language));
    QJsonArray files;
    for (const records::File &file : kept.files)
        files << QJsonObject{{u"name"_s, file.name}, {u"language"_s, QString(domain::code(file.language))},
            {u"format"_s, file.format}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256}};
    object.insert(u"choice"_s, kept.report.choice);
    object.insert(u"languages"_s, languages);
    object.insert(u"files"_s, files);
    object.insert(u"edits"_s, kept.edits.size());
    return object;
}

QString stateOf(const Console &console, const records::Report &report)
{
    return report.issued ? console.text(QT_TRANSLATE_NOOP("cli", "issued"))
                         : console.text(QT_TRANSLATE_NOOP("cli", "in preparation"));
}

int runListed(Console &console, const storage::Store &store, const Arguments &arguments)
{
    const QString format = arguments.value("format").value_or(console.json() ? u"json"_s : u"table"_s);
    if (format != "json"_L1 && format != "table"_L1)
        return console.invalid(format);
    const auto all = store.read(records::all);
    if (!all)
        return console.fail(all.error());
    if (format == "json"_L1) {
        QJsonArray array;
        for (const records::Report &report : *all)
            array << reportJson(report);
        console.print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed());
        return Done;
    }
    QList<QStringList> rows;
    for (const records::Report &report : *all)
        rows << QStringList{u'#' + QString::number(report.id->value()), stateOf(console, report),
            console.wording().moment(report.madeAt), report.author, report.kind, report.title};
    console.print(
        aligned({console.text(QT_TRANSLATE_NOOP("cli", "Report")), console.text(QT_TRANSLATE_NOOP("cli", "Stage")),
                    console.text(QT_TRANSLATE_NOOP("cli", "When")), console.text(QT_TRANSLATE_NOOP("cli", "Who")),
                    console.text(QT_TRANSLATE_NOOP("cli", "Kind")), console.text(QT_TRANSLATE_NOOP("cli", "Title"))},
            rows)
            .join(u'\n'));
    return Done;
}

int runShown(Console &console, const storage::Store &store, const Arguments &arguments)
{
    const auto kept =
        store.read([&](const storage::Reader &db) { return readKept(db, numberOf(arguments.operand(2))); });
    if (!kept)
        return console.fail(kept.error());
    if (console.json()) {
        console.printJson(keptJson(*kept));
        return Done;
    }
    const records::Report &report = kept->report;
    const auto line = [&console](const char *label, const QString &value) {
        if (!value.isEmpty())
            console.print(u"%1: %2"_s.arg(console.text(label), value));
    };
    console.print(report.title.isEmpty() ? report.kind : report.title);
    line(QT_TRANSLATE_NOOP("cli", "Kind"), report.kind);
    line(QT_TRANSLATE_NOOP("cli", "Stage"), stateOf(console, report));
    line(QT_TRANSLATE_NOOP("cli", "When"), console.wording().moment(report.madeAt));
    line(QT_TRANSLATE_NOOP("cli", "Who"), report.author);
    line(QT_TRANSLATE_NOOP("cli", "Goes on from"),
        report.previous ? u'#' + QString::number(report.previous->value()) : QString());
    line(QT_TRANSLATE_NOOP("cli", "Query"), report.choice.value("query"_L1).toString());
    line(QT_TRANSLATE_NOOP("cli", "Passages written by hand"),
        kept->edits.isEmpty() ? QString() : console.wording().number(kept->edits.size()));
    for (const records::File &file : kept->files)
        console.print(u"  %1 (%2) %3"_s.arg(file.name, console.wording().fileSize(file.size), file.sha256));
    return Done;
}

/// The file to write, and its format.
domain::Result<reports::Target> targetOf(
    const Console &console, const Arguments &arguments, const QList<domain::Language> &languages)
{
    reports::Target target{.path = arguments.value("out").value_or(QString())};
    const auto typed = arguments.value("format");
    const auto format = typed ? domain::fromCode<reports::Format>(typed->toLower()) : reports::formatOf(target.path);
    if (target.path.isEmpty() || !format)
        return domain::failure(
            ErrorCode::InvalidValue, typed.value_or(target.path.isEmpty() ? u"--out"_s : target.path));
    target.format = *format;
    // Asked for in a language, it is that one or none; else the language it has.
    target.language = arguments.has("lang") || languages.isEmpty() || languages.contains(console.language())
        ? console.language()
        : languages.first();
    return target;
}

int runAgain(Console &console, const storage::Store &store, const Arguments &arguments)
{
    const auto kept =
        store.read([&](const storage::Reader &db) { return readKept(db, numberOf(arguments.operand(2))); });
    if (!kept)
        return console.fail(kept.error());
    const auto target = targetOf(console, arguments, kept->languages);
    if (!target)
        return console.fail(target.error());
    const auto same = reports::writeAgain(store, *kept->report.id, *target, console.progress(u"report"_s));
    if (!same)
        return console.fail(same.error());
    if (console.json()) {
        console.printJson({{u"path"_s, target->path}, {u"format"_s, QString(domain::code(target->format))},
            {u"language"_s, QString(domain::code(target->language))},
            {u"same"_s, *same ? QJsonValue(**same) : QJsonValue()}});
    } else {
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(target->path));
        if (*same)
            console.print(**same
                    ? console.text(QT_TRANSLATE_NOOP("cli", "It is the same, byte by byte, as the file that went out."))
                    : console.text(QT_TRANSLATE_NOOP("cli",
                        "It says the same as the file that went out, but its bytes are others: another version of "
                        "Avance wrote that one.")));
    }
    return *same && !**same ? DoneWithProblems : Done;
}

domain::Result<reports::Document> documentOf(
    const storage::Store &store, domain::ReportId id, domain::Language language)
{
    return store.read([&](const storage::Reader &db) {
        return storage::orThrow(reports::fromBytes(records::document(db, id, language)));
    });
}

void printDifferences(Console &console, const QList<reports::Difference> &differences)
{
    using Kind = reports::Difference::Kind;
    if (console.json()) {
        QJsonArray array;
        for (const reports::Difference &each : differences) {
            static constexpr std::array codes{"added", "gone", "changed"};
            array << QJsonObject{{u"kind"_s, QString::fromLatin1(codes[static_cast<size_t>(each.kind)])},
                {u"section"_s, each.section}, {u"place"_s, each.place}, {u"key"_s, each.key},
                {u"before"_s, each.before}, {u"after"_s, each.after}};
        }
        console.print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed());
        return;
    }
    if (differences.isEmpty())
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Nothing has changed.")));
    QString section;
    for (const reports::Difference &each : differences) {
        if (each.section != section)
            console.print(section.isEmpty() ? each.section : u'\n' + each.section);
        section = each.section;
        if (!each.place.isEmpty())
            console.print(u"  "_s + each.place);
        if (each.kind != Kind::Added)
            console.print(u"  - "_s + QString(each.before).replace(u'\n', u"\n    "_s));
        if (each.kind != Kind::Gone)
            console.print(u"  + "_s + QString(each.after).replace(u'\n', u"\n    "_s));
    }
}

int runCompared(Console &console, const storage::Store &store, const Arguments &arguments)
{
    const QString typed = arguments.operand(3);
    struct Pair
    {
        Kept later;
        std::optional<domain::ReportId> earlier;
    };
    const auto pair = store.read([&](const storage::Reader &db) {
        Pair found{readKept(db, numberOf(arguments.operand(2))), {}};
        found.earlier = typed.isEmpty() ? found.later.report.previous : numberOf(typed);
        return found;
    });
    if (!pair)
        return console.fail(pair.error());
    if (!pair->earlier) {
        console.note(u"avance: "_s
            + console.text(
                QT_TRANSLATE_NOOP("cli", "This report goes on from no other; say with which one to compare it.")));
        return WrongUsage;
    }
    const bool saves = arguments.has("out");
    auto target =
        saves ? targetOf(console, arguments, pair->later.languages) : reports::Target{.language = console.language()};
    if (!target)
        return console.fail(target.error());
    if (!saves && !arguments.has("lang") && !pair->later.languages.isEmpty()
        && !pair->later.languages.contains(target->language))
        target->language = pair->later.languages.first();
    const auto later = documentOf(store, *pair->later.report.id, target->language);
    if (!later)
        return console.fail(later.error());
    const auto earlier = documentOf(store, *pair->earlier, target->language);
    if (!earlier)
        return console.fail(earlier.error());
    if (!saves) {
        printDifferences(console, reports::differences(*earlier, *later));
        return Done;
    }
    const wording::Wording words(target->language);
    const auto saved = reports::save(
        reports::comparison(*earlier, *later, words), target->format, target->path, console.progress(u"report"_s));
    if (!saved)
        return console.fail(saved.error());
    if (console.json())
        console.printJson({{u"path"_s, target->path}, {u"format"_s, QString(domain::code(target->format))}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(target->path));
    return Done;
}

} // namespace

int runReports(Console &console, const Arguments &arguments)
{
    struct Way
    {
        QLatin1StringView name;
        qsizetype least; ///< words behind the workspace
        qsizetype most;
        int (*run)(Console &, const storage::Store &, const Arguments &);
    };
    static constexpr Way ways[] = {{"list"_L1, 1, 1, runListed}, {"show"_L1, 2, 2, runShown},
        {"again"_L1, 2, 2, runAgain}, {"compare"_L1, 2, 3, runCompared}};
    const QString name = arguments.operands().size() > 1 ? arguments.operand(1) : u"list"_s;
    const auto way = std::ranges::find(ways, name, &Way::name);
    if (way == std::end(ways))
        return console.invalid(name);
    const qsizetype count = std::max<qsizetype>(1, arguments.operands().size() - 1);
    if (count < way->least)
        return console.misuse(findVerb(u"reports"_s),
            console.text(QT_TRANSLATE_NOOP("cli", "Something is missing after “%1”.")).arg(name));
    if (count > way->most)
        return console.misuse(findVerb(u"reports"_s),
            console.text(QT_TRANSLATE_NOOP("cli", "“%1” is one word too many.")).arg(arguments.operand(way->most + 1)));
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    return store ? way->run(console, **store, arguments) : store.error();
}

} // namespace app
