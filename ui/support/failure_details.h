// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace tidemark
{

/// What an error says beyond its code: where the fault lies, and mostly what to do.
struct FailureDetail {
    QString words; ///< in the person's language where it is a sentence that is known; empty: no more than the code
    bool advises = false;
};

/// Of an error whose code alone does not help: what is malformed, or damaged.
FailureDetail failureDetail(const Error &error);

}
