// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refused.h"
#include "files.h"
#include "rows.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

/// A table without a file.
TableRows tableOf(const QList<QStringList> &rows)
{
    return [rows](const std::function<bool(qint64, const QStringList &)> &take, const work::Progress &) {
        for (qsizetype i = 0; i < rows.size() && take(i + 1, rows.at(i)); ++i) { }
        return domain::Result<void>();
    };
}

} // namespace

/// The rows that were left out, as a file of the same shape.
class TestLeft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameColumnsSameTexts()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"left.csv"_s);
        const auto rows = tableOf({{u"Text"_s, u"Body"_s, u"Ours"_s}, {u"a"_s, u"- UPR"_s}, {u"=1+1"_s, u"- CRC"_s, u"x, \"y\"\nz"_s}, {u"b"_s}, {u"c"_s}});
        const auto written = writeLeftRows(path, {{3, Reason::NoBody, u"d"_s}, {4, Reason::NoText, {}}}, rows, {}, {});
        QCOMPARE(written, 2);
        QCOMPARE(files::bytesOf(path),
            QByteArray("\xEF\xBB\xBF"
                       "Text,Body,Ours,avance_reason,avance_detail\r\n"
                       "'=1+1,- CRC,\"x, \"\"y\"\"\nz\",no_body,d\r\nb,,,no_text,\r\n"));
    }

    void errors()
    {
        QTemporaryDir dir;
        const auto rows = tableOf({{u"Text"_s}});
        QCOMPARE(writeLeftRows(dir.path(), {}, rows, {}, {}).error().code, domain::ErrorCode::IsDirectory);
        QCOMPARE(writeLeftRows(dir.filePath(u"no/such.csv"_s), {}, rows, {}, {}).error().code, domain::ErrorCode::FileNotWritable);
        const TableRows gone = [](const auto &, const work::Progress &) -> domain::Result<void> {
            return domain::failure(domain::ErrorCode::FileNotFound, u"x"_s);
        };
        QCOMPARE(writeLeftRows(dir.filePath(u"a.csv"_s), {}, gone, {}, {}).error().code, domain::ErrorCode::FileNotFound);
        QVERIFY(!QFile::exists(dir.filePath(u"a.csv"_s)));
    }

    /// Corrected and imported again, nothing is missing and nothing is there twice.
    void correctedAndImportedAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"uhri.csv"_s, u"uhri.xlsx"_s, u"uhri.json"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void correctedAndImportedAgain()
    {
        QFETCH(QString, name);
        const support::Folder folder;
        QTemporaryDir dir;
        const auto store = folder.create();
        const ImportOptions options{.state = u"CHL"_s, .language = {}};
        const auto plan = support::take(preview(files::fixture(name), options, *store, {}));
        QCOMPARE(plan.counts.refused, 2);
        (void)support::take(apply(*store, plan, {}, {}));
        const QString path = dir.filePath(u"left.csv"_s);
        QCOMPARE(support::take(writeLeftRows(path, plan.leftRows(), tableRows(plan), {}, {})), 2);
        // As it is, it is refused for the same reasons.
        const auto again = support::take(preview(path, options, *store, {}));
        QCOMPARE(again.counts.read, 2);
        QList<Reason> reasons;
        for (const Remark &remark : again.refused)
            reasons << remark.reason;
        QList<Reason> expected;
        for (const Remark &remark : plan.refused)
            expected << remark.reason;
        QCOMPARE(reasons, expected);
    }
};

QTEST_GUILESS_MAIN(TestLeft)
#include "tst_left.moc"
