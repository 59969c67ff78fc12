// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/referenceedits.h"

#include "ui/frame/session.h"

#include <QJsonObject>

namespace ui::referenceedits {

using namespace Qt::StringLiterals;
using storage::Writer;

namespace {

bool change(Session &session, const QString &name, const std::function<void(const Writer &)> &work)
{
    return session.change(storage::Intent::EditReference, work, {{u"name"_s, name}});
}

} // namespace

std::optional<domain::ScaleId> saveScale(Session &session, const storage::scales::Scale &scale, const QString &name)
{
    std::optional<domain::ScaleId> written;
    const bool done = change(session, name, [&](const Writer &db) { written = storage::scales::save(db, scale); });
    return done ? written : std::nullopt;
}

std::optional<domain::ScaleId> supersede(Session &session, domain::ScaleId old, const storage::scales::Scale &next, const QString &name)
{
    std::optional<domain::ScaleId> written;
    const bool done = change(session, name, [&](const Writer &db) { written = storage::scales::supersede(db, old, next); });
    return done ? written : std::nullopt;
}

bool confirmScale(Session &session, domain::ScaleId id, const QString &source, const QString &name)
{
    return change(session, name, [&](const Writer &db) { storage::scales::confirm(db, id, source); });
}

std::optional<domain::VocabularyId> saveVocabulary(Session &session, const domain::Vocabulary &vocabulary, const QString &name)
{
    std::optional<domain::VocabularyId> written;
    const bool done = change(session, name, [&](const Writer &db) { written = storage::vocabularies::save(db, vocabulary); });
    return done ? written : std::nullopt;
}

bool removeVocabulary(Session &session, domain::VocabularyId id, const QString &name)
{
    return change(session, name, [&](const Writer &db) { storage::vocabularies::remove(db, id); });
}

std::optional<domain::TermId> saveTerm(Session &session, const domain::Term &term, const QString &name)
{
    std::optional<domain::TermId> written;
    const bool done = change(session, name, [&](const Writer &db) { written = storage::terms::save(db, term); });
    return done ? written : std::nullopt;
}

bool mergeTerms(Session &session, domain::TermId from, domain::TermId into, const QString &name)
{
    const auto rows = session.store().read([&](const storage::Reader &db) { return storage::terms::described(db, from); });
    return session.changeMany(
        storage::Intent::EditReference, rows.value_or(0),
        [from, into](const Writer &db, const storage::Step &step) { storage::terms::merge(db, from, into, step); }, {{u"name"_s, name}});
}

bool removeTerm(Session &session, domain::TermId id, const QString &name)
{
    return change(session, name, [&](const Writer &db) { storage::terms::remove(db, id); });
}

} // namespace ui::referenceedits
