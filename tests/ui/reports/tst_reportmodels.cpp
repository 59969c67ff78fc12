// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windows.h"
#include "ui/reports/draftfactlist.h"
#include "ui/reports/idcombo.h"
#include "ui/reports/reportlistmodel.h"
#include "ui/reports/reportwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

ui::ReportListModel::Kept kept(qint64 id, const QString &title, bool issued, QDate day)
{
    return {.report = {.id = domain::ReportId(id),
                .kind = u"status"_s,
                .title = title,
                .madeAt = QDateTime(day, QTime(9, 0), Qt::UTC),
                .issued = issued},
        .suffix = issued ? u"docx"_s : QString()};
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data().toString());
    return out;
}

} // namespace

/// The lists of the reports page, without a workspace.
class TestReportModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void kindsStandInTheirGroups()
    {
        ui::ReportListModel model{wording::Wording(domain::Language::Spanish)};
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 13 + 3);
        QCOMPARE(texts(model).first(), u"United Nations"_s); // no translator is installed
        const QModelIndex periodic = model.indexOf(reports::Kind::Periodic);
        QCOMPARE(periodic.row(), 1);
        QCOMPARE(periodic.data(ui::NavigationTrailingRole).toString(), u"21.200"_s);
        QVERIFY(periodic.data(Qt::AccessibleTextRole).toString().contains(u"21.200"_s));
        QCOMPARE(model.kindAt(periodic), reports::Kind::Periodic);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setWording(wording::Wording(domain::Language::English));
        QCOMPARE(periodic.data(ui::NavigationTrailingRole).toString(), u"21,200"_s);
        for (int kind = 0; kind < 13; ++kind) {
            const QModelIndex index = model.indexOf(static_cast<reports::Kind>(kind));
            QVERIFY(index.isValid());
            QVERIFY(!index.data(Qt::DecorationRole).toString().isEmpty());
        }
    }

    void keptReportsStandBelow()
    {
        ui::ReportListModel model{wording::Wording(domain::Language::English)};
        QAbstractItemModelTester tester(&model);
        model.setReports({kept(3, u"Third"_s, true, {2026, 5, 15}), kept(4, u"Draft"_s, false, {2026, 5, 14}),
            kept(1, u"First"_s, true, {2026, 5, 4})});
        QCOMPARE(texts(model).mid(16),
            QStringList({u"In preparation"_s, u"Draft"_s, u"Generated"_s, u"Third"_s, u"First"_s}));
        const QModelIndex third = model.indexOf(domain::ReportId(3));
        QVERIFY(model.reportAt(third)->issued);
        QCOMPARE(third.data(ui::NavigationContextRole).toString(), u"15 May 2026"_s);
        QVERIFY(third.data(Qt::AccessibleTextRole).toString().contains(u"generated on 15 May 2026"_s));
        QVERIFY(!model.indexOf(domain::ReportId(9)).isValid());
        model.setReports({});
        QCOMPARE(model.rowCount(), 16);
    }

    void factsAreOpenedByKeyboard()
    {
        ui::Theme theme(*qApp);
        ui::DraftFactList list(u"facts"_s, true);
        QAbstractItemModelTester tester(list.model());
        list.setFacts({{.number = u"5"_s, .text = u"without an answer"_s, .attention = true},
            {.text = u"MIM"_s, .share = 0.5, .value = u"7 of 14"_s}});
        QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"5 without an answer"_s);
        QVERIFY(list.valueWidth() > 0);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy opened(&list, &ui::DraftFactList::opened);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
        // Other figures for the same rows leave the keyboard where it is.
        list.setFacts({{.text = u"a"_s}, {.text = u"b"_s}});
        QCOMPARE(list.currentIndex().row(), 1);
    }

    void oneOfManyIsTyped()
    {
        ui::Theme theme(*qApp);
        ui::IdCombo combo(u"one"_s);
        combo.setEntries({{7, u"CEDAW/C/VAL/CO/8"_s}, {9, u"CAT/C/VAL/CO/4"_s}});
        QVERIFY(!combo.id());
        QSignalSpy chosen(&combo, &ui::IdCombo::chosen);
        combo.setId(9);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(*combo.id(), 9);
        combo.lineEdit()->setText(u"cedaw/c/val/co/8"_s);
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(*combo.id(), 7);
        combo.setEntries({{9, u"CAT/C/VAL/CO/4"_s}, {7, u"CEDAW/C/VAL/CO/8 (2022)"_s}}); // another language
        QCOMPARE(*combo.id(), 7);
        combo.lineEdit()->clear();
        QVERIFY(!combo.id());
    }

    void fileNamesAreTaken()
    {
        QCOMPARE(ui::reportFileName(u"  Informe: CEDAW/C/VAL/9\n "_s), u"Informe- CEDAW-C-VAL-9"_s);
        QVERIFY(ui::reportFileName(u"ñ"_s.repeated(400)).toUtf8().size() <= 200);
    }
};

QTEST_MAIN(TestReportModels)
#include "tst_reportmodels.moc"
