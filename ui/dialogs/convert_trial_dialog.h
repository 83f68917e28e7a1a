// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class PlanPicker;

/// Convert trial…: the subscription starts fresh from its allocation; what is left of the trial ends.
class ConvertTrialDialog final : public OperationDialog
{
    Q_OBJECT
public:
    ConvertTrialDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    PlanPicker *m_picker;
};

}
