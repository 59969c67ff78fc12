// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A status report of recommendations with two entries each, gathered and composed, and written in every format, beside
// LibreOffice's conversion of the same DOCX to PDF: seconds and peak memory of each, in a process of its own. Kinds
// other than `status` tell every entry.
//   bench_reports [KIND] [ROWS…]
#include "barepass.h"
#include "benchworkspace.h"
#include "reports/compose.h"
#include "reports/writer.h"
#include "storage/documents.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Two validated entries for each recommendation, as long as the recommendation is, one of them with evidence.
const QString entries = uR"(BEGIN;
DELETE FROM evidence; DELETE FROM progress;
INSERT INTO progress (uid, recommendation_id, institution_id, period_from, period_to, narrative_es, narrative_en, obstacles_es, next_steps_es, state, written, reviewed)
SELECT n.n || '-' || r.id, r.id, (SELECT min(id) FROM institution WHERE id > r.id % (SELECT max(id) FROM institution)),
       '2025-0' || (1 + 6 * n.n) || '-01', '2025-0' || (3 + 6 * n.n) || '-30',
       'Se informa: ' || CASE WHEN r.text_es <> '' THEN r.text_es ELSE r.text_en END, 'It is reported: ' || r.text_en,
       'Falta presupuesto.', 'Se dictará el reglamento.', 'validated', '2025-0' || (4 + 3 * n.n) || '-10T10:00:00.000Z', '2025-0' || (5 + 3 * n.n) || '-10T10:00:00.000Z'
FROM recommendation r, (SELECT 0 AS n UNION ALL SELECT 1) n;
INSERT INTO evidence (uid, progress_id, title, issuer, issued, link, confidentiality)
SELECT 'e' || id, id, 'Resolución ' || id, 'MIM', '2025-06-01', 'https://example.org/' || id, 'public' FROM progress WHERE id % 2 = 0;
COMMIT;)"_s;

QString workspace(int rows)
{
    const QString seeded = bench::workspace(rows);
    const QString path = seeded + u".reports"_s;
    if (!QFile::exists(path)) {
        QFile::copy(seeded, path);
        sqlite3 *db = bench::openBare(path);
        bench::run(db, entries);
        sqlite3_close(db);
    }
    return path;
}

reports::Document composed(const QString &path, reports::Kind kind)
{
    const auto store = bench::take(storage::Store::open(path, bench::context(), storage::Store::Access::ReadOnly));
    reports::Choice choice{.kind = kind, .grouping = reports::Grouping::Theme};
    const reports::Material material = bench::take(store->read([&](const storage::Reader &db) {
        if (reports::traits(kind).scope == reports::Scope::Document)
            choice.document = storage::documents::all(db).first().id;
        return reports::gather(db, choice);
    }));
    return reports::compose(material, wording::Wording(domain::Language::Spanish));
}

class Table
{
public:
    void print(const QString &what, const bench::Measured &m)
    {
        m_out << what.leftJustified(30);
        if (m.rows < 0)
            m_out << "failed\n";
        else
            m_out << m.rows << " blocks, " << m.seconds << " s, processor " << m.processor << " s, peak "
                  << m.kibibytes / 1024 << " MiB\n";
        m_out.flush();
    }

private:
    QTextStream m_out{stdout};
};

qint64 write(const QString &path, reports::Kind kind, reports::Format format, const QString &file)
{
    int argc = 1;
    QByteArray name = "bench_reports";
    char *argv[] = {name.data(), nullptr};
    const QGuiApplication application(argc, argv);
    const reports::Document document = composed(path, kind);
    return reports::save(document, format, file) ? document.blocks.size() : -1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto kind = domain::fromCode<reports::Kind>(QString::fromLocal8Bit(argc > 1 ? argv[1] : "status"))
                          .value_or(reports::Kind::Status);
    QList<int> sizes;
    for (int i = 2; i < argc; ++i)
        sizes.append(QByteArray(argv[i]).toInt());
    if (sizes.isEmpty())
        sizes = {500, 5'000, 50'000};
    const QTemporaryDir folder;
    Table table;
    for (const int rows : std::as_const(sizes)) {
        const QString path = workspace(rows);
        table.print(u"%1: nothing but the program"_s.arg(rows), bench::measured([&] { return qint64(0); }));
        table.print(u"%1: gathered and composed"_s.arg(rows),
            bench::measured([&] { return qint64(composed(path, kind).blocks.size()); }));
        for (const reports::Format format : domain::allOf<reports::Format>()) {
            const QString file = folder.filePath(u"%1.%2"_s.arg(rows).arg(domain::code(format)));
            table.print(u"%1: to %2"_s.arg(rows).arg(domain::code(format)),
                bench::measured([&] { return write(path, kind, format, file); }));
        }
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        const QString docx = folder.filePath(u"%1.docx"_s.arg(rows));
        if (office.isEmpty() || QFileInfo(docx).size() == 0)
            continue;
        table.print(u"%1: LibreOffice, DOCX to PDF"_s.arg(rows), bench::measured([&] {
            return qint64(QProcess::execute(office,
                {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s), u"--convert-to"_s,
                    u"pdf"_s, u"--outdir"_s, folder.filePath(u"converted"_s), docx}));
        }));
    }
    return 0;
}
