// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchworkspace.h"

#include "storage/collation.h"
#include "storage/tokenizer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

storage::Context context()
{
    return {.actor = u"bench"_s, .clock = [] { return QDateTime(QDate(2026, 5, 19), QTime(10, 0), Qt::UTC); }};
}

sqlite3 *openBare(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &connection) != SQLITE_OK)
        std::exit(1);
    storage::registerTokenizer(connection);
    storage::registerCollation(connection);
    return connection;
}

QString workspace(int recommendations)
{
    const QString path = QDir::temp().filePath(u"avance-bench-%1.avance"_s.arg(recommendations));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    for (const auto &tail : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + tail);
    take(storage::Store::create(unfinished, {.state = u"VAL"_s, .name = {.es = u"Valdoria"_s, .en = u"Valdoria"_s}, .uid = {}}, context())).reset();
    const auto given = texts();
    std::printf("Writing %d recommendations with %s texts to %s\n", recommendations, given.real ? "real" : "made-up", qPrintable(path));
    QElapsedTimer timer;
    timer.start();
    sqlite3 *connection = openBare(unfinished);
    seed(connection, recommendations, given);
    sqlite3_close(connection);
    std::printf("%.0f s\n", static_cast<double>(timer.elapsed()) / 1000);
    QFile::rename(unfinished, path);
    return path;
}

} // namespace bench
