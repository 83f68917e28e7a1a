// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/answer.h"
#include "core/exchange/check/verify_file.h"

namespace tidemark
{

/// What remained of an organization when its file was written.
struct ChainStanding {
    std::string org;
    std::string program;
    OrgBalance balance; ///< without its grants and users
};

/// All that checking says of a file.
struct ReviewCheck {
    FileVerification file;
    Instant checkedAt;
    std::vector<ChainStanding> standings; ///< by organization in byte order; only as far as the rules held
};

/// Both layers, the signature beside the file by the keys that are trusted here, and whether it goes on from where it
/// was when it was last checked here. `asOf`: when the file was written; figures are as of then, or of the last booking
/// where that is later. Errors: those of verifyFile(). On any thread that may wait.
Result<ReviewCheck> checkForReview(const std::string &path, Instant asOf, const CheckProgress &progress);

}
