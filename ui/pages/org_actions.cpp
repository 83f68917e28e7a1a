// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_actions.h"

#include <QMenu>

#include "core/async/ledger_service.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/bulk_credits_dialog.h"
#include "ui/dialogs/bulk_plan_dialog.h"
#include "ui/dialogs/bulk_threshold_dialog.h"
#include "ui/dialogs/bulk_users_dialog.h"
#include "ui/dialogs/cancel_plan_dialog.h"
#include "ui/dialogs/change_plan_dialog.h"
#include "ui/dialogs/charge_unbilled_dialog.h"
#include "ui/dialogs/convert_trial_dialog.h"
#include "ui/dialogs/default_limit_dialog.h"
#include "ui/dialogs/grant_dialog.h"
#include "ui/dialogs/limits_dialog.h"
#include "ui/dialogs/new_org_dialog.h"
#include "ui/dialogs/new_user_dialog.h"
#include "ui/dialogs/record_action_dialog.h"
#include "ui/dialogs/reverse_dialog.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/dialogs/threshold_dialog.h"
#include "ui/dialogs/top_up_dialog.h"
#include "ui/dialogs/user_leaves_dialog.h"
#include "ui/dialogs/write_customer_dialog.h"
#include "ui/pages/what_if_window.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"

namespace tidemark
{

OrgActions::OrgActions(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_pictures(std::move(pictures))
    , m_window(window)
{
}

QString OrgActions::whyNot() const
{
    if (m_service->isReadOnly())
        return tr("The ledger is read-only: nothing can be booked");
    return m_at ? tr("The window shows %1: go back to now to change anything").arg(dayTimeText(*m_at)) : QString();
}

void OrgActions::setAt(const std::optional<Instant> &at)
{
    m_at = at;
    Q_EMIT whyNotChanged();
}

void OrgActions::show(OperationDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperationDialog::booked, this,
            [this, dialog](const QString &what, const std::vector<Operation> &undo) {
                const QString name = dialog->subjectName();
                Q_EMIT booked(name.isEmpty() ? what : tr("%1: %2", "organization, what was booked").arg(name, what),
                              undo);
            });
    dialog->open();
    Q_EMIT dialogOpened();
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

void OrgActions::cancelPlan(const std::string &org)
{
    show(new CancelPlanDialog(m_service, org, m_window));
}

void OrgActions::grant(const std::string &org)
{
    show(new GrantDialog(m_service, org, m_window));
}

void OrgActions::adjust(const std::string &org)
{
    show(new AdjustDialog(m_service, org, m_window));
}

void OrgActions::setLimits(const std::string &org, const std::vector<std::string> &users)
{
    show(new LimitsDialog(m_service, org, users, m_window));
}

void OrgActions::setActive(const std::string &org, const std::vector<std::string> &users, bool active)
{
    using Move = UserLeavesDialog::Move;
    show(new UserLeavesDialog(m_service, org, users, active ? Move::Returns : Move::Leaves, m_window));
}

void OrgActions::setDefaultLimit(const std::string &org)
{
    show(new DefaultLimitDialog(m_service, org, m_window));
}

void OrgActions::setLimitsOf(const std::vector<BulkTarget> &users)
{
    show(new BulkLimitsDialog(m_service, users, m_window));
}

void OrgActions::setActiveOf(const std::vector<BulkTarget> &users, bool active)
{
    show(new BulkLeaveDialog(m_service, users, active, m_window));
}

void OrgActions::addBulkTo(QMenu *menu, const std::vector<std::string> &orgs)
{
    std::vector<BulkTarget> targets;
    for (const std::string &org : orgs)
        targets.push_back({org});
    const auto count = int(orgs.size());
    using Kind = BulkCreditsDialog::Kind;
    add(menu, IconId::TopUp, tr("&Top up %n organization(s)…", nullptr, count), [this, targets] {
        show(new BulkCreditsDialog(m_service, Kind::TopUp, targets, m_window));
    });
    add(menu, IconId::Plus, tr("&Grant credits to %n organization(s)…", nullptr, count), [this, targets] {
        show(new BulkCreditsDialog(m_service, Kind::Grant, targets, m_window));
    });
    add(menu, IconId::PlanChange, tr("Change the &plan of %n organization(s)…", nullptr, count), [this, targets] {
        show(new BulkPlanDialog(m_service, targets, m_window));
    });
    add(menu, IconId::Warning, tr("&Low threshold of %n organization(s)…", nullptr, count), [this, targets] {
        show(new BulkThresholdDialog(m_service, targets, m_window));
    });
}

void OrgActions::setThreshold(const std::string &org)
{
    show(new ThresholdDialog(m_service, org, m_window));
}

void OrgActions::reverse(const EntryRow &row)
{
    show(new ReverseDialog(m_service, row, m_window));
}

void OrgActions::recordAction(const std::string &org)
{
    show(new RecordActionDialog(m_service, org, m_pictures, m_window));
}

void OrgActions::whatIf(const std::string &org)
{
    auto *window = new WhatIfWindow(m_service, org, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void OrgActions::newUser(const std::string &org)
{
    show(new NewUserDialog(m_service, org, m_window));
}

void OrgActions::newOrg()
{
    auto *dialog = new NewOrgDialog(m_service, m_window);
    connect(dialog, &NewOrgDialog::created, this, &OrgActions::orgCreated);
    show(dialog);
}

void OrgActions::writeTo(const std::string &org)
{
    (new WriteCustomerDialog(m_service, org, m_window))->open();
}

void OrgActions::addWriteTo(QMenu *menu, const std::string &org)
{
    menu->addAction(icon(IconId::Mail), tr("Write to custo&mer…"), this, [this, org] {
        writeTo(org);
    });
}

void OrgActions::addExportTo(QMenu *menu, const std::function<std::vector<std::string>()> &orgs)
{
    menu->addAction(icon(IconId::Export), tr("Portable e&xport…"), this, [this, orgs] {
        if (const std::vector<std::string> chosen = orgs(); !chosen.empty())
            Q_EMIT exportRequested(chosen);
    });
}

void OrgActions::account(const std::string &org)
{
    auto *dialog = new AccountDialog(m_service, org, m_window);
    dialog->setWhyNot(whyNot());
    connect(dialog, &AccountDialog::kept, this, &OrgActions::accountKept);
    dialog->open();
    Q_EMIT dialogOpened();
}

void OrgActions::statements(const std::vector<std::string> &orgs)
{
    auto *dialog = new StatementDialog(m_service, orgs, m_window);
    dialog->open();
}

void OrgActions::addNewOrgTo(QMenu *menu)
{
    add(menu, IconId::Building, tr("&New organization…"), [this] {
        newOrg();
    });
}

QAction *OrgActions::add(QMenu *menu, IconId id, const QString &text, const std::function<void()> &open)
{
    QAction *action = menu->addAction(icon(id), text, this, open);
    action->setEnabled(whyNot().isEmpty());
    action->setToolTip(whyNot());
    menu->setToolTipsVisible(true);
    return action;
}

QAction *OrgActions::add(QMenu *menu, IconId id, const QString &text, const std::string &org, OpenFor open)
{
    return add(menu, id, text, [this, org, open] {
        (this->*open)(org);
    });
}

std::vector<QAction *> OrgActions::addTo(QMenu *menu, const std::string &org, bool onTrial)
{
    QAction *topUp = add(menu, IconId::TopUp, tr("To&p up…"), org, &OrgActions::topUp);
    if (onTrial)
        return {topUp, add(menu, IconId::PlanChange, tr("Convert tr&ial…"), org, &OrgActions::convertTrial)};
    return {topUp, add(menu, IconId::PlanChange, tr("Change p&lan…"), org, &OrgActions::changePlan)};
}

void OrgActions::addMoreTo(QMenu *menu, const std::string &org, bool onTrial)
{
    addWriteTo(menu, org);
    menu->addAction(icon(IconId::Note), tr("Acc&ount…"), this, [this, org] {
        account(org);
    });
    menu->addAction(icon(IconId::Chart), tr("&What if…"), this, [this, org] {
        whatIf(org);
    });
    menu->addSeparator();
    add(menu, IconId::Plus, tr("&Grant credits…"), org, &OrgActions::grant);
    add(menu, IconId::Adjustment, tr("&Adjust credits…"), org, &OrgActions::adjust);
    menu->addSeparator();
    add(menu, IconId::Action, tr("&Record action…"), org, &OrgActions::recordAction);
    add(menu, IconId::Person, tr("New &user…"), org, &OrgActions::newUser);
    add(menu, IconId::Warning, tr("Low &threshold…"), org, &OrgActions::setThreshold);
    add(menu, IconId::Limit, tr("&Default limit…"), org, &OrgActions::setDefaultLimit);
    menu->addSeparator();
    menu->addAction(icon(IconId::Export), tr("&Statement…"), this, [this, org] {
        statements({org});
    });
    addExportTo(menu, [org] {
        return std::vector{org};
    });
    if (onTrial)
        return;
    menu->addSeparator();
    add(menu, IconId::Close, tr("&Cancel plan…"), org, &OrgActions::cancelPlan);
}

}
