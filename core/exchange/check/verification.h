// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "core/ledger/problem.h"

namespace tidemark
{

class OrgState;
class ProgramCatalog;

/// What checking a ledger or an export comes to (exchange.md, "Checking"). Both layers ran over all
/// of it: a problem of integrity comes before any of the rules, then the first one counts.
struct Verification {
    int64_t entries = 0; ///< counted as far as the check went
    int64_t orgs = 0;
    std::optional<Problem> problem;

    bool ok() const
    {
        return !problem;
    }
};

/// A file that is refused: {"ok":false,…} with the broken row.
std::string problemJson(const Problem &problem);

/// The line that `tidemark-cli verify` answers, without a line break.
std::string verificationJson(const Verification &verification);

/// Told now and then how much is done: of `total`, in units of its own; false cancels.
using CheckProgress = std::function<bool(int64_t done, int64_t total)>;

/// Shown what each chain led to, at its end, as long as nothing was found wrong. `programs` are those of the file.
using ChainVisitor = std::function<void(const OrgState &state, const ProgramCatalog &programs)>;

}
