// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letterhead.h"

#include "storage/contents.h"
#include "storage/openfiles.h"

namespace storage::letterhead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestCrest = 2 * 1024 * 1024;

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

bool isCrest(const QByteArray &bytes)
{
    return bytes.size() <= largestCrest && isPicture(bytes);
}

} // namespace

Letterhead read(const Reader &db)
{
    Statement statement(db,
        u"SELECT institution_es, institution_en, address_es, address_en, crest_description_es, crest_description_en, content_id FROM letterhead"_s);
    Letterhead found;
    std::optional<qint64> crest;
    while (statement.step())
        statement.into(found.institution.es, found.institution.en, found.address.es, found.address.en,
            found.crestDescription.es, found.crestDescription.en, crest);
    if (crest)
        found.crest = contents::bytes(db, *crest);
    return found;
}

void save(const Writer &db, const Letterhead &letterhead)
{
    if (!letterhead.crest.isEmpty() && !isCrest(letterhead.crest))
        throw Failure(domain::ErrorCode::InvalidValue, u"crest"_s);
    if (read(db) == letterhead)
        return;
    const auto crest = letterhead.crest.isEmpty() ? std::nullopt : std::optional(contents::store(db, letterhead.crest));
    Statement(db,
        u"INSERT INTO letterhead (one, institution_es, institution_en, address_es, address_en, crest_description_es, "
        u"crest_description_en, content_id) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET (institution_es, institution_en, address_es, "
        "address_en, crest_description_es, "
        "crest_description_en, content_id) = (excluded.institution_es, excluded.institution_en, excluded.address_es, "
        "excluded.address_en, "
        "excluded.crest_description_es, excluded.crest_description_en, excluded.content_id)"_s)
        .bind(letterhead.institution.es, letterhead.institution.en, letterhead.address.es, letterhead.address.en,
            letterhead.crestDescription.es, letterhead.crestDescription.en, crest)
        .run();
}

domain::Result<QByteArray> crestFrom(const QString &path)
{
    auto bytes = openfiles::read(path, largestCrest + 1);
    if (bytes ? !isCrest(*bytes) : bytes.error().code == domain::ErrorCode::FileTooLarge)
        return domain::failure(domain::ErrorCode::InvalidValue, u"crest"_s);
    return bytes;
}

} // namespace storage::letterhead
