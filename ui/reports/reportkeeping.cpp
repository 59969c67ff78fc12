// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportkeeping.h"

#include "reports/issue.h"
#include "ui/frame/session.h"

namespace ui::reportkeeping {

using namespace Qt::StringLiterals;
using storage::Intent;

namespace {

domain::ReportId put(const storage::Writer &db, const ReportRequest &request, const QString &title)
{
    records::Report report = request.report ? records::find(db, *request.report) : records::Report{};
    report.kind = QString(domain::code(request.choice.kind));
    report.title = title;
    report.choice = reports::toJson(request.choice);
    return records::save(db, report);
}

} // namespace

std::optional<domain::ReportId> keep(Session &session, const ReportRequest &request, const QString &title)
{
    std::optional<domain::ReportId> kept;
    const bool done = session.change(
        Intent::EditReport, [&](const storage::Writer &db) { kept = put(db, request, title); }, {{u"title"_s, title}});
    return done ? kept : std::nullopt;
}

std::optional<domain::ReportId> keepText(Session &session, const ReportRequest &request, const QString &title,
    domain::Language language, const ReportText &text, const std::optional<QString> &words)
{
    std::optional<domain::ReportId> kept;
    const bool done = session.change(Intent::EditReport,
        [&](const storage::Writer &db) {
            kept = put(db, request, title);
            if (words)
                records::saveEdit(
                    db, *kept, {.language = language, .key = text.key, .text = *words, .basis = text.basis});
            else
                records::removeEdit(db, *kept, language, text.key);
        },
        {{u"title"_s, title}});
    return done ? kept : std::nullopt;
}

std::optional<domain::ReportId> issue(
    Session &session, const ReportRequest &request, const QString &title, const PreparedReport &report)
{
    std::optional<domain::ReportId> kept;
    const bool done = session.change(Intent::IssueReport,
        [&](const storage::Writer &db) {
            kept = reports::record(db, request.choice, request.report, title, report.batch->issued());
            storage::orThrow(report.place());
        },
        {{u"title"_s, title}});
    return done ? kept : std::nullopt;
}

bool remove(Session &session, domain::ReportId report)
{
    return session.change(Intent::EditReport, [&](const storage::Writer &db) { records::remove(db, report); });
}

std::optional<domain::ReportId> startFrom(Session &session, const records::Report &report)
{
    std::optional<domain::ReportId> begun;
    const bool done = session.change(Intent::EditReport,
        [&](const storage::Writer &db) {
            begun = records::save(
                db, {.kind = report.kind, .title = report.title, .choice = report.choice, .previous = report.id});
            for (const records::Edit &edit : records::edits(db, *report.id))
                records::saveEdit(db, *begun, edit);
        },
        {{u"title"_s, report.title}});
    return done ? begun : std::nullopt;
}

} // namespace ui::reportkeeping
