// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QList>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(sqlite3 *connection)
{
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(connection));
    std::exit(1);
}

/// A prepared statement of the bare library.
class Insert
{
public:
    Insert(sqlite3 *connection, const char *sql)
        : m_connection(connection)
    {
        if (sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            stop(connection);
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    template <class... T>
    qint64 operator()(const T &...values)
    {
        int at = 0;
        (bind(++at, values), ...);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            stop(m_connection);
        sqlite3_reset(m_statement);
        return sqlite3_last_insert_rowid(m_connection);
    }

private:
    void bind(int at, const QString &text)
    {
        if (text.isNull())
            sqlite3_bind_null(m_statement, at);
        else
            sqlite3_bind_text(m_statement, at, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
    }
    void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

class Dice
{
public:
    int upTo(qsizetype n) { return n < 1 ? 0 : static_cast<int>(m_engine() % static_cast<quint64>(n)); }
    bool chance(int percent) { return upTo(100) < percent; }
    template <class T>
    const T &of(const QList<T> &list)
    {
        return list.at(upTo(list.size()));
    }
    /// Small numbers come oftener: a few ministries carry most.
    int skewed(qsizetype n) { return qMin(upTo(n), qMin(upTo(n), upTo(n))); }
    QString day(int fromYear, int years)
    {
        return QDate(fromYear, 1, 1).addDays(upTo(365 * years)).toString(Qt::ISODate);
    }

private:
    std::mt19937_64 m_engine {20260519};
};

/// The records of a CSV file with whatever line ends it has.
QList<QStringList> records(const QByteArray &bytes, bool utf8)
{
    const QString text = utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    QList<QStringList> rows(1, QStringList(QString()));
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.last() << QString();
        else if ((c == u'\n' || c == u'\r') && !quoted)
            rows << QStringList(QString());
        else
            rows.last().last() += c;
    }
    return rows;
}

QStringList column(const QString &path, const QString &name, bool utf8)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rows = records(file.readAll(), utf8);
    const qsizetype at = rows.first().indexOf(name);
    QStringList found;
    for (qsizetype i = 1; at >= 0 && i < rows.size(); ++i) {
        if (rows.at(i).size() > at && rows.at(i).at(at).size() > 20)
            found << rows.at(i).at(at).simplified();
    }
    return found;
}

QStringList generated(const QStringList &starts, const QStringList &things, const QStringList &ends)
{
    QStringList list;
    for (const QString &start : starts) {
        for (const QString &thing : things) {
            for (const QString &end : ends)
                list << start + u' ' + thing + u' ' + end;
        }
    }
    return list;
}

struct Rows
{
    QList<qint64> mechanisms;
    QList<qint64> documents;
    QList<bool> upr; ///< of each document
    QList<qint64> institutions;
    QList<qint64> terms;
    QList<qint64> grades;
};

QList<qint64> keys(sqlite3 *connection, const char *sql)
{
    QList<qint64> list;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(connection);
    while (sqlite3_step(statement) == SQLITE_ROW)
        list << sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return list;
}

void addDocuments(sqlite3 *connection, Rows &rows, Dice &dice, int count)
{
    const auto upr = keys(connection, "SELECT id FROM mechanism WHERE code = 'UPR'");
    const auto others = keys(connection, "SELECT id FROM mechanism WHERE code <> 'UPR' ORDER BY position, id LIMIT 40");
    Insert insert(connection,
        "INSERT INTO source_document (uid, mechanism_id, kind, symbol, published, session, cycle) "
        "VALUES (?1, ?2, 'report', ?3 || (SELECT replace(replace(code, 'SR_', 'A/HRC/'), ' ', '') FROM mechanism WHERE id = ?2) || ?4, ?5, ?6, ?7)");
    for (int i = 0; i < count; ++i) {
        const bool review = dice.chance(45);
        const qint64 mechanism = review && !upr.isEmpty() ? upr.first() : dice.of(others);
        const QString tail = u"/C/%1%2%3/CO/%4"_s.arg(QChar(u'A' + i % 26), QChar(u'A' + i / 26 % 26), QChar(u'A' + i / 676 % 26)).arg(i % 9 + 1);
        const int session = 1 + dice.upTo(50);
        rows.documents << insert(u"d%1"_s.arg(i), mechanism, review ? u"A/HRC/%1/%2/"_s.arg(session).arg(i) : u""_s, tail,
            dice.day(2007, 19), review ? QString::number(session) : u""_s, qint64 {1 + session / 14});
        rows.upr << review;
    }
}

void addInstitutions(sqlite3 *connection, Rows &rows, int count)
{
    Insert insert(connection, "INSERT INTO institution (uid, acronym, name_es, name_en) VALUES (?, ?, ?, ?)");
    const QStringList fields {u"Salud"_s, u"Educación"_s, u"Justicia"_s, u"Trabajo"_s, u"Interior"_s, u"la Mujer"_s, u"Niñez"_s};
    for (int i = 0; i < count; ++i)
        rows.institutions << insert(u"i%1"_s.arg(i), u"INST%1"_s.arg(i), u"Ministerio de %1 %2"_s.arg(fields.at(i % 7)).arg(i), u"Ministry %1"_s.arg(i));
}

void addRecommendations(sqlite3 *connection, const Rows &rows, Dice &dice, int count, const Texts &texts)
{
    const QStringList statuses {u"not_started"_s, u"not_started"_s, u"not_started"_s, u"planned"_s, u"in_progress"_s, u"in_progress"_s,
        u"partly_implemented"_s, u"implemented"_s, u"not_accepted"_s, u"ongoing"_s};
    const QStringList positions {u"supported"_s, u"supported"_s, u"supported"_s, u"noted"_s, u"partly_supported"_s};
    Insert insert(connection,
        "INSERT INTO recommendation (uid, document_id, paragraph, position, text_en, text_es, upr_position, status, status_since, "
        "percent, due, archived, external_system, external_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'uhri', ?1)");
    for (int i = 0; i < count; ++i) {
        const auto document = static_cast<qsizetype>(static_cast<qint64>(i) * rows.documents.size() / count);
        const QString status = dice.of(statuses);
        const bool spanish = dice.chance(40);
        insert(u"r%1"_s.arg(i), rows.documents.at(document), u"%1.%2"_s.arg(90 + document % 60).arg(1 + i % 250), qint64 {i},
            spanish && dice.chance(50) ? u""_s : dice.of(texts.english), spanish ? dice.of(texts.spanish) : u""_s,
            rows.upr.at(document) ? dice.of(positions) : QString(), status, dice.day(2023, 3), qint64 {status == u"not_started" ? 0 : dice.upTo(101)},
            dice.chance(60) ? dice.day(2024, 6) : QString(), qint64 {dice.chance(1)});
    }
}

void addWhatHangsOnThem(sqlite3 *connection, const Rows &rows, Dice &dice, int count)
{
    Insert assign(connection, "INSERT OR IGNORE INTO assignment (recommendation_id, institution_id, role) VALUES (?, ?, ?)");
    Insert term(connection, "INSERT OR IGNORE INTO recommendation_term (recommendation_id, term_id, came_by) VALUES (?, ?, 'import')");
    Insert progress(connection, "INSERT INTO progress (uid, recommendation_id, institution_id, narrative_es, written, state) VALUES (?, ?, ?, 'Se informa.', ?, ?)");
    Insert step(connection, "INSERT INTO status_change (recommendation_id, since, status, percent) VALUES (?, ?, ?, ?)");
    Insert assess(connection, "INSERT INTO assessment (uid, recommendation_id, grade_id, date) VALUES (?, ?, ?, ?)");
    const QStringList states {u"draft"_s, u"submitted"_s, u"validated"_s, u"validated"_s};
    for (qint64 id = 1; id <= count; ++id) {
        if (dice.chance(60))
            assign(id, rows.institutions.at(dice.skewed(rows.institutions.size())), u"lead"_s);
        for (int i = dice.upTo(3); i > 0; --i)
            assign(id, dice.of(rows.institutions), u"support"_s);
        for (int i = 1 + dice.upTo(4); i > 0 && !rows.terms.isEmpty(); --i)
            term(id, rows.terms.at(dice.skewed(rows.terms.size())));
        if (dice.chance(8))
            progress(u"p%1"_s.arg(id), id, dice.of(rows.institutions), dice.day(2024, 2) + u"T10:00:00.000Z"_s, dice.of(states));
        if (dice.chance(50))
            step(id, dice.day(2023, 3), u"in_progress"_s, qint64 {20});
        if (dice.chance(3) && !rows.grades.isEmpty())
            assess(u"a%1"_s.arg(id), id, dice.of(rows.grades), dice.day(2020, 5));
    }
}

} // namespace

void run(sqlite3 *connection, const QString &script)
{
    if (sqlite3_exec(connection, script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(connection);
}

Texts texts()
{
    const QString named = qEnvironmentVariable("AVANCE_REAL_DATA");
    const QDir folder(named.isEmpty() ? QStringLiteral(AVANCE_SOURCE_DIR "/../shared/data") : named);
    Texts found;
    for (const QString &file : {u"uprinfo/1-5.csv"_s, u"uprinfo/6-9.csv"_s})
        found.english += column(folder.filePath(file), u"Text"_s, false);
    found.english += column(folder.filePath(u"uhri/upr-uhri-columns.csv"_s), u"text"_s, true);
    found.spanish = column(folder.filePath(u"spanish/paragraphs-es.csv"_s), u"text"_s, true);
    found.real = !found.english.isEmpty() && !found.spanish.isEmpty();
    if (!found.real) {
        found.english = generated({u"Continue efforts to prevent"_s, u"Adopt legislation against"_s, u"Investigate all cases of"_s},
            {u"violence against women"_s, u"torture and ill-treatment"_s, u"enforced disappearances"_s, u"child labour"_s, u"discrimination"_s},
            {u"in places of detention"_s, u"with adequate resources"_s, u"and ensure reparation to victims"_s, u"in rural areas"_s});
        found.spanish = generated({u"Continuar los esfuerzos para prevenir"_s, u"Adoptar legislación contra"_s, u"Investigar todos los casos de"_s},
            {u"violencia contra las mujeres"_s, u"tortura y malos tratos"_s, u"desaparición forzada"_s, u"trabajo infantil"_s, u"discriminación"_s},
            {u"en los lugares de detención"_s, u"con recursos adecuados"_s, u"y garantizar la reparación de las víctimas"_s, u"en zonas rurales"_s});
    }
    return found;
}

void seed(sqlite3 *connection, int recommendations, const Texts &texts)
{
    Dice dice;
    Rows rows;
    run(connection, u"PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN"_s);
    rows.terms = keys(connection, "SELECT t.id FROM term t JOIN vocabulary v ON v.id = t.vocabulary_id WHERE v.code IN ('theme', 'sdg', 'group') ORDER BY t.id");
    rows.grades = keys(connection, "SELECT id FROM grade ORDER BY id");
    addInstitutions(connection, rows, 70);
    addDocuments(connection, rows, dice, qMax(20, recommendations / 25));
    addRecommendations(connection, rows, dice, recommendations, texts);
    addWhatHangsOnThem(connection, rows, dice, recommendations);
    run(connection, u"COMMIT"_s);
    run(connection, u"INSERT INTO recommendation_search (recommendation_search) VALUES ('optimize'); ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace bench
