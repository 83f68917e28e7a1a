// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/sign_flow.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include "core/async/reply.h"
#include "ui/keys/key_vault.h"
#include "ui/keys/key_words.h"
#include "ui/keys/passphrase_dialog.h"
#include "ui/support/failure_words.h"

namespace tidemark
{
namespace
{

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

}

SignFlow::SignFlow(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_vault(new KeyVault(this))
{
}

void SignFlow::sign(const QString &path)
{
    Reply<Result<std::optional<DeskKey>>>(QtConcurrent::run(readDeskKey))
        .then(this, [this, path](const Result<std::optional<DeskKey>> &key) {
            if (key)
                take(path, *key);
            else
                Q_EMIT failed(failureWords(tr("%1 was not signed.").arg(nameOf(path)), key.error()));
        });
}

void SignFlow::take(const QString &path, const std::optional<DeskKey> &key)
{
    if (!key) {
        Q_EMIT keyNeeded();
        return;
    }
    if (key->place == DeskKey::Place::FileWithPassphrase) {
        askPassphrase(path);
        return;
    }
    if (key->place == DeskKey::Place::File) {
        signWith(path, {}, {});
        return;
    }
    m_vault->read(keyName(key->key.number), [this, path](const VaultAnswer &answer) {
        if (answer.kind == VaultAnswer::Kind::Done)
            signWith(path, answer.secret, {});
        else
            Q_EMIT failed(tr("%1 was not signed. %2", "a file; why").arg(nameOf(path), vaultWords(answer)));
    });
}

void SignFlow::askPassphrase(const QString &path)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::For::ExistingKey,
        tr("The key that signs %1 is kept in a file with a passphrase.").arg(nameOf(path)), m_window);
    connect(dialog, &PassphraseDialog::given, this, [this, path](const std::string &passphrase) {
        signWith(path, {}, passphrase);
    });
    dialog->open();
}

void SignFlow::signWith(const QString &path, const std::string &secret, const std::string &passphrase)
{
    // To unlock a key takes seconds, and the file may be long.
    const auto work = [file = path.toStdString(), secret, passphrase]() -> Result<std::string> {
        const Result<std::string> text = secret.empty() ? readKeyText(deskKeyPath()) : Result<std::string>(secret);
        if (!text)
            return tl::unexpected(text.error());
        const Result<SecretKey> key = SecretKey::parse(*text, passphrase);
        if (!key)
            return tl::unexpected(key.error());
        return signBeside(file, *key);
    };
    Reply<Result<std::string>>(QtConcurrent::run(work)).then(this, [this, path](const Result<std::string> &made) {
        if (made)
            Q_EMIT signedBeside(
                tr("%1 is signed: give %2 along with it.").arg(nameOf(path), nameOf(QString::fromStdString(*made))));
        else if (made.error().code == ErrorCode::Malformed)
            Q_EMIT failed(tr("%1 was not signed: the passphrase does not fit the key. Try again.").arg(nameOf(path)));
        else
            Q_EMIT failed(failureWords(tr("%1 was not signed.").arg(nameOf(path)), made.error()));
    });
}

}
