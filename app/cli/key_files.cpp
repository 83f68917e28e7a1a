// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/cli/passphrase.h"

namespace tidemark
{
namespace
{
constexpr qint64 longestFile = 4096;

Result<std::string> readSmall(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, path.toStdString() + ": " + file.errorString().toStdString());
    return file.read(longestFile).toStdString();
}

tl::unexpected<Error> at(const QString &path, const Error &error)
{
    return fail(error.code, path.toStdString() + ": " + error.detail);
}

Result<void> writeNew(const QString &path, const std::string &text, QFile::Permissions permissions)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    // The file is nobody else's before anything is in it.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.flush();
    if (!written)
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString());
    return {};
}
}

Result<PublicKey> readPublicKey(const QString &fileOrKey)
{
    if (Result<PublicKey> key = PublicKey::parse(fileOrKey.toStdString()))
        return key;
    const Result<std::string> text = readSmall(fileOrKey);
    if (!text)
        return tl::unexpected(text.error());
    Result<PublicKey> key = PublicKey::parse(*text);
    if (!key)
        return at(fileOrKey, key.error());
    return key;
}

Result<SecretKey> readSecretKey(const QString &path)
{
    const Result<std::string> text = readSmall(path);
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
        return at(path, key.error());
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
    Result<void> secret = writeNew(secretPath, key.text(passphrase), QFile::ReadOwner | QFile::WriteOwner);
    if (!secret)
        return secret;
    return writeNew(publicPath, key.publicKey().text(),
                    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

QString ownKeyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/tidemark/signing.key");
}

QString publicPathOf(const QString &secretPath)
{
    const QString stem = secretPath.endsWith(QLatin1String(".key")) ? secretPath.chopped(4) : secretPath;
    return stem + QStringLiteral(".pub");
}

}
