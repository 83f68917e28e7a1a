// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QLineEdit;

namespace tidemark
{

/// Top up…: one-time credits that never end, with the reference they were ordered under.
class TopUpDialog final : public OperationDialog
{
    Q_OBJECT
public:
    TopUpDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    QLineEdit *m_credits;
    QLineEdit *m_reference;
};

}
