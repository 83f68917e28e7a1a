// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/signature_check.h"

#include <QFile>
#include <algorithm>

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

Result<SignatureBeside> SignatureBeside::find(const std::string &path, const std::vector<PublicKey> &trusted)
{
    SignatureBeside beside;
    QFile file(QString::fromStdString(signaturePathOf(path)));
    if (!file.exists())
        return beside;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, file.fileName().toStdString() + ": " + file.errorString().toStdString());
    Result<FileSignature> signature = FileSignature::parse(file.read(longestSignature).toStdString());
    if (!signature) {
        beside.m_finding = bad("What lies beside it as " + signaturePathOf(path) + " is no signature of minisign.");
        return beside;
    }
    const auto key = std::find_if(trusted.begin(), trusted.end(), [&signature](const PublicKey &each) {
        return each.number == signature->number;
    });
    if (key == trusted.end()) {
        beside.m_finding = {SignatureFinding::Kind::UnknownKey, keyName(signature->number), {}, {}};
        return beside;
    }
    beside.m_path = path;
    beside.m_key = *key;
    beside.m_signature = std::move(*signature);
    return beside;
}

Result<SignatureFinding> SignatureBeside::judge(const BytesProgress &progress) const
{
    if (!m_signature)
        return m_finding;
    const std::string by = m_key.name.empty() ? keyName(m_key.number) : m_key.name;
    const Result<bool> signedByIt = isFileSignedBy(m_path, *m_signature, m_key, progress);
    if (!signedByIt)
        return tl::unexpected(signedByIt.error());
    if (!*signedByIt)
        return bad("The signature of \"" + by + "\" is not of this file as it is.");
    if (!isCommentSignedBy(*m_signature, m_key))
        return bad("The comment of the signature of \"" + by + "\" is not the one that was signed.");
    return SignatureFinding{SignatureFinding::Kind::Good, by, m_signature->comment, {}};
}

Result<SignatureFinding> checkSignature(const std::string &path, const std::vector<PublicKey> &trusted)
{
    const Result<SignatureBeside> beside = SignatureBeside::find(path, trusted);
    return beside ? beside->judge() : tl::unexpected(beside.error());
}

void addBadSignature(std::optional<Problem> &problem, const SignatureFinding &signature)
{
    if (signature.kind == SignatureFinding::Kind::Bad && (!problem || !isOfIntegrity(problem->kind)))
        problem = Problem{ProblemKind::BadSignature, signature.problem, {}, 0};
}

}
