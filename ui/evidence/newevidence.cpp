// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/newevidence.h"

#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>

namespace ui {

using namespace Qt::StringLiterals;

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

QList<NewEvidence> offeredEvidence(const QList<QUrl> &urls)
{
    QList<NewEvidence> offered;
    for (const QUrl &url : urls) {
        NewEvidence piece;
        if (url.isLocalFile()) {
            const QFileInfo file(url.toLocalFile());
            if (file.isDir())
                continue;
            piece.title = file.fileName();
            piece.path = file.absoluteFilePath();
        } else if (isWebAddress(url.toString())) {
            piece.link = url.toString();
            piece.title = piece.link;
        } else {
            continue;
        }
        if (!offered.contains(piece))
            offered.append(piece);
    }
    return offered;
}

QList<NewEvidence> offeredEvidence(const QMimeData &data)
{
    if (data.hasUrls())
        return offeredEvidence(data.urls());
    const QString text = data.text().trimmed();
    if (!isWebAddress(text))
        return {};
    return {NewEvidence {.title = text, .path = {}, .link = text}};
}

domain::Evidence asEvidence(const NewEvidence &piece)
{
    domain::Evidence evidence;
    evidence.title = piece.title;
    evidence.issuer = piece.issuer;
    evidence.issued = piece.issued;
    evidence.confidentiality = piece.confidentiality;
    evidence.link = piece.link;
    if (!piece.path.isEmpty()) {
        const QFileInfo file(piece.path);
        evidence.fileName = file.fileName();
        evidence.size = file.size();
        evidence.mediaType = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    }
    return evidence;
}

QJsonObject toJson(const NewEvidence &piece)
{
    return {{u"title"_s, piece.title}, {u"path"_s, piece.path}, {u"link"_s, piece.link}, {u"issuer"_s, piece.issuer},
        {u"issued"_s, piece.issued.toString(Qt::ISODate)}, {u"confidentiality"_s, QString(domain::code(piece.confidentiality))}};
}

NewEvidence newEvidenceFrom(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return {.title = text("title"_L1),
        .path = text("path"_L1),
        .link = text("link"_L1),
        .issuer = text("issuer"_L1),
        .issued = QDate::fromString(text("issued"_L1), Qt::ISODate),
        .confidentiality
        = domain::fromCode<domain::Confidentiality>(text("confidentiality"_L1)).value_or(domain::Confidentiality::Internal)};
}

} // namespace ui
