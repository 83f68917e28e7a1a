// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/private_keychain.h"
#include "tests/ui/signing_desk.h"
#include "ui/keys/key_vault.h"

using namespace tidemark;

/// This desk's own key in a keychain of the system.
class SigningKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_keychain.start())
            QSKIP("This system has no keychain that could be tried.");
        // It answers once its program has come up.
        QTRY_COMPARE_WITH_TIMEOUT(vault([](KeyVault &keychain, const KeyVault::Then &then) {
                                      keychain.store("probe", "probe", then);
                                  }).kind,
                                  VaultAnswer::Kind::Done, WindowDesk::waitMs);
    }
    void init()
    {
        m_desk = std::make_unique<SigningDesk>();
        QVERIFY(m_desk->window() != nullptr);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void signsFromTheKeychain();

private:
    static VaultAnswer vault(const std::function<void(KeyVault &, const KeyVault::Then &)> &ask)
    {
        KeyVault keychain;
        std::optional<VaultAnswer> answer;
        ask(keychain, [&answer](const VaultAnswer &given) {
            answer = given;
        });
        (void)QTest::qWaitFor(
            [&answer] {
                return answer.has_value();
            },
            WindowDesk::waitMs);
        return answer.value_or(VaultAnswer{VaultAnswer::Kind::Denied, {}, QStringLiteral("no answer")});
    }

    PrivateKeychain m_keychain;
    std::unique_ptr<SigningDesk> m_desk;
};

void SigningKeychainTest::signsFromTheKeychain()
{
    const QString path = m_desk->exported();
    QVERIFY(!path.isEmpty());
    // Without a key it says so, and leads to where one is made.
    m_desk->followMessage();
    QVERIFY(WindowDesk::says(m_desk->window(), QStringLiteral("no key to sign with")));
    m_desk->followMessage();
    auto *dialog = m_desk->window()->findChild<KeysDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(SigningDesk::button(dialog, "make")->isVisible(), WindowDesk::waitMs);
    SigningDesk::picture(dialog, "keys-none");
    SigningDesk::line(dialog, "ownName")->setText(QStringLiteral("Desk 1"));
    QTest::mouseClick(SigningDesk::button(dialog, "make"), Qt::LeftButton);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("in the keychain")));
    QTRY_VERIFY_WITH_TIMEOUT(SigningDesk::button(dialog, "copy")->isVisible(), WindowDesk::waitMs);
    SigningDesk::picture(dialog, "keys-own");
    // No file holds the secret.
    QVERIFY(!QFile::exists(QString::fromStdString(deskKeyPath())));
    // What lies in the keychain is the secret of the key that is shown.
    const Result<std::optional<DeskKey>> own = readDeskKey();
    QVERIFY(own && *own);
    QCOMPARE((*own)->place, DeskKey::Place::Keychain);
    const VaultAnswer kept = vault([&](KeyVault &keychain, const KeyVault::Then &then) {
        keychain.read(keyName((*own)->key.number), then);
    });
    QCOMPARE(kept.kind, VaultAnswer::Kind::Done);
    const Result<SecretKey> secret = SecretKey::parse(kept.secret, {});
    QVERIFY(secret);
    QVERIFY(secret->publicKey() == (*own)->key);
    dialog->close();
    m_desk->window()->messages()->hide();
    QVERIFY(!m_desk->exported().isEmpty());
    m_desk->followMessage();
    QVERIFY(WindowDesk::says(m_desk->window(), QStringLiteral("out.jsonl is signed")));
    const Result<SignatureFinding> found = checkSignature(path.toStdString(), TrustedKeys().all());
    QVERIFY(found);
    QCOMPARE(found->kind, SignatureFinding::Kind::Good);
    QCOMPARE(found->by, std::string("Desk 1"));
    QVERIFY(SigningDesk::holds(path));
    // Without the secret it says what is missing.
    QCOMPARE(vault([&](KeyVault &keychain, const KeyVault::Then &then) {
                 keychain.remove(keyName((*own)->key.number), then);
             }).kind,
             VaultAnswer::Kind::Done);
    QVERIFY(!m_desk->exported().isEmpty());
    m_desk->followMessage();
    QVERIFY(WindowDesk::says(m_desk->window(), QStringLiteral("does not hold the secret key any more")));
}

QTEST_MAIN(SigningKeychainTest)
#include "signing_keychain_test.moc"
