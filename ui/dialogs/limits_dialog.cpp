// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limits_dialog.h"

#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/limit_form.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr size_t mostRows = 8;

Limit ownLimit(const UserBalance &user)
{
    if (user.limitFrom != LimitFrom::Own)
        return {};
    return user.limit ? Limit{Limit::Kind::Amount, *user.limit} : Limit{Limit::Kind::Unlimited, Credits()};
}
}

LimitsDialog::LimitsDialog(std::shared_ptr<LedgerService> service, std::string org, std::vector<std::string> users,
                           QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_users(std::move(users))
    , m_limit(new LimitForm(tr("The organization's &default")))
{
    setWindowTitle(tr("Set limits"));
    form()->addWidget(
        new TextLabel(tr("Limit of %n user(s)", nullptr, static_cast<int>(m_users.size())), TextRole::Strong));
    form()->addWidget(m_limit);
    addHint(tr("A limit of 0 blocks the user from everything that costs credits."));
    connect(m_limit, &LimitForm::changed, this, &LimitsDialog::inputChanged);
    m_limit->setFocus();
}

void LimitsDialog::subjectLoaded()
{
    const UserBalance *first = m_users.empty() ? nullptr : balanceOf(subject().balance.users, m_users.front());
    if (!first)
        return;
    m_limit->setLimit(ownLimit(*first), first->period);
}

std::optional<std::vector<Operation>> LimitsDialog::operations() const
{
    const std::optional<LimitRequest> request = m_limit->request();
    if (!request)
        return std::nullopt;
    if (isTheirs())
        return std::nullopt;
    std::vector<Operation> all;
    for (const std::string &user : m_users) {
        Operation limit = operation(OperationKind::Limit);
        limit.user = user;
        limit.limit = request;
        limit.period = m_limit->period();
        all.push_back(std::move(limit));
    }
    return all;
}

QString LimitsDialog::formProblem() const
{
    return m_limit->problem();
}

QString LimitsDialog::missing() const
{
    const QString missing = m_limit->missing();
    if (!missing.isEmpty() || !isTheirs())
        return missing;
    return m_users.size() == 1
        ? tr("This is the limit now.")
        : tr("This is the limit of all %Ln users now.", nullptr, static_cast<int>(m_users.size()));
}

bool LimitsDialog::isTheirs() const
{
    return std::all_of(m_users.begin(), m_users.end(), [this](const std::string &id) {
        const UserBalance *user = balanceOf(subject().balance.users, id);
        return user != nullptr && m_limit->isAsking(ownLimit(*user), user->period);
    });
}

QString LimitsDialog::refusalWords(const Error &error) const
{
    return LimitForm::refusal(error);
}

QString LimitsDialog::commitText() const
{
    return tr("Set %n limit(s)", nullptr, static_cast<int>(m_users.size()));
}

QString LimitsDialog::doneText() const
{
    return tr("%n limit(s) set.", nullptr, static_cast<int>(m_users.size()));
}

std::vector<Operation> LimitsDialog::undo(const CommitOutcome &outcome) const
{
    std::vector<Operation> former;
    for (const std::string &id : m_users) {
        const UserBalance *user = balanceOf(outcome.previews.front().before.users, id);
        if (!user)
            continue;
        Operation limit = operation(OperationKind::Limit);
        limit.user = id;
        limit.period = user->period;
        limit.limit = LimitRequest{};
        if (user->limitFrom == LimitFrom::Own) {
            limit.limit->kind = user->limit ? Limit::Kind::Amount : Limit::Kind::Unlimited;
            limit.limit->amount.value = user->limit.value_or(Credits());
        }
        former.push_back(std::move(limit));
    }
    return former;
}

std::vector<ChangeRow> LimitsDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty())
        return {};
    std::vector<ChangeRow> rows;
    for (const std::string &id : m_users) {
        if (rows.size() == mostRows) {
            const auto more = static_cast<int>(m_users.size() - mostRows);
            rows.push_back({tr("%n more", nullptr, more), ChangeCell::words(QString()), ChangeCell::words(QString())});
            break;
        }
        rows.push_back({subject().userWords(id), limitCell(balanceOf(previews.front().before.users, id)),
                        limitCell(balanceOf(previews.back().after.users, id))});
    }
    return rows;
}

}
