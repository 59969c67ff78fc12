// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// The place of the first word that is no option of every verb's; -1: there is none.
qsizetype firstOperand(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang"_L1 || words[i] == "--actor"_L1)
            ++i;
        else if (!words[i].startsWith("--"_L1))
            return i;
    }
    return -1;
}

/// What was asked of the program itself, without a verb.
bool asksFor(const QStringList &words, QLatin1StringView option)
{
    return firstOperand(words) < 0 && words.contains(option);
}

QString loginName()
{
    for (const char *variable : {"AVANCE_ACTOR", "USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"avance"_s;
}

/// The value of --lang wherever it stands: an error about the other words is to be in that language already.
std::optional<QString> typedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang"_L1)
            return words.value(i + 1);
        if (words[i].startsWith("--lang="_L1))
            return words[i].sliced(7);
    }
    return std::nullopt;
}

int runVerb(const Verb &verb, const QStringList &words, domain::Language language)
{
    Console plain(language, loginName(), false);
    const auto arguments = Arguments::parse(verb, words);
    if (!arguments)
        return plain.misuse(&verb, plain.text(arguments.error().source).arg(arguments.error().thing));
    Console console(language, arguments->value("actor").value_or(loginName()), arguments->has("json"));
    if (arguments->has("help")) {
        const Verb *help = findVerb(u"help"_s);
        const auto asked = Arguments::parse(*help, {QString::fromLatin1(verb.name)});
        return console.finish(help->run(console, *asked));
    }
    return console.finish(verb.run(console, *arguments));
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    if (asksFor(words, "--help"_L1) || asksFor(words, "--version"_L1))
        return true;
    const qsizetype at = firstOperand(words);
    if (at < 0)
        return false;
    // A single name that is no verb is a workspace to open, unless it looks like a verb mistyped.
    const QString &name = words[at];
    return findVerb(name) || words.size() > at + 1
        || (!name.contains(u'.') && !name.contains(u'/') && !QFileInfo::exists(name));
}

bool drawsPages(const QStringList &words)
{
    const qsizetype at = firstOperand(words);
    if (at < 0)
        return false;
    const bool styles = words[at] == "template"_L1 && (words.contains("report_styles"_L1) || words.contains("report-styles"_L1));
    return styles || words[at] == "report"_L1 || words[at] == "reports"_L1;
}

int runCommandLine(const QStringList &words)
{
    const auto typed = typedLanguage(words);
    // A report may be asked for in several; the first is spoken, too.
    const auto language = typed ? domain::fromCode<domain::Language>(typed->section(u',', 0, 0)) : wording::systemLanguage();
    Console console(language.value_or(wording::systemLanguage()), loginName(), words.contains("--json"_L1));
    if (!language)
        return console.invalid(*typed);
    Console::catchInterrupts();
    const qsizetype at = firstOperand(words);
    if (at < 0 && words.contains("--version"_L1)) {
        console.print(u"avance "_s + QStringLiteral(AVANCE_VERSION));
        return console.finish(Done);
    }
    const QString name = at < 0 ? u"help"_s : words[at];
    const Verb *verb = findVerb(name);
    if (!verb)
        return console.misuse(nullptr, console.text(QT_TRANSLATE_NOOP("cli", "There is no verb “%1”.")).arg(name));
    if (typed && typed->contains(u',') && name != "report"_L1)
        return console.invalid(*typed);
    QStringList rest = words;
    if (at >= 0)
        rest.removeAt(at);
    else
        rest.removeAll(u"--help"_s);
    return runVerb(*verb, rest, *language);
}

} // namespace app
