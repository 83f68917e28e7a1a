// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/trusted_keys.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

#include "core/exchange/bytes/output_file.h"
#include "core/exchange/signature/desk_key.h"

namespace tidemark
{
namespace
{
constexpr qint64 longestFile = 4096;
const QLatin1String suffix(".pub");

QString fileOf(const std::string &folder, const std::string &name)
{
    return QString::fromStdString(folder) + QLatin1Char('/') + QString::fromStdString(name) + suffix;
}

}

std::vector<PublicKey> keysTrustedHere()
{
    std::vector<PublicKey> keys = TrustedKeys().all();
    // One that cannot be read is the matter of who signs.
    Result<std::optional<DeskKey>> own = readDeskKey();
    if (own && *own && std::find(keys.begin(), keys.end(), (*own)->key) == keys.end()) {
        (*own)->key.name = ownKeyName;
        keys.push_back(std::move((*own)->key));
    }
    return keys;
}

bool TrustedKeys::canBeName(const std::string &name)
{
    return !name.empty() && name.front() != '.' && name.find_first_of("/\\:*?\"<>|\n\r") == std::string::npos;
}

std::string TrustedKeys::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()
        + "/tidemark/trusted-keys";
}

TrustedKeys::TrustedKeys(std::string folder)
    : m_folder(std::move(folder))
{
}

std::vector<PublicKey> TrustedKeys::all() const
{
    std::vector<PublicKey> keys;
    const QDir folder(QString::fromStdString(m_folder));
    for (const QFileInfo &info : folder.entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<PublicKey> key = PublicKey::parse(file.read(longestFile).toStdString());
        if (!key)
            continue;
        key->name = info.completeBaseName().toStdString();
        keys.push_back(std::move(*key));
    }
    return keys;
}

Result<void> TrustedKeys::add(const std::string &name, const PublicKey &key) const
{
    if (!canBeName(name))
        return fail(ErrorCode::Malformed,
                    "\"" + name
                        + "\" cannot be the name of a key: a file gets that name. It needs letters, no point at its "
                          "beginning and none of / \\ : * ? \" < > |.");
    const QString path = fileOf(m_folder, name);
    QDir().mkpath(QString::fromStdString(m_folder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeOutput(file, key.text()) || !file.commit())
        return tl::unexpected(outputError(file));
    return {};
}

Result<void> TrustedKeys::remove(const std::string &name) const
{
    QFile file(canBeName(name) ? fileOf(m_folder, name) : QString());
    if (!file.exists())
        return fail(ErrorCode::CannotOpen, "No key is trusted under the name \"" + name + "\".");
    if (!file.remove())
        return fail(ErrorCode::IoFailed, file.fileName().toStdString() + ": " + file.errorString().toStdString());
    return {};
}

}
