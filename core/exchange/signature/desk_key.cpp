// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/desk_key.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include "core/exchange/bytes/output_file.h"
#include "core/exchange/signature/file_signature.h"

namespace tidemark
{
namespace
{
constexpr qint64 longestFile = 4096;

/// Once it is 0, what was written outlives a power cut.
int sync(int file)
{
#ifdef Q_OS_WIN
    return ::_commit(file);
#else
    return ::fsync(file);
#endif
}

Result<void> writeNew(const std::string &path, const std::string &text, QFile::Permissions permissions)
{
    const QString name = QString::fromStdString(path);
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    // The file is nobody else's before anything is in it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return fail(ErrorCode::IoFailed, path + ": " + file.errorString().toStdString());
    const bool written = writeOutput(file, text) && file.flush();
    if (written && sync(file.handle()) == 0)
        return {};
    const QString problem = written ? qt_error_string(errno) : file.errorString();
    Error error{ErrorCode::IoFailed, path + ": " + problem.toStdString()};
    file.remove(); // half a key would only be in the way of the next one
    return tl::unexpected(std::move(error));
}

/// As minisign says it by itself.
std::string usualComment(const std::string &path)
{
    return "timestamp:" + std::to_string(QDateTime::currentSecsSinceEpoch())
        + "\tfile:" + QFileInfo(QString::fromStdString(path)).fileName().toStdString() + "\thashed";
}
}

std::string deskKeyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()
        + "/tidemark/signing.key";
}

std::string publicKeyPathOf(const std::string &secretPath)
{
    const bool usual = secretPath.ends_with(".key");
    return secretPath.substr(0, secretPath.size() - (usual ? 4 : 0)) + ".pub";
}

Result<std::optional<DeskKey>> readDeskKey()
{
    const std::string secretPath = deskKeyPath();
    const std::string publicPath = publicKeyPathOf(secretPath);
    if (!QFileInfo::exists(QString::fromStdString(publicPath)))
        return std::optional<DeskKey>();
    Result<PublicKey> key = readPublicKey(publicPath);
    if (!key)
        return tl::unexpected(key.error());
    if (!QFileInfo::exists(QString::fromStdString(secretPath)))
        return DeskKey{*key, DeskKey::Place::Keychain};
    const Result<std::string> secret = readKeyText(secretPath);
    if (!secret)
        return tl::unexpected(secret.error());
    const bool locked = SecretKey::needsPassphrase(*secret);
    return DeskKey{*key, locked ? DeskKey::Place::FileWithPassphrase : DeskKey::Place::File};
}

Result<std::string> readKeyText(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, path + ": " + file.errorString().toStdString());
    return file.read(longestFile).toStdString();
}

Result<PublicKey> readPublicKey(const std::string &fileOrKey)
{
    if (Result<PublicKey> key = PublicKey::parse(fileOrKey))
        return key;
    if (!QFileInfo::exists(QString::fromStdString(fileOrKey)))
        return fail(ErrorCode::Malformed, fileOrKey + ": this is neither a file nor a public key of minisign.");
    const Result<std::string> text = readKeyText(fileOrKey);
    if (!text)
        return tl::unexpected(text.error());
    Result<PublicKey> key = PublicKey::parse(*text);
    if (!key)
        return fail(key.error().code, fileOrKey + ": " + key.error().detail);
    return key;
}

Result<void> writeSecretKeyFile(const std::string &path, const std::string &text)
{
    return writeNew(path, text, QFile::ReadOwner | QFile::WriteOwner);
}

Result<void> writePublicKeyFile(const std::string &path, const PublicKey &key)
{
    return writeNew(path, key.text(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

Result<std::string> signBeside(const std::string &path, const SecretKey &key, const std::string &comment)
{
    if (QFileInfo(QString::fromStdString(path)).isDir())
        return fail(ErrorCode::CannotOpen, path + ": this is a folder.");
    const Result<FileSignature> signature = signFile(path, key, comment.empty() ? usualComment(path) : comment);
    if (!signature)
        return tl::unexpected(signature.error());
    std::string to = signaturePathOf(path);
    const std::unique_ptr<QFileDevice> file = outputFile(QString::fromStdString(to));
    const std::string text = signature->text();
    if (!file->open(QIODevice::WriteOnly) || !writeOutput(*file, text) || !finishOutput(*file))
        return tl::unexpected(outputError(*file));
    return to;
}

}
