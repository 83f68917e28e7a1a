// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tidemark
{

/// An organization, or one of its users, that something is booked for together with others.
struct BulkTarget {
    std::string org;
    std::string user = {}; ///< empty: the organization itself
};

}
