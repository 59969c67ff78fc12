// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkload.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;

BulkLoad::BulkLoad(const Writer &db)
    : m_db(db)
    , m_indexes {{u"recommendation_search"_s, u"paragraph, title_es, title_en, text_es, text_en"_s, u"recommendation"_s, 0},
          {u"document_search"_s, u"symbol, case_name, title_es, title_en"_s, u"source_document"_s, 0},
          {u"institution_search"_s, u"acronym, name_es, name_en"_s, u"institution"_s, 0}}
{
    for (Index &index : m_indexes) {
        Statement last(db, u"SELECT max(id) FROM %1"_s.arg(index.table));
        while (last.step())
            index.last = last.value<qint64>(0);
    }
    setTriggers(false);
}

BulkLoad::~BulkLoad()
{
    setTriggers(true);
}

/// The schema's triggers keep the search index and nothing else.
void BulkLoad::setTriggers(bool on)
{
    sqlite3_db_config(m_db.connection().handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0, nullptr);
}

void BulkLoad::finish()
{
    setTriggers(true);
    for (const Index &index : std::as_const(m_indexes)) {
        Statement(m_db, u"INSERT INTO %1 (rowid, %2) SELECT id, %2 FROM %3 WHERE id > ?"_s.arg(index.search, index.columns, index.table))
            .bind(index.last)
            .run();
    }
}

} // namespace storage
