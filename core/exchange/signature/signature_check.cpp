// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/signature_check.h"

#include <QFile>
#include <algorithm>

#include "core/exchange/signature/file_signature.h"

namespace tidemark
{
namespace
{
constexpr qint64 longestSignature = 64 * 1024;

SignatureFinding bad(std::string problem)
{
    return {SignatureFinding::Kind::Bad, {}, {}, std::move(problem)};
}
}

Result<SignatureFinding> checkSignature(const std::string &path, const std::vector<PublicKey> &trusted)
{
    QFile file(QString::fromStdString(signaturePathOf(path)));
    if (!file.exists())
        return SignatureFinding();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, file.fileName().toStdString() + ": " + file.errorString().toStdString());
    const Result<FileSignature> signature = FileSignature::parse(file.read(longestSignature).toStdString());
    if (!signature)
        return bad("What lies beside it as " + signaturePathOf(path) + " is no signature of minisign.");
    const auto key = std::find_if(trusted.begin(), trusted.end(), [&signature](const PublicKey &each) {
        return each.number == signature->number;
    });
    if (key == trusted.end())
        return SignatureFinding{SignatureFinding::Kind::UnknownKey, keyName(signature->number), {}, {}};
    const std::string by = key->name.empty() ? keyName(key->number) : key->name;
    const Result<bool> signedByIt = isSignedBy(path, *signature, *key);
    if (!signedByIt)
        return tl::unexpected(signedByIt.error());
    if (!*signedByIt)
        return bad("The signature of \"" + by + "\" is not of this file as it is.");
    return SignatureFinding{SignatureFinding::Kind::Good, by, signature->comment, {}};
}

void addBadSignature(std::optional<Problem> &problem, const SignatureFinding &signature)
{
    if (signature.kind == SignatureFinding::Kind::Bad && (!problem || !isOfIntegrity(problem->kind)))
        problem = Problem{ProblemKind::BadSignature, signature.problem, {}, 0};
}

}
