// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "storage/store.h"
#include "wording/wording.h"
#include "work/task.h"

#include <QJsonObject>

namespace app {

/// What a verb ends with.
enum ExitCode {
    Done = 0,
    DoneWithProblems = 1, ///< refused rows, or problems found; they are listed
    WrongUsage = 2,
    FileTrouble = 3, ///< cannot be read or written
    NoWorkspace = 4, ///< not a workspace, or a newer one
    Collision = 5, ///< conflict or busy
    Interrupted = 130,
};

[[nodiscard]] int exitCode(domain::ErrorCode code);

/// Where a verb speaks: results to standard output, everything else to standard error, in one language.
class Console
{
public:
    Console(domain::Language language, QString actor, bool json);

    [[nodiscard]] const wording::Wording &wording() const { return m_wording; }
    [[nodiscard]] domain::Language language() const { return m_wording.language(); }
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] storage::Context context() const;

    /// A text of context "cli".
    [[nodiscard]] QString text(const char *source) const { return m_wording.text("cli", source); }
    [[nodiscard]] QString text(const char *source, int n) const { return m_wording.text("cli", source, nullptr, n); }

    /// One line, or several, of the result.
    void print(const QString &line);
    void printJson(const QJsonObject &object);
    /// A line for the person, not the result.
    void note(const QString &line) const;

    [[nodiscard]] int fail(const domain::Error &error) const;
    [[nodiscard]] int misuse(const Verb *verb, const QString &sentence) const;
    /// A value of an option or operand that is not understood.
    [[nodiscard]] int invalid(const QString &value) const;

    /// Shown on a terminal only; cancelled by an interrupt.
    [[nodiscard]] work::Progress progress(const QString &what) const;
    [[nodiscard]] bool interrupted() const;
    /// Lets SIGINT ask the running work to stop.
    static void catchInterrupts();

    /// Empties what is not yet written. The given code, or FileTrouble when standard output did not take everything.
    [[nodiscard]] int finish(int code) const;

    /// Opens a workspace; says why not.
    [[nodiscard]] tl::expected<std::unique_ptr<storage::Store>, int> open(
        const QString &path, storage::Store::Access access = storage::Store::Access::ReadWrite) const;

private:
    wording::Wording m_wording;
    QString m_actor;
    bool m_json;
};

} // namespace app
