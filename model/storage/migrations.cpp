// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QDir>
#include <QFile>

namespace storage::migrations {

using namespace Qt::StringLiterals;

namespace {

QString script(int version)
{
    QFile file(u":/schema/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(domain::ErrorCode::Internal, file.fileName());
    return QString::fromUtf8(file.readAll());
}

} // namespace

int newest()
{
    return static_cast<int>(QDir(u":/schema"_s).entryList({u"????.sql"_s}).size());
}

void run(Connection &connection)
{
    for (int version = static_cast<int>(connection.pragma(u"user_version"_s)) + 1; version <= newest(); ++version) {
        connection.execute(u"BEGIN IMMEDIATE"_s);
        try {
            connection.execute(script(version));
            connection.execute(u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(applicationId).arg(version));
            connection.execute(u"COMMIT"_s);
        } catch (...) {
            connection.execute(u"ROLLBACK"_s);
            throw;
        }
    }
}

} // namespace storage::migrations
