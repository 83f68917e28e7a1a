// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/signing_desk.h"

using namespace tidemark;

/// Keys that are trusted, and this desk's own where the system has no keychain.
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
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
    void trustsAndForgets();
    void changesOneAfterTheOther();
    void whatIsNoKey();
    void namesOfOtherKeys();
    void signsFromAFileWithAPassphrase();
    void verifyingSaysWhoSigned();

private:
    std::unique_ptr<SigningDesk> m_desk;
};

void SigningTest::trustsAndForgets()
{
    KeysDialog *dialog = m_desk->openKeys();
    QVERIFY(dialog != nullptr);
    const PublicKey key = SecretKey::generate().publicKey();
    QVERIFY(!SigningDesk::button(dialog, "trust")->isEnabled());
    QTest::keyClicks(SigningDesk::line(dialog, "newName"), QStringLiteral("Ada in Oslo"));
    // As it is mailed: the second line alone.
    const QString mailed = QString::fromStdString(key.text()).section(u'\n', 1, 1);
    QTest::keyClicks(SigningDesk::line(dialog, "newKey"), mailed);
    QTest::mouseClick(SigningDesk::button(dialog, "trust"), Qt::LeftButton);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("Ada in Oslo is trusted")));
    QCOMPARE(TrustedKeys().all().size(), size_t(1));
    QVERIFY(TrustedKeys().all().front() == key);
    auto *table = dialog->findChild<DataTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    SigningDesk::picture(dialog, "keys-trusted");
    table->edit(table->model()->index(0, 0));
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Ada"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("called Ada")));
    // What it says is done, and what it shows is what is there.
    QCOMPARE(QString::fromStdString(TrustedKeys().all().front().name), QStringLiteral("Ada"));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Ada"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::mouseClick(SigningDesk::button(dialog, "forget"), Qt::LeftButton);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("trusted no longer")));
    QVERIFY(TrustedKeys().all().empty());
    QTest::mouseClick(dialog->findChild<LinkButton *>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(TrustedKeys().all().size(), size_t(1), WindowDesk::waitMs);
}

/// What is chosen while a change is under way would be chosen from what is there no longer.
void SigningTest::changesOneAfterTheOther()
{
    QVERIFY(TrustedKeys().add("Ada in Oslo", SecretKey::generate().publicKey()));
    KeysDialog *dialog = m_desk->openKeys();
    QVERIFY(dialog != nullptr);
    auto *table = dialog->findChild<DataTable *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    QPushButton *forget = SigningDesk::button(dialog, "forget");
    QVERIFY(forget->isEnabled());
    table->model()->setData(table->model()->index(0, 0), QStringLiteral("Ada"));
    QVERIFY(!forget->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(forget->isEnabled(), WindowDesk::waitMs);
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("Ada is trusted no longer")));
    QVERIFY(TrustedKeys().all().empty());
}

void SigningTest::whatIsNoKey()
{
    KeysDialog *dialog = m_desk->openKeys();
    QVERIFY(dialog != nullptr);
    for (const char *text : {"/none/such.pub", "RWQ==="}) {
        SigningDesk::line(dialog, "newName")->setText(QStringLiteral("Eve"));
        SigningDesk::line(dialog, "newKey")->setText(QString::fromLatin1(text));
        QTest::mouseClick(SigningDesk::button(dialog, "trust"), Qt::LeftButton);
        QVERIFY(SigningDesk::says(dialog, QStringLiteral("this is neither a file nor a public key of minisign")));
        QCOMPARE(SigningDesk::line(dialog, "newKey")->text(), QString::fromLatin1(text));
        dialog->findChild<Banner *>()->hide();
    }
    QVERIFY(TrustedKeys().all().empty());
}

/// No key is made whose name cannot be trusted, and none takes the place of another.
void SigningTest::namesOfOtherKeys()
{
    const PublicKey ada = SecretKey::generate().publicKey();
    QVERIFY(TrustedKeys().add("Ada", ada));
    KeysDialog *dialog = m_desk->openKeys();
    QVERIFY(dialog != nullptr);
    const std::pair<const char *, const char *> names[] = {{"Ada", "There is a key of the name Ada already"},
                                                           {"a/b", "a/b cannot be the name of a key"}};
    for (const auto &[name, words] : names) {
        dialog->findChild<Banner *>()->hide();
        SigningDesk::line(dialog, "ownName")->setText(QString::fromLatin1(name));
        QTest::mouseClick(SigningDesk::button(dialog, "make"), Qt::LeftButton);
        QVERIFY(SigningDesk::says(dialog, QString::fromLatin1(words)));
        QVERIFY(SigningDesk::button(dialog, "make")->isEnabled());
    }
    QVERIFY(dialog->findChild<PassphraseDialog *>() == nullptr);
    QVERIFY(!*readDeskKey());
    QCOMPARE(TrustedKeys().all().size(), size_t(1));
    QVERIFY(TrustedKeys().all().front() == ada);
}

void SigningTest::verifyingSaysWhoSigned()
{
    MainWindow *window = m_desk->window();
    const std::string ledger = window->service()->path().toStdString();
    const SecretKey key = SecretKey::generate();
    QVERIFY(signBeside(ledger, key));
    const auto verified = [window](const QString &words) {
        window->messages()->hide();
        window->actionsOfWindow().verify->trigger();
        return WindowDesk::says(window, words);
    };
    QVERIFY(verified(QStringLiteral("which is not trusted here: that proves nothing until you know whose key it is.")));
    QVERIFY(window->messages()->text().startsWith(QStringLiteral("The chains are intact")));
    QVERIFY(TrustedKeys().add("Ada in Oslo", key.publicKey()));
    QVERIFY(verified(QStringLiteral("Signed by Ada in Oslo.")));
    QVERIFY(QFile::remove(QString::fromStdString(signaturePathOf(ledger))));
    QVERIFY(verified(QStringLiteral("The chains are intact")));
    QVERIFY(!window->messages()->text().contains(QStringLiteral("Signed")));
}

void SigningTest::signsFromAFileWithAPassphrase()
{
    KeysDialog *dialog = m_desk->openKeys();
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(SigningDesk::button(dialog, "make"), Qt::LeftButton);
    PassphraseDialog *ask = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((ask = dialog->findChild<PassphraseDialog *>()) != nullptr, WindowDesk::waitMs);
    SigningDesk::picture(ask, "keys-passphrase");
    QTest::keyClicks(SigningDesk::line(ask, "passphrase"), QStringLiteral("tide"));
    QTest::keyClicks(SigningDesk::line(ask, "again"), QStringLiteral("tida"));
    QVERIFY(!SigningDesk::button(ask, "unlock")->isEnabled());
    QTest::keyClick(SigningDesk::line(ask, "again"), Qt::Key_Backspace);
    QTest::keyClicks(SigningDesk::line(ask, "again"), QStringLiteral("e"));
    QTest::mouseClick(SigningDesk::button(ask, "unlock"), Qt::LeftButton);
    QVERIFY(SigningDesk::says(dialog, QStringLiteral("The key is made")));
    const Result<std::string> text = readKeyText(deskKeyPath());
    QVERIFY(text);
    QVERIFY(SecretKey::needsPassphrase(*text));
    dialog->close();
    const QString path = m_desk->exported();
    for (const char *typed : {"wrong", "tide"}) {
        if (QByteArray(typed) == "tide")
            QVERIFY(!m_desk->exported().isEmpty());
        m_desk->followMessage();
        QTRY_VERIFY_WITH_TIMEOUT((ask = m_desk->window()->findChild<PassphraseDialog *>()) != nullptr,
                                 WindowDesk::waitMs);
        QTest::keyClicks(SigningDesk::line(ask, "passphrase"), QString::fromLatin1(typed));
        QTest::keyClick(ask, Qt::Key_Return);
        const bool right = QByteArray(typed) == "tide";
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window()->messages()->isVisible()
                                     && m_desk->window()->messages()->text().contains(
                                         right ? QStringLiteral("is signed") : QStringLiteral("does not fit")),
                                 60'000);
        QTRY_VERIFY(m_desk->window()->findChild<PassphraseDialog *>() == nullptr);
    }
    QVERIFY(SigningDesk::holds(path));
}

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
