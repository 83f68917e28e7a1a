// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limits_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/dialogs/balance_rows.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr size_t mostRows = 8;
}

LimitsDialog::LimitsDialog(std::shared_ptr<LedgerService> service, std::string org, std::vector<std::string> users,
                           QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_users(std::move(users))
    , m_amountChoice(new QRadioButton(tr("At &most")))
    , m_unlimitedChoice(new QRadioButton(tr("&Unlimited")))
    , m_inheritChoice(new QRadioButton(tr("The organization's &default")))
    , m_amount(new QLineEdit)
    , m_period(new QComboBox)
{
    setWindowTitle(tr("Set limits"));
    form()->addWidget(
        new TextLabel(tr("Limit of %n user(s)", nullptr, static_cast<int>(m_users.size())), TextRole::Strong));
    auto *amount = new QHBoxLayout;
    amount->setSpacing(8);
    m_amount->setAccessibleName(tr("Credits"));
    m_amount->setObjectName(QStringLiteral("limit"));
    m_amount->setMaximumWidth(120);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("credits a cycle"));
    m_period->addItem(tr("credits in all"));
    amount->addWidget(m_amountChoice);
    amount->addWidget(m_amount);
    amount->addWidget(m_period);
    amount->addStretch(1);
    form()->addLayout(amount);
    form()->addWidget(m_unlimitedChoice);
    form()->addWidget(m_inheritChoice);
    m_unlimitedChoice->setObjectName(QStringLiteral("unlimited"));
    m_inheritChoice->setObjectName(QStringLiteral("inherit"));
    addHint(tr("A limit of 0 blocks the user from everything that costs credits."));
    m_amountChoice->setChecked(true);
    connect(m_amount, &QLineEdit::textEdited, m_amountChoice, [this] {
        m_amountChoice->setChecked(true);
    });
    connect(m_amount, &QLineEdit::textChanged, this, &LimitsDialog::inputChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, &LimitsDialog::inputChanged);
    for (QRadioButton *choice : {m_amountChoice, m_unlimitedChoice, m_inheritChoice})
        connect(choice, &QRadioButton::toggled, this, &LimitsDialog::inputChanged);
    m_amount->setFocus();
}

void LimitsDialog::subjectLoaded()
{
    const UserBalance *first = m_users.empty() ? nullptr : balanceOf(subject().balance.users, m_users.front());
    if (!first || first->limitFrom != LimitFrom::Own) {
        m_inheritChoice->setChecked(first != nullptr);
        return;
    }
    m_period->setCurrentIndex(first->period == Period::Cycle ? 0 : 1);
    if (first->limit)
        m_amount->setText(creditsText(*first->limit, Fraction::AsNeeded));
    else
        m_unlimitedChoice->setChecked(true);
}

std::optional<std::vector<Operation>> LimitsDialog::operations() const
{
    LimitRequest request;
    if (m_unlimitedChoice->isChecked())
        request.kind = Limit::Kind::Unlimited;
    if (m_amountChoice->isChecked()) {
        const std::optional<Amount> amount = readCredits(m_amount->text());
        if (!amount)
            return std::nullopt;
        request = {Limit::Kind::Amount, *amount};
    }
    std::vector<Operation> all;
    for (const std::string &user : m_users) {
        Operation limit = operation(OperationKind::Limit);
        limit.user = user;
        limit.limit = request;
        limit.period = m_period->currentIndex() == 0 ? Period::Cycle : Period::Lifetime;
        all.push_back(std::move(limit));
    }
    return all;
}

QString LimitsDialog::formProblem() const
{
    return m_amount->text().trimmed().isEmpty() ? tr("Enter how many credits each user may spend.")
                                                : tr("“%1” is not a number of credits.").arg(m_amount->text());
}

QString LimitsDialog::refusalWords(const Error &error) const
{
    return error.code == ErrorCode::AmountSign ? tr("A limit is zero or more credits.")
                                               : OperationDialog::refusalWords(error);
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
