// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ledger/preview.h"
#include "ui/widgets/credits_field.h"

namespace tidemark
{

struct OrgSubject;

/// What a credits field says of actions of one user before they are booked: the price, whether the organization or the
/// user is low, and why they would be refused. `previews` has one for each action.
CreditsFieldValue actionPrice(const std::vector<Preview> &previews, const OrgSubject &subject, const std::string &user);

}
