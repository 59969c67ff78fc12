// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <QCryptographicHash>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using storage::Reader;
using storage::Store;
using support::Office;
using support::take;

class tst_longday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoHundredEditsOverEverythingAreUndoneOneByOne()
    {
        const bool holds = rc::check("any long day's work is undone step by step, with a restart on the way", [] {
            Office office;
            QList<QByteArray> states {fingerprint(office.store())};
            QList<domain::ChangeId> changes;
            const auto acts = *rc::gen::container<std::vector<std::array<int, 3>>>(200, act());
            for (const auto &[what, which, value] : acts) {
                if (const auto change = office.act(what, which, value)) {
                    changes << *change;
                    states << fingerprint(office.store());
                }
            }
            const auto middle = changes.size() / 2;
            for (auto i = changes.size(); i-- > 0;) {
                if (i == middle)
                    office.restart();
                take(office.store().revert(changes.at(i)));
                RC_ASSERT(fingerprint(office.store()) == states.at(i));
            }
            RC_ASSERT(take(office.store().read([](const Reader &db) { return storage::check(db); })).isEmpty());
        });
        QVERIFY(holds);
    }

private:
    static QByteArray fingerprint(const Store &store)
    {
        return QCryptographicHash::hash(support::dump(store).join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    }
    /// What is done, to which recommendation, and a number that says the rest.
    static rc::Gen<std::array<int, 3>> act()
    {
        return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, Office::kinds), rc::gen::inRange(0, 4), rc::gen::inRange(0, 60)),
            [](const std::tuple<int, int, int> &t) { return std::array<int, 3> {std::get<0>(t), std::get<1>(t), std::get<2>(t)}; });
    }
};

int main(int argc, char **argv)
{
    // Every case is a long one; more by RC_PARAMS=max_success=N.
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=2");
    QCoreApplication app(argc, argv);
    tst_longday test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_longday.moc"
