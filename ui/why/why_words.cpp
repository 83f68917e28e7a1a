// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_words.h"

#include <QCoreApplication>

#include "ui/dialogs/plan_words.h"
#include "ui/support/grant_words.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WhyWords)
};

QString counted(const QString &what, int64_t count)
{
    return Words::tr("%1, %2", "what, how many: Upscale, 113").arg(what, countText(count));
}

}

WhyWords::WhyWords(const WhyBalance &why)
    : m_why(why)
    , m_view{zoneNamed(why.timeZone), Instant::now()}
{
}

QString WhyWords::step(const WaterfallStep &step) const
{
    using Kind = WaterfallStep::Kind;
    const QString day = dayText(step.first, m_view);
    switch (step.kind) {
    case Kind::Before:
        return Words::tr("Left from before");
    case Kind::PlanGrant:
        return Words::tr("%1 grant, %2", "plan, day").arg(planWords(m_why.program, step.id), day);
    case Kind::Upgrade:
        return Words::tr("Upgrade, %1", "day").arg(day);
    case Kind::Trial:
        return Words::tr("Trial, %1", "day").arg(day);
    case Kind::TopUp:
        return step.count == 1 ? Words::tr("Top-up, %1", "day").arg(day) : counted(Words::tr("Top-ups"), step.count);
    case Kind::Promotional:
        return step.count == 1 ? Words::tr("Grant, %1", "day").arg(day) : counted(Words::tr("Grants"), step.count);
    case Kind::Reopened:
        return Words::tr("Reopened for late use");
    case Kind::Charge: {
        const PricedAction *action = m_why.program.action(step.id);
        return counted(QString::fromStdString(action != nullptr ? action->name : step.id), step.count);
    }
    case Kind::Reversal:
        return counted(Words::tr("Reversals"), step.count);
    case Kind::Adjustment:
        return counted(Words::tr("Adjustments"), step.count);
    case Kind::Ended:
        return Words::tr("Ended unused");
    }
    return {};
}

QString WhyWords::grant(GrantSource source, Instant bookedAt, const std::optional<Instant> &expiresAt) const
{
    if (expiresAt)
        return Words::tr("%1, ends %2", "source of credits, day")
            .arg(grantSourceWords(source), dayText(*expiresAt, m_view));
    return Words::tr("%1 of %2", "source of credits, day").arg(grantSourceWords(source), dayText(bookedAt, m_view));
}

QString WhyWords::state() const
{
    // Times are those of the table that it stands beside.
    const QString at = dayTimeText(m_why.at);
    if (m_why.state == CreditState::Ok || !m_why.stateSince)
        return Words::tr("%1. Above the low threshold of %2.")
            .arg(at, creditsText(m_why.threshold, Fraction::AsNeeded));
    const QString since = dayTimeText(*m_why.stateSince);
    if (m_why.state == CreditState::Exhausted)
        return Words::tr("%1. Less than the cheapest action costs since %2.").arg(at, since);
    return Words::tr("%1. At or below the low threshold of %2 since %3.")
        .arg(at, creditsText(m_why.threshold, Fraction::AsNeeded), since);
}

QString WhyWords::cycle() const
{
    return Words::tr("This cycle, %1", "days: 1–20 Nov").arg(dayRangeText(m_why.cycleStart, m_why.at, m_view));
}

}
