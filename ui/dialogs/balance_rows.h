// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/answer.h"
#include "core/domain/program.h"
#include "core/query/outlook.h"
#include "ui/support/formats.h"
#include "ui/widgets/before_after_table.h"

namespace tidemark
{

/// What remains, the state, the next reset and the low threshold, before and after a booking.
std::vector<ChangeRow> balanceRows(const OrgBalance &before, const OrgBalance &after, const Program &program,
                                   const TimeView &view);

/// When credits run out: "~27 Nov (25–30 Nov)", "not before the reset".
ChangeCell outlookCell(const Outlook &outlook, const std::optional<Instant> &reset, const TimeView &view);

/// How a user's limit stands: "25.0 left of 40", "no limit".
ChangeCell limitCell(const UserBalance *user);

/// What a user has left; where nothing limits them, what they used.
ChangeCell useCell(const UserBalance *user);

/// nullptr: the organization has no such user.
const UserBalance *balanceOf(const std::vector<UserBalance> &users, const std::string &user);

}
