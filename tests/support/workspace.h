// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/store.h"
#include "support/temporaryfolder.h"

#include <QtTest>

/// Real workspaces on disk for tests: a clock that stands still, an invented State, a few rows.
namespace support {

inline const QDateTime moment = QDateTime(QDate(2026, 5, 19), QTime(10, 42), Qt::UTC);

inline storage::Context context(const QString &actor = QStringLiteral("prueba"))
{
    return {.actor = actor, .clock = [] { return moment; }};
}

inline storage::Workspace valdoria()
{
    return {.state = QStringLiteral("VAL"),
        .name = {.es = QStringLiteral("República de Valdoria"), .en = QStringLiteral("Republic of Valdoria")},
        .uid = {}};
}

/// A temporary folder with one new workspace in it.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("valdoria.avance")) const { return m_dir.filePath(name); }
    [[nodiscard]] std::unique_ptr<storage::Store> create(const QString &name = QStringLiteral("valdoria.avance")) const
    {
        auto store = storage::Store::create(path(name), valdoria(), context());
        if (!store)
            qFatal("no workspace: %d %s", static_cast<int>(store.error().code), qPrintable(store.error().detail));
        return std::move(*store);
    }

private:
    TemporaryFolder m_dir;
};

inline domain::InstitutionId addInstitution(const storage::Writer &db, const QString &acronym, const QString &es, const QString &en)
{
    return storage::institutions::save(db, domain::Institution {.kind = QStringLiteral("ministry"), .acronym = acronym, .name = {.es = es, .en = en}});
}

inline domain::DocumentId addDocument(const storage::Writer &db, const QString &body, const QString &symbol, QDate adopted = QDate(2022, 11, 18))
{
    return storage::documents::save(db,
        domain::Document {.mechanism = storage::mechanisms::byName(db, body).value(), .kind = QStringLiteral("concluding_observations"), .symbol = symbol, .adopted = adopted});
}

inline domain::RecommendationId addRecommendation(
    const storage::Writer &db, domain::DocumentId document, const QString &paragraph, const QString &es, const QString &en)
{
    return storage::recommendations::save(
        db, domain::Recommendation {.document = document, .paragraph = paragraph, .text = {.es = es, .en = en}});
}

/// The value, or a failed test that names the error.
template <class T>
T take(domain::Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What a signal spy caught, for values that have no default and so no QVariant::value.
template <class T>
T caught(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<T>())
        qFatal("the signal carried %s", value.typeName());
    return *static_cast<const T *>(value.constData());
}

/// Every row of every table but the record, as text: two equal dumps are two equal workspaces.
QStringList dump(const storage::Store &store);

} // namespace support
