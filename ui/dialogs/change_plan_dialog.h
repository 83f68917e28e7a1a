// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class PlanPicker;
class TextLabel;

/// Change plan…, Upgrade plan…: a larger plan at once, a smaller one at the next reset.
class ChangePlanDialog final : public OperationDialog
{
    Q_OBJECT
public:
    ChangePlanDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    void subjectRefreshed() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString missing() const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    bool isLater() const;
    bool isTheirs() const;
    void sayFrom();
    std::string chosen() const;

    PlanPicker *m_picker;
    TextLabel *m_fromHeading;
    TextLabel *m_from;
};

}
