// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>

/// The reports of a workspace: one in preparation with a person's edits, and those that were issued, which never change again.
namespace storage::reportrecords {

struct Report
{
    std::optional<domain::ReportId> id = {};
    QString uid = {};
    QString kind = {}; ///< code of reports::Kind
    QString title = {};
    QJsonObject choice = {}; ///< reports::toJson
    QDateTime madeAt = {}; ///< UTC; when it was issued, or last prepared
    QString author = {};
    bool issued = false;
    std::optional<domain::ReportId> previous = {}; ///< the one it continues
    qint64 revision = 1;
    bool operator==(const Report &) const = default;
};

/// What a person wrote in it, in one language, in place of what the program worded.
struct Edit
{
    domain::Language language = domain::Language::Spanish;
    QString key = {}; ///< reports::Paragraph::key
    QString text = {};
    QString basis = {}; ///< reports::basisOf what stood there
    bool operator==(const Edit &) const = default;
};

/// A file that was written of it.
struct File
{
    domain::Language language = domain::Language::Spanish;
    QString format = {}; ///< code of reports::Format
    QString name = {};
    qint64 size = 0;
    QString sha256 = {};
    bool operator==(const File &) const = default;
};

/// What the State answered on a recommendation in a report that was issued.
struct Answer
{
    domain::ReportId report {0};
    QString kind = {};
    QString title = {};
    QDateTime issuedAt = {};
    domain::RecommendationId recommendation {0};
    domain::Language language = domain::Language::Spanish;
    QString text = {};
    bool operator==(const Answer &) const = default;
};

/// Newest first.
[[nodiscard]] QList<Report> all(const Reader &db);
[[nodiscard]] Report find(const Reader &db, domain::ReportId id);
/// The report in preparation of this kind with this scope (choice without its title and period), if there is one.
[[nodiscard]] QList<Report> inPreparation(const Reader &db, const QString &kind);
/// Inserts or updates; NotAllowed "issued" for one that was issued, Conflict for an older revision.
domain::ReportId save(const Writer &db, const Report &report);
/// Only one in preparation: NotAllowed "issued".
void remove(const Writer &db, domain::ReportId id);

[[nodiscard]] QList<Edit> edits(const Reader &db, domain::ReportId id);
/// One edit a language and key; NotAllowed "issued".
void saveEdit(const Writer &db, domain::ReportId id, const Edit &edit);
void removeEdit(const Writer &db, domain::ReportId id, domain::Language language, const QString &key);

/// What is kept when a report is issued, of each language it was written in.
struct Issued
{
    domain::Language language = domain::Language::Spanish;
    QByteArray document = {}; ///< the document tree as it went out (reports/documentjson.h), packed
    QList<File> files = {};
    QHash<domain::RecommendationId, QString> answers = {};
};
/// Makes it an issued one; nothing of it changes from here on.
void issue(const Writer &db, domain::ReportId id, const QList<Issued> &issued);
[[nodiscard]] QList<File> files(const Reader &db, domain::ReportId id);
/// NotFound when it was not issued in this language.
[[nodiscard]] QByteArray document(const Reader &db, domain::ReportId id, domain::Language language);
/// What was answered on these recommendations in reports issued so far, newest first.
[[nodiscard]] QHash<domain::RecommendationId, QList<Answer>> answers(
    const Reader &db, const QList<domain::RecommendationId> &ids, domain::Language language);

} // namespace storage::reportrecords
