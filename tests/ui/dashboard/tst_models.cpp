// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace.h"
#include "support/windows.h"
#include "ui/dashboard/facts.h"
#include "ui/dashboard/gridmodel.h"
#include "ui/dashboard/leadmodel.h"
#include "ui/welcome/recentlist.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class tst_Models : public QObject
{
    Q_OBJECT

    static QList<storage::statistics::Group> groups(int named, qint64 nobody)
    {
        QList<storage::statistics::Group> all;
        for (int i = 0; i < named; ++i) {
            storage::statistics::Group group {.key = u"INST%1"_s.arg(i), .label = {.es = u"Institución"_s, .en = u"Institution"_s}};
            group.byStatus[0] = 100 - i;
            group.total = 100 - i;
            group.overdue = i % 2;
            all.append(group);
        }
        all.append(storage::statistics::Group {.total = nobody});
        return all;
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void institutions_data()
    {
        QTest::addColumn<int>("named");
        QTest::addColumn<int>("nobody");
        QTest::addColumn<int>("lines");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("some") << 3 << 0 << 3;
        QTest::newRow("some and nobody") << 3 << 7 << 4;
        QTest::newRow("one too many is shown") << ui::LeadModel::mostShown + 1 << 0 << ui::LeadModel::mostShown + 1;
        QTest::newRow("two too many are gathered") << ui::LeadModel::mostShown + 2 << 5 << ui::LeadModel::mostShown + 2;
    }
    void institutions()
    {
        QFETCH(int, named);
        QFETCH(int, nobody);
        QFETCH(int, lines);
        ui::LeadModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto all = groups(named, nobody);
        model.setGroups(all, wording::Wording(domain::Language::English));
        QCOMPARE(model.rowCount(), lines);
        qint64 sum = 0;
        for (int row = 0; row < lines; ++row)
            sum += model.total(row);
        qint64 expected = nobody;
        for (const auto &group : all.mid(0, named))
            expected += group.total;
        QCOMPARE(sum, expected);
    }

    void grid()
    {
        ui::GridModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrid({u"Quarter"_s, u"Total"_s}, {{u"Q1 26"_s, u"12"_s}, {u"Q2 26"_s, u"14"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), u"14"_s);
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Total: 14"_s);
        model.setGrid({}, {});
        QCOMPARE(model.columnCount(), 0);
    }

    void facts()
    {
        ui::FactModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacts({{.figure = u"24"_s, .text = u"MINJUS"_s}, {.leafDay = u"3"_s, .text = u"CEDAW"_s, .context = u"in 2 days"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"24. MINJUS"_s);
    }

    void recent()
    {
        const support::Folder folder;
        (void)folder.create();
        ui::RecentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecent({{folder.path(), support::moment}, {u"/media/nowhere/x.avance"_s, support::moment.addDays(-3)}},
            wording::Wording(domain::Language::English), [] { return support::moment; });
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0, 0).data(ui::RecentModel::MissingRole).toBool());
        QVERIFY(model.index(1, 0).data(ui::RecentModel::MissingRole).toBool());
    }
};

QTEST_MAIN(tst_Models)
#include "tst_models.moc"
