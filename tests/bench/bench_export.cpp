// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole list of a workspace in every format, beside a bare loop of SQLite over the same rows that writes nothing: seconds and peak memory of each, in a
// process of its own.
//   bench_export [ROWS] [FOLDER]
#include "barepass.h"
#include "benchworkspace.h"
#include "exchange/exportcolumns.h"
#include "exchange/listexport.h"
#include "exchange/workspacejson.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList columns {u"reference"_s, u"body"_s, u"symbol"_s, u"paragraph"_s, u"text_es"_s, u"text_en"_s, u"position"_s, u"themes"_s, u"lead"_s,
    u"support"_s, u"due"_s, u"status"_s, u"progress"_s, u"grade"_s};

/// What is read for these columns, by one statement, thrown away.
qint64 bareLoop(const QString &path)
{
    sqlite3 *db = bench::openBare(path);
    const char *sql = "SELECT r.id, m.code, m.short_es, m.short_en, d.symbol, d.case_name, r.paragraph, r.text_es, r.text_en, r.status, r.percent, "
                      "r.upr_position, r.due, (SELECT group_concat(t.label_es, '; ') FROM recommendation_term rt JOIN term t ON t.id = rt.term_id "
                      "WHERE rt.recommendation_id = r.id), (SELECT group_concat(i.acronym, '; ') FROM assignment a JOIN institution i "
                      "ON i.id = a.institution_id WHERE a.recommendation_id = r.id), (SELECT g.label_es FROM assessment s JOIN grade g ON g.id = s.grade_id "
                      "WHERE s.recommendation_id = r.id ORDER BY s.date DESC, s.id DESC LIMIT 1) FROM recommendation r "
                      "JOIN source_document d ON d.id = r.document_id JOIN mechanism m ON m.id = d.mechanism_id WHERE r.archived = 0 ORDER BY r.id";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    qint64 rows = 0;
    qint64 bytes = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            bytes += sqlite3_column_bytes(statement, column);
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return bytes > 0 ? rows : -1;
}

std::unique_ptr<storage::Store> open(const QString &path)
{
    return bench::take(storage::Store::open(path, bench::context(), storage::Store::Access::ReadOnly));
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 267'548;
    const QTemporaryDir temporary;
    const QDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path());
    const QString path = bench::workspace(rows);
    const auto print = [&out](const QString &what, const bench::Measured &m, const bench::Measured &bare, const QString &file = {}) {
        out << what.leftJustified(28) << m.rows << " rows, " << m.seconds << " s, processor " << m.processor << " s, peak " << m.kibibytes / 1024
            << " MiB, ratio " << m.processor / bare.processor;
        if (!file.isEmpty())
            out << ", file " << QFileInfo(file).size() / (1 << 20) << " MiB";
        out << '\n';
        out.flush();
    };
    const auto bare = bench::measured([&] { return bareLoop(path); });
    print(u"bare loop"_s, bare, bare);
    for (const exchange::ListFormat format : domain::allOf<exchange::ListFormat>()) {
        for (const bool all : {false, true}) {
            const QString file = folder.filePath(u"list."_s + domain::code(format));
            const auto measured = bench::measured([&] {
                const exchange::ListExport what {.format = format, .order = {.key = domain::SortKey::Document}, .columns = all ? QStringList() : columns};
                const auto written = exchange::exportList(*open(path), what, file, wording::Wording(domain::Language::Spanish));
                return written ? written->rows : -1;
            });
            print(QString(domain::code(format)) + (all ? u", all columns"_s : u", usual columns"_s), measured, bare, file);
        }
    }
    const QString json = folder.filePath(u"whole.json"_s);
    print(u"whole workspace out"_s, bench::measured([&] {
        return exchange::workspacejson::write(*open(path), json, {.withConfidential = true, .withEvidence = true}) ? qint64(rows) : -1;
    }),
        bare, json);
    const QString empty = folder.filePath(u"empty.avance"_s);
    print(u"whole workspace in"_s, bench::measured([&] {
        auto store = bench::take(storage::Store::create(empty, {.state = u"VAL"_s, .name = {}, .uid = {}}, bench::context()));
        const auto loaded = exchange::workspacejson::load(*store, json);
        return loaded ? loaded->recommendations() : -1;
    }),
        bare);
    return 0;
}
