// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handovermodel.h"
#include "items/institutiontreemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using items::HandoverModel;
using items::InstitutionFilter;
using items::InstitutionTreeModel;
using storage::institutions::Standing;

class TestInstitutionModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theTree();
    void aCircleStandsAtTheTop();
    void theFilter();
    void whatIsHandedOver();
};

namespace {

Standing one(qint64 id, const QString &acronym, std::optional<qint64> parent = {}, QDate to = {})
{
    Standing standing;
    standing.institution = {.id = domain::InstitutionId(id), .kind = u"ministry"_s, .acronym = acronym, .name = {.es = u"Educación "_s + acronym, .en = u"Name "_s + acronym}};
    if (parent)
        standing.institution.parent = domain::InstitutionId(*parent);
    standing.institution.activeTo = to;
    standing.leads = static_cast<int>(id) * 1000;
    return standing;
}

InstitutionTreeModel::Content content(const QList<Standing> &standings)
{
    return {.standings = standings, .kinds = {{u"ministry"_s, {.es = u"Ministerio"_s, .en = u"Ministry"_s}}}, .today = QDate(2026, 5, 19)};
}

} // namespace

void TestInstitutionModels::theTree()
{
    InstitutionTreeModel model(wording::Wording(domain::Language::Spanish));
    QAbstractItemModelTester tester(&model);
    model.setHeaders({u"Institución"_s, u"Lidera"_s, u"Apoya"_s, u"Vencidas"_s, u"Devueltas"_s, u"Por revisar"_s});
    model.setContent(content({one(1, u"A"_s), one(2, u"B"_s, 1), one(3, u"C"_s, 2, QDate(2025, 12, 31)), one(4, u"D"_s, 99)}));
    QCOMPARE(model.rowCount(), 2); // D's parent is not there
    const QModelIndex c = model.indexOf(domain::InstitutionId(3));
    QCOMPARE(c.parent(), model.indexOf(domain::InstitutionId(2)));
    QCOMPARE(c.data().toString(), u"C, Educación C"_s);
    QCOMPARE(c.data(InstitutionTreeModel::ContextRole).toString(), u"Ministerio · hasta el 31/12/2025"_s);
    QVERIFY(!c.data(InstitutionTreeModel::ActiveRole).toBool());
    QCOMPARE(c.siblingAtColumn(InstitutionTreeModel::Leads).data().toString(), u"3.000"_s);
    QCOMPARE(model.activeCount(), 3);
    model.setWording(wording::Wording(domain::Language::English));
    QCOMPARE(c.data(InstitutionTreeModel::ContextRole).toString(), u"Ministry · until 31 Dec 2025"_s);
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInstitutionModels::aCircleStandsAtTheTop()
{
    InstitutionTreeModel model(wording::Wording(domain::Language::Spanish));
    QAbstractItemModelTester tester(&model);
    model.setContent(content({one(1, u"A"_s, 2), one(2, u"B"_s, 1), one(3, u"C"_s, 1)}));
    int rows = 0;
    const std::function<void(const QModelIndex &)> count = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row, ++rows)
            count(model.index(row, 0, parent));
    };
    count({});
    QCOMPARE(rows, 3); // nobody is lost
}

void TestInstitutionModels::theFilter()
{
    InstitutionTreeModel model(wording::Wording(domain::Language::Spanish));
    InstitutionFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    model.setContent(content({one(1, u"AA"_s), one(2, u"BB"_s, 1), one(3, u"CC"_s, 2, QDate(2025, 12, 31)), one(4, u"DD"_s)}));
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 0); // C has ended
    filter.setEndedShown(true);
    QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 1);
    filter.setSearch(u"educacion cc"_s);
    QCOMPARE(filter.rowCount(), 1); // A and B lead to C
    QVERIFY(filter.isSearching());
    filter.setSearch(u"name dd"_s);
    QCOMPARE(filter.index(0, 0).data(InstitutionTreeModel::AcronymRole).toString(), u"DD"_s);
    filter.setSearch(u"x"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestInstitutionModels::whatIsHandedOver()
{
    HandoverModel model(wording::Wording(domain::Language::Spanish));
    QAbstractItemModelTester tester(&model);
    QList<storage::handovers::Row> rows;
    for (int i = 1; i <= 3; ++i)
        rows.append({.assignment = domain::AssignmentId(i), .recommendation = domain::RecommendationId(i), .document = u"CAT/C/VAL/CO/4"_s, .paragraph = QString::number(i), .text = {.es = u"Velar"_s, .en = {}},
            .role = domain::AssignmentRole::Lead, .status = domain::Status::InProgress, .percent = 45, .due = QDate(2026, 5, 10 * i)});
    QSignalSpy changed(&model, &HandoverModel::checkedChanged);
    model.setRows(rows, QDate(2026, 5, 19));
    QCOMPARE(model.checked().size(), 3);
    const QModelIndex second = model.index(1, HandoverModel::Reference);
    QCOMPARE(second.data().toString(), u"CAT/C/VAL/CO/4, párr. 2"_s);
    QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), (QList {domain::AssignmentId(1), domain::AssignmentId(3)}));
    QVERIFY(!model.setData(model.index(1, HandoverModel::Text), Qt::Unchecked, Qt::CheckStateRole));
    model.checkAll(false);
    QVERIFY(model.checked().isEmpty());
    model.checkAll(true);
    QCOMPARE(model.checked().size(), 3);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(model.index(0, HandoverModel::Due).data(HandoverModel::UrgencyRole).toInt(), static_cast<int>(domain::Urgency::Overdue));
    QCOMPARE(model.index(0, HandoverModel::Status).data().toString(), u"En curso, 45\u00a0%"_s);
    model.setWording(wording::Wording(domain::Language::English));
    QCOMPARE(model.index(0, HandoverModel::Due).data().toString(), u"10 May 2026"_s);
}

QTEST_GUILESS_MAIN(TestInstitutionModels)
#include "tst_institutionmodels.moc"
