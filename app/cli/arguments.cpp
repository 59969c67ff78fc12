// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const Option *findOption(const Verb &verb, const QString &name)
{
    for (const auto *options : {&verb.options, &commonOptions()}) {
        const auto found = std::ranges::find_if(
            *options, [&](const Option &option) { return name == QLatin1StringView(option.name); });
        if (found != options->end())
            return &*found;
    }
    return nullptr;
}

} // namespace

tl::expected<Arguments, Arguments::Misuse> Arguments::parse(const Verb &verb, const QStringList &words)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            arguments.m_operands += word;
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.sliced(2, equals < 0 ? word.size() - 2 : equals - 2);
        const Option *option = findOption(verb, name);
        if (!option)
            return tl::unexpected(Misuse{QT_TRANSLATE_NOOP("cli", "There is no option “%1” here."), u"--"_s + name});
        QString value;
        if (option->value && equals >= 0)
            value = word.sliced(equals + 1);
        else if (option->value && i + 1 < words.size())
            value = words[++i];
        else if (option->value)
            return tl::unexpected(Misuse{QT_TRANSLATE_NOOP("cli", "The option “%1” needs a value."), u"--"_s + name});
        else if (equals >= 0)
            return tl::unexpected(Misuse{QT_TRANSLATE_NOOP("cli", "The option “%1” takes no value."), u"--"_s + name});
        QStringList &values = arguments.m_options[name];
        if (!values.isEmpty() && !option->several)
            return tl::unexpected(Misuse{QT_TRANSLATE_NOOP("cli", "The option “%1” is given twice."), u"--"_s + name});
        values += value;
    }
    if (const auto misuse = arguments.check(verb))
        return tl::unexpected(*misuse);
    return arguments;
}

std::optional<Arguments::Misuse> Arguments::check(const Verb &verb) const
{
    if (has("help"))
        return std::nullopt;
    if (m_operands.size() < verb.least)
        return Misuse{QT_TRANSLATE_NOOP("cli", "Something is missing after “%1”."), QLatin1StringView(verb.name)};
    if (verb.most >= 0 && m_operands.size() > verb.most)
        return Misuse{QT_TRANSLATE_NOOP("cli", "“%1” is one word too many."), m_operands[verb.most]};
    for (const Option &option : verb.options) {
        if (option.required && !has(option.name))
            return Misuse{
                QT_TRANSLATE_NOOP("cli", "The option “%1” is needed here."), u"--"_s + QLatin1StringView(option.name)};
    }
    return std::nullopt;
}

std::optional<QString> Arguments::value(const char *option) const
{
    const auto found = m_options.constFind(QLatin1StringView(option));
    return found == m_options.cend() ? std::nullopt : std::optional(found->last());
}

} // namespace app
