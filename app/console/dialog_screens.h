// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/org_figures.h"

namespace tidemark
{

class LedgerView;
class ScreenSteps;

/// The dialogs that book, over an organization that is low and a trial that is; filled in, and one that refuses.
/// `limited` is where prices are shown that a user's limit bears, and that leave little of it.
void addDialogScreens(ScreenSteps &steps, LedgerView *view, const std::vector<OrgFigures> &orgs,
                      const std::optional<OrgFigures> &limited);

}
