// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/key_files.h"
#include "core/exchange/signature/desk_key.h"
#include "core/exchange/signature/trusted_keys.h"

namespace tidemark
{
namespace
{
int failKey(const Error &error)
{
    return failCommand(QString::fromStdString(error.detail));
}

int newKey(const QString &secretPath, bool open)
{
    const QString publicPath = QString::fromStdString(publicKeyPathOf(secretPath.toStdString()));
    const SecretKey key = SecretKey::generate();
    if (const Result<void> written = writeKeys(key, secretPath, publicPath, open); !written)
        return failKey(written.error());
    std::printf("%s: the secret key. Keep it, and keep it to yourself.\n%s: the public key. Give it to whoever checks "
                "what you sign.\n",
                qUtf8Printable(secretPath), qUtf8Printable(publicPath));
    return Done;
}

int listKeys()
{
    for (const PublicKey &key : TrustedKeys().all())
        std::printf("%s  %s\n", keyName(key.number).c_str(), key.name.c_str());
    return Done;
}

int trustKey(const QString &name, const QString &fileOrKey)
{
    const Result<PublicKey> key = readPublicKey(fileOrKey.toStdString());
    if (!key)
        return failKey(key.error());
    for (const PublicKey &other : TrustedKeys().all()) {
        if (other.name == name.toStdString() && other.number != key->number)
            return failCommand(QStringLiteral("\"%1\" is the name of another key already, %2. Choose another name, or "
                                              "forget that one first.")
                                   .arg(name, QString::fromStdString(keyName(other.number))));
    }
    const Result<void> added = TrustedKeys().add(name.toStdString(), *key);
    if (!added)
        return failKey(added.error());
    std::printf("%s is trusted as \"%s\".\n", keyName(key->number).c_str(), qUtf8Printable(name));
    return Done;
}

int forgetKey(const QString &name)
{
    const Result<void> removed = TrustedKeys().remove(name.toStdString());
    return removed ? Done : failKey(removed.error());
}
}

int keyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The keys that exports are signed with, in the format of minisign.\n\n"
                       "  new               makes this desk's pair of keys, or one in --key FILE\n"
                       "  list              whose signatures are trusted\n"
                       "  trust NAME KEY    trusts a public key, a file or the key itself\n"
                       "  forget NAME       trusts it no longer\n\n"
                       "This desk's own key needs no trust: what it signed is said to be signed by \"this desk\".\n\n"
                       "Exit status: 0 done; 2 a key could not be read or written."));
    const QCommandLineOption secret(QStringLiteral("key"), QStringLiteral("The file of the new secret key."),
                                    QStringLiteral("FILE"), QString::fromStdString(deskKeyPath()));
    const QCommandLineOption open(QStringLiteral("no-passphrase"),
                                  QStringLiteral("Whoever reads the file may sign with it."));
    parser.addOptions({secret, open});
    parser.addPositionalArgument(QStringLiteral("WHAT"), QStringLiteral("new, list, trust or forget."),
                                 QStringLiteral("new|list|trust|forget"));
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("Whom the key belongs to."),
                                 QStringLiteral("[NAME]"));
    parser.addPositionalArgument(QStringLiteral("KEY"), QStringLiteral("A public key."), QStringLiteral("[KEY]"));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == QLatin1String("new") && words.size() == 1)
        return newKey(parser.value(secret), parser.isSet(open));
    if (what == QLatin1String("list") && words.size() == 1)
        return listKeys();
    if (what == QLatin1String("trust") && words.size() == 3)
        return trustKey(words.at(1), words.at(2));
    if (what == QLatin1String("forget") && words.size() == 2)
        return forgetKey(words.at(1));
    return failCommand(QStringLiteral("use \"key new\", \"key list\", \"key trust NAME KEY\" or \"key forget NAME\"."));
}

}
