// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using program::english;
using program::Outcome;
using program::run;

/// Tables of institutions and the like from the command line, and their templates.
class TestCliTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTableComesIn();
    void changesNeedUpdate();
    void aTrialWritesNothing();
    void aTemplateInEitherLanguage();
    void aFilledOneChangesNothing();
    void whatIsNotUnderstood();

private:
    QString small();
    QString table(const QByteArray &csv);
    std::unique_ptr<support::Folder> m_folder;
};

void TestCliTables::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<support::Folder>();
}

QString TestCliTables::small()
{
    const auto store = m_folder->create();
    support::take(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) {
        support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud"_s, u"Ministry of Health"_s);
    }));
    return store->path();
}

QString TestCliTables::table(const QByteArray &csv)
{
    QFile file(m_folder->path(u"tabla.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write a test's file");
    return file.fileName();
}

void TestCliTables::aTableComesIn()
{
    const QString path = small();
    const QString file = table("Sigla;Nombre (español);Depende de\nINE;Instituto de Estadística;MSP\n;Sin sigla;\n");
    const Outcome words = run({u"import"_s, path, file, u"--dry-run"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(words.code, 1);
    QVERIFY2(words.out.contains("La celda «Sigla» está vacía"), words.out.constData());
    const Outcome outcome = english({u"import"_s, path, file, u"--json"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonObject object = outcome.object();
    QCOMPARE(object.value("format"_L1).toString(), u"institutions_csv"_s);
    QCOMPARE(object.value("read"_L1).toInt(), 2);
    QCOMPARE(object.value("new"_L1).toInt(), 1);
    QCOMPARE(object.value("refused"_L1).toInt(), 1);
    QCOMPARE(object.value("written"_L1).toInt(), 1);
    const QJsonObject row = object.value("rows"_L1).toArray().first().toObject();
    QCOMPARE(row.value("row"_L1).toInt(), 3);
    QCOMPARE(row.value("reason"_L1).toString(), u"missing"_s);
    QCOMPARE(row.value("column"_L1).toString(), u"acronym"_s);
    const Outcome again = english({u"import"_s, path, file, u"--json"_s});
    QCOMPARE(again.object().value("identical"_L1).toInt(), 1);
    QVERIFY(again.object().value("change"_L1).isNull());
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QCOMPARE(run({u"check"_s, path}).code, 0);
}

void TestCliTables::changesNeedUpdate()
{
    const QString path = small();
    const QString file = table("acronym,name_en\nMSP,Ministry of Public Health\n");
    const Outcome seen = english({u"import"_s, path, file});
    QCOMPARE(seen.code, 0);
    QVERIFY2(seen.out.contains("Ministry of Health → Ministry of Public Health"), seen.out.constData());
    QVERIFY(seen.out.contains("There was nothing to write."));
    const Outcome done = english({u"import"_s, path, file, u"--update"_s, u"--json"_s});
    QCOMPARE(done.object().value("updated"_L1).toInt(), 1);
    QCOMPARE(english({u"import"_s, path, file, u"--json"_s}).object().value("identical"_L1).toInt(), 1);
}

void TestCliTables::aTrialWritesNothing()
{
    const QString path = small();
    const QString file = table("acronym,name_en\nINE,Statistics\n");
    const Outcome trial = english({u"import"_s, path, file, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(trial.object().value("new"_L1).toInt(), 1);
    QCOMPARE(english({u"import"_s, path, file, u"--json"_s}).object().value("new"_L1).toInt(), 1);
}

void TestCliTables::aTemplateInEitherLanguage()
{
    const QString path = small();
    for (const auto &language : {u"es"_s, u"en"_s}) {
        for (const auto &kind : {u"institutions"_s, u"indicator-values"_s, u"recommendations"_s}) {
            const QString out = m_folder->path(language + kind + u".xlsx"_s);
            QCOMPARE(run({u"template"_s, path, kind, u"--out"_s, out, u"--lang"_s, language}).code, 0);
            QVERIFY(QFileInfo(out).size() > 4000);
        }
    }
    const Outcome outcome = english({u"import"_s, path, m_folder->path(u"esinstitutions.xlsx"_s), u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.object().value("format"_L1).toString(), u"institutions_xlsx"_s);
}

void TestCliTables::aFilledOneChangesNothing()
{
    const QString path = m_folder->path(u"demo.avance"_s);
    QCOMPARE(run({u"demo"_s, path}).code, 0);
    for (const auto &kind :
        {u"institutions"_s, u"persons"_s, u"actions"_s, u"indicators"_s, u"indicator_values"_s, u"progress"_s, u"assessments"_s}) {
        const QString out = m_folder->path(kind + u".xlsx"_s);
        const Outcome written = english({u"template"_s, path, kind, u"--out"_s, out, u"--filled"_s, u"--json"_s});
        QCOMPARE(written.code, 0);
        const int rows = written.object().value("rows"_L1).toInt();
        QVERIFY(rows > 0);
        const Outcome back = english({u"import"_s, path, out, u"--update"_s, u"--json"_s});
        QVERIFY2(back.code == 0 && back.object().value("identical"_L1).toInt() == rows, back.out.left(3000).constData());
        QVERIFY(back.object().value("change"_L1).isNull());
    }
}

void TestCliTables::whatIsNotUnderstood()
{
    const QString path = small();
    QCOMPARE(english({u"template"_s, path, u"castles"_s, u"--out"_s, m_folder->path(u"a.xlsx"_s)}).code, 2);
    QCOMPARE(english({u"template"_s, path, u"recommendations"_s, u"--filled"_s, u"--out"_s, m_folder->path(u"a.xlsx"_s)}).code, 2);
    QCOMPARE(english({u"template"_s, path, u"persons"_s, u"--out"_s, m_folder->path(u"no/a.xlsx"_s)}).code, 3);
    const QString file = table("acronym,name_en\nINE,Statistics\n");
    QCOMPARE(english({u"import"_s, path, file, u"--format"_s, u"persons"_s}).code, 3);
    QVERIFY(english({u"help"_s, u"template"_s}).out.contains("--filled"));
}

QTEST_GUILESS_MAIN(TestCliTables)
#include "tst_clitables.moc"
