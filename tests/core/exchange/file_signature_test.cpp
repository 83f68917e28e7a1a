// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/file_signature.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/signature/signature_check.h"
#include "core/exchange/signature/trusted_keys.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using tidemark::test::readAll;
using tidemark::test::writeAll;
using Kind = SignatureFinding::Kind;

class FileSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsAndChecks();
    void noticesEveryChange_data();
    void noticesEveryChange();
    void saysThatOnlyTheCommentChanged();
    void oldSignatures_data();
    void oldSignatures();
    void oldSignatureIsReadInPieces();
    void minisignAcceptsOurs();
    void returnsAfterTheComment();
    void weAcceptMinisigns_data();
    void weAcceptMinisigns();
    void keysWithAPassphrase();
    void refusesEndlessWork();
    void malformed_data();
    void malformed();
    void trustedKeys();

private:
    QString at(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    std::string file() const
    {
        return at("x.jsonl").toStdString();
    }
    void sign(const SecretKey &key)
    {
        const Result<FileSignature> signature = signFile(file(), key, "words\r\nof more lines");
        QVERIFY(signature);
        writeAll(at("x.jsonl.minisig"), signature->text());
    }
    FileSignature oldSignature(const SecretKey &key) const
    {
        FileSignature signature;
        signature.number = key.number();
        signature.hashed = false;
        signature.ofFile = key.sign(readAll(at("x.jsonl")));
        return signature;
    }
    SignatureFinding found(const std::vector<PublicKey> &trusted) const
    {
        Result<SignatureFinding> finding = checkSignature(file(), trusted);
        return finding ? *finding : SignatureFinding();
    }
    bool minisign(const QStringList &arguments, const QByteArray &typed = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral("minisign"), arguments);
        process.write(typed);
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileSignatureTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    std::string bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += static_cast<char>(i * 7919);
    writeAll(at("x.jsonl"), bytes);
}

void FileSignatureTest::signsAndChecks()
{
    QCOMPARE(found({}).kind, Kind::None);
    const SecretKey key = SecretKey::generate();
    sign(key);
    PublicKey known = key.publicKey();
    known.name = "Ada";
    QCOMPARE(found({SecretKey::generate().publicKey(), known}).kind, Kind::Good);
    QCOMPARE(found({known}).by, std::string("Ada"));
    QCOMPARE(found({known}).comment, std::string("words"));
    const SignatureFinding unknown = found({SecretKey::generate().publicKey()});
    QCOMPARE(unknown.kind, Kind::UnknownKey);
    QCOMPARE(unknown.by, keyName(key.number()));
    // Another key that claims the same number proves nothing.
    PublicKey claimed = SecretKey::generate().publicKey();
    claimed.number = key.number();
    QCOMPARE(found({claimed}).kind, Kind::Bad);
}

void FileSignatureTest::noticesEveryChange_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at");
    QTest::newRow("first byte") << QStringLiteral("x.jsonl") << 0;
    QTest::newRow("last byte") << QStringLiteral("x.jsonl") << 299'999;
    QTest::newRow("signature") << QStringLiteral("x.jsonl.minisig") << 100;
    QTest::newRow("comment") << QStringLiteral("x.jsonl.minisig") << 193;
    QTest::newRow("signature of the comment") << QStringLiteral("x.jsonl.minisig") << 230;
}

void FileSignatureTest::noticesEveryChange()
{
    QFETCH(QString, file);
    QFETCH(int, at);
    const SecretKey key = SecretKey::generate();
    sign(key);
    const QString path = m_folder->filePath(file);
    std::string bytes = readAll(path);
    bytes[size_t(at)] = bytes[size_t(at)] == 'x' ? 'y' : 'x';
    writeAll(path, bytes);
    QCOMPARE(found({key.publicKey()}).kind, Kind::Bad);
}

void FileSignatureTest::saysThatOnlyTheCommentChanged()
{
    const SecretKey key = SecretKey::generate();
    PublicKey ada = key.publicKey();
    ada.name = "Ada";
    sign(key);
    const std::string text = readAll(at("x.jsonl.minisig"));
    writeAll(at("x.jsonl.minisig"), std::string(text).replace(text.find("words"), 5, "other"));
    QCOMPARE(found({ada}).problem,
             std::string("The comment of the signature of \"Ada\" is not the one that was signed."));
    writeAll(at("x.jsonl.minisig"), text);
    writeAll(at("x.jsonl"), "other");
    QCOMPARE(found({ada}).problem, std::string("The signature of \"Ada\" is not of this file as it is."));
}

void FileSignatureTest::oldSignatures_data()
{
    QTest::addColumn<int>("flip"); ///< bit of the signature; -1: none
    QTest::addColumn<bool>("good");
    QTest::newRow("as made") << -1 << true;
    for (const int flip : {0, 100, 254, 255, 256, 300, 500, 508, 509, 510, 511})
        QTest::addRow("bit %d", flip) << flip << false;
}

/// Of the bytes themselves, as minisign made them before it hashed.
void FileSignatureTest::oldSignatures()
{
    QFETCH(int, flip);
    QFETCH(bool, good);
    const SecretKey key = SecretKey::generate();
    FileSignature signature = oldSignature(key);
    if (flip >= 0)
        signature.ofFile[size_t(flip / 8)] ^= uint8_t(1 << (flip % 8));
    QCOMPARE(*isFileSignedBy(file(), signature, key.publicKey()), good);
    QVERIFY(!*isFileSignedBy(file(), signature, [&] {
        PublicKey other = SecretKey::generate().publicKey();
        other.number = key.number();
        return other;
    }()));
    std::string bytes = readAll(at("x.jsonl"));
    bytes.back() ^= 1;
    writeAll(at("x.jsonl"), bytes);
    QVERIFY(!*isFileSignedBy(file(), signature, key.publicKey()));
}

void FileSignatureTest::oldSignatureIsReadInPieces()
{
    const SecretKey key = SecretKey::generate();
    const FileSignature signature = oldSignature(key);
    int reports = 0;
    QVERIFY(*isFileSignedBy(file(), signature, key.publicKey(), [&](int64_t, int64_t total) {
        ++reports;
        return total == 300'000;
    }));
    QVERIFY(reports > 0);
    const Result<bool> cancelled = isFileSignedBy(file(), signature, key.publicKey(), [](int64_t, int64_t) {
        return false;
    });
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
}

void FileSignatureTest::minisignAcceptsOurs()
{
    const SecretKey key = SecretKey::generate();
    writeAll(at("a.pub"), key.publicKey().text());
    writeAll(at("a.key"), key.text({}));
    sign(key);
    const QStringList verify{QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("a.pub"), QStringLiteral("-m"),
                             QStringLiteral("x.jsonl")};
    QVERIFY(minisign(verify));
    // It signs with our key file as well.
    QVERIFY(QFile::remove(at("x.jsonl.minisig")));
    QVERIFY(minisign({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("a.key"), QStringLiteral("-m"),
                      QStringLiteral("x.jsonl")}));
    QVERIFY(minisign(verify));
    QCOMPARE(found({key.publicKey()}).kind, Kind::Good);
}

/// Minisign ends a line at its first carriage return.
void FileSignatureTest::returnsAfterTheComment()
{
    const SecretKey key = SecretKey::generate();
    writeAll(at("a.pub"), key.publicKey().text());
    sign(key);
    std::string text = readAll(at("x.jsonl.minisig"));
    text.insert(text.find('\n', text.find("\ntrusted comment: ") + 1), "\r\rand more\r");
    writeAll(at("x.jsonl.minisig"), text);
    QVERIFY(minisign({QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("a.pub"), QStringLiteral("-m"),
                      QStringLiteral("x.jsonl")}));
    QCOMPARE(found({key.publicKey()}).kind, Kind::Good);
    const Result<FileSignature> signature = FileSignature::parse(text);
    QVERIFY(signature);
    QCOMPARE(FileSignature::parse(signature->text())->comment, signature->comment);
}

void FileSignatureTest::weAcceptMinisigns_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("hashed") << QStringList();
    QTest::newRow("of old versions") << QStringList{QStringLiteral("-l")};
}

void FileSignatureTest::weAcceptMinisigns()
{
    QFETCH(QStringList, options);
    QVERIFY(minisign({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("m.pub"),
                      QStringLiteral("-s"), QStringLiteral("m.key")}));
    QVERIFY(minisign(options
                     + QStringList{QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("m.key"),
                                   QStringLiteral("-t"), QStringLiteral("October"), QStringLiteral("-m"),
                                   QStringLiteral("x.jsonl")}));
    const Result<PublicKey> theirs = PublicKey::parse(readAll(at("m.pub")));
    QVERIFY(theirs);
    QCOMPARE(found({*theirs}).kind, Kind::Good);
    QCOMPARE(found({*theirs}).comment, std::string("October"));
    const Result<SecretKey> secret = SecretKey::parse(readAll(at("m.key")), {});
    QVERIFY2(secret, secret ? "" : secret.error().detail.c_str());
    QVERIFY(secret->publicKey() == *theirs);
}

void FileSignatureTest::keysWithAPassphrase()
{
    const SecretKey key = SecretKey::generate();
    const std::string text = key.text("Grüße", KeyWork::interactive());
    QVERIFY(SecretKey::needsPassphrase(text));
    QVERIFY(!SecretKey::parse(text, "Gruesse"));
    const Result<SecretKey> unlocked = SecretKey::parse(text, "Grüße");
    QVERIFY(unlocked && unlocked->publicKey() == key.publicKey());
    writeAll(at("p.key"), text);
    writeAll(at("p.pub"), key.publicKey().text());
    QVERIFY(minisign({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("p.key"), QStringLiteral("-m"),
                      QStringLiteral("x.jsonl")},
                     "Grüße\n"));
    QCOMPARE(found({key.publicKey()}).kind, Kind::Good);
}

/// A key file says how much work its passphrase is; nothing could stop it.
void FileSignatureTest::refusesEndlessWork()
{
    const QByteArray text = QByteArray::fromStdString(SecretKey::generate().text("p", KeyWork::interactive()));
    const QByteArray comment = text.left(text.indexOf('\n') + 1);
    for (const int figure : {38, 46}) {
        QByteArray bytes = QByteArray::fromBase64(text.mid(comment.size()).trimmed());
        bytes[figure + 5] = 1;
        const QByteArray changed = comment + bytes.toBase64() + '\n';
        const Result<SecretKey> key = SecretKey::parse(changed.toStdString(), "p");
        QVERIFY(!key);
        QCOMPARE(key.error().detail, "To unlock the secret key takes more work than any passphrase needs.");
    }
}

void FileSignatureTest::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = QByteArray::fromStdString(
        signFile(QStringLiteral(TIDEMARK_TEST_DATA "/examples/chain.jsonl").toStdString(), SecretKey::generate(), "c")
            ->text());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line") << QByteArray("untrusted comment: x");
    QTest::newRow("NUL bytes") << QByteArray(200, '\0');
    QTest::newRow("no Base64") << QByteArray("untrusted comment: x\n!!!!\ntrusted comment: c\n!!!!\n");
    QTest::newRow("cut") << good.left(good.size() - 30);
    QTest::newRow("no trusted comment") << QByteArray(good).replace("trusted comment: c", "comment: c");
    QTest::newRow("a long comment") << QByteArray(good).replace(
        "trusted comment: c", QByteArray("trusted comment: " + QByteArray(10'000, 'c')));
    QTest::newRow("a long line") << QByteArray(5'000'000, 'A');
}

void FileSignatureTest::malformed()
{
    QFETCH(QByteArray, text);
    writeAll(at("x.jsonl.minisig"), text.toStdString());
    QCOMPARE(found({SecretKey::generate().publicKey()}).kind, Kind::Bad);
    QVERIFY(!PublicKey::parse(text.toStdString()));
    QVERIFY(!SecretKey::parse(text.toStdString(), {}));
}

void FileSignatureTest::trustedKeys()
{
    const TrustedKeys keys(at("keys").toStdString());
    QVERIFY(keys.all().empty());
    const PublicKey ada = SecretKey::generate().publicKey();
    QVERIFY(keys.add("Ada", ada));
    QVERIFY(keys.add("Émile (Paris)", SecretKey::generate().publicKey()));
    for (const char *name : {"", ".", "..", "a/b", "a\\b", "a\nb"})
        QVERIFY2(!keys.add(name, ada), name);
    writeAll(at("keys/notes.pub"), "no key");
    QCOMPARE(keys.all().size(), size_t(2));
    QCOMPARE(keys.all().front().name, std::string("Ada"));
    QVERIFY(keys.all().front() == ada);
    QVERIFY(keys.remove("Ada"));
    QVERIFY(!keys.remove("Ada"));
    QVERIFY(!keys.remove("../keys/notes"));
    QCOMPARE(keys.all().size(), size_t(1));
}

QTEST_GUILESS_MAIN(FileSignatureTest)
#include "file_signature_test.moc"
