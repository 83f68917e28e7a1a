// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tried_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/support/grant_words.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::TriedWords)
};

QString paidFrom(const GrantBalance &grant, Credits paid, const TimeView &view)
{
    const QString source = grantSourceWords(grant.source);
    const QString credits = creditsText(paid);
    if (grant.expiresAt)
        return Words::tr("%1 from %2, which ends %3", "8.0, Plan, 1 Dec")
            .arg(credits, source, dayText(*grant.expiresAt, view));
    return Words::tr("%1 from %2", "8.0, Top-up").arg(credits, source);
}

}

QString triedWords(const std::vector<Preview> &previews, const TimeView &view)
{
    const std::vector<GrantBalance> &after = previews.back().after.grants;
    QStringList parts;
    for (const GrantBalance &grant : previews.front().before.grants) {
        const auto left = std::find_if(after.begin(), after.end(), [&grant](const GrantBalance &each) {
            return each.seq == grant.seq;
        });
        const int64_t thousandths = left == after.end() ? 0 : left->left.thousandths();
        const Credits paid = Credits::fromThousandths(grant.left.thousandths() - thousandths);
        if (paid.isPositive())
            parts += paidFrom(grant, paid, view);
    }
    if (parts.isEmpty())
        return Words::tr("Nothing was booked. It would be accepted, and costs nothing.");
    return Words::tr("Nothing was booked. It would be accepted: %1.", "8.0 from Plan, which ends 1 Dec")
        .arg(parts.join(Words::tr("; ", "between grants")));
}

}
