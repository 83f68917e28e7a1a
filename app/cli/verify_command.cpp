// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "app/cli/signer_line.h"
#include "core/exchange/check/last_check.h"
#include "core/exchange/check/verify_file.h"
#include "core/exchange/signature/desk_key.h"
#include "core/exchange/signature/trusted_keys.h"
#include "core/store/seen_heads.h"

namespace tidemark
{
namespace
{
void note(const std::string &words)
{
    std::fprintf(stderr, "tidemark-cli: %s\n", words.c_str());
}

int verify(const QString &path, VerifyOptions options, bool forget)
{
    const Result<std::unique_ptr<SeenHeads>> seen = SeenHeads::open();
    if (seen)
        options.seen = seen->get();
    else
        note("what is seen now cannot be remembered: " + seen.error().detail);
    if (seen && forget)
        (void)forgetCheckOf(**seen, path.toStdString());
    Result<FileVerification> file;
    {
        ProgressLine line;
        options.progress = [&line](int64_t done, int64_t total) {
            line.show("Checking", done, total);
            return true;
        };
        file = verifyFile(path.toStdString(), options);
    }
    if (!file)
        return failCommand(QString::fromStdString(file.error().detail));
    saySigner(file->signature);
    if (file->notRemembered)
        note("what was seen now cannot be remembered: " + file->notRemembered->detail);
    std::printf("%s\n", verificationJson(file->verification).c_str());
    return file->verification.ok() ? Done : SomethingRefused;
}
}

int verifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks every chain of a ledger or of a portable export: first that nothing was changed, dropped or put in, "
        "then that every entry is the one that the rules book there; the signature beside it, FILE.minisig, where its "
        "key is trusted; and that it goes on from where it was when it was last checked here.\n\n"
        "Answers one line of JSON. Exit status: 0 all is well; 1 a row is broken, the first is named; 2 the file "
        "cannot be read as either."));
    const QCommandLineOption key(QStringLiteral("key"),
                                 QStringLiteral("Trust this public key of minisign too: a file, or the key itself."),
                                 QStringLiteral("KEY"));
    const QCommandLineOption forget(
        QStringLiteral("forget"),
        QStringLiteral("Forget how far FILE went when it was last checked, as after restoring a backup."));
    parser.addOptions({key, forget});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A ledger or a portable export."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return failCommand(QStringLiteral("use \"verify [--key KEY]… FILE\"."));
    VerifyOptions options;
    options.trustedKeys = keysTrustedHere();
    for (const QString &each : parser.values(key)) {
        Result<PublicKey> read = readPublicKey(each.toStdString());
        if (!read)
            return failCommand(QString::fromStdString(read.error().detail));
        options.trustedKeys.insert(options.trustedKeys.begin(), std::move(*read));
    }
    return verify(files.first(), std::move(options), parser.isSet(forget));
}

}
