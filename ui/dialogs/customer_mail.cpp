// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customer_mail.h"

#include <QCoreApplication>

#include "core/models/model_values.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"
#include "ui/support/full_stop.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::CustomerMail)
};

/// Puts the paragraphs of a letter together.
class Letter
{
public:
    explicit Letter(const OrgDetails &details)
        : m_details(details)
        , m_view{zoneNamed(details.figures.timeZone), details.asOf}
    {
    }
    QString subject() const;
    QString body(const QString &writer) const;

private:
    QString name() const
    {
        return nameOr(m_details.figures.name, m_details.figures.org);
    }
    bool isExhausted() const
    {
        return m_details.figures.state == CreditState::Exhausted;
    }
    QString remaining() const;
    QString runsOut() const;
    QString resets() const;
    bool endsUnused() const;
    QString works() const;
    QString offers() const;
    QString namesOf(bool charged) const;
    const Plan *largerPlan() const;

    const OrgDetails &m_details;
    TimeView m_view;
};

QString Letter::subject() const
{
    const OrgFigures &figures = m_details.figures;
    if (isExhausted())
        return Words::tr("%1: your credits are used up").arg(name());
    if (figures.state == CreditState::Low)
        return Words::tr("%1: your credits are running low").arg(name());
    return Words::tr("%1: your credits").arg(name());
}

QString Letter::remaining() const
{
    const OrgFigures &figures = m_details.figures;
    const QString terms = planWords(m_details.program, figures.plan);
    if (isExhausted())
        return Words::tr("the credits of %1 (%2) are used up: %3 are left.")
            .arg(name(), terms, creditsText(figures.remaining));
    const QString left = figures.allotted.isPositive() ? creditsOfText(figures.remaining, figures.allotted)
                                                       : creditsText(figures.remaining);
    return Words::tr("%1 (%2) has %3 credits left.").arg(name(), terms, left);
}

QString Letter::runsOut() const
{
    const OrgFigures &figures = m_details.figures;
    if (isExhausted() || !figures.runsOut || !figures.dailyUse)
        return {};
    const std::optional<RunOutRange> &range = m_details.outlook.range;
    const bool afterReset = figures.resetsAt && *figures.runsOut >= *figures.resetsAt;
    if (afterReset && !(range && range->early && *range->early < *figures.resetsAt))
        return Words::tr("At the pace of the last four weeks they last until the reset.");
    const int64_t tenths = (figures.dailyUse->thousandths() + 50) / 100 * 100;
    const QString pace = creditsText(Credits::fromThousandths(tenths), Fraction::AsNeeded);
    const QString when =
        range && range->early ? runOutRangeText(*range->early, range->late, m_view) : dayText(*figures.runsOut, m_view);
    if (when == dayText(*figures.runsOut, m_view))
        return withOneFullStop(
            Words::tr("At the pace of the last four weeks, %1 a day, they run out on about %2.", "credits a day, a day")
                .arg(pace, when));
    return Words::tr("At the pace of the last four weeks, %1 a day, they run out on about %2 (%3).",
                     "credits a day, a day, a range of days")
        .arg(pace, dayText(*figures.runsOut, m_view), when);
}

/// More than enough, and some of it ends before it is needed.
bool Letter::endsUnused() const
{
    const OrgFigures &figures = m_details.figures;
    return figures.state == CreditState::Ok && figures.firstEnd && figures.endingThen.isPositive()
        && (!figures.runsOut || *figures.runsOut >= *figures.firstEnd);
}

QString Letter::resets() const
{
    const OrgFigures &figures = m_details.figures;
    if (!figures.resetsAt)
        return {};
    const std::string next = figures.pendingPlan.empty() ? figures.plan : figures.pendingPlan;
    const Plan *plan = m_details.program.plan(next);
    const QString day = dayYearText(*figures.resetsAt, m_view);
    if (plan == nullptr)
        return withOneFullStop(Words::tr("The plan ends on %1.").arg(day));
    return withOneFullStop(
        Words::tr("The next %1 credits come on %2.").arg(creditsText(plan->allocation, Fraction::AsNeeded), day));
}

QString Letter::namesOf(bool charged) const
{
    QStringList names;
    for (const PricedAction &action : m_details.program.actions) {
        if ((action.kind == PricedAction::Kind::Charged) == charged)
            names += nameOr(action.name, action.id);
    }
    return names.join(Words::tr(", ", "between actions"));
}

QString Letter::works() const
{
    const QString free = namesOf(false);
    if (isExhausted())
        return Words::tr("Until there are credits again, these do not work: %1.\n\n"
                         "These still do: %2. Everything made so far stays.")
            .arg(namesOf(true), free);
    return Words::tr("Should they run out, new images have to wait; these go on working: %1.").arg(free);
}

/// The next larger one that the program has.
const Plan *Letter::largerPlan() const
{
    const Plan *own = m_details.program.plan(m_details.figures.plan);
    const Plan *larger = nullptr;
    for (const Plan &plan : m_details.program.plans) {
        const bool more = own == nullptr || plan.allocation > own->allocation;
        if (more && (larger == nullptr || plan.allocation < larger->allocation))
            larger = &plan;
    }
    return larger;
}

QString Letter::offers() const
{
    QStringList offers{Words::tr("- a top-up: more credits at once, which do not end with the cycle;")};
    const bool onTrial = m_details.figures.plan == trialPlan;
    if (const Plan *plan = largerPlan())
        offers += (onTrial ? Words::tr("- a plan: %1 with %2 credits a cycle;")
                           : Words::tr("- a larger plan: %1 with %2 credits a cycle;"))
                      .arg(nameOr(plan->name, plan->id), creditsText(plan->allocation, Fraction::AsNeeded));
    offers += Words::tr("- limits for single users, so that the credits last for everybody.");
    return Words::tr("What we can do for you:") + u'\n' + offers.join(u'\n');
}

QString Letter::body(const QString &writer) const
{
    const bool unused = endsUnused();
    const OrgFigures &known = m_details.figures;
    QStringList figures{remaining(),
                        unused ? Words::tr("%1 of them end on %2 unless they are used before.", "credits, day")
                                     .arg(creditsText(known.endingThen), dayYearText(*known.firstEnd, m_view))
                               : runsOut(),
                        resets()};
    figures.removeAll(QString());
    if (unused)
        return QStringList{Words::tr("Hello,"), figures.join(u' '),
                           Words::tr("If we can help you to make the most of them, just reply to this mail."),
                           Words::tr("Kind regards") + u'\n' + writer}
            .join(QStringLiteral("\n\n"));
    const QStringList paragraphs{Words::tr("Hello,"),
                                 figures.join(u' '),
                                 works(),
                                 offers(),
                                 Words::tr("Just reply to this mail, and we will see to it."),
                                 Words::tr("Kind regards") + u'\n' + writer};
    return paragraphs.join(QStringLiteral("\n\n"));
}

}

QUrl CustomerMail::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(to.simplified().remove(u' '));
    QString lines = body;
    // Everything but letters and digits is escaped; lines end as mail's do.
    lines.replace(u'\n', QStringLiteral("\r\n"));
    const auto escaped = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    url.setQuery(QStringLiteral("subject=") + escaped(subject) + QStringLiteral("&body=") + escaped(lines),
                 QUrl::StrictMode);
    return url;
}

CustomerMail customerMail(const OrgDetails &details, const QString &writer)
{
    QStringList to;
    for (const std::string &address : details.adminAddresses)
        to += toText(address);
    const Letter letter(details);
    return {to.join(QStringLiteral(", ")), letter.subject(), letter.body(writer)};
}

}
