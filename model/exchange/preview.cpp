// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planner.h"
#include "exchange/sha256.h"

#include "storage/changes.h"
#include "wording/countries.h"

#include <QFile>
#include <QFileInfo>
#include <future>

namespace exchange {
namespace {

using domain::ErrorCode;

/// The file's SHA-256, hex; empty when it cannot be read.
QString hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return QString::fromLatin1(Sha256::of(file));
}

/// Who is chosen, and by which names it may go in the file.
StateFilter filterFor(const ImportOptions &options, const storage::Workspace &workspace)
{
    if (!options.state)
        return StateFilter();
    const QString wanted = clean::folded(*options.state);
    const QString iso3 = wording::countries::fromName(*options.state).value_or(QString());
    const QStringList own{workspace.state, workspace.name.es, workspace.name.en};
    const bool isOwn = (!iso3.isEmpty() && iso3 == workspace.state)
        || std::ranges::any_of(own, [&wanted](const QString &name) { return clean::folded(name) == wanted; });
    if (isOwn)
        return StateFilter(workspace.state, own);
    return StateFilter(iso3.isEmpty() ? *options.state : iso3);
}

ImportPlan plan(const storage::Reader &db, const QString &path, const Recognised &recognised,
    const ImportOptions &options, const work::Progress &progress)
{
    const storage::Workspace workspace = storage::workspace::info(db);
    StateFilter filter = filterFor(options, workspace);
    Planner planner(db, options, workspace);
    const Take take{&filter, [&](SourceRow &&row) {
                        planner.put(row, filter.state(), filter.of(row[Column::Countries]));
                        return true;
                    }};
    const Totals totals = storage::orThrow(read(path, recognised.format, take, progress, options.reading));
    ImportPlan result = planner.take();
    result.counts.otherState = totals.otherState;
    result.state = filter.state().isEmpty() ? workspace.state : filter.state();
    result.unknownStates = filter.unknownNames();
    return result;
}

} // namespace

domain::Result<ImportPlan> preview(
    const QString &path, const ImportOptions &options, const storage::Store &store, const work::Progress &progress)
{
    const auto recognised = recognise(path, options.reading);
    if (!recognised)
        return tl::unexpected(recognised.error());
    // Beside the reading: on two processors it costs no time.
    auto hash = std::async(std::launch::async, [&path] { return hashOf(path); });
    auto result = store.read([&](const storage::Reader &db) { return plan(db, path, *recognised, options, progress); });
    const QString sha256 = hash.get();
    if (!result)
        return result;
    if (sha256.isEmpty())
        return domain::failure(ErrorCode::FileNotReadable, path);
    result->path = path;
    result->fileName = QFileInfo(path).fileName();
    result->sha256 = sha256;
    result->recognised = *recognised;
    result->reading = options.reading;
    return result;
}

domain::Result<QList<Cleaning>> cleaningsOf(const ImportPlan &plan, const ImportOptions &options, qint64 row,
    const storage::Store &store, const work::Progress &progress)
{
    return store.read([&](const storage::Reader &db) {
        const storage::Workspace workspace = storage::workspace::info(db);
        ImportOptions same = options;
        same.state = plan.state;
        StateFilter filter = filterFor(same, workspace);
        Names names(db);
        NormaliseOptions normalising{.state = plan.state, .concerns = options.concerns, .language = options.language,
            .asPrinted = options.asPrinted, .defaults = options.defaults,
            .paragraphFromText = options.paragraphFromText,
            .bodyName = [&names](const QString &name) { return names.bodyName(name); }};
        QList<Cleaning> found;
        const Take take{&filter, [&](SourceRow &&source) {
                            if (source.number == row)
                                found = normalise(source, normalising).cleanings;
                            return source.number < row;
                        }};
        (void)storage::orThrow(read(plan.path, plan.recognised.format, take, progress, plan.reading));
        return found;
    });
}

domain::Result<ImportPlan> preview(const QString &path, const ImportOptions &options, const QString &storePath,
    const storage::Context &context, const work::Progress &progress)
{
    const auto store = storage::Store::open(storePath, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return preview(path, options, **store, progress);
}

} // namespace exchange
