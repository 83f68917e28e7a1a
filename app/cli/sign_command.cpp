// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/key_files.h"
#include "core/exchange/file_signature.h"

namespace tidemark
{
namespace
{
/// As minisign says it by itself.
QString usualComment(const QString &path)
{
    return QStringLiteral("timestamp:%1\tfile:%2\thashed")
        .arg(QDateTime::currentSecsSinceEpoch())
        .arg(QFileInfo(path).fileName());
}

Result<void> signOne(const QString &path, const SecretKey &key, const QString &comment)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::CannotOpen, path.toStdString() + ": this is a folder.");
    const Result<FileSignature> signature = signFile(path.toStdString(), key, comment.toStdString());
    if (!signature)
        return tl::unexpected(signature.error());
    const std::string to = signaturePathOf(path.toStdString());
    QSaveFile file(QString::fromStdString(to));
    const std::string text = signature->text();
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0 || !file.commit())
        return fail(ErrorCode::IoFailed, to + ": " + file.errorString().toStdString());
    std::printf("%s\n", to.c_str());
    return {};
}
}

int signCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Signs files, exports for example: FILE.minisig beside each, which \"verify\" reads, and "
                       "\"minisign -V\" too. \"tidemark-cli key new\" makes the key.\n\n"
                       "Exit status: 0 signed; 2 a file or the key could not be read, or a signature not written."));
    const QCommandLineOption key(QStringLiteral("key"), QStringLiteral("The file of the secret key; else this desk's."),
                                 QStringLiteral("FILE"), ownKeyPath());
    const QCommandLineOption comment(QStringLiteral("comment"),
                                     QStringLiteral("Words to be signed with each file, in one line; else its name "
                                                    "and the time."),
                                     QStringLiteral("TEXT"));
    parser.addOptions({key, comment});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A file to sign."), QStringLiteral("FILE…"));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return failCommand(QStringLiteral("use \"sign [--key FILE] [--comment TEXT] FILE…\"."));
    const Result<SecretKey> secret = readSecretKey(parser.value(key));
    if (!secret)
        return failCommand(QString::fromStdString(secret.error().detail));
    for (const QString &file : files) {
        const QString words = parser.isSet(comment) ? parser.value(comment) : usualComment(file);
        if (const Result<void> made = signOne(file, *secret, words); !made)
            return failCommand(QString::fromStdString(made.error().detail));
    }
    return Done;
}

}
