// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Reader;
using storage::Store;
using storage::Writer;
using support::take;

namespace {

/// A workspace with a few rows, and the things a person does to them, each chosen by number.
class Office
{
public:
    Office()
        : m_store(m_folder.create())
    {
        take(m_store->write(Intent::AddRecommendation, [this](const Writer &db) {
            const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
            for (int i = 1; i <= 4; ++i)
                m_ids << support::addRecommendation(db, document, QString::number(i), u"Texto %1"_s.arg(i), u"Text %1"_s.arg(i));
            for (const auto *acronym : {"A", "B", "C"})
                m_institutions << support::addInstitution(db, QString::fromLatin1(acronym), u"Institución"_s, u"Institution"_s);
        }));
    }

    [[nodiscard]] Store &store() const { return *m_store; }

    std::optional<domain::ChangeId> act(int what, int which, int value)
    {
        const auto id = m_ids.at(which % m_ids.size());
        const auto institution = m_institutions.at(value % m_institutions.size());
        return take(m_store->write(Intent::EditRecommendation, [&](const Writer &db) {
            switch (what % 6) {
            case 0:
                storage::assignments::setLead(db, id, value % 4 == 3 ? std::nullopt : std::optional(institution));
                break;
            case 1:
                storage::assignments::setSupport(db, id, m_institutions.mid(value % 3));
                break;
            case 2:
                changeStatus(db, id, value);
                break;
            case 3:
                storage::progress::save(db, domain::Progress {.recommendation = id, .institution = institution, .narrative = {.es = u"Avance %1"_s.arg(value), .en = {}}});
                break;
            case 4:
                changeText(db, id, value);
                break;
            default:
                remove(db, id, value);
                break;
            }
        }));
    }

private:
    static bool stands(const Reader &db, RecommendationId id) { return !storage::recommendations::page(db, {id}).isEmpty(); }

    static void changeStatus(const Writer &db, RecommendationId id, int value)
    {
        auto r = storage::recommendations::find(db, id);
        r.status = domain::allOf<domain::Status>()[static_cast<size_t>(value % 4)];
        r.percent = value % 101;
        r.due = QDate(2026, 1, 1).addDays(value);
        storage::recommendations::save(db, r);
    }

    static void changeText(const Writer &db, RecommendationId id, int value)
    {
        auto r = storage::recommendations::find(db, id);
        r.text.en = u"Text with \"quotes\", ñ and number %1"_s.arg(value);
        storage::recommendations::save(db, r);
        storage::recommendations::setRecommendingStates(db, id, {{u"CHL"_s, u"Chile"_s}, {QString(), u"Nowhere %1"_s.arg(value)}});
    }

    /// Puts a fresh row in the place of one that goes, so that there is always one to act on.
    void remove(const Writer &db, RecommendationId id, int value)
    {
        const auto document = storage::recommendations::find(db, id).document;
        storage::recommendations::remove(db, id);
        m_ids[m_ids.indexOf(id)] = support::addRecommendation(db, document, u"n%1"_s.arg(value), u"Nuevo"_s, u"New"_s);
    }

    support::Folder m_folder;
    std::unique_ptr<Store> m_store;
    QList<RecommendationId> m_ids;
    QList<domain::InstitutionId> m_institutions;
};

} // namespace

class tst_undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void undoingBackwardsGivesBackEveryStateAndRedoTheLast()
    {
        const bool holds = rc::check("undo after do is nothing, redo after undo is do", [] {
            Office office;
            const auto count = *rc::gen::inRange(1, 8);
            QList<QStringList> states {support::dump(office.store())};
            QList<domain::ChangeId> changes;
            for (int i = 0; i < count; ++i) {
                if (const auto change = office.act(*rc::gen::inRange(0, 6), *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 60))) {
                    changes << *change;
                    states << support::dump(office.store());
                }
            }
            QList<domain::ChangeId> undone;
            for (auto i = changes.size(); i-- > 0;) {
                undone << take(office.store().revert(changes.at(i)));
                RC_ASSERT(support::dump(office.store()) == states.at(i));
            }
            while (!undone.isEmpty())
                take(office.store().revert(undone.takeLast()));
            RC_ASSERT(support::dump(office.store()) == states.last());
            RC_ASSERT(take(office.store().read([](const Reader &db) { return storage::check(db); })).isEmpty());
        });
        QVERIFY(holds);
    }
};

int main(int argc, char **argv)
{
    // As many cases as keep the suite short; more by RC_PARAMS=max_success=N.
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=25");
    QCoreApplication app(argc, argv);
    tst_undo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_undo.moc"
