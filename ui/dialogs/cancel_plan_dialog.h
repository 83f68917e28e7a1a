// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class TextLabel;

/// Cancel plan…: the subscription ends at the next reset. Until then it can be taken back.
class CancelPlanDialog final : public OperationDialog
{
    Q_OBJECT
public:
    CancelPlanDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    void subjectRefreshed() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    bool isCancelled() const;

    TextLabel *m_end;
    TextLabel *m_credits;
};

}
