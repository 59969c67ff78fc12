// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

/// The verbs of the command line. Words a person reads are English sources of context "cli".
namespace app {

class Console;
class Arguments;

struct Option
{
    const char *name; ///< without the dashes
    const char *value; ///< what stands for its value in the usage, "FILE"; nullptr: it takes none
    const char *help;
    bool several = false; ///< may be given more than once
    bool required = false;
};

struct Verb
{
    const char *name;
    const char *operands; ///< as in the usage: "WORKSPACE [QUERY]"
    int least; ///< number of operands
    int most; ///< -1: any number
    const char *summary;
    std::vector<Option> options;
    int (*run)(Console &console, const Arguments &arguments); ///< the exit code
};

/// In the order of the help.
[[nodiscard]] const std::vector<Verb> &verbs();
/// Those every verb takes: --lang, --actor, --json, --help.
[[nodiscard]] const std::vector<Option> &commonOptions();
[[nodiscard]] const Verb *findVerb(const QString &name);
/// "avance import WORKSPACE FILE [--format FORMAT] …"
[[nodiscard]] QString usage(const Verb &verb);

/// What was typed after the verb, checked against it.
class Arguments
{
public:
    struct Misuse
    {
        const char *source; ///< the sentence, with %1
        QString thing;
    };
    /// Options are written --name VALUE or --name=VALUE; "--" ends them. What begins with a single dash is an operand:
    /// "-status:implemented" is a query.
    [[nodiscard]] static tl::expected<Arguments, Misuse> parse(const Verb &verb, const QStringList &words);

    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] QString operand(qsizetype index) const { return m_operands.value(index); }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }
    /// The last one given; none when not given.
    [[nodiscard]] std::optional<QString> value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const { return m_options.value(QLatin1StringView(option)); }

private:
    [[nodiscard]] std::optional<Misuse> check(const Verb &verb) const;

    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

} // namespace app
