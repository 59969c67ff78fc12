// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonArray optionsJson(const Console &console, const std::vector<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options) {
        array += QJsonObject{{u"name"_s, QString::fromLatin1(option.name)},
            {u"value"_s, option.value ? QJsonValue(QString::fromLatin1(option.value)) : QJsonValue()},
            {u"required"_s, option.required}, {u"help"_s, console.text(option.help)}};
    }
    return array;
}

QJsonObject verbJson(const Console &console, const Verb &verb)
{
    return {{u"name"_s, QString::fromLatin1(verb.name)}, {u"usage"_s, usage(verb)},
        {u"summary"_s, console.text(verb.summary)}, {u"options"_s, optionsJson(console, verb.options)}};
}

constexpr int screen = 80; ///< columns
constexpr int widestName = 24; ///< a longer name of an option stands above its words

void printWrapped(Console &console, const QString &text, int first = 0, int further = 0)
{
    for (const QString &line : wrapped(text, screen, first, further))
        console.print(line);
}

/// A name and, behind or below it, what it means.
void printIndented(Console &console, const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows) {
        if (row.first().size() <= widestName)
            width = std::max(width, row.first().size());
    }
    const int from = 4 + static_cast<int>(width);
    for (const QStringList &row : rows) {
        QStringList words = wrapped(row.last(), screen, from, from);
        if (row.first().size() <= width)
            words.first() = u"  "_s + row.first().leftJustified(width + 2) + words.first().trimmed();
        else
            words.prepend(u"  "_s + row.first());
        for (const QString &line : std::as_const(words))
            console.print(line);
    }
}

/// The line of a verb, whose options are not torn from their values.
void printUsage(Console &console, const QString &usage)
{
    static const QRegularExpression whole(u"\\[[^\\]]*\\]|--[a-z-]+ [A-Z,]+"_s);
    constexpr QChar kept(0xE000); // stands for a blank meanwhile
    QString line = usage;
    for (auto match = whole.globalMatch(usage); match.hasNext();) {
        const auto found = match.next();
        line.replace(found.capturedStart(), found.capturedLength(), found.captured().replace(u' ', kept));
    }
    for (QString part : wrapped(line, screen, 0, 8))
        console.print(part.replace(kept, u' '));
}

void printOptions(Console &console, const std::vector<Option> &options)
{
    QList<QStringList> rows;
    for (const Option &option : options) {
        const QString name = u"--"_s + QLatin1StringView(option.name);
        rows += {option.value ? name + u' ' + QLatin1StringView(option.value) : name, console.text(option.help)};
    }
    if (!rows.isEmpty())
        printIndented(console, rows);
}

int helpOf(Console &console, const Verb &verb)
{
    if (console.json()) {
        console.printJson(verbJson(console, verb));
        return Done;
    }
    printUsage(console, usage(verb));
    console.print({});
    printWrapped(console, console.text(verb.summary));
    console.print({});
    printOptions(console, verb.options);
    printOptions(console, commonOptions());
    return Done;
}

void printVerbs(Console &console)
{
    const auto one = [&](const QString &how, const QString &what) {
        printWrapped(console, how, 2, 10);
        printWrapped(console, what, 6, 6);
    };
    one(u"avance [WORKSPACE]"_s, console.text(QT_TRANSLATE_NOOP("cli", "Opens the window.")));
    for (const Verb &verb : verbs())
        one(u"avance "_s + QLatin1StringView(verb.name) + u' ' + QString::fromUtf8(verb.operands), console.text(verb.summary));
}

void printExitCodes(Console &console)
{
    console.print(console.text(QT_TRANSLATE_NOOP("cli", "Exit codes:")));
    printIndented(console,
        {{u"0"_s, console.text(QT_TRANSLATE_NOOP("cli", "done"))},
            {u"1"_s, console.text(QT_TRANSLATE_NOOP("cli", "done, but with refused rows or problems found"))},
            {u"2"_s, console.text(QT_TRANSLATE_NOOP("cli", "wrong usage"))},
            {u"3"_s, console.text(QT_TRANSLATE_NOOP("cli", "the file cannot be read or written"))},
            {u"4"_s, console.text(QT_TRANSLATE_NOOP("cli", "not a workspace, or a newer one"))},
            {u"5"_s, console.text(QT_TRANSLATE_NOOP("cli", "conflict or busy"))},
            {u"130"_s, console.text(QT_TRANSLATE_NOOP("cli", "interrupted"))}});
}

} // namespace

int runHelp(Console &console, const Arguments &arguments)
{
    if (const QString name = arguments.operand(0); !name.isEmpty()) {
        const Verb *verb = findVerb(name);
        return verb
            ? helpOf(console, *verb)
            : console.misuse(nullptr, console.text(QT_TRANSLATE_NOOP("cli", "There is no verb “%1”.")).arg(name));
    }
    if (console.json()) {
        QJsonArray all;
        for (const Verb &verb : verbs())
            all += verbJson(console, verb);
        console.printJson({{u"version"_s, QStringLiteral(AVANCE_VERSION)}, {u"verbs"_s, all},
            {u"options"_s, optionsJson(console, commonOptions())}});
        return Done;
    }
    printWrapped(console,
        console.text(QT_TRANSLATE_NOOP(
            "cli", "Avance follows up recommendations made to a State by human-rights bodies and courts.")));
    console.print({});
    printVerbs(console);
    console.print({});
    printOptions(console, commonOptions());
    printIndented(console, {{u"--version"_s, console.text(QT_TRANSLATE_NOOP("cli", "Says the version."))}});
    console.print({});
    printWrapped(console,
        console.text(QT_TRANSLATE_NOOP("cli",
            "QUERY is what the search box takes: words, \"phrases\", body:CEDAW, status:pending, institution:MSP, "
            "due:<2027-01-01, -status:implemented, a or b.")));
    printWrapped(console,
        console.text(QT_TRANSLATE_NOOP(
            "cli", "REFERENCE is what people write, \"CEDAW/C/VAL/CO/8 27(b)\", or the number in the list, #1234.")));
    console.print({});
    printExitCodes(console);
    return Done;
}

} // namespace app
