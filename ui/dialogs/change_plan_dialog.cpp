// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_plan_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/plan_list.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

ChangePlanDialog::ChangePlanDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_plans(new PlanList)
{
    setWindowTitle(tr("Change plan"));
    form()->addWidget(new TextLabel(tr("New plan"), TextRole::Strong));
    form()->addWidget(m_plans);
    addHint(tr("A larger plan starts at once and adds the difference; a smaller one starts at the next reset."));
    setFinality(tr("A plan change cannot be undone."), tr("Going back is another plan change, from the next reset."));
    connect(m_plans, &PlanList::changed, this, &ChangePlanDialog::inputChanged);
}

void ChangePlanDialog::subjectLoaded()
{
    m_plans->setPlans(subject().program, subject().figures.plan);
}

void ChangePlanDialog::subjectRefreshed()
{
    m_plans->setCurrent(subject().figures.plan);
}

std::optional<std::vector<Operation>> ChangePlanDialog::operations() const
{
    if (m_plans->chosen().empty())
        return std::nullopt;
    Operation change = operation(OperationKind::Plan);
    change.plan = m_plans->chosen();
    return std::vector{change};
}

QString ChangePlanDialog::formProblem() const
{
    return tr("Choose a plan. This organization is on the largest one.");
}

bool ChangePlanDialog::isLater() const
{
    const Plan *now = subject().program.plan(subject().figures.plan);
    const Plan *then = subject().program.plan(m_plans->chosen());
    return now && then && then->allocation < now->allocation;
}

QString ChangePlanDialog::commitText() const
{
    const std::string chosen = m_plans->chosen();
    return chosen.empty() ? tr("Change plan") : tr("Change to %1").arg(planWords(subject().program, chosen));
}

QString ChangePlanDialog::doneText() const
{
    const QString plan = planWords(subject().program, m_plans->chosen());
    if (isLater() && subject().figures.resetsAt)
        return tr("Changes to %1 on %2.").arg(plan, dayText(*subject().figures.resetsAt, timeView()));
    return tr("Changed to %1.").arg(plan);
}

}
