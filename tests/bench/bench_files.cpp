// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of every row of real files: each file's most frequent State is imported into a new workspace, in a process of its own, and every
// other State of the file is previewed. Of each State the rows of the file must be those read and those of others, and those read must be new,
// changed, identical, doubtful, refused or no recommendations; a line says so where they are not.
//   bench_files [--state STATE] FILE...
#include "barepass.h"
#include "exchange/plan.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

storage::Context context()
{
    return {.actor = u"bench"_s, .clock = [] { return QDateTime::currentDateTimeUtc(); }};
}

/// The rows that are counted nowhere, or twice; 0 when every one is accounted for.
qint64 unaccounted(const exchange::ImportCounts &counts, qint64 rows)
{
    const qint64 sum = counts.added + counts.changed + counts.identical + counts.doubtful + counts.refused + counts.skipped;
    return std::abs(counts.read - sum) + std::abs(rows - counts.read - counts.otherState);
}

QString reasons(const QList<exchange::Remark> &refused)
{
    std::map<QString, int> counts;
    for (const auto &remark : refused)
        ++counts[QString(domain::code(remark.reason))];
    QStringList list;
    for (const auto &[reason, count] : counts)
        list << u"%1 %2"_s.arg(count).arg(reason);
    return list.isEmpty() ? u"-"_s : list.join(u", "_s);
}

qint64 replacementCharacters(const exchange::ImportPlan &plan)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < plan.additions.size(); ++i)
        count += plan.additions.at(i).incoming.text.count(QChar::ReplacementCharacter);
    return count;
}

/// Prints the file's line and gives the rows that were not accounted for; negative: the file was not imported.
qint64 importInto(const QString &folder, const QString &file, const QString &state)
{
    QTextStream out(stdout);
    const QString path = folder + u"/w.avance"_s;
    const auto store = storage::Store::create(path, {.state = state, .name = {}, .uid = {}}, context());
    if (!store)
        return -1;
    const auto plan = exchange::preview(file, {.state = state, .language = {}, .reading = {}}, **store, {});
    if (!plan) {
        out << "error " << static_cast<int>(plan.error().code) << ' ' << plan.error().detail << '\n';
        return -1;
    }
    const auto done = exchange::apply(**store, *plan, {}, {});
    if (!done)
        return -1;
    const auto &c = plan->counts;
    out << domain::code(plan->recognised.format) << " | " << plan->state << " | " << c.read + c.otherState << " | " << c.read << " | " << c.added << " ("
        << done->written << ") | " << c.changed << " | " << c.identical << " | " << c.doubtful << " | " << c.refused << ": " << reasons(plan->refused)
        << " | " << c.skipped << " | " << replacementCharacters(*plan) << " | ";
    return unaccounted(c, c.read + c.otherState);
}

/// Every other State of the file: how many were looked at, and the rows not accounted for.
std::pair<qint64, qint64> previewOthers(const QString &folder, const QString &file, const QList<exchange::StateCount> &states)
{
    const auto store = storage::Store::create(folder + u"/others.avance"_s, {.state = u"ZZZ"_s, .name = {}, .uid = {}}, context());
    qint64 lost = 0;
    qint64 rows = -1;
    for (const auto &state : states) {
        const auto plan = exchange::preview(file, {.state = state.state, .language = {}, .reading = {}}, **store, {});
        if (!plan)
            return {0, -1};
        const qint64 all = plan->counts.read + plan->counts.otherState;
        rows = rows < 0 ? all : rows;
        lost += unaccounted(plan->counts, rows);
    }
    return {states.size(), lost};
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files << QString::fromLocal8Bit(argv[i]);
    QString given;
    if (files.value(0) == u"--state"_s) {
        given = files.value(1);
        files.remove(0, 2);
    }
    out << "file | format | State | rows | of the State | new (recommendations) | changed | identical | doubtful | refused | no recommendation | U+FFFD | s | MiB | States looked at, rows not accounted for\n";
    out.flush();
    for (const QString &file : std::as_const(files)) {
        const QTemporaryDir folder;
        out << QFileInfo(file).fileName() << " | ";
        out.flush();
        const auto states = exchange::states(file, {});
        const QString state = states && !states->isEmpty() ? states->first().state : given.isEmpty() ? u"CHL"_s : given;
        const auto measured = bench::measured([&] { return importInto(folder.path(), file, state); });
        if (measured.rows < 0)
            continue;
        const auto [count, lost] = previewOthers(folder.path(), file, states.value_or(QList<exchange::StateCount>()));
        out << u"%1 | %2 | %3, %4"_s.arg(measured.seconds, 0, 'f', 1).arg(measured.kibibytes / 1024).arg(count).arg(measured.rows + lost) << '\n';
        out.flush();
    }
    return 0;
}
