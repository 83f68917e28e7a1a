// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/error.h"
#include "core/domain/org_figures.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FindingWords)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

int number(int64_t count)
{
    return int(std::min<int64_t>(count, INT_MAX));
}

/// Plans are named by the newest program that has one of this id.
QString planWords(const std::string &plan, const ProgramCatalog &programs)
{
    if (plan == trialPlan)
        return Words::tr("trial");
    if (plan == noPlan || plan.empty())
        return Words::tr("no plan");
    const std::vector<const Program *> all = programs.all();
    for (auto program = all.rbegin(); program != all.rend(); ++program) {
        if (const Plan *found = (*program)->plan(plan); found && !found->name.empty())
            return text(found->name);
    }
    return text(plan);
}

/// An average: more digits than one would say more than it knows.
QString dailyText(Credits daily)
{
    return creditsText(Credits::fromThousandths((daily.thousandths() + 50) / 100 * 100));
}

FindingWords dryWords(const Finding &finding)
{
    const QString lasted = durationText(finding.lastedMs);
    if (finding.count == 1)
        return {text(finding.org),
                finding.lasts ? Words::tr("For %1, to the end", "ran dry for 12 days").arg(lasted)
                              : Words::tr("For %1", "ran dry for 12 days").arg(lasted)};
    const QString times = Words::tr("%Ln times", "how often it ran dry", number(finding.count));
    return {text(finding.org),
            finding.lasts ? Words::tr("%1, for %2 in all, to the end", "3 times; 12 days").arg(times, lasted)
                          : Words::tr("%1, for %2 in all", "3 times; 12 days").arg(times, lasted)};
}

FindingWords refusalWords(const Finding &finding)
{
    const QString title = finding.what == errorName(ErrorCode::UserInactive) ? Words::tr("The user was inactive")
        : finding.what == errorName(ErrorCode::UserLimitReached)             ? Words::tr("A user's limit was reached")
        : finding.what == errorName(ErrorCode::InsufficientCredits)          ? Words::tr("The pool was empty")
                                                                             : text(finding.what);
    return {title, Words::tr("They would have cost %1 credits").arg(creditsText(finding.amount))};
}

FindingWords planChangeWords(const Finding &finding, const ProgramCatalog &programs)
{
    QStringList parts{dayYearText(finding.at)};
    if (finding.ranDryAfter)
        parts += Words::tr("then ran dry");
    if (finding.dailyBefore && finding.dailyAfter)
        parts += Words::tr("%1 → %2 credits a day", "use before and after")
                     .arg(dailyText(*finding.dailyBefore), dailyText(*finding.dailyAfter));
    return {Words::tr("%1: %2 → %3", "organization: plan before → plan after")
                .arg(text(finding.org), planWords(finding.from, programs), planWords(finding.to, programs)),
            parts.join(QStringLiteral(" · "))};
}

FindingWords shareWords(const Finding &finding)
{
    return {Words::tr("%1 in %2: %3 → %4", "user in organization: share before → share after")
                .arg(text(finding.user), text(finding.org), percentText(finding.shareBefore / 100.0),
                     percentText(finding.shareAfter / 100.0)),
            Words::tr("of what was used in the cycle from %1", "a day").arg(dayYearText(finding.at))};
}

FindingWords modelWords(const Finding &finding)
{
    const QString uses = Words::tr("%Ln uses, priced as any other model", nullptr, number(finding.count));
    return {text(finding.what),
            finding.from.empty() ? uses
                                 : Words::tr("Looks like %1; %2", "known model; 12 uses, priced as any other model")
                                       .arg(text(finding.from), uses)};
}

FindingWords inAll(const QString &title, const Finding &finding)
{
    return {title,
            Words::tr("%1 credits in all, first on %2")
                .arg(creditsText(finding.amount, Fraction::AtLeastOne, Sign::Always), dayYearText(finding.at))};
}

}

FindingWords findingWords(const Finding &finding, const ProgramCatalog &programs)
{
    switch (finding.kind) {
    case FindingKind::RanDry:
        return dryWords(finding);
    case FindingKind::Refusals:
        return refusalWords(finding);
    case FindingKind::NegativeAdjustments:
        return inAll(Words::tr("Credits taken by adjustments"), finding);
    case FindingKind::Reversals:
        return inAll(Words::tr("Bookings taken back"), finding);
    case FindingKind::TopUpsWithoutReference:
        return inAll(Words::tr("Top-ups that name no purchase"), finding);
    case FindingKind::PlanChanges:
        return planChangeWords(finding, programs);
    case FindingKind::ShareJumps:
        return shareWords(finding);
    case FindingKind::OddHours:
        return {text(finding.org),
                Words::tr("%Ln uses when it hardly ever works, first on %1", nullptr, number(finding.count))
                    .arg(dayYearText(finding.at))};
    case FindingKind::UnknownModels:
        return modelWords(finding);
    }
    return {};
}

QString findingKindWords(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RanDry:
        return Words::tr("Ran dry");
    case FindingKind::Refusals:
        return Words::tr("Refusals");
    case FindingKind::NegativeAdjustments:
        return Words::tr("Negative adjustments");
    case FindingKind::Reversals:
        return Words::tr("Reversals");
    case FindingKind::TopUpsWithoutReference:
        return Words::tr("Top-ups without a reference");
    case FindingKind::PlanChanges:
        return Words::tr("Plan changes");
    case FindingKind::ShareJumps:
        return Words::tr("Users whose share jumped");
    case FindingKind::OddHours:
        return Words::tr("Uses at odd hours");
    case FindingKind::UnknownModels:
        return Words::tr("Models not on the rate card");
    }
    return {};
}

IconId findingIcon(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RanDry:
        return IconId::Exhausted;
    case FindingKind::Refusals:
        return IconId::Refused;
    case FindingKind::NegativeAdjustments:
        return IconId::Adjustment;
    case FindingKind::Reversals:
        return IconId::Reverse;
    case FindingKind::TopUpsWithoutReference:
        return IconId::TopUp;
    case FindingKind::PlanChanges:
        return IconId::PlanChange;
    case FindingKind::ShareJumps:
        return IconId::Person;
    case FindingKind::OddHours:
        return IconId::Clock;
    case FindingKind::UnknownModels:
        return IconId::Image;
    }
    return IconId::Info;
}

}
