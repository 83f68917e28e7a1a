// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/key_files.h"
#include "core/exchange/signature/desk_key.h"
#include "core/exchange/signature/file_signature.h"

namespace tidemark
{

int signCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Signs files, exports for example: FILE.minisig beside each, which \"verify\" reads, and "
                       "\"minisign -V\" too. \"tidemark-cli key new\" makes the key.\n\n"
                       "Exit status: 0 signed; 2 a file or the key could not be read, or a signature not written."));
    const QCommandLineOption key(QStringLiteral("key"), QStringLiteral("The file of the secret key; else this desk's."),
                                 QStringLiteral("FILE"), QString::fromStdString(deskKeyPath()));
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
    const QString words = parser.value(comment);
    if (!canBeComment(words.toStdString()))
        return failCommand(
            QStringLiteral("--comment takes one line of at most 8192 bytes, without control characters."));
    const Result<SecretKey> secret = readSecretKey(parser.value(key));
    if (!secret)
        return failCommand(QString::fromStdString(secret.error().detail));
    for (const QString &file : files) {
        const Result<std::string> made = signBeside(file.toStdString(), *secret, words.toStdString());
        if (!made)
            return failCommand(QString::fromStdString(made.error().detail));
        std::printf("%s\n", made->c_str());
    }
    return Done;
}

}
