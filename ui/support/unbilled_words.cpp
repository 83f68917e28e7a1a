// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/unbilled_words.h"

#include <climits>

#include "ui/support/formats.h"

namespace tidemark
{

QString UnbilledWords::cause(ErrorCode error)
{
    switch (error) {
    case ErrorCode::UserInactive:
        return tr("of an inactive user");
    case ErrorCode::UserLimitReached:
        return tr("at a user's limit");
    default:
        return tr("for lack of credits");
    }
}

QString UnbilledWords::sentence(const UnbilledUsage &usage)
{
    QStringList parts;
    for (const UnbilledCause &each : usage.causes)
        parts += tr("%1 %2", "12 actions, for lack of credits")
                     .arg(tr("%Ln actions", nullptr, int(qMin<int64_t>(each.count, INT_MAX))), cause(each.error));
    return tr("%1 credits delivered, unbilled: %2.")
        .arg(creditsText(usage.cost), parts.join(tr(", ", "between parts of a list")));
}

}
