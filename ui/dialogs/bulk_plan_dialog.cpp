// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_plan_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"

namespace tidemark
{

BulkPlanDialog::BulkPlanDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &orgs,
                               QWidget *parent)
    : BulkDialog(std::move(service), orgs, parent)
    , m_plan(new QComboBox)
{
    setWindowTitle(tr("Change plan"));
    m_plan->setObjectName(QStringLiteral("plan"));
    QFormLayout *fields = makeFields();
    addField(fields, tr("New &plan"), m_plan);
    form()->addLayout(fields);
    addHint(tr("A larger plan starts at once and adds the difference; a smaller one starts at the next reset."));
    setFinality(tr("Plan changes cannot be undone."), tr("Going back is another plan change, from the next reset."));
    connect(m_plan, &QComboBox::currentIndexChanged, this, &BulkPlanDialog::inputChanged);
    m_plan->setFocus();
}

void BulkPlanDialog::termsLoaded(const std::vector<OrgTerms> &terms)
{
    service()
        ->read([terms](tidemark::Ledger &ledger) {
            // Smallest first, each once, whatever program offers it.
            std::map<std::pair<Credits, std::string>, std::string> plans;
            for (const OrgTerms &one : terms) {
                const Program *program = ledger.programs().find(one.program, one.version);
                for (const Plan &plan : program != nullptr ? program->plans : std::vector<Plan>())
                    plans.emplace(std::make_pair(plan.allocation, plan.id), plan.name);
            }
            return plans;
        })
        .then(this, [this](const std::map<std::pair<Credits, std::string>, std::string> &plans) {
            for (const auto &[key, name] : plans)
                m_plan->addItem(tr("%1, %2 a cycle", "plan, credits")
                                    .arg(QString::fromStdString(name), creditsText(key.first, Fraction::AsNeeded)),
                                QString::fromStdString(key.second));
            m_plan->setCurrentIndex(-1);
        });
}

std::optional<Operation> BulkPlanDialog::operationFor(const OrgTerms &, const BulkRow &) const
{
    const std::string plan = m_plan->currentData().toString().toStdString();
    if (plan.empty())
        return std::nullopt;
    Operation change = operation(OperationKind::Plan);
    change.plan = plan;
    return change;
}

std::vector<Operation> BulkPlanDialog::undo(const CommitOutcome &) const
{
    return {};
}

QString BulkPlanDialog::formProblem() const
{
    return BulkDialog::formProblem();
}

QString BulkPlanDialog::missing() const
{
    return tr("Choose a plan.");
}

QString BulkPlanDialog::commitText() const
{
    return tr("Change %n plan(s)", nullptr, includedCount());
}

QString BulkPlanDialog::doneText() const
{
    return tr("Changed the plan of %n organization(s).", nullptr, includedCount());
}

}
