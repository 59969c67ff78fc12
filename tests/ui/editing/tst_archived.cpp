// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"
#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/editing/planedits.h"
#include "ui/editing/recordedits.h"
#include "ui/frame/session.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using support::take;
namespace edits = ui::edits;

/// What hangs on an archived recommendation is only read, whichever way somebody comes to it.
class TestArchived : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingThatHangsOnItIsWritten_data();
    void nothingThatHangsOnItIsWritten();
    void whatServedItBeforeIsStillEdited();

private:
    using Edit = std::function<bool(TestArchived &)>;
    template <class Work>
    auto read(Work work)
    {
        return take(m_session->store().read(work));
    }

    std::unique_ptr<support::TemporaryFolder> m_folder;
    std::unique_ptr<ui::Session> m_session;
    domain::RecommendationId m_id {0};
    domain::RecommendationId m_active {0};
    domain::ActionId m_action {0};
    domain::Component m_component;
    domain::Beneficiary m_beneficiary;
    domain::Assessment m_grade;
};

/// The first recommendation of the small workspace, with a component and a beneficiary, and then archived; an action serves another one.
void TestArchived::init()
{
    support::failOnWarnings();
    m_session.reset();
    m_folder = std::make_unique<support::TemporaryFolder>();
    m_session = std::make_unique<ui::Session>(seed::workspace(m_folder->filePath(u"v.avance"_s)));
    m_id = read([](const storage::Reader &db) { return storage::recommendations::byReference(db, u"CEDAW/C/VAL/CO/8 24 b)"_s); });
    m_active = read([](const storage::Reader &db) { return storage::recommendations::byReference(db, u"CCPR/C/VAL/CO/5 12"_s); });
    QVERIFY(edits::save(*m_session, domain::Component {}, {.recommendation = m_id, .text = {.es = u"Publicar"_s, .en = {}}}));
    QVERIFY(edits::save(*m_session, domain::Beneficiary {}, {.recommendation = m_id, .name = u"Ana"_s}));
    m_component = read([&](const storage::Reader &db) { return storage::measures::components(db, m_id).first(); });
    m_beneficiary = read([&](const storage::Reader &db) { return storage::measures::beneficiaries(db, m_id).first(); });
    m_grade = read([&](const storage::Reader &db) { return storage::assessments::of(db, m_id).first().assessment; });
    m_action = edits::saveAction(*m_session, {.action = {.title = {.es = u"Ley"_s, .en = {}}}, .linked = {m_active}, .unlinked = {}}).value();
    QVERIFY(edits::setArchived(*m_session, {m_id}, true));
}

void TestArchived::nothingThatHangsOnItIsWritten_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("linked to an action", [](TestArchived &t) { return edits::linkAction(*t.m_session, t.m_action, {t.m_id}); });
    row("linked among many", [](TestArchived &t) { return edits::linkAction(*t.m_session, t.m_action, {t.m_active, t.m_id}); });
    row("a new action", [](TestArchived &t) {
        return edits::saveAction(*t.m_session, {.action = {.title = {.es = u"Otra"_s, .en = {}}}, .linked = {t.m_id}, .unlinked = {}}).has_value();
    });
    row("a new indicator", [](TestArchived &t) {
        return edits::saveIndicator(*t.m_session, {.indicator = {.name = {.es = u"Casos"_s, .en = {}}}, .linked = {t.m_id}, .unlinked = {}}).has_value();
    });
    row("graded", [](TestArchived &t) {
        t.m_grade.paragraph = u"7"_s;
        return edits::assess(*t.m_session, t.m_grade);
    });
    row("a grade removed", [](TestArchived &t) { return edits::removeAssessment(*t.m_session, *t.m_grade.id); });
    row("recommending States", [](TestArchived &t) { return edits::setRecommendingStates(*t.m_session, t.m_id, {domain::RecommendingState {.iso3 = u"PRY"_s, .printed = u"Paraguay"_s}}); });
    row("translation", [](TestArchived &t) { return edits::confirmTranslation(*t.m_session, t.m_id); });
    row("a component", [](TestArchived &t) {
        auto changed = t.m_component;
        changed.text.es = u"Difundir"_s;
        return edits::save(*t.m_session, t.m_component, changed);
    });
    row("a component removed", [](TestArchived &t) { return edits::remove(*t.m_session, *t.m_component.id); });
    row("components in another order", [](TestArchived &t) { return edits::reorder(*t.m_session, QList {*t.m_component.id}); });
    row("a beneficiary", [](TestArchived &t) {
        auto changed = t.m_beneficiary;
        changed.name = u"Eva"_s;
        return edits::save(*t.m_session, t.m_beneficiary, changed);
    });
    row("a beneficiary removed", [](TestArchived &t) { return edits::remove(*t.m_session, *t.m_beneficiary.id); });
    row("beneficiaries in another order", [](TestArchived &t) { return edits::reorder(*t.m_session, QList {*t.m_beneficiary.id}); });
}

void TestArchived::nothingThatHangsOnItIsWritten()
{
    QFETCH(Edit, edit);
    const QStringList before = support::dump(m_session->store());
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    QVERIFY(!edit(*this));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(support::caught<domain::Error>(failed.first().first()), (domain::Error {domain::ErrorCode::NotAllowed, u"archived"_s}));
    QCOMPARE(support::dump(m_session->store()), before);
}

/// Archiving does not lock what belongs to others too.
void TestArchived::whatServedItBeforeIsStillEdited()
{
    QVERIFY(edits::setArchived(*m_session, {m_id}, false));
    QVERIFY(edits::linkAction(*m_session, m_action, {m_id}));
    QVERIFY(edits::setArchived(*m_session, {m_id}, true));
    QVERIFY(edits::linkAction(*m_session, m_action, {m_id})); // it was linked already
    auto action = read([&](const storage::Reader &db) { return storage::actions::find(db, m_action); });
    action.title.es = u"Ley nueva"_s;
    QVERIFY(edits::saveAction(*m_session, {.action = action, .linked = {}, .unlinked = {}}));
    QCOMPARE(read([&](const storage::Reader &db) { return storage::actions::recommendations(db, m_action).size(); }), 2);
}

QTEST_MAIN(TestArchived)
#include "tst_archived.moc"
