// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cancel_plan_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"
#include "ui/support/full_stop.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

CancelPlanDialog::CancelPlanDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_end(new TextLabel(TextRole::Strong))
    , m_credits(new TextLabel(TextRole::Body, TextTone::Dim))
{
    setWindowTitle(tr("Cancel plan"));
    setDismissText(tr("Keep plan"));
    m_credits->setWordWrap(true);
    form()->addWidget(m_end);
    form()->addWidget(m_credits);
    setFinality(
        tr("After the reset this cannot be undone."),
        tr("Until then, Undo or Change plan… keeps the subscription; later, a plan starts a new one with all its "
           "credits."));
}

void CancelPlanDialog::subjectLoaded()
{
    const OrgFigures &figures = subject().figures;
    const bool subscribed = figures.resetsAt.has_value();
    m_end->setVisible(subscribed);
    m_credits->setVisible(subscribed);
    if (!subscribed)
        return;
    m_end->setText(tr("%1 ends at the next reset, on %2", "plan, day")
                       .arg(planWords(subject().program, figures.plan), dayText(*figures.resetsAt, timeView())));
    m_credits->setText(subject().program.subscriptionCreditsEnd
                           ? tr("What is left of the plan's credits ends with it. Top-ups and grants stay.")
                           : tr("What is left then stays, and can still be spent."));
}

void CancelPlanDialog::subjectRefreshed()
{
    subjectLoaded();
}

bool CancelPlanDialog::isCancelled() const
{
    return subject().figures.pendingPlan == noPlan;
}

std::optional<std::vector<Operation>> CancelPlanDialog::operations() const
{
    if (isCancelled())
        return std::nullopt;
    return std::vector{operation(OperationKind::Cancel)};
}

QString CancelPlanDialog::formProblem() const
{
    return tr("The plan is cancelled already.");
}

QString CancelPlanDialog::commitText() const
{
    return tr("Cancel plan");
}

QString CancelPlanDialog::doneText() const
{
    const OrgFigures &figures = subject().figures;
    return figures.resetsAt
        ? withOneFullStop(tr("%1 is cancelled and ends on %2.", "plan, day")
                              .arg(planWords(subject().program, figures.plan), dayText(*figures.resetsAt, timeView())))
        : tr("The plan is cancelled.");
}

std::vector<Operation> CancelPlanDialog::undo(const CommitOutcome &outcome) const
{
    const OrgBalance &before = outcome.previews.front().before;
    Operation keep = operation(OperationKind::Plan);
    keep.plan = before.pendingPlan ? before.pendingPlan : before.plan;
    if (!keep.plan || keep.plan == std::string(noPlan))
        return {};
    return {keep};
}

}
