// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/user_leaves_dialog.h"

#include <QVBoxLayout>

#include "ui/dialogs/balance_rows.h"
#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr size_t mostRows = 8;
}

UserLeavesDialog::UserLeavesDialog(std::shared_ptr<LedgerService> service, std::string org,
                                   std::vector<std::string> users, Move move, QWidget *parent)
    : OperationDialog(std::move(service), std::move(org), parent)
    , m_users(std::move(users))
    , m_move(move)
{
    const bool leaves = m_move == Move::Leaves;
    setWindowTitle(leaves ? tr("User leaves") : tr("User returns"));
    auto *words = new TextLabel(
        leaves ? tr("An inactive user can do nothing that is recorded here, free actions included. Images already made "
                    "stay in the gallery, and the limit is kept.")
               : tr("Who is active again can spend credits, within the limit that was kept."),
        TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    form()->addWidget(words);
}

void UserLeavesDialog::subjectLoaded()
{
}

void UserLeavesDialog::subjectRefreshed()
{
    inputChanged();
}

std::vector<std::string> UserLeavesDialog::moved() const
{
    std::vector<std::string> users;
    for (const std::string &id : m_users) {
        const UserBalance *user = balanceOf(subject().balance.users, id);
        if (user == nullptr || user->active == (m_move == Move::Leaves))
            users.push_back(id);
    }
    return users;
}

std::optional<std::vector<Operation>> UserLeavesDialog::operations() const
{
    std::vector<Operation> all;
    for (const std::string &id : moved()) {
        Operation move = operation(OperationKind::UserActive);
        move.user = id;
        move.active = m_move == Move::Returns;
        all.push_back(std::move(move));
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

QString UserLeavesDialog::formProblem() const
{
    if (m_users.size() != 1)
        return m_move == Move::Leaves ? tr("All of them are inactive already.") : tr("All of them are active already.");
    const QString name = subject().userWords(m_users.front());
    return m_move == Move::Leaves ? tr("%1 is inactive already.", "a user").arg(name)
                                  : tr("%1 is active already.", "a user").arg(name);
}

QString UserLeavesDialog::commitText() const
{
    const std::vector<std::string> users = moved();
    const auto count = static_cast<int>(users.size());
    if (count == 0)
        return m_move == Move::Leaves ? tr("Make inactive", "a user") : tr("Make active", "a user");
    if (count != 1)
        return m_move == Move::Leaves ? tr("Make %Ln users inactive", nullptr, count)
                                      : tr("Make %Ln users active", nullptr, count);
    const QString name = subject().userWords(users.front());
    return m_move == Move::Leaves ? tr("Make %1 inactive", "a user").arg(name)
                                  : tr("Make %1 active", "a user").arg(name);
}

QString UserLeavesDialog::doneText() const
{
    const std::vector<std::string> users = moved();
    const auto count = static_cast<int>(users.size());
    if (count != 1)
        return m_move == Move::Leaves ? tr("%Ln users are inactive.", nullptr, count)
                                      : tr("%Ln users are active again.", nullptr, count);
    const QString name = subject().userWords(users.front());
    return m_move == Move::Leaves ? tr("%1 is inactive.", "a user").arg(name)
                                  : tr("%1 is active again.", "a user").arg(name);
}

std::vector<Operation> UserLeavesDialog::undo(const CommitOutcome &outcome) const
{
    std::vector<Operation> former;
    for (const std::string &id : moved()) {
        const UserBalance *user = balanceOf(outcome.previews.front().before.users, id);
        if (user == nullptr)
            continue;
        Operation back = operation(OperationKind::UserActive);
        back.user = id;
        back.active = user->active;
        former.push_back(std::move(back));
    }
    return former;
}

std::vector<ChangeRow> UserLeavesDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty())
        return {};
    const auto cell = [](const UserBalance *user) {
        return ChangeCell::words(user != nullptr && user->active ? tr("Active", "a user") : tr("Inactive", "a user"));
    };
    std::vector<ChangeRow> rows;
    for (const std::string &id : m_users) {
        if (rows.size() == mostRows) {
            const auto more = static_cast<int>(m_users.size() - mostRows);
            rows.push_back({tr("%Ln more", "users", more), ChangeCell::words(QString()), ChangeCell::words(QString())});
            break;
        }
        rows.push_back({subject().userWords(id), cell(balanceOf(previews.front().before.users, id)),
                        cell(balanceOf(previews.back().after.users, id))});
    }
    return rows;
}

}
