// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/sha256.h"

using namespace tidemark;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inPiecesAsInOne();
    void hexAndBack();
    void notHex();
};

void Sha256Test::inPiecesAsInOne()
{
    QCOMPARE(toHex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Sha256 hasher;
    for (int again = 0; again < 2; ++again) {
        hasher.add("a");
        hasher.add("");
        hasher.add("bc");
        QVERIFY(hasher.finish() == sha256("abc"));
    }
}

void Sha256Test::hexAndBack()
{
    Sha256Digest digest;
    for (size_t i = 0; i < 256; ++i) {
        digest.fill(static_cast<uint8_t>(i));
        digest.back() = static_cast<uint8_t>(255 - i);
        QVERIFY(digestFromHex(toHex(digest)) == digest);
    }
    std::string text = "x";
    appendHex(text, Sha256Digest{});
    QCOMPARE(text, 'x' + std::string(64, '0'));
}

void Sha256Test::notHex()
{
    const std::string right(64, 'a');
    for (const size_t at : {size_t(0), size_t(1), size_t(62), size_t(63)}) {
        for (int c = 0; c < 256; ++c) {
            std::string hex = right;
            hex[at] = static_cast<char>(c);
            const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            QCOMPARE(digestFromHex(hex).has_value(), digit);
        }
    }
    QVERIFY(!digestFromHex(right.substr(1)));
    QVERIFY(!digestFromHex(right + 'a'));
    QVERIFY(!digestFromHex(""));
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
