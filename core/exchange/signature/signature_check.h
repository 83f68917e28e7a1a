// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
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

/// Reads the whole file where its signature is of a trusted key. `path` in UTF-8. Errors: those of files.
Result<SignatureFinding> checkSignature(const std::string &path, const std::vector<PublicKey> &trusted);

/// A bad signature is of the first layer: it takes the place of what the rules found.
void addBadSignature(std::optional<Problem> &problem, const SignatureFinding &signature);

}
