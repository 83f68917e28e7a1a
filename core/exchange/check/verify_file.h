// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/check/verification.h"
#include "core/exchange/signature/signature_check.h"

namespace tidemark
{

class Ledger;
class SeenHeads;

struct VerifyOptions {
    CheckProgress progress;
    ChainVisitor chain;
    std::vector<PublicKey> trustedKeys;
    SeenHeads *seen = nullptr; ///< remembers the heads of what holds; none: nothing is `rewound`
};

struct FileVerification {
    Verification verification;
    SignatureFinding signature;
    std::optional<Error> notRemembered; ///< the check stands, but the next one will not know of it
};

/// Checks a ledger or a portable export, whichever a path names, the signature beside it, and that it
/// goes on from where it was last seen (exchange.md, "Checking"). `path` in UTF-8. An Error means that
/// the file is neither or cannot be read, or Cancelled. On any thread.
Result<FileVerification> verifyFile(const std::string &path, const VerifyOptions &options = {});

/// The same of a ledger that is open; others may go on booking. On the ledger's thread.
Result<FileVerification> verifyOpenLedger(Ledger &ledger, const VerifyOptions &options = {});

}
