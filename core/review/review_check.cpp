// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_check.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/exchange/signature/trusted_keys.h"
#include "core/ledger/balance.h"
#include "core/store/seen_heads.h"

namespace tidemark
{
namespace
{
/// nullopt: the figures break a law, whatever the rules say of the entries.
std::optional<ChainStanding> standingAt(const OrgState &state, const ProgramCatalog &programs, Instant asOf)
{
    try {
        ChainStanding standing{state.head()->org, state.head()->program,
                               balanceAt(state, programs, std::max(asOf, state.head()->bookedAt))};
        standing.balance.grants = {};
        standing.balance.users = {};
        return standing;
    } catch (const LawBroken &) {
        return std::nullopt;
    }
}
}

Result<ReviewCheck> checkForReview(const std::string &path, Instant asOf, const CheckProgress &progress)
{
    ReviewCheck check;
    VerifyOptions options;
    options.progress = progress;
    options.trustedKeys = keysTrustedHere();
    const Result<std::unique_ptr<SeenHeads>> seen = SeenHeads::open();
    if (seen)
        options.seen = seen->get();
    options.chain = [&](const OrgState &state, const ProgramCatalog &programs) {
        if (std::optional<ChainStanding> standing = standingAt(state, programs, asOf))
            check.standings.push_back(std::move(*standing));
    };
    Result<FileVerification> file = verifyFile(path, options);
    if (!file)
        return tl::unexpected(file.error());
    check.file = std::move(*file);
    if (!seen)
        check.file.notRemembered = seen.error();
    check.checkedAt = Instant::now();
    return check;
}

}
