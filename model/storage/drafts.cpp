// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drafts.h"

#include <QJsonDocument>

namespace storage::drafts {

using namespace Qt::StringLiterals;

std::optional<Draft> find(const Reader &db, const QString &place)
{
    Statement statement(db, u"SELECT content, kept_at FROM draft WHERE place = ? AND actor = ?"_s);
    statement.bind(place, db.context().actor);
    if (!statement.step())
        return {};
    return Draft {QJsonDocument::fromJson(statement.value<QString>(0).toUtf8()).object(), statement.value<QDateTime>(1)};
}

void keep(const Writer &db, const QString &place, const QJsonObject &content)
{
    Statement(db, u"INSERT OR REPLACE INTO draft (place, actor, kept_at, content) VALUES (?, ?, ?, ?)"_s)
        .bind(place, db.context().actor, db.now(), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .run();
}

void drop(const Writer &db, const QString &place)
{
    Statement(db, u"DELETE FROM draft WHERE place = ? AND actor = ?"_s).bind(place, db.context().actor).run();
}

} // namespace storage::drafts
