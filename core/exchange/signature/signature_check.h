// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/signature/file_signature.h"
#include "core/exchange/signature/signing_keys.h"
#include "core/ledger/problem.h"

namespace tidemark
{

/// What the signature beside a file comes to.
struct SignatureFinding {
    enum class Kind : uint8_t {
        None,       ///< no signature lies there
        Good,       ///< of a key that is trusted
        UnknownKey, ///< of a key that is not: it proves nothing
        Bad,        ///< no signature at all, or not of these bytes
    };
    Kind kind = Kind::None;
    std::string by;      ///< the name of the trusted key, or the number of the unknown one
    std::string comment; ///< signed too, where the key is trusted
    std::string problem; ///< of a bad one: English, for people
};

/// What lies beside a file, before the file itself is read.
class SignatureBeside
{
public:
    /// `path`, of the file, in UTF-8. Errors: those of files.
    static Result<SignatureBeside> find(const std::string &path, const std::vector<PublicKey> &trusted);

    /// Only where it is of a trusted key.
    bool readsFile() const
    {
        return m_signature.has_value();
    }
    /// Reads the whole file where readsFile(). Errors: those of files, and Cancelled.
    Result<SignatureFinding> judge(const BytesProgress &progress = {}) const;

private:
    SignatureFinding m_finding; ///< what it comes to without the file
    std::string m_path;
    std::optional<FileSignature> m_signature;
    PublicKey m_key;
};

/// Both at once.
Result<SignatureFinding> checkSignature(const std::string &path, const std::vector<PublicKey> &trusted);

/// A bad signature is of the first layer: it takes the place of what the rules found.
void addBadSignature(std::optional<Problem> &problem, const SignatureFinding &signature);

}
