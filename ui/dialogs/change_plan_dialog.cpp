// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_plan_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/plan_picker.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"
#include "ui/support/full_stop.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

ChangePlanDialog::ChangePlanDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(service, org, parent)
    , m_picker(new PlanPicker(service, org))
    , m_from(new TextLabel(TextRole::Body))
{
    setWindowTitle(tr("Change plan"));
    form()->addWidget(new TextLabel(tr("New plan, and how the last cycles would have gone on each"), TextRole::Strong));
    form()->addWidget(m_picker);
    m_fromHeading = new TextLabel(tr("From", "when a plan starts"), TextRole::Strong);
    form()->addSpacing(8);
    form()->addWidget(m_fromHeading);
    m_from->setWordWrap(true);
    form()->addWidget(m_from);
    setFinality(tr("A plan change cannot be undone."), tr("Going back is another plan change, from the next reset."));
    connect(m_picker, &PlanPicker::changed, this, [this] {
        sayFrom();
        inputChanged();
    });
}

void ChangePlanDialog::subjectLoaded()
{
    m_picker->start(subject().program, subject().figures.plan, timeView());
    sayFrom();
}

void ChangePlanDialog::subjectRefreshed()
{
    m_picker->plans()->setCurrent(subject().figures.plan);
    sayFrom();
}

/// A larger plan starts at once and adds the difference; a smaller one starts at the next reset.
void ChangePlanDialog::sayFrom()
{
    const Plan *now = subject().program.plan(subject().figures.plan);
    const Plan *then = subject().program.plan(chosen());
    const std::optional<Instant> reset = subject().figures.resetsAt;
    QString words;
    if (subject().figures.plan == trialPlan)
        words.clear();
    else if (then && !reset)
        words = tr("Now: a new subscription starts, with %1.").arg(creditsText(then->allocation));
    else if (then && now == then)
        words = subject().figures.pendingPlan.empty() ? tr("This is the plan now.")
                                                      : tr("Now: what was to change at the reset stays as it is.");
    else if (then && isLater())
        words = tr("The reset on %1. Smaller plans start there.").arg(dayText(*reset, timeView()));
    else if (then && now && then->allocation > now->allocation)
        words = tr("Now, adds %1 to this cycle.").arg(creditsText(then->allocation - now->allocation));
    else if (then)
        words = tr("Now.");
    m_from->setText(words);
    m_fromHeading->setVisible(!words.isEmpty());
    m_from->setVisible(!words.isEmpty());
}

std::string ChangePlanDialog::chosen() const
{
    return m_picker->plans()->chosen();
}

std::optional<std::vector<Operation>> ChangePlanDialog::operations() const
{
    if (chosen().empty() || isTheirs())
        return std::nullopt;
    Operation change = operation(OperationKind::Plan);
    change.plan = chosen();
    return std::vector{change};
}

/// What it would change to is so already, and nothing else is awaited.
bool ChangePlanDialog::isTheirs() const
{
    const OrgFigures &figures = subject().figures;
    return chosen() == figures.plan && figures.resetsAt && figures.pendingPlan.empty();
}

QString ChangePlanDialog::missing() const
{
    if (isTheirs())
        return tr("Choose another plan.");
    return tr("Choose a plan. This organization is on the largest one.");
}

bool ChangePlanDialog::isLater() const
{
    const Plan *now = subject().program.plan(subject().figures.plan);
    const Plan *then = subject().program.plan(chosen());
    return now && then && then->allocation < now->allocation;
}

QString ChangePlanDialog::commitText() const
{
    const std::string plan = chosen();
    return plan.empty() ? tr("Change plan") : tr("Change to %1").arg(planWords(subject().program, plan));
}

QString ChangePlanDialog::doneText() const
{
    const QString plan = planWords(subject().program, chosen());
    if (isLater() && subject().figures.resetsAt)
        return withOneFullStop(tr("Changes to %1 on %2.").arg(plan, dayText(*subject().figures.resetsAt, timeView())));
    return tr("Changed to %1.").arg(plan);
}

}
