// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_user_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/domain/ids.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{
constexpr int mostCharacters = 100;
}

NewUserDialog::NewUserDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_user(makeLine("user", mostCharacters, tr("As the product calls them")))
    , m_name(makeLine("name", mostCharacters, tr("Optional")))
    , m_email(makeLine("email", mostCharacters, tr("Optional")))
    , m_role(makeLine("role", mostCharacters, tr("Optional, such as designer")))
    , m_limit(makeLine("limit", 24, tr("The organization's default")))
    , m_period(new QComboBox)
{
    setWindowTitle(tr("New user"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("credits a cycle"), tr("credits in all")});
    m_period->setEnabled(false);
    auto *limit = new QHBoxLayout;
    limit->setSpacing(8);
    limit->addWidget(m_limit, 1);
    limit->addWidget(m_period);
    QFormLayout *fields = makeFields();
    addField(fields, tr("&Id"), m_user);
    addField(fields, tr("&Name"), m_name);
    addField(fields, tr("&E-mail"), m_email);
    addField(fields, tr("&Role"), m_role);
    addField(fields, tr("&Limit"), m_limit, limit);
    form()->addLayout(fields);
    setFinality(tr("A user cannot be removed again."), tr("Who leaves is made inactive; what they did stays."));
    for (QLineEdit *line : {m_user, m_name, m_email, m_role, m_limit})
        connect(line, &QLineEdit::textChanged, this, &NewUserDialog::inputChanged);
    connect(m_limit, &QLineEdit::textChanged, m_period, [this] {
        m_period->setEnabled(!m_limit->text().trimmed().isEmpty());
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &NewUserDialog::inputChanged);
    m_user->setFocus();
}

void NewUserDialog::subjectLoaded()
{
}

std::optional<std::vector<Operation>> NewUserDialog::operations() const
{
    if (!isWellFormedId(typedIn(m_user)) || !formProblem().isEmpty())
        return std::nullopt;
    Operation create = operation(OperationKind::UserCreate);
    create.user = typedIn(m_user);
    const auto give = [](std::optional<std::string> &field, const QLineEdit *line) {
        if (std::string text = typedIn(line); !text.empty())
            field = std::move(text);
    };
    give(create.name, m_name);
    give(create.email, m_email);
    give(create.role, m_role);
    const std::optional<Amount> amount = readCredits(m_limit->text());
    if (!amount)
        return std::vector{create};
    Operation limit = operation(OperationKind::Limit);
    limit.user = create.user;
    limit.limit = LimitRequest{Limit::Kind::Amount, *amount};
    limit.period = m_period->currentIndex() == 0 ? Period::Cycle : Period::Lifetime;
    return std::vector{create, limit};
}

QString NewUserDialog::formProblem() const
{
    return creditsMistake(m_limit);
}

QString NewUserDialog::missing() const
{
    return tr("Enter the id under which the product knows the user.");
}

QString NewUserDialog::refusalWords(const Error &error) const
{
    if (error.code == ErrorCode::DuplicateUser)
        return tr("There is a user “%1” already.").arg(m_user->text().trimmed());
    return error.code == ErrorCode::AmountSign ? tr("A limit is zero or more credits.")
                                               : OperationDialog::refusalWords(error);
}

QString NewUserDialog::words() const
{
    const QString name = m_name->text().trimmed();
    return name.isEmpty() ? m_user->text().trimmed() : name;
}

QString NewUserDialog::commitText() const
{
    return tr("Add user");
}

QString NewUserDialog::doneText() const
{
    return tr("%1 is a user now.", "name of a user").arg(words());
}

std::vector<ChangeRow> NewUserDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty())
        return {};
    const OrgBalance &before = previews.front().before;
    const OrgBalance &after = previews.back().after;
    const auto count = [](const OrgBalance &balance) {
        return ChangeCell::words(countText(qint64(balance.users.size())));
    };
    std::vector<ChangeRow> rows{{tr("Users"), count(before), count(after)}};
    const UserBalance *user = balanceOf(after.users, typedIn(m_user));
    const bool isNew = user != nullptr && balanceOf(before.users, user->user) == nullptr;
    rows.push_back({tr("Limit"), ChangeCell::words(QStringLiteral("—")),
                    isNew ? limitCell(user) : ChangeCell::words(QStringLiteral("—"))});
    return rows;
}

}
