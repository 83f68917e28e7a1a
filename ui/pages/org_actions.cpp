// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_actions.h"

#include <QMenu>

#include "core/async/ledger_service.h"
#include "ui/dialogs/change_plan_dialog.h"
#include "ui/dialogs/charge_unbilled_dialog.h"
#include "ui/dialogs/convert_trial_dialog.h"
#include "ui/dialogs/limits_dialog.h"
#include "ui/dialogs/top_up_dialog.h"
#include "ui/support/icons.h"

namespace tidemark
{

OrgActions::OrgActions(std::shared_ptr<LedgerService> service, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_window(window)
{
}

QString OrgActions::whyNot() const
{
    return m_service->isReadOnly() ? tr("The ledger is read-only: nothing can be booked") : QString();
}

void OrgActions::show(OperationDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperationDialog::booked, this, &OrgActions::booked);
    dialog->open();
}

void OrgActions::topUp(const std::string &org)
{
    show(new TopUpDialog(m_service, org, m_window));
}

void OrgActions::changePlan(const std::string &org)
{
    show(new ChangePlanDialog(m_service, org, m_window));
}

void OrgActions::convertTrial(const std::string &org)
{
    show(new ConvertTrialDialog(m_service, org, m_window));
}

void OrgActions::chargeUnbilled(const std::string &org)
{
    show(new ChargeUnbilledDialog(m_service, org, m_window));
}

void OrgActions::setLimits(const std::string &org, const std::vector<std::string> &users)
{
    show(new LimitsDialog(m_service, org, users, m_window));
}

std::vector<QAction *> OrgActions::addTo(QMenu *menu, const std::string &org, bool onTrial)
{
    std::vector<QAction *> actions;
    const auto add = [&](IconId id, const QString &text, void (OrgActions::*open)(const std::string &)) {
        QAction *action = menu->addAction(icon(id), text, this, [this, open, org] {
            (this->*open)(org);
        });
        action->setEnabled(whyNot().isEmpty());
        action->setToolTip(whyNot());
        actions.push_back(action);
    };
    menu->setToolTipsVisible(true);
    add(IconId::TopUp, tr("Top up…"), &OrgActions::topUp);
    if (onTrial)
        add(IconId::PlanChange, tr("Convert trial…"), &OrgActions::convertTrial);
    else
        add(IconId::PlanChange, tr("Change plan…"), &OrgActions::changePlan);
    return actions;
}

}
