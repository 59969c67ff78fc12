// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/issue.h"

#include "reports/annexes.h"
#include "reports/compose.h"
#include "reports/documentjson.h"
#include "reports/edits.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <utility>

namespace reports {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {

constexpr qint64 stepsOfWriting = 3; ///< reading, the files, the annexes

QList<Edit> editsIn(const QList<records::Edit> &all, domain::Language language)
{
    QList<Edit> edits;
    for (const records::Edit &edit : all) {
        if (edit.language == language)
            edits << Edit{edit.key, edit.text, edit.basis};
    }
    return edits;
}

/// The annexes of a report, taken away again when the report is not.
class AnnexFiles
{
public:
    AnnexFiles() = default;
    AnnexFiles(AnnexFiles &&other) noexcept
        : m_place(std::exchange(other.m_place, {}))
    {
    }
    AnnexFiles &operator=(AnnexFiles &&other) noexcept
    {
        std::swap(m_place, other.m_place);
        return *this;
    }
    AnnexFiles(const AnnexFiles &) = delete;
    AnnexFiles &operator=(const AnnexFiles &) = delete;
    ~AnnexFiles()
    {
        if (m_place.isEmpty())
            return;
        if (isArchive(m_place))
            QFile::remove(m_place);
        else
            QDir(m_place).removeRecursively(); // it was made for them, or was empty
    }
    [[nodiscard]] domain::Result<void> write(
        const storage::Store &store, const Document &document, const QString &place, const work::Progress &progress)
    {
        if (place.isEmpty())
            return {};
        const auto written = isArchive(place) ? annexes::toZip(store, document, place, progress)
                                              : annexes::toFolder(store, document, place, progress);
        if (written)
            m_place = place;
        return written;
    }
    void keep() { m_place.clear(); }

private:
    [[nodiscard]] static bool isArchive(const QString &place) { return place.endsWith(".zip"_L1, Qt::CaseInsensitive); }

    QString m_place; ///< empty: nothing to take away
};

struct Written
{
    Outcome outcome;
    Batch batch;
    AnnexFiles annexes;

    void keep()
    {
        batch.keep();
        annexes.keep();
    }
};

QString titleOf(const Document &document)
{
    return document.cover.isNone() ? document.metadata.title : document.cover.title;
}

/// Everything but that the files are in their places.
domain::Result<Written> writeAside(const storage::Store &store, const Order &order, const work::Progress &progress)
{
    const work::Progress reading = progress.step(0, stepsOfWriting);
    const auto material = store.read([&](const storage::Reader &db) { return gather(db, order.choice, reading); });
    if (!material)
        return tl::unexpected(material.error());
    Written written;
    written.outcome.recommendations = material->rows.size();
    for (const auto language : order.languages) {
        const wording::Wording wording(language);
        written.outcome.documents << withEdits(compose(*material, wording), editsIn(order.edits, language)).document;
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
    }
    const work::Progress writing = progress.step(1, stepsOfWriting);
    auto batch = Batch::write(written.outcome.documents, targets(order.out, order.languages, order.formats), writing,
        {.styleTemplate = order.styleTemplate, .edits = order.edits});
    if (!batch)
        return tl::unexpected(batch.error());
    written.batch = std::move(*batch);
    written.outcome.files = written.batch.targets();
    // Numbered alike in every language; their names are of the first.
    const auto annexed = written.annexes.write(
        store, written.outcome.documents.first(), order.annexes, progress.step(2, stepsOfWriting));
    if (!annexed)
        return tl::unexpected(annexed.error());
    return written;
}

} // namespace

domain::Result<Outcome> write(const storage::Store &store, const Order &order, const work::Progress &progress)
{
    auto written = writeAside(store, order, progress);
    if (!written)
        return tl::unexpected(written.error());
    if (const auto placed = written->batch.place(); !placed)
        return tl::unexpected(placed.error());
    written->keep();
    return std::move(written->outcome);
}

domain::Result<Outcome> issue(storage::Store &store, const Order &order, const work::Progress &progress)
{
    auto written = writeAside(store, order, progress);
    if (!written)
        return tl::unexpected(written.error());
    const QString title = titleOf(written->outcome.documents.first());
    const auto recorded = store.write(storage::Intent::IssueReport,
        [&](const storage::Writer &db) {
            written->outcome.report = record(db, order.choice, order.prepared, title, written->batch.issued());
            storage::orThrow(written->batch.place());
        },
        {{u"title"_s, title}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    written->keep();
    return std::move(written->outcome);
}

domain::ReportId record(const storage::Writer &db, const Choice &choice,
    const std::optional<domain::ReportId> &prepared, const QString &title, const QList<records::Issued> &issued)
{
    records::Report report = prepared ? records::find(db, *prepared) : records::Report{};
    report.kind = QString(domain::code(choice.kind));
    report.title = title;
    report.choice = toJson(choice);
    if (!report.previous) {
        const auto previous = records::predecessor(db, report);
        report.previous = previous ? previous->id : std::nullopt;
    }
    const auto id = records::save(db, report);
    records::issue(db, id, issued);
    return id;
}

domain::Result<std::optional<bool>> writeAgain(
    const storage::Store &store, domain::ReportId report, const Target &target, const work::Progress &progress)
{
    struct Kept
    {
        QByteArray document;
        QList<records::File> files;
    };
    const auto kept = store.read([&](const storage::Reader &db) {
        return Kept{records::document(db, report, target.language), records::files(db, report)};
    });
    if (!kept)
        return tl::unexpected(kept.error());
    const auto document = fromBytes(kept->document);
    if (!document)
        return tl::unexpected(document.error());
    const auto then = std::ranges::find_if(kept->files, [&](const records::File &file) {
        return file.language == target.language && file.format == domain::code(target.format);
    });
    const bool wentOut = then != kept->files.end();
    auto batch = Batch::write(
        {*document}, {target}, progress, {.styleTemplate = wentOut ? then->styleTemplate : QByteArray(), .edits = {}});
    if (!batch)
        return tl::unexpected(batch.error());
    const QString now = batch->issued().first().files.first().sha256;
    if (const auto placed = batch->place(); !placed)
        return tl::unexpected(placed.error());
    batch->keep();
    return wentOut ? std::optional(now == then->sha256) : std::nullopt;
}

} // namespace reports
