// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

/// User leaves…, User returns…: makes one or many users of an organization inactive, or active again.
class UserLeavesDialog final : public OperationDialog
{
    Q_OBJECT
public:
    enum class Move : quint8 { Leaves, Returns };
    UserLeavesDialog(std::shared_ptr<LedgerService> service, std::string org, std::vector<std::string> users, Move move,
                     QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    void subjectRefreshed() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;

private:
    /// Those for whom it changes something.
    std::vector<std::string> moved() const;

    std::vector<std::string> m_users;
    Move m_move;
};

}
