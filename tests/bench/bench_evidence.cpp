// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "ui/editing/entrychange.h"
#include "ui/frame/session.h"
#include "ui/widgets/taskview.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <csignal>

/// bench_evidence [MEGABYTES] [FOLDER]: attaches a file of 500 MB and saves it back, through the command line and through what the window does, and prints how long it took
/// and how much memory it needed above a program that does nothing. Then it kills the program at several moments of the attaching and says whether
/// the workspace is sound.

using namespace Qt::StringLiterals;

namespace {

storage::Context context()
{
    return {u"medición"_s, [] { return QDateTime::currentDateTimeUtc(); }};
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// From the kernel, in MiB: VmHWM is the peak, VmRSS what is there now.
double memory(const QByteArray &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result().toHex();
}

void makeFile(const QString &path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QRandomGenerator random(1);
    QList<quint32> piece(256 * 1024);
    for (int i = 0; i < megabytes; ++i) {
        random.fillRange(piece.data(), piece.size());
        file.write(reinterpret_cast<const char *>(piece.constData()), piece.size() * qsizetype(sizeof(quint32)));
    }
}

domain::ProgressId makeWorkspace(const QString &path)
{
    QFile::remove(path);
    const auto store = storage::Store::create(path, {.state = u"VAL"_s, .name = {u"Valdoria"_s, u"Valdoria"_s}, .uid = {}}, context());
    std::optional<domain::ProgressId> entry;
    if (!store)
        qFatal("no workspace");
    const auto written = (*store)->write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
        const auto document = storage::documents::save(
            db, {.mechanism = storage::mechanisms::byName(db, u"CAT"_s).value(), .kind = u"concluding_observations"_s, .symbol = u"CAT/C/VAL/CO/4"_s});
        const auto id = storage::recommendations::save(db, {.document = document, .paragraph = u"9"_s, .text = {u"Texto"_s, u"Text"_s}});
        entry = storage::progress::save(db, {.recommendation = id, .narrative = {u"Hecho"_s, {}}});
    });
    if (!written)
        qFatal("no entry");
    return *entry;
}

/// What the window does, in a process of its own: attaches, saves back, prints its memory.
int asWindow(const QStringList &arguments)
{
    const QString &workspace = arguments.at(2);
    const QString &file = arguments.at(3);
    const QString &copy = arguments.at(4);
    ui::TaskView tasks;
    ui::Session session(storage::Store::open(workspace, context()).value());
    ui::EvidenceWork work(tasks, session, nullptr);
    const domain::ProgressId entry(1);
    QElapsedTimer timer;
    double idle = 0;
    QTimer::singleShot(200, &work, [&] {
        idle = memory("VmRSS");
        timer.start();
        work.write(ui::attaching(entry, {ui::NewEvidence {.title = u"video.mp4"_s, .path = file, .link = {}}}), [&](const auto &attached) {
            if (!attached)
                return QApplication::exit(1);
            const double took = static_cast<double>(timer.restart()) / 1000;
            const auto all = session.store().read([&](const storage::Reader &db) { return storage::evidence::of(db, entry); });
            work.save(*all->first().id, copy, [&, took](const auto &saved) {
                out() << took << ' ' << static_cast<double>(timer.elapsed()) / 1000 << ' ' << idle << ' ' << memory("VmHWM") << '\n';
                out().flush();
                QApplication::exit(saved ? 0 : 1);
            });
        });
    });
    return QApplication::exec();
}

/// Peak of a child in MiB, from GNU time.
double peak(const QString &program, const QStringList &arguments, double *seconds = nullptr)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"/usr/bin/time"_s, QStringList {u"-f"_s, u"%M"_s, program} + arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    if (seconds)
        *seconds = static_cast<double>(timer.elapsed()) / 1000;
    return process.readAllStandardError().trimmed().split('\n').last().toDouble() / 1024;
}

void measureCommandLine(const QString &folder, const QString &file)
{
    const QString workspace = folder + u"/cli.avance"_s;
    const QString copy = folder + u"/cli.copy"_s;
    makeWorkspace(workspace);
    double attach = 0;
    double save = 0;
    const double idle = peak(QStringLiteral(AVANCE), {u"list"_s, workspace});
    const double adding = peak(QStringLiteral(AVANCE), {u"evidence"_s, workspace, u"add"_s, u"CAT/C/VAL/CO/4 9"_s, file}, &attach);
    const double getting = peak(QStringLiteral(AVANCE), {u"evidence"_s, workspace, u"get"_s, u"1"_s, u"--out"_s, copy}, &save);
    out() << "command line: attached in " << attach << " s, saved back in " << save << " s, peak " << qMax(adding, getting) - idle << " MiB above idle ("
          << idle << "), " << (hashOf(copy) == hashOf(file) ? "identical" : "DIFFERENT") << '\n';
    out().flush();
    QFile::remove(copy);
    QFile::remove(workspace);
}

void measureWindow(const QString &folder, const QString &file, const QString &self)
{
    const QString workspace = folder + u"/window.avance"_s;
    const QString copy = folder + u"/window.copy"_s;
    makeWorkspace(workspace);
    QProcess process;
    process.start(self, {u"--window"_s, workspace, file, copy});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the window failed");
    const auto figures = process.readAllStandardOutput().trimmed().split(' ');
    out() << "window: attached in " << figures.value(0) << " s, saved back in " << figures.value(1) << " s, peak "
          << figures.value(3).toDouble() - figures.value(2).toDouble() << " MiB above idle (" << figures.value(2) << "), "
          << (hashOf(copy) == hashOf(file) ? "identical" : "DIFFERENT") << '\n';
    out().flush();
    QFile::remove(copy);
    QFile::remove(workspace);
}

/// When the program is killed: as soon as this file has grown to this share of what is attached.
struct Moment
{
    const char *name;
    const char *suffix; ///< of the file that is watched
    double share = 0;
};

void killAt(const QString &folder, const QString &file, const QString &self, const Moment &moment)
{
    const QString workspace = folder + u"/killed.avance"_s;
    makeWorkspace(workspace);
    QProcess process;
    process.start(self, {u"--window"_s, workspace, file, folder + u"/killed.copy"_s});
    process.waitForStarted();
    const auto wanted = static_cast<qint64>(moment.share * static_cast<double>(QFileInfo(file).size()));
    const QString watched = folder + u"/killed"_s + QLatin1StringView(moment.suffix);
    const auto there = [&] {
        const QFileInfo info(watched);
        return info.exists() && info.size() > wanted;
    };
    while (process.state() == QProcess::Running && !there())
        process.waitForFinished(2);
    const bool ended = process.state() != QProcess::Running;
    if (!ended) {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished(-1);
    }
    const auto store = storage::Store::open(workspace, context());
    const auto problems = store ? (*store)->read([](const storage::Reader &db) { return storage::check(db); })
                                : domain::Result<QList<storage::Problem>>(tl::unexpected(store.error()));
    const auto pieces = store ? (*store)->read([](const storage::Reader &db) { return storage::evidence::of(db, domain::ProgressId(1)).size(); })
                              : domain::Result<qsizetype>(0);
    out() << "killed " << moment.name << (ended ? " (had ended)" : "") << ": " << pieces.value_or(-1) << " pieces, "
          << (problems && problems->isEmpty() ? "sound" : "NOT SOUND") << '\n';
    out().flush();
    for (const char *suffix : {".avance", ".avance-wal", ".avance-shm", ".copy"})
        QFile::remove(folder + u"/killed"_s + QLatin1StringView(suffix));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--window"_s)
        return asWindow(arguments);
    const int megabytes = arguments.value(1, u"500"_s).toInt();
    const QTemporaryDir folder(arguments.value(2, QDir::tempPath()) + u"/evidence-XXXXXX"_s);
    const QString file = folder.filePath(u"video.mp4"_s);
    makeFile(file, megabytes);
    out() << megabytes << " MiB\n";
    measureCommandLine(folder.path(), file);
    const QString self = QApplication::applicationFilePath();
    measureWindow(folder.path(), file, self);
    const Moment moments[] = {{"at the beginning", ".avance-wal"}, {"a fiftieth written", ".avance-wal", 0.02}, {"a quarter written", ".avance-wal", 0.25},
        {"half written", ".avance-wal", 0.5}, {"three quarters written", ".avance-wal", 0.75}, {"nearly written", ".avance-wal", 0.99},
        {"all written", ".avance-wal", 1.0}, {"while it goes into the file itself", ".avance", 0.3}, {"nearly in the file itself", ".avance", 0.95},
        {"while it is saved back", ".copy"}};
    for (const Moment &moment : moments)
        killAt(folder.path(), file, self, moment);
    return 0;
}
