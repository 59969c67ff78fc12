// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Reads the sources and holds them to ARCHITECTURE.md. Linking alone does not stop an include.
class tst_architecture : public QObject
{
    Q_OBJECT

    struct Room
    {
        QString folder;
        QStringList mayInclude; ///< rooms, itself not named
        QStringList mayUse; ///< Qt modules
    };

    static QList<Room> rooms()
    {
        const QStringList model {u"domain"_s, u"work"_s, u"wording"_s, u"storage"_s};
        return {
            {u"model/domain"_s, {}, {u"QtCore"_s}},
            {u"model/work"_s, {u"domain"_s}, {u"QtCore"_s, u"QtConcurrent"_s}},
            {u"model/wording"_s, {u"domain"_s}, {u"QtCore"_s}},
            {u"model/storage"_s, {u"domain"_s}, {u"QtCore"_s, u"QtSql"_s}},
            {u"model/exchange"_s, model, {u"QtCore"_s, u"QtConcurrent"_s}},
            {u"model/demo"_s, model, {u"QtCore"_s}},
            {u"model/reports"_s, model + QStringList {u"exchange"_s}, {u"QtCore"_s, u"QtGui"_s}},
            {u"model/items"_s, model, {u"QtCore"_s, u"QtConcurrent"_s}},
            {u"ui"_s, model + QStringList {u"items"_s, u"reports"_s, u"exchange"_s, u"demo"_s},
                {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtConcurrent"_s, u"QtSvg"_s, u"QtPrintSupport"_s}},
        };
    }

    static QString root() { return QStringLiteral(AVANCE_SOURCE_DIR); }

    static QStringList sources(const QString &folder)
    {
        QStringList files;
        QDirIterator it(root() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }

    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList found(const QString &content, const QString &pattern)
    {
        QStringList list;
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        for (auto it = expression.globalMatch(content); it.hasNext();)
            list << it.next().captured(1);
        return list;
    }

    /// The modules whose headers hold this name; a name may be forwarded by several.
    static QStringList modulesOf(const QString &header)
    {
        if (const auto slash = header.indexOf(u'/'); slash > 0)
            return {header.first(slash)};
        QStringList modules;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList folders = headers.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &module : folders) {
            if (QFile::exists(headers.filePath(module + u'/' + header)))
                modules << module;
        }
        return modules;
    }

    static void eachRoom()
    {
        QTest::addColumn<int>("index");
        const auto all = rooms();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).folder)) << i;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void includesPointDownwards_data() { eachRoom(); }
    void includesPointDownwards()
    {
        QFETCH(int, index);
        const Room room = rooms().at(index);
        const QString own = room.folder.section(u'/', -1);
        const QStringList known {u"domain"_s, u"work"_s, u"wording"_s, u"storage"_s, u"exchange"_s, u"demo"_s, u"reports"_s, u"items"_s, u"ui"_s, u"app"_s};
        for (const QString &file : sources(room.folder)) {
            const auto includes = found(contentOf(file), u"^\\s*#include \"([^\"]+)\""_s);
            for (const QString &include : includes) {
                const QString target = include.section(u'/', 0, 0);
                if (!known.contains(target) || target == own)
                    continue;
                QVERIFY2(room.mayInclude.contains(target), qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void onlyTheRoomsOwnQtModules_data() { eachRoom(); }
    void onlyTheRoomsOwnQtModules()
    {
        QFETCH(int, index);
        const Room room = rooms().at(index);
        for (const QString &file : sources(room.folder)) {
            const auto includes = found(contentOf(file), u"^\\s*#include <(Q[^>]+)>"_s);
            for (const QString &include : includes) {
                const QStringList modules = modulesOf(include);
                const bool allowed = modules.isEmpty() || std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
                    return room.mayUse.contains(module);
                });
                QVERIFY2(allowed, qPrintable(file + u" includes <"_s + include + u'>'));
            }
        }
    }

    void wordsStandInWordingUiAndAppOnly()
    {
        for (const QString &file : sources(u"model"_s)) {
            if (file.contains("/model/wording/"_L1))
                continue;
            const auto calls = found(contentOf(file), u"(\\btr\\(|QCoreApplication::translate\\(|QObject::tr\\()"_s);
            QVERIFY2(calls.isEmpty(), qPrintable(file));
        }
    }

    void coloursStandInUiAndInTheInksOfReportsOnly()
    {
        const QString pattern = u"(\\b0x[fF]{2}[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{6}\\b|\\bQt::(?:white|black|red|green|blue|gray|yellow)\\b)"_s;
        for (const QString &file : sources(u"model"_s)) {
            if (!file.endsWith("/reports/palette.h"_L1) && !file.endsWith("/reports/htmlstyle.h"_L1))
                QVERIFY2(found(contentOf(file), pattern).isEmpty(), qPrintable(file));
        }
    }

    void sqlStandsInStorageOnly()
    {
        const QString pattern = u"\"[^\"\\n]*\\b(SELECT .+ FROM |INSERT INTO |UPDATE \\w+ SET |DELETE FROM |CREATE TABLE |PRAGMA )"_s;
        for (const QString &folder : {u"model"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(folder)) {
                if (file.contains("/model/storage/"_L1))
                    continue;
                const QString content = contentOf(file);
                QVERIFY2(found(content, pattern).isEmpty(), qPrintable(file));
                QVERIFY2(found(content, u"(\\bQSql(Query|Database|Error)\\b)"_s).isEmpty(), qPrintable(file));
            }
        }
    }

    void nothingWaitsInANestedLoop()
    {
        for (const QString &folder : {u"model"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(folder)) {
                const auto calls = found(contentOf(file), u"(processEvents\\(|QEventLoop\\b|\\bdialog[.>-]+exec\\()"_s);
                QVERIFY2(calls.isEmpty(), qPrintable(file));
            }
        }
    }

    void everyPackageIsAccountedFor()
    {
        const QString setup = contentOf(root() + u"/app/setup"_s);
        QStringList packages;
        const auto lists = found(setup, u"_packages=\\(([^)]*)\\)"_s);
        for (const QString &list : lists)
            packages << list.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        QVERIFY(packages.size() > 20);
        for (const QString &page : {u"/README.md"_s, u"/docs/decisions/0010-packages.md"_s}) {
            const QString content = contentOf(root() + page);
            for (const QString &package : std::as_const(packages)) {
                const QRegularExpression named(u"(?<![\\w-])%1(?![\\w+-])"_s.arg(QRegularExpression::escape(package)));
                QVERIFY2(content.contains(named), qPrintable(package + u" is missing in "_s + page));
            }
        }
    }

    void everyFileNamesItsLicence()
    {
        for (const QString &folder : {u"model"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString &file : sources(folder)) {
                const QString content = contentOf(file);
                QVERIFY2(content.startsWith("// SPDX-FileCopyrightText: "_L1) && content.contains("// SPDX-License-Identifier: GPL-3.0-or-later"_L1), qPrintable(file));
                if (file.endsWith(".h"_L1))
                    QVERIFY2(content.contains("#pragma once"_L1), qPrintable(file));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_architecture)
#include "tst_architecture.moc"
