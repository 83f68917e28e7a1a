// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/default_limit_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/limit_form.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr size_t mostRows = 8;
}

DefaultLimitDialog::DefaultLimitDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_limit(new LimitForm(tr("&No default")))
{
    setWindowTitle(tr("Default limit"));
    form()->addWidget(new TextLabel(tr("Limit of users without one of their own"), TextRole::Strong));
    form()->addWidget(m_limit);
    addHint(tr("A limit of 0 blocks them from everything that costs credits."));
    connect(m_limit, &LimitForm::changed, this, &DefaultLimitDialog::inputChanged);
    m_limit->setFocus();
}

void DefaultLimitDialog::subjectLoaded()
{
    service()
        ->read([org = subject().figures.org](Ledger &ledger) {
            return termsOf(ledger, {org});
        })
        .then(this, [this](const Result<std::vector<OrgTerms>> &terms) {
            if (!terms || terms->empty())
                return;
            m_terms = terms->front();
            m_limit->setLimit(m_terms->defaultLimit, m_terms->defaultPeriod);
            inputChanged();
        });
}

std::optional<std::vector<Operation>> DefaultLimitDialog::operations() const
{
    const std::optional<LimitRequest> request = m_limit->request();
    if (!m_terms || !request || m_limit->isAsking(m_terms->defaultLimit, m_terms->defaultPeriod))
        return std::nullopt;
    Operation limit = operation(OperationKind::DefaultLimit);
    limit.limit = request;
    limit.period = m_limit->period();
    return std::vector{limit};
}

QString DefaultLimitDialog::formProblem() const
{
    return m_limit->problem();
}

QString DefaultLimitDialog::missing() const
{
    const QString missing = m_limit->missing();
    return missing.isEmpty() && m_terms ? tr("This is the default now.") : missing;
}

QString DefaultLimitDialog::refusalWords(const Error &error) const
{
    return LimitForm::refusal(error);
}

QString DefaultLimitDialog::commitText() const
{
    return tr("Set the default limit");
}

QString DefaultLimitDialog::doneText() const
{
    return tr("Default limit set.");
}

/// Of a former default that others booked meanwhile nothing is known: then the outcome shown was another.
std::vector<Operation> DefaultLimitDialog::undo(const CommitOutcome &) const
{
    Operation former = operation(OperationKind::DefaultLimit);
    former.limit = LimitRequest{m_terms->defaultLimit.kind, {m_terms->defaultLimit.amount, Amount::Problem::None}};
    former.period = m_terms->defaultPeriod;
    return {former};
}

std::vector<ChangeRow> DefaultLimitDialog::changes(const std::vector<Preview> &previews) const
{
    std::vector<ChangeRow> rows;
    if (previews.empty())
        return rows;
    int more = 0;
    for (const UserBalance &user : previews.front().before.users) {
        if (user.limitFrom == LimitFrom::Own)
            continue;
        if (rows.size() == mostRows) {
            ++more;
            continue;
        }
        rows.push_back({subject().userWords(user.user), limitCell(&user),
                        limitCell(balanceOf(previews.back().after.users, user.user))});
    }
    if (more > 0)
        rows.push_back({tr("%n more", nullptr, more), ChangeCell::words(QString()), ChangeCell::words(QString())});
    if (rows.empty())
        rows.push_back(
            {tr("Users"), ChangeCell::words(tr("all have limits of their own")), ChangeCell::words(QString())});
    return rows;
}

}
