// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/draft.h"

#include "reports/comparing.h"
#include "reports/compose.h"
#include "reports/documentjson.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {

struct Read
{
    reports::Material material;
    QList<records::Edit> edits;
    QDate lastReport; ///< the day the report that this one goes on from was issued
};

/// The day of the report that was said to come before, or of the newest one about the same.
QDate lastReport(const storage::Reader &db, const ReportRequest &request)
{
    records::Report report = request.report ? records::find(db, *request.report) : records::Report{};
    report.kind = QString(domain::code(request.choice.kind));
    report.choice = reports::toJson(request.choice);
    const auto before =
        report.previous ? std::optional(records::find(db, *report.previous)) : records::predecessor(db, report);
    return before ? before->madeAt.toLocalTime().date() : QDate();
}

QList<reports::Edit> editsIn(const QList<records::Edit> &edits, domain::Language language)
{
    QList<reports::Edit> out;
    for (const records::Edit &edit : edits) {
        if (edit.language == language)
            out.append({.key = edit.key, .text = edit.text, .basis = edit.basis});
    }
    return out;
}

QList<ReportText> textsOf(
    const reports::Document &worded, const QList<reports::Edit> &edits, const QStringList &movedOn)
{
    QHash<QString, QString> written;
    for (const reports::Edit &edit : edits)
        written.insert(edit.key, edit.text);
    QList<ReportText> out;
    QString heading;
    for (const reports::Block &block : worded.blocks) {
        if (const auto *title = std::get_if<reports::Heading>(&block))
            heading = reports::words(title->text);
        const auto *paragraph = std::get_if<reports::Paragraph>(&block);
        if (!paragraph || paragraph->key.isEmpty())
            continue;
        const auto edit = written.constFind(paragraph->key);
        const bool isWritten = edit != written.constEnd();
        out.append({.key = paragraph->key,
            .heading = heading,
            .program = reports::words(paragraph->text),
            .written = isWritten ? *edit : QString(),
            .basis = reports::basisOf(paragraph->text),
            .isWritten = isWritten,
            .movedOn = movedOn.contains(paragraph->key),
            .recommendation = recommendationOf(paragraph->key)});
    }
    return out;
}

QList<DraftGap> gapsOf(
    const reports::Material &material, const reports::Document &document, const reports::Preparation &preparation)
{
    QList<DraftGap> out;
    for (const reports::Gap &gap : reports::gaps(material, document, preparation)) {
        DraftGap one{.gap = gap, .concerned = gap.recommendations};
        const QSet<domain::IndicatorId> indicators(gap.indicators.begin(), gap.indicators.end());
        for (const reports::ReportRow &row : material.rows) {
            if (std::ranges::any_of(row.indicators, [&](const auto id) { return indicators.contains(id); }))
                one.concerned.append(row.id);
        }
        out.append(one);
    }
    return out;
}

domain::Result<LanguageDraft> inLanguage(const Read &read, domain::Language language, const work::Progress &progress)
{
    LanguageDraft draft{.language = language};
    const reports::Document worded = reports::compose(read.material, wording::Wording(language));
    const auto edits = editsIn(read.edits, language);
    auto edited = reports::withEdits(worded, edits);
    draft.texts = textsOf(worded, edits, edited.movedOn);
    draft.lost = edited.lost.size();
    draft.document = std::move(edited.document);
    draft.count = reports::countWords(draft.document);
    reports::Preparation preparation{.lastReport = read.lastReport};
    for (const reports::Edit &edit : edits)
        preparation.written.append(edit.key);
    draft.gaps = gapsOf(read.material, draft.document, preparation);
    auto pages = reports::Pages::of(draft.document, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    draft.pages = std::move(*pages);
    return draft;
}

void countAnswers(ReportDraft &draft, const reports::Material &material)
{
    QHash<QString, qsizetype> places;
    for (const reports::ReportRow &row : material.rows) {
        if (!row.lead)
            continue;
        draft.led.insert(row.id, row.lead->acronym);
        auto place = places.constFind(row.lead->acronym);
        if (place == places.constEnd()) {
            place = places.insert(row.lead->acronym, draft.answers.size());
            draft.answers.append({.acronym = row.lead->acronym, .name = row.lead->name});
        }
        InstitutionAnswers &one = draft.answers[*place];
        ++one.asked;
        one.answered += row.progress ? 1 : 0;
    }
    std::stable_sort(
        draft.answers.begin(), draft.answers.end(), [](const auto &a, const auto &b) { return a.asked > b.asked; });
}

/// The documents of a report that was issued, one for each language.
domain::Result<QList<reports::Document>> keptDocuments(const storage::Store &store, domain::ReportId report)
{
    const auto kept = store.read([&](const storage::Reader &db) {
        QList<QByteArray> out;
        for (const domain::Language language : records::languages(db, report))
            out.append(records::document(db, report, language));
        return out;
    });
    if (!kept)
        return tl::unexpected(kept.error());
    QList<reports::Document> documents;
    for (const QByteArray &bytes : *kept) {
        auto document = reports::fromBytes(bytes);
        if (!document)
            return tl::unexpected(document.error());
        documents.append(std::move(*document));
    }
    return documents;
}

domain::Result<ReportDraft> laidOut(
    const QList<reports::Document> &documents, domain::ReportId report, const work::Progress &progress)
{
    ReportDraft draft{.request = {.report = report}};
    for (const reports::Document &document : documents) {
        auto pages = reports::Pages::of(document, progress);
        if (!pages)
            return tl::unexpected(pages.error());
        draft.request.languages.append(document.metadata.language);
        draft.languages.append({.language = document.metadata.language,
            .document = document,
            .pages = *pages,
            .count = reports::countWords(document)});
    }
    return draft;
}

} // namespace

std::optional<domain::RecommendationId> recommendationOf(const QString &key)
{
    static const QRegularExpression answer(u"^r(\\d+)\\.answer$"_s);
    const auto match = answer.match(key);
    return match.hasMatch() ? std::optional(domain::RecommendationId(match.capturedView(1).toLongLong()))
                            : std::nullopt;
}

domain::Result<ReportDraft> makeDraft(const QString &workspace, const storage::Context &context,
    const ReportRequest &request, const work::Progress &progress)
{
    const auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto read = (*store)->read([&](const storage::Reader &db) {
        return Read{.material = reports::gather(db, request.choice, progress),
            .edits = request.report ? records::edits(db, *request.report) : QList<records::Edit>(),
            .lastReport = lastReport(db, request)};
    });
    if (!read)
        return tl::unexpected(read.error());
    ReportDraft draft{.request = request, .edits = read->edits, .recommendations = read->material.rows.size()};
    countAnswers(draft, read->material);
    for (const domain::Language language : request.languages) {
        auto made = inLanguage(*read, language, progress);
        if (!made)
            return tl::unexpected(made.error());
        draft.languages.append(std::move(*made));
    }
    return draft;
}

domain::Result<ReportDraft> readIssued(
    const QString &workspace, const storage::Context &context, domain::ReportId report, const work::Progress &progress)
{
    const auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto documents = keptDocuments(**store, report);
    return documents ? laidOut(*documents, report, progress)
                     : domain::Result<ReportDraft>(tl::unexpected(documents.error()));
}

domain::Result<ReportDraft> compareIssued(const QString &workspace, const storage::Context &context,
    domain::ReportId report, domain::ReportId before, const work::Progress &progress)
{
    const auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto now = keptDocuments(**store, report);
    const auto then = keptDocuments(**store, before);
    if (!now || !then)
        return tl::unexpected(now ? then.error() : now.error());
    QList<reports::Document> compared;
    for (const reports::Document &one : *now) {
        const auto other = std::ranges::find_if(*then,
            [&](const reports::Document &document) { return document.metadata.language == one.metadata.language; });
        if (other != then->end())
            compared.append(reports::comparison(*other, one, wording::Wording(one.metadata.language)));
    }
    return laidOut(compared, report, progress);
}

} // namespace ui
