// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/query/unbilled_usage.h"

namespace tidemark
{

/// Why usage that was delivered is not billed, in the person's language.
class UnbilledWords
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::UnbilledWords)
public:
    /// "for lack of credits"
    static QString cause(ErrorCode error);
    /// "14.5 credits delivered, unbilled: 12 actions for lack of credits, 2 at a user's limit."
    static QString sentence(const UnbilledUsage &usage);
};

}
