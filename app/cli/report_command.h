// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/domain/org_figures.h"

namespace tidemark
{

/// One JSON object without a line break: amounts as strings, instants in UTC, null for what there is none of.
std::string figuresJson(const OrgFigures &figures);

/// A table for people, with a heading; dates are of UTC.
std::string figuresText(const std::vector<OrgFigures> &all);

}
