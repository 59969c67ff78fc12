// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

volatile std::sig_atomic_t interruptions = 0;

void interrupt(int)
{
    interruptions = 1;
    // A second one ends the program at once, as everywhere.
    std::signal(SIGINT, SIG_DFL);
}

void write(FILE *file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

} // namespace

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileExists:
    case ErrorCode::IsDirectory:
    case ErrorCode::EmptyFile:
    case ErrorCode::UnknownFormat:
    case ErrorCode::MalformedFile:
    case ErrorCode::PasswordProtected:
    case ErrorCode::WebPage:
    case ErrorCode::NoTextColumn:
    case ErrorCode::UnfitContent:
    case ErrorCode::FileTooLarge:
    case ErrorCode::ReadOnlyWorkspace:
    case ErrorCode::DiskFull:
    case ErrorCode::Internal:
        return FileTrouble;
    case ErrorCode::NotAWorkspace:
    case ErrorCode::NewerWorkspace:
    case ErrorCode::DamagedWorkspace:
        return NoWorkspace;
    case ErrorCode::Busy:
    case ErrorCode::Conflict:
        return Collision;
    case ErrorCode::Cancelled:
        return Interrupted;
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
    case ErrorCode::InvalidValue:
    case ErrorCode::InvalidQuery:
    case ErrorCode::NotAllowed:
    case ErrorCode::NoStateChosen:
        break;
    }
    return WrongUsage;
}

Console::Console(domain::Language language, QString actor, bool json)
    : m_wording(language)
    , m_actor(std::move(actor))
    , m_json(json)
{
}

storage::Context Console::context() const
{
    return {.actor = m_actor, .clock = [] { return QDateTime::currentDateTimeUtc(); }};
}

void Console::print(const QString &line)
{
    write(stdout, line);
}

void Console::printJson(const QJsonObject &object)
{
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void Console::note(const QString &line) const
{
    write(stderr, line);
}

int Console::fail(const domain::Error &error) const
{
    note(u"avance: "_s + m_wording.error(error));
    return exitCode(error.code);
}

int Console::misuse(const Verb *verb, const QString &sentence) const
{
    note(u"avance: "_s + sentence);
    if (verb)
        note(usage(*verb));
    const QString help = u"avance help"_s + (verb ? u' ' + QString::fromLatin1(verb->name) : QString());
    note(text(QT_TRANSLATE_NOOP("cli", "More: %1")).arg(help));
    return WrongUsage;
}

int Console::invalid(const QString &value) const
{
    return fail({ErrorCode::InvalidValue, value});
}

work::Progress Console::progress(const QString &what) const
{
    const auto cancelled = [] { return interruptions != 0; };
    if (!isatty(STDERR_FILENO))
        return {{}, cancelled};
    const auto report = [what, percent = -1](qint64 done, qint64 total) mutable {
        const int now = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (now == percent)
            return;
        percent = now;
        // One line, written over; the end of the work clears it.
        const QByteArray line = '\r'
            + (now >= 100 ? QByteArray(what.size() + 8, ' ') + '\r'
                          : what.toUtf8() + ' ' + QByteArray::number(now) + " % ");
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        std::fflush(stderr);
    };
    return {report, cancelled};
}

bool Console::interrupted() const
{
    return interruptions != 0;
}

void Console::catchInterrupts()
{
    std::signal(SIGINT, interrupt);
    // A reader that goes away (`avance list … | head`) ends the program quietly; that is SIGPIPE's own way.
}

int Console::finish(int code) const
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    return fail({ErrorCode::FileNotWritable, {}});
}

tl::expected<std::unique_ptr<storage::Store>, int> Console::open(
    const QString &path, storage::Store::Access access) const
{
    auto store = storage::Store::open(path, context(), access);
    if (store && access == storage::Store::Access::ReadWrite && (*store)->isReadOnly())
        return tl::unexpected(fail({ErrorCode::ReadOnlyWorkspace, path}));
    if (store)
        return std::move(*store);
    const int code = fail(store.error());
    // A file without a byte in it can be read; a workspace it is not.
    return tl::unexpected(store.error().code == ErrorCode::EmptyFile ? NoWorkspace : code);
}

} // namespace app
