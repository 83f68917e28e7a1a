// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/attention_words.h"

#include <algorithm>
#include <climits>

#include "core/models/model_values.h"

namespace tidemark
{
namespace
{
int number(int64_t count)
{
    return static_cast<int>(std::min<int64_t>(count, INT_MAX));
}

/// To a tenth: an average has no more to say.
Credits rounded(Credits credits)
{
    return Credits::fromThousandths(std::max<int64_t>(100, (credits.thousandths() + 50) / 100 * 100));
}

int percent(double share)
{
    return qRound(share * 100);
}
}

QString AttentionWords::group(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Exhausted:
        return tr("Exhausted");
    case AttentionKind::Low:
        return tr("Low");
    case AttentionKind::RunsOut:
        return tr("Runs out before its reset");
    case AttentionKind::TrialEnding:
        return tr("Trial nearly used");
    case AttentionKind::Blocked:
        return tr("People blocked");
    case AttentionKind::Unbilled:
        return tr("Unbilled usage");
    case AttentionKind::Ending:
        return tr("Credits about to end unused");
    case AttentionKind::UpgradeWanted:
        return tr("Upgrade candidates");
    case AttentionKind::Rescue:
        return tr("Rescue candidates");
    }
    return {};
}

QString AttentionWords::why(const Attention &row, const CellFormat &format)
{
    const int count = number(row.count);
    const int days = number(row.days);
    const auto refused = [count] {
        return tr("%Ln refused", "actions", count);
    };
    switch (row.reason) {
    case AttentionReason::TopUps:
        return tr("%1 in %2", "3 top-ups in 60 days")
            .arg(tr("%Ln top-ups", nullptr, count), tr("%Ln days", nullptr, days));
    case AttentionReason::Unbilled:
        return tr("%1 unbilled in %Ln days", "usage that was delivered", refusalDays).arg(format.credits(row.credits));
    case AttentionReason::Refused:
        return row.since
            ? tr("%1 since %2", "14 refused since 18 Nov").arg(refused(), format.dayIn(row.terms->timeZone, *row.since))
            : refused();
    case AttentionReason::Pace:
        return tr("%1 a day, %2", "6.1 a day, 7 days left")
            .arg(format.credits(rounded(row.credits)),
                 days > 0 ? tr("%Ln days left", nullptr, days) : tr("a day at most"));
    case AttentionReason::NothingLeft:
        return tr("Nothing left to spend");
    case AttentionReason::AtThreshold:
        return tr("At or below %1", "the low threshold").arg(format.credits(row.figures.threshold));
    case AttentionReason::ShortOfReset:
        return tr("%Ln days short of reset", nullptr, days);
    case AttentionReason::TrialUsed:
        return tr("%1 % used").arg(percent(row.share));
    case AttentionReason::AtLimit:
        return tr("%1, %2", "3 at their limit, 11 refused")
            .arg(tr("%Ln at their limit", nullptr, number(row.people)), refused());
    case AttentionReason::Inactive:
        return tr("%1, %2", "2 not active, 5 refused")
            .arg(tr("%Ln not active", nullptr, number(row.people)), refused());
    case AttentionReason::CreditsEnd:
        return days > 0
            ? tr("%1 end in %2", "455.0 end in 4 days").arg(format.credits(row.credits), tr("%Ln days", nullptr, days))
            : tr("%1 end today").arg(format.credits(row.credits));
    case AttentionReason::HardlyUsed:
        return tr("%1 % used in two cycles").arg(percent(row.share));
    case AttentionReason::Cancelled:
        return row.figures.resetsAt
            ? tr("Cancelled, ends %1").arg(format.dayIn(row.terms->timeZone, *row.figures.resetsAt))
            : tr("Cancelled");
    }
    return {};
}

QString AttentionWords::snoozed(const Snooze &snooze, const CellFormat &format)
{
    const QString day = format.day(snooze.until);
    return snooze.note.empty() ? tr("Until %1").arg(day) : tr("Until %1: %2").arg(day, toText(snooze.note));
}

QString AttentionWords::help(AttentionHelp help)
{
    switch (help) {
    case AttentionHelp::TopUp:
        return tr("Top up…");
    case AttentionHelp::UpgradePlan:
        return tr("Upgrade plan…");
    case AttentionHelp::ConvertTrial:
        return tr("Convert trial…");
    case AttentionHelp::SetLimits:
        return tr("Set limits…");
    case AttentionHelp::ChargeUnbilled:
        return tr("Charge now…");
    case AttentionHelp::ChangePlan:
        return tr("Change plan…");
    case AttentionHelp::Write:
        return tr("Write to…");
    case AttentionHelp::Open:
        return tr("See details");
    }
    return {};
}

}
