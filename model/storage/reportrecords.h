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
    /// reports::toJson. One whose "confidentiality" is "confidential" stays in the office when the workspace leaves without what is confidential.
    QJsonObject choice = {};
    QDateTime madeAt = {}; ///< UTC; when it was issued, or last prepared: set by save and issue, as is the author
    QString author = {};
    bool issued = false; ///< set by issue
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
    QByteArray styleTemplate = {}; ///< what a DOCX was made with; empty: the program's own
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
    QString text = {}; ///< a line end ends a paragraph
    bool operator==(const Answer &) const = default;
};

/// Newest first.
[[nodiscard]] QList<Report> all(const Reader &db);
/// NotFound when there is none.
[[nodiscard]] Report find(const Reader &db, domain::ReportId id);
/// Those of this kind that are in preparation, newest first.
[[nodiscard]] QList<Report> inPreparation(const Reader &db, const QString &kind);
/// Inserts or updates, and answers the id. Saving what is stored already writes nothing. InvalidValue for a kind there is not; NotAllowed "issued" for one
/// that was issued; Conflict for an older revision.
domain::ReportId save(const Writer &db, const Report &report);
/// Only one in preparation: NotAllowed "issued".
void remove(const Writer &db, domain::ReportId id);

[[nodiscard]] QList<Edit> edits(const Reader &db, domain::ReportId id);
/// In the place of the one of this language and key, if there is one; NotAllowed "issued".
void saveEdit(const Writer &db, domain::ReportId id, const Edit &edit);
/// What is not there is removed already; NotAllowed "issued".
void removeEdit(const Writer &db, domain::ReportId id, domain::Language language, const QString &key);

/// What is kept when a report is issued, of each language it was written in.
struct Issued
{
    domain::Language language = domain::Language::Spanish;
    QByteArray document = {}; ///< the document tree as it went out (reports/documentjson.h), packed
    QList<File> files = {};
    QHash<domain::RecommendationId, QString> answers = {};
};
/// Makes it an issued one; nothing of it changes from here on, but that issuing it can be undone as any change. NotAllowed "issued"; InvalidValue "language"
/// without any.
void issue(const Writer &db, domain::ReportId id, const QList<Issued> &issued);
/// In the order they were written in.
[[nodiscard]] QList<File> files(const Reader &db, domain::ReportId id);
/// NotFound when it was not issued in this language.
[[nodiscard]] QByteArray document(const Reader &db, domain::ReportId id, domain::Language language);
/// The languages it was issued in.
[[nodiscard]] QList<domain::Language> languages(const Reader &db, domain::ReportId id);
/// What was answered on these recommendations in reports issued so far, newest first. `upTo`: of the choice of the report that asks; an answer of a report that
/// may say more confidential things is not offered to it.
[[nodiscard]] QHash<domain::RecommendationId, QList<Answer>> answers(const Reader &db, const QList<domain::RecommendationId> &ids,
    domain::Language language, domain::Confidentiality upTo = domain::Confidentiality::Public);
/// What `report` goes on from: the newest issued one of its kind about the same thing, which is the choice's query, document, institution and person. None is
/// not an error.
[[nodiscard]] std::optional<Report> predecessor(const Reader &db, const Report &report);

} // namespace storage::reportrecords
