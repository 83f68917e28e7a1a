// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/instant.h"

namespace tidemark
{

/// What is known of a ledger's chains. No more than that: what was booked after `entries` is not checked.
struct ChainCheck {
    enum class State : quint8 {
        Unchecked,
        Remembered, ///< found intact the last time, before this window was opened
        Checking,
        Intact,
        Broken,
    };
    State state = State::Unchecked;
    int64_t entries = 0; ///< how far the check went
    Instant at;
    QString words; ///< of Broken: what is wrong, and where
};

}
