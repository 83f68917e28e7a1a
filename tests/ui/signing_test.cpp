// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include "core/exchange/desk_key.h"
#include "core/exchange/signature_check.h"
#include "core/exchange/trusted_keys.h"
#include "tests/ui/window_desk.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/passphrase_dialog.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

namespace
{

/// A session bus of its own with a keychain that is open, where this system has the programs; else with none.
class PrivateSession
{
public:
    PrivateSession()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        if (!m_folder.isValid())
            return;
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(5'000))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            return;
        m_keyring.write("x");
        m_keyring.closeWriteChannel();
        m_hasKeychain = m_keyring.waitForReadyRead(5'000) || m_keyring.state() == QProcess::Running;
    }
    ~PrivateSession()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }
    bool hasKeychain() const
    {
        return m_hasKeychain;
    }
    void endKeychain()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
        m_bus.kill();
        m_bus.waitForFinished();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_hasKeychain = false;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_hasKeychain = false;
};

}

/// This desk's key, and those that are trusted, from the window.
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<PrivateSession>();
    }
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QDir(QFileInfo(QString::fromStdString(deskKeyPath())).absolutePath()).removeRecursively();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void cleanupTestCase()
    {
        m_session.reset();
    }
    void trustsAndForgets();
    void whatIsNoKey();
    void signsFromTheKeychain();
    void signsFromAFileWithAPassphrase();

private:
    KeysDialog *openKeys()
    {
        m_window->actionsOfWindow().keys->trigger();
        auto *dialog = m_window->findChild<KeysDialog *>();
        QSignalSpy shown(dialog, &KeysDialog::shown);
        return shown.wait(WindowDesk::waitMs) ? dialog : nullptr;
    }
    static QPushButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static bool says(const QWidget *dialog, const QString &words)
    {
        const auto *banner = dialog->findChild<Banner *>();
        return QTest::qWaitFor(
            [&] {
                return banner->isVisible() && banner->text().contains(words);
            },
            60'000);
    }
    QString exported()
    {
        const QString path = m_desk->path(QStringLiteral("out.jsonl"));
        // The dialog would ask whether to write over it.
        QFile::remove(path);
        m_window->actionsOfWindow().exportAll->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(QFileInfo(path).fileName());
        QMetaObject::invokeMethod(dialog, "accept");
        return WindowDesk::says(m_window, QStringLiteral("Exported ")) ? path : QString();
    }
    /// minisign's own judgement.
    static bool holds(const QString &path)
    {
        QProcess minisign;
        minisign.start(QStringLiteral("minisign"),
                       {QStringLiteral("-Vm"), path, QStringLiteral("-p"),
                        QString::fromStdString(publicKeyPathOf(deskKeyPath()))});
        return minisign.waitForFinished() && minisign.exitCode() == 0;
    }
    static bool hasMinisign()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty();
    }
    void picture(QWidget *of, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES"); !folder.isEmpty())
            of->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

    std::unique_ptr<PrivateSession> m_session;
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void SigningTest::trustsAndForgets()
{
    KeysDialog *dialog = openKeys();
    QVERIFY(dialog != nullptr);
    const PublicKey key = SecretKey::generate().publicKey();
    QVERIFY(!button(dialog, "trust")->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newName")), QStringLiteral("Ada in Oslo"));
    // As it is mailed: the second line alone.
    const QString mailed = QString::fromStdString(key.text()).section(u'\n', 1, 1);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newKey")), mailed);
    QTest::mouseClick(button(dialog, "trust"), Qt::LeftButton);
    QVERIFY(says(dialog, QStringLiteral("Ada in Oslo is trusted")));
    QCOMPARE(TrustedKeys().all().size(), size_t(1));
    QVERIFY(TrustedKeys().all().front() == key);
    auto *table = dialog->findChild<DataTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    picture(dialog, "keys-trusted");
    table->edit(table->model()->index(0, 0));
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Ada"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(says(dialog, QStringLiteral("called Ada")));
    QTRY_COMPARE(QString::fromStdString(TrustedKeys().all().front().name), QStringLiteral("Ada"));
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Ada"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::mouseClick(button(dialog, "forget"), Qt::LeftButton);
    QVERIFY(says(dialog, QStringLiteral("trusted no longer")));
    QVERIFY(TrustedKeys().all().empty());
    QTest::mouseClick(dialog->findChild<LinkButton *>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(TrustedKeys().all().size(), size_t(1), WindowDesk::waitMs);
}

void SigningTest::whatIsNoKey()
{
    KeysDialog *dialog = openKeys();
    QVERIFY(dialog != nullptr);
    for (const char *text : {"/none/such.pub", "RWQ==="}) {
        dialog->findChild<QLineEdit *>(QStringLiteral("newName"))->setText(QStringLiteral("Eve"));
        dialog->findChild<QLineEdit *>(QStringLiteral("newKey"))->setText(QString::fromLatin1(text));
        QTest::mouseClick(button(dialog, "trust"), Qt::LeftButton);
        QVERIFY(says(dialog, QStringLiteral("was not added")));
        dialog->findChild<Banner *>()->hide();
    }
    QVERIFY(TrustedKeys().all().empty());
}

void SigningTest::signsFromTheKeychain()
{
    if (!m_session->hasKeychain())
        QSKIP("This system has no keychain to try.");
    const QString path = exported();
    QVERIFY(!path.isEmpty());
    // Without a key it says so, and leads to where one is made.
    QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("no key to sign with")));
    QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
    auto *dialog = m_window->findChild<KeysDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "make")->isVisible(), WindowDesk::waitMs);
    picture(dialog, "keys-none");
    dialog->findChild<QLineEdit *>(QStringLiteral("ownName"))->setText(QStringLiteral("Desk 1"));
    QTest::mouseClick(button(dialog, "make"), Qt::LeftButton);
    QVERIFY(says(dialog, QStringLiteral("in the keychain")));
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "copy")->isVisible(), WindowDesk::waitMs);
    picture(dialog, "keys-own");
    // No file holds the secret.
    QVERIFY(!QFile::exists(QString::fromStdString(deskKeyPath())));
    dialog->close();
    m_window->messages()->hide();
    QVERIFY(!exported().isEmpty());
    QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("out.jsonl is signed")));
    const Result<SignatureFinding> found = checkSignature(path.toStdString(), TrustedKeys().all());
    QVERIFY(found);
    QCOMPARE(found->kind, SignatureFinding::Kind::Good);
    QCOMPARE(found->by, std::string("Desk 1"));
    if (hasMinisign())
        QVERIFY(holds(path));
    // The keychain goes, and with it the key: it says so.
    m_session->endKeychain();
    QVERIFY(!exported().isEmpty());
    QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("was not signed")));
}

void SigningTest::signsFromAFileWithAPassphrase()
{
    if (m_session->hasKeychain())
        m_session->endKeychain();
    KeysDialog *dialog = openKeys();
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(button(dialog, "make"), Qt::LeftButton);
    PassphraseDialog *ask = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((ask = dialog->findChild<PassphraseDialog *>()) != nullptr, WindowDesk::waitMs);
    picture(ask, "keys-passphrase");
    QTest::keyClicks(ask->findChild<QLineEdit *>(QStringLiteral("passphrase")), QStringLiteral("tide"));
    QTest::keyClicks(ask->findChild<QLineEdit *>(QStringLiteral("again")), QStringLiteral("tida"));
    QVERIFY(!button(ask, "unlock")->isEnabled());
    QTest::keyClick(ask->findChild<QLineEdit *>(QStringLiteral("again")), Qt::Key_Backspace);
    QTest::keyClicks(ask->findChild<QLineEdit *>(QStringLiteral("again")), QStringLiteral("e"));
    QTest::mouseClick(button(ask, "unlock"), Qt::LeftButton);
    QVERIFY(says(dialog, QStringLiteral("The key is made")));
    const Result<std::string> text = readKeyText(deskKeyPath());
    QVERIFY(text);
    QVERIFY(SecretKey::needsPassphrase(*text));
    dialog->close();
    const QString path = exported();
    for (const char *typed : {"wrong", "tide"}) {
        if (QByteArray(typed) == "tide")
            QVERIFY(!exported().isEmpty());
        QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT((ask = m_window->findChild<PassphraseDialog *>()) != nullptr, WindowDesk::waitMs);
        QTest::keyClicks(ask->findChild<QLineEdit *>(QStringLiteral("passphrase")), QString::fromLatin1(typed));
        QTest::keyClick(ask, Qt::Key_Return);
        const bool right = QByteArray(typed) == "tide";
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages()->isVisible()
                                     && m_window->messages()->text().contains(right ? QStringLiteral("is signed")
                                                                                    : QStringLiteral("does not fit")),
                                 60'000);
        QTRY_VERIFY(m_window->findChild<PassphraseDialog *>() == nullptr);
    }
    if (hasMinisign())
        QVERIFY(holds(path));
}

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
