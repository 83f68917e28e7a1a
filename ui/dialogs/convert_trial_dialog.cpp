// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/convert_trial_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/plan_list.h"
#include "ui/dialogs/plan_words.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

ConvertTrialDialog::ConvertTrialDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_plans(new PlanList)
{
    setWindowTitle(tr("Convert trial"));
    form()->addWidget(new TextLabel(tr("Plan"), TextRole::Strong));
    form()->addWidget(m_plans);
    addHint(tr("What is left of the trial ends; purchased and promotional credits stay."));
    setFinality(tr("A conversion cannot be undone."), tr("The subscription starts today."));
    connect(m_plans, &PlanList::changed, this, &ConvertTrialDialog::inputChanged);
}

void ConvertTrialDialog::subjectLoaded()
{
    m_plans->setPlans(subject().program, std::string());
}

std::optional<std::vector<Operation>> ConvertTrialDialog::operations() const
{
    if (m_plans->chosen().empty())
        return std::nullopt;
    Operation convert = operation(OperationKind::Convert);
    convert.plan = m_plans->chosen();
    return std::vector{convert};
}

QString ConvertTrialDialog::formProblem() const
{
    return tr("Choose a plan.");
}

QString ConvertTrialDialog::commitText() const
{
    const std::string chosen = m_plans->chosen();
    return chosen.empty() ? tr("Convert trial") : tr("Convert to %1").arg(planWords(subject().program, chosen));
}

QString ConvertTrialDialog::doneText() const
{
    return tr("Converted to %1.").arg(planWords(subject().program, m_plans->chosen()));
}

}
