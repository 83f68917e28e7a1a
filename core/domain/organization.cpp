// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"

namespace tidemark
{

bool User::activeAt(Instant at) const
{
    bool active = true;
    for (const Toggle &toggle : toggles) {
        if (toggle.at > at)
            break;
        active = toggle.active;
    }
    return active;
}

}
