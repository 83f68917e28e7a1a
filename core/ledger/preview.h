// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/domain/program.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// What an operation would do, shown before it is booked.
struct Preview {
    Answer answer;     ///< its error says why it would be refused
    OrgBalance before; ///< at the instant of the operation
    OrgBalance after;  ///< as `before` where it would be refused

    /// Whether a later decision came out as this one: what people saw still holds.
    bool sameOutcome(const Preview &other) const;
};

/// Pure, as decide(). The organization exists, or it is being created: then `before` has no figures.
Preview previewOf(const StateReader &state, const Operation &operation, const ProgramCatalog &programs);

}
