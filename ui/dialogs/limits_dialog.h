// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class LimitForm;

/// Set limits…: one limit for one or many users of an organization.
class LimitsDialog final : public OperationDialog
{
    Q_OBJECT
public:
    LimitsDialog(std::shared_ptr<LedgerService> service, std::string org, std::vector<std::string> users,
                 QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;

private:
    bool isTheirs() const;

    std::vector<std::string> m_users;
    LimitForm *m_limit;
};

}
