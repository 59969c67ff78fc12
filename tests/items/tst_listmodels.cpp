// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "items/institutionlistmodel.h"
#include "items/progresstimelinemodel.h"
#include "seed.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestListModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTimelineIsNewestFirstWithItsEvidence();
    void institutionsAreFoundAsTyped_data();
    void institutionsAreFoundAsTyped();
    void institutionsAreTicked();
    void institutionsFollowTheLanguage();
    void historyIsWordedByTheView();

private:
    std::optional<support::TemporaryFolder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    wording::Wording m_spanish {domain::Language::Spanish};
};

void TestListModels::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = seed::workspace(m_folder->filePath(u"v.avance"_s));
    QVERIFY(m_store);
}

void TestListModels::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestListModels::theTimelineIsNewestFirstWithItsEvidence()
{
    using items::ProgressTimelineModel;
    const auto entries = m_store->read([](const storage::Reader &db) {
        return ProgressTimelineModel::read(db, storage::recommendations::byReference(db, u"CEDAW/C/VAL/CO/8 24 b)"_s));
    });
    QVERIFY(entries);
    ProgressTimelineModel model(m_spanish);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setEntries(*entries);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(ProgressTimelineModel::InstitutionRole).toString(), u"MIM"_s);
    QCOMPARE(model.index(0).data(ProgressTimelineModel::PeriodRole).toString(),
        m_spanish.quarter({2026, 1, 1}, {2026, 3, 31}));
    QCOMPARE(model.index(0).data(ProgressTimelineModel::StateTextRole).toString(),
        m_spanish.reviewState(domain::ReviewState::Returned));
    QCOMPARE(model.index(1).data(ProgressTimelineModel::EvidenceRole).toStringList(),
        QStringList {u"Circular 118/2025.pdf"_s});
    QVERIFY(model.index(0).data().toString().startsWith(u"Protocolo validado"_s));
    model.setWording(wording::Wording(domain::Language::English));
    QVERIFY(model.index(0).data().toString().startsWith(u"Protocol validated"_s));
}

void TestListModels::institutionsAreFoundAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("acronym");
    QTest::newRow("acronym") << u"MINJUS"_s << u"MINJUS"_s;
    QTest::newRow("letter case and blanks") << u" mim "_s << u"MIM"_s;
    QTest::newRow("name") << u"Ministerio de Salud"_s << u"MINSA"_s;
    QTest::newRow("name in the other language") << u"ministry of health"_s << u"MINSA"_s;
    QTest::newRow("as the list shows it") << u"MINEDU, Ministerio de Educación"_s << u"MINEDU"_s;
    QTest::newRow("nobody") << u"MIN"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void TestListModels::institutionsAreFoundAsTyped()
{
    QFETCH(QString, typed);
    items::InstitutionListModel model(domain::Language::Spanish, false);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setInstitutions(m_store->read(storage::institutions::all).value());
    const auto id = model.byText(typed);
    const QString found = id ? model.index(model.rowOf(*id)).data(items::InstitutionListModel::AcronymRole).toString()
                             : QString();
    QTEST(found, "acronym");
}

void TestListModels::institutionsAreTicked()
{
    items::InstitutionListModel model(domain::Language::Spanish, true);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setInstitutions(m_store->read(storage::institutions::all).value());
    QSignalSpy changed(&model, &items::InstitutionListModel::checkedChanged);
    QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.checked(), QList {model.idAt(2).value()});
    model.setChecked({model.idAt(4).value(), model.idAt(0).value()});
    QCOMPARE(model.checked(), (QList {model.idAt(0).value(), model.idAt(4).value()}));
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked().size(), 1);
    QVERIFY(!model.idAt(100));
}

void TestListModels::institutionsFollowTheLanguage()
{
    items::InstitutionListModel model(domain::Language::Spanish, false);
    model.setInstitutions(m_store->read(storage::institutions::all).value());
    const auto id = model.byText(u"MIM"_s).value();
    QCOMPARE(model.text(id), u"MIM, Ministerio de la Mujer"_s);
    model.setLanguage(domain::Language::English);
    QCOMPARE(model.text(id), u"MIM, Ministry of Women"_s);
    QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
}

void TestListModels::historyIsWordedByTheView()
{
    const auto change = m_store->write(storage::Intent::SetDue, [](const storage::Writer &db) {
        const auto id = storage::recommendations::byReference(db, u"CEDAW/C/VAL/CO/8 24 b)"_s);
        auto found = storage::recommendations::find(db, id);
        found.due = {2026, 9, 30};
        storage::recommendations::save(db, found);
    });
    QVERIFY(change && *change);
    QVERIFY(m_store->revert(**change));
    using items::HistoryModel;
    HistoryModel model(m_spanish, [](const storage::Change &made) { return QString(domain::code(made.intent)); });
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setChanges(
        m_store->read([](const storage::Reader &db) { return storage::changes::list(db); }).value());
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.index(0).data().toString(), u"revert"_s);
    QCOMPARE(model.index(1).data().toString(), u"set_due"_s);
    QVERIFY(model.index(1).data(HistoryModel::IsRevertedRole).toBool());
    QVERIFY(!model.index(1).data(HistoryModel::IsRevertibleRole).toBool());
    QCOMPARE(model.index(1).data(HistoryModel::RecommendationCountRole).toInt(), 1);
    QCOMPARE(model.index(1).data(HistoryModel::ActorRole).toString(), seed::context().actor);
    QCOMPARE(model.index(0).data(HistoryModel::MomentTextRole).toString(),
        m_spanish.moment(seed::context().clock()));
}

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
