// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenizer.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    if (!api)
        throw Failure(domain::ErrorCode::Internal, u"fts5"_s);
    void *context = nullptr;
    fts5_tokenizer tokenizer {};
    if (api->xFindTokenizer(api, "unicode61", &context, &tokenizer) != SQLITE_OK
        || api->xCreateTokenizer(api, "avance", context, &tokenizer, nullptr) != SQLITE_OK)
        throw Failure(domain::ErrorCode::Internal, u"tokenizer"_s);
}

} // namespace storage
