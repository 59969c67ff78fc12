// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pagecache.h"

#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using Cache = items::PageCache<int, int>;

class TestPageCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAPageOnceAndOnlyWhenLookedAt();
    void forgetsThePageUnusedForLongest();
    void dropsOnlyThePagesOfChangedKeys();
    void keepsWholePagesWhenTheListGrows();
    void saysWhatIsGone();
    void answersNothingOutside();
};

namespace {

/// Keys first…first+count-1; the row of a key is ten times the key.
std::vector<int> keys(int count)
{
    std::vector<int> all(static_cast<size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

struct Source
{
    std::vector<size_t> asked;
    QSet<int> gone;
    Cache::Fetch fetch()
    {
        return [this](std::span<const int> wanted) {
            asked.push_back(static_cast<size_t>(wanted.front()) / Cache::pageSize);
            std::vector<std::optional<int>> rows;
            for (const int key : wanted)
                rows.push_back(gone.contains(key) ? std::nullopt : std::optional(key * 10));
            return rows;
        };
    }
};

} // namespace

void TestPageCache::readsAPageOnceAndOnlyWhenLookedAt()
{
    Source source;
    Cache cache(source.fetch());
    cache.setKeys(keys(300));
    QVERIFY(source.asked.empty());
    for (size_t i = 0; i < 300; ++i)
        QCOMPARE(*cache.at(i), static_cast<int>(i) * 10);
    QCOMPARE(source.asked, (std::vector<size_t> {0, 1, 2}));
}

void TestPageCache::forgetsThePageUnusedForLongest()
{
    Source source;
    Cache cache(source.fetch(), 2);
    cache.setKeys(keys(1000));
    QVERIFY(cache.at(0));
    QVERIFY(cache.at(130));
    QVERIFY(cache.at(1)); // page 0 again
    QVERIFY(cache.at(260)); // page 2 takes the place of page 1
    QVERIFY(cache.at(2));
    QCOMPARE(source.asked, (std::vector<size_t> {0, 1, 2}));
    QVERIFY(cache.at(131));
    QCOMPARE(source.asked.back(), size_t {1});
}

void TestPageCache::dropsOnlyThePagesOfChangedKeys()
{
    Source source;
    Cache cache(source.fetch());
    cache.setKeys(keys(300));
    QVERIFY(cache.at(0));
    QVERIFY(cache.at(299));
    QVERIFY(cache.invalidate({150, 1000}).empty()); // that page was never read
    const auto dropped = cache.invalidate({299});
    QCOMPARE(dropped, (std::vector<Cache::Range> {{256, 299}}));
    QVERIFY(cache.at(1));
    QCOMPARE(source.asked.size(), size_t {2});
    QVERIFY(cache.at(257));
    QCOMPARE(source.asked.size(), size_t {3});
    cache.invalidateAll();
    QVERIFY(cache.at(0));
    QCOMPARE(source.asked.size(), size_t {4});
}

void TestPageCache::keepsWholePagesWhenTheListGrows()
{
    Source source;
    Cache cache(source.fetch());
    cache.setKeys(keys(200));
    QVERIFY(cache.at(0));
    QVERIFY(cache.at(199));
    cache.extendKeys(keys(500));
    QCOMPARE(cache.size(), size_t {500});
    QVERIFY(cache.at(0));
    QCOMPARE(source.asked.size(), size_t {2});
    QCOMPARE(*cache.at(255), 2550); // its page was cut short before
    QCOMPARE(source.asked.size(), size_t {3});
}

void TestPageCache::saysWhatIsGone()
{
    Source source;
    source.gone = {3};
    Cache cache(source.fetch());
    cache.setKeys(keys(5));
    QVERIFY(!cache.at(3));
    QCOMPARE(*cache.at(4), 40);
}

void TestPageCache::answersNothingOutside()
{
    Source source;
    Cache cache(source.fetch());
    QVERIFY(!cache.at(0));
    cache.setKeys(keys(1));
    QVERIFY(!cache.at(1));
    QVERIFY(source.asked.empty());
}

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_pagecache.moc"
