// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using storage::Reader;
using storage::Store;
using support::Office;
using support::take;

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
                if (const auto change = office.act(*rc::gen::inRange(0, Office::kinds), *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 60))) {
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
