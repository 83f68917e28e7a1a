// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_files.h"

#include <QFileInfo>

#include "app/cli/passphrase.h"
#include "core/exchange/signature/desk_key.h"

namespace tidemark
{

Result<SecretKey> readSecretKey(const QString &path)
{
    const Result<std::string> text = readKeyText(path.toStdString());
    const bool inKeychain = !QFileInfo::exists(path) && path.toStdString() == deskKeyPath()
        && QFileInfo::exists(QString::fromStdString(publicKeyPathOf(path.toStdString())));
    if (inKeychain)
        return fail(ErrorCode::CannotOpen,
                    path.toStdString()
                        + ": this desk's key is in the keychain of the system, where only the console reaches it. "
                          "Sign there, or name another key with --key.");
    if (!text && !QFileInfo::exists(path) && path.toStdString() == deskKeyPath())
        return fail(ErrorCode::CannotOpen,
                    "This desk has no key yet. \"tidemark-cli key new\" makes one; or name another with --key.");
    if (!text)
        return tl::unexpected(text.error());
    std::string passphrase;
    if (SecretKey::needsPassphrase(*text)) {
        const std::optional<std::string> typed = askPassphrase("Passphrase of " + path.toStdString() + ": ");
        if (!typed)
            return fail(ErrorCode::Malformed, path.toStdString() + ": the key has a passphrase, and none was given.");
        passphrase = *typed;
    }
    Result<SecretKey> key = SecretKey::parse(*text, passphrase);
    if (!key)
        return fail(key.error().code, path.toStdString() + ": " + key.error().detail);
    return key;
}

Result<void> writeKeys(const SecretKey &key, const QString &secretPath, const QString &publicPath, bool open)
{
    for (const QString &path : {secretPath, publicPath}) {
        if (QFileInfo::exists(path))
            return fail(ErrorCode::IoFailed, path.toStdString() + ": it is there already; name another file.");
    }
    std::string passphrase;
    if (!open) {
        const std::optional<std::string> first = askPassphrase("Passphrase for the new key: ");
        if (!first || first->empty())
            return fail(ErrorCode::Malformed, "No passphrase was given; \"--no-passphrase\" makes a key without one.");
        if (askPassphrase("The same again: ") != first)
            return fail(ErrorCode::Malformed, "The passphrases differ; no key was made.");
        passphrase = *first;
    }
    Result<void> secret = writeSecretKeyFile(secretPath.toStdString(), key.text(passphrase));
    if (!secret)
        return secret;
    return writePublicKeyFile(publicPath.toStdString(), key.publicKey());
}

}
