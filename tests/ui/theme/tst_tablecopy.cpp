// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windows.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

class tst_tablecopy : public QObject
{
    Q_OBJECT

    static QList<QStandardItem *> row(const QStringList &texts)
    {
        QList<QStandardItem *> cells;
        for (const QString &text : texts)
            cells << new QStandardItem(text);
        return cells;
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theRowsChosenAreCopiedAsTheyAreSeen()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s, {}});
        model.appendRow(row({u"uno"_s, u"año"_s, u"oculto"_s, {}}));
        model.appendRow(row({u"dos"_s, u"x\ny \"z\""_s, u"oculto"_s, {}}));
        model.appendRow(row({u"tres"_s, u"no"_s, u"oculto"_s, {}}));
        model.item(1, 0)->setText({});
        model.item(1, 0)->setData(u"dicho"_s, Qt::AccessibleTextRole);
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setColumnHidden(2, true);
        view.horizontalHeader()->moveSection(1, 0);
        view.selectRow(0);
        view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ui::copyAsTable(&view);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"B\tA\naño\tuno\n\"x\ny \"\"z\"\"\"\tdicho"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>x<br>y &quot;z&quot;</td><td>dicho</td>"_s));
    }

    void openBranchesAreIndentedAndAListHasNoHeader()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Rama"_s});
        auto *branch = new QStandardItem(u"rama"_s);
        branch->appendRow(new QStandardItem(u"hoja"_s));
        model.appendRow(branch);
        QTreeView tree;
        tree.setModel(&model);
        QCOMPARE(ui::tableOf(&tree)->text(), u"Rama\nrama"_s);
        tree.expandAll();
        QCOMPARE(ui::tableOf(&tree)->text(), u"Rama\nrama\n  hoja"_s);
        tree.setHeaderHidden(true);
        QCOMPARE(ui::tableOf(&tree)->text(), u"rama\n  hoja"_s);
        QVERIFY(!ui::tableOf(&tree)->html().contains(u"<th"_s));
        QStandardItemModel plain; // whose only column is called "1"
        plain.appendRow(new QStandardItem(u"a"_s));
        plain.appendRow(new QStandardItem(u"b"_s));
        QListView list;
        list.setModel(&plain);
        QCOMPARE(ui::tableOf(&list)->text(), u"a\nb"_s);
    }

    void whatLooksLikeAFormulaStaysAText_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("copied");
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("words") << u"+2 de apoyo"_s << u"'+2 de apoyo"_s;
        QTest::newRow("negative number") << u"-4,5 %"_s << u"-4,5 %"_s;
        QTest::newRow("plain") << u"a=1"_s << u"a=1"_s;
    }
    void whatLooksLikeAFormulaStaysAText()
    {
        QFETCH(QString, cell);
        QFETCH(QString, copied);
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QString()});
        model.appendRow(new QStandardItem(cell));
        QListView list;
        list.setModel(&model);
        QCOMPARE(ui::tableOf(&list)->text(), copied);
    }
};

QTEST_MAIN(tst_tablecopy)
#include "tst_tablecopy.moc"
