// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knownAnswer()
    {
        exchange::Sha256 hash;
        hash.add("abc");
        QCOMPARE(
            hash.hex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-4
    }
    void sameAsQts()
    {
        // Every length around the borders of blocks, fed in uneven pieces.
        QByteArray bytes;
        for (int length = 0; length < 300; ++length) {
            exchange::Sha256 hash;
            for (qsizetype at = 0, step = 1; at < bytes.size(); at += step, step = step * 2 % 97 + 1)
                hash.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
            QCOMPARE(hash.hex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            bytes += static_cast<char>(length * 37);
        }
        QBuffer large;
        large.setData(bytes.repeated(20'000));
        large.open(QIODevice::ReadOnly);
        QCOMPARE(
            exchange::Sha256::of(large), QCryptographicHash::hash(large.data(), QCryptographicHash::Sha256).toHex());
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
