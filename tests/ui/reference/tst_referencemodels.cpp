// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grademodel.h"
#include "items/referencelistmodel.h"
#include "items/termtreemodel.h"
#include "support/workspace.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using items::GradeModel;
using items::ReferenceListModel;
using items::TermTreeModel;
using support::take;

class TestReferenceModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theList();
    void grades();
    void terms();
};

void TestReferenceModels::theList()
{
    const support::Folder folder;
    const auto store = folder.create();
    take(store->write(storage::Intent::EditReference, [](const storage::Writer &db) { storage::vocabularies::save(db, {.code = u"axis"_s, .name = {.es = u"Ejes"_s, .en = u"Axes"_s}}); }));
    ReferenceListModel model(wording::Wording(domain::Language::Spanish));
    QAbstractItemModelTester tester(&model);
    model.setWords(wording::Wording(domain::Language::Spanish), {u"Escalas"_s, u"Propios"_s, u"Otros"_s, u"Nacional"_s, u"Por confirmar"_s});
    model.setContent(take(store->read(&ReferenceListModel::read)));
    QCOMPARE(model.index(0).data().toString(), u"Escalas"_s);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    int headings = 0;
    int open = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool heading = index.data(ReferenceListModel::KindRole).toInt() == static_cast<int>(ReferenceListModel::Kind::Heading);
        headings += heading;
        open += !index.data(ReferenceListModel::ConfirmedRole).toBool();
        QCOMPARE(model.scale(index).has_value() || model.vocabulary(index).has_value(), !heading);
        QCOMPARE(index.data(ReferenceListModel::RemarkRole).toString() == u"Por confirmar"_s, !index.data(ReferenceListModel::ConfirmedRole).toBool());
    }
    QCOMPARE(headings, 3);
    QVERIFY(open > 0);
    const auto axis = model.content().vocabularies.first();
    QVERIFY(axis.own);
    const QModelIndex own = model.indexOf(ReferenceListModel::Kind::Vocabulary, axis.id->value());
    QCOMPARE(own.data().toString(), u"Ejes"_s);
    QCOMPARE(own.data(ReferenceListModel::ContextRole).toString(), u"0"_s);
    QCOMPARE(model.index(own.row() - 1).data().toString(), u"Propios"_s);
}

void TestReferenceModels::grades()
{
    GradeModel model(true);
    QAbstractItemModelTester tester(&model);
    model.setHeaders({u"C"_s, u"ES"_s, u"EN"_s, u"S"_s, u"M"_s, u"P"_s}, wording::Wording(domain::Language::Spanish).locale());
    model.setGrades({{.code = u"A"_s, .label = {.es = u"Buena"_s, .en = {}}, .weight = 0.75}, {.code = u"B"_s}});
    QCOMPARE(model.index(0, GradeModel::Weight).data().toString(), u"0,75"_s);
    QCOMPARE(model.index(1, GradeModel::Weight).data().toString(), u"–"_s);
    QVERIFY(model.setData(model.index(1, GradeModel::English), u" Bad "_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, GradeModel::Weight), u"0,5"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, GradeModel::Weight), u"0.25"_s, Qt::EditRole));
    for (const auto &wrong : {u"2"_s, u"-1"_s, u"mucho"_s})
        QVERIFY(!model.setData(model.index(1, GradeModel::Weight), wrong, Qt::EditRole));
    QCOMPARE(model.grades().last().label.en, u"Bad"_s);
    QCOMPARE(model.grades().last().weight, 0.5);
    QCOMPARE(model.grades().first().weight, 0.25);
    QVERIFY(model.setData(model.index(0, GradeModel::Weight), QString(), Qt::EditRole));
    QVERIFY(!model.grades().first().weight);
    // A cell that is entered and left says what it said.
    model.setGrades({{.code = u"A"_s, .weight = 1.0 / 3}, {.code = u"B"_s}});
    const QModelIndex third = model.index(0, GradeModel::Weight);
    QCOMPARE(third.data().toString(), u"0,333"_s);
    QVERIFY(model.setData(third, third.data(Qt::EditRole), Qt::EditRole));
    QCOMPARE(*model.grades().first().weight, 1.0 / 3);
    model.add();
    model.move(2, -1);
    model.move(0, -1); // nothing above
    QCOMPARE(model.grades().at(1).code, QString());
    model.move(0, 1);
    QCOMPARE(model.grades().at(1).code, u"A"_s);
    model.remove(0);
    QCOMPARE(model.rowCount(), 2);
    GradeModel toRead(false);
    QAbstractItemModelTester another(&toRead);
    toRead.setGrades(model.grades());
    QVERIFY(!toRead.setData(toRead.index(0, GradeModel::Code), u"Z"_s, Qt::EditRole));
}

void TestReferenceModels::terms()
{
    TermTreeModel model(wording::Wording(domain::Language::Spanish));
    QAbstractItemModelTester tester(&model);
    const auto term = [](qint64 id, const QString &es, std::optional<qint64> parent = {}) {
        domain::Term made {.id = domain::TermId(id), .vocabulary = u"axis"_s, .label = {.es = es, .en = {}}, .aliases = {u"x"_s, u"y"_s}};
        if (parent)
            made.parent = domain::TermId(*parent);
        return made;
    };
    model.setTerms({term(1, u"Eje 1"_s), term(2, u"Meta"_s, 1), term(3, u"A"_s, 4), term(4, u"B"_s, 3)}, {{domain::TermId(2), 1500}});
    QCOMPARE(model.rowCount(), 3); // the circle stands at the top
    const QModelIndex meta = model.indexOf(domain::TermId(2));
    QCOMPARE(meta.parent(), model.indexOf(domain::TermId(1)));
    QCOMPARE(meta.siblingAtColumn(TermTreeModel::Uses).data().toString(), u"1.500"_s);
    QCOMPARE(meta.siblingAtColumn(TermTreeModel::English).data().toString(), u"–"_s);
    QCOMPARE(meta.siblingAtColumn(TermTreeModel::Aliases).data().toString(), u"x; y"_s);
    QCOMPARE(model.term(meta)->label.es, u"Meta"_s);
    model.setTerms({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestReferenceModels)
#include "tst_referencemodels.moc"
