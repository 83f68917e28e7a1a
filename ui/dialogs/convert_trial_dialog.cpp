// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/convert_trial_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/plan_picker.h"
#include "ui/dialogs/plan_words.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

ConvertTrialDialog::ConvertTrialDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(service, org, parent)
    , m_picker(new PlanPicker(service, org))
{
    setWindowTitle(tr("Convert trial"));
    form()->addWidget(new TextLabel(tr("Plan, and how the last months would have gone on each"), TextRole::Strong));
    form()->addWidget(m_picker);
    addHint(tr("What is left of the trial ends; purchased and promotional credits stay."));
    setFinality(tr("A conversion cannot be undone."), tr("The subscription starts today."));
    connect(m_picker, &PlanPicker::changed, this, &ConvertTrialDialog::inputChanged);
}

void ConvertTrialDialog::subjectLoaded()
{
    m_picker->start(subject().program, std::string(), timeView());
}

std::optional<std::vector<Operation>> ConvertTrialDialog::operations() const
{
    if (m_picker->plans()->chosen().empty())
        return std::nullopt;
    Operation convert = operation(OperationKind::Convert);
    convert.plan = m_picker->plans()->chosen();
    return std::vector{convert};
}

QString ConvertTrialDialog::formProblem() const
{
    return tr("Choose a plan.");
}

QString ConvertTrialDialog::commitText() const
{
    const std::string chosen = m_picker->plans()->chosen();
    return chosen.empty() ? tr("Convert trial") : tr("Convert to %1").arg(planWords(subject().program, chosen));
}

QString ConvertTrialDialog::doneText() const
{
    return tr("Converted to %1.").arg(planWords(subject().program, m_picker->plans()->chosen()));
}

}
