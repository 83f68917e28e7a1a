// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_users_dialog.h"

#include <QBoxLayout>

#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/limit_form.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

BulkLimitsDialog::BulkLimitsDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &users,
                                   QWidget *parent)
    : BulkDialog(std::move(service), users, parent)
    , m_limit(new LimitForm(tr("The organization's &default")))
{
    setWindowTitle(tr("Set limits"));
    form()->addWidget(m_limit);
    addHint(tr("A limit of 0 blocks the user from everything that costs credits."));
    connect(m_limit, &LimitForm::changed, this, &BulkLimitsDialog::inputChanged);
    m_limit->setFocus();
}

std::optional<Operation> BulkLimitsDialog::operationFor(const OrgTerms &, const BulkRow &) const
{
    const std::optional<LimitRequest> request = m_limit->request();
    if (!request)
        return std::nullopt;
    Operation limit = operation(OperationKind::Limit);
    limit.limit = request;
    limit.period = m_limit->period();
    return limit;
}

void BulkLimitsDialog::describe(BulkRow &row, const Preview &preview) const
{
    row.before = limitCell(balanceOf(preview.before.users, row.user));
    row.after = limitCell(balanceOf(preview.after.users, row.user));
}

std::optional<Operation> BulkLimitsDialog::undoOf(const Operation &done, const Preview &preview, const Answer &) const
{
    const UserBalance *user = balanceOf(preview.before.users, done.user);
    if (user == nullptr)
        return std::nullopt;
    Operation former = operation(OperationKind::Limit);
    former.org = done.org;
    former.user = done.user;
    former.period = user->period;
    former.limit = LimitRequest{};
    if (user->limitFrom == LimitFrom::Own) {
        former.limit->kind = user->limit ? Limit::Kind::Amount : Limit::Kind::Unlimited;
        former.limit->amount.value = user->limit.value_or(Credits());
    }
    return former;
}

QString BulkLimitsDialog::refusalOfOne(const Error &error) const
{
    return LimitForm::refusal(error);
}

QString BulkLimitsDialog::formProblem() const
{
    const QString problem = m_limit->problem();
    return problem.isEmpty() ? BulkDialog::formProblem() : problem;
}

QString BulkLimitsDialog::missing() const
{
    return m_limit->missing();
}

QString BulkLimitsDialog::commitText() const
{
    return tr("Set %n limit(s)", nullptr, includedCount());
}

QString BulkLimitsDialog::doneText() const
{
    return tr("%n limit(s) set.", nullptr, includedCount());
}

BulkLeaveDialog::BulkLeaveDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &users,
                                 bool returns, QWidget *parent)
    : BulkDialog(std::move(service), users, parent)
    , m_returns(returns)
{
    setWindowTitle(returns ? tr("Users return") : tr("Users leave"));
    auto *words = new TextLabel(
        returns
            ? tr("Who is active again can spend credits, within the limit that was kept.")
            : tr("An inactive user can do nothing that is recorded here, free actions included. Images already made "
                 "stay in the gallery, and the limit is kept."),
        TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    form()->addWidget(words);
}

std::optional<Operation> BulkLeaveDialog::operationFor(const OrgTerms &, const BulkRow &) const
{
    Operation move = operation(OperationKind::UserActive);
    move.active = m_returns;
    return move;
}

void BulkLeaveDialog::describe(BulkRow &row, const Preview &preview) const
{
    const auto cell = [&row](const OrgBalance &balance) {
        const UserBalance *user = balanceOf(balance.users, row.user);
        return ChangeCell::words(user != nullptr && user->active ? tr("Active", "a user") : tr("Inactive", "a user"));
    };
    row.before = cell(preview.before);
    row.after = cell(preview.after);
}

std::optional<Operation> BulkLeaveDialog::undoOf(const Operation &done, const Preview &preview, const Answer &) const
{
    const UserBalance *user = balanceOf(preview.before.users, done.user);
    Operation back = operation(OperationKind::UserActive);
    back.org = done.org;
    back.user = done.user;
    back.active = user != nullptr ? user->active : m_returns;
    return back;
}

QString BulkLeaveDialog::commitText() const
{
    return m_returns ? tr("Make %Ln users active", nullptr, includedCount())
                     : tr("Make %Ln users inactive", nullptr, includedCount());
}

QString BulkLeaveDialog::doneText() const
{
    return m_returns ? tr("%Ln users are active again.", nullptr, includedCount())
                     : tr("%Ln users are inactive.", nullptr, includedCount());
}

}
