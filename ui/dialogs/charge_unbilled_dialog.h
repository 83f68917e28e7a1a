// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/unbilled_usage.h"
#include "ui/dialogs/operation_dialog.h"

class QGridLayout;

namespace tidemark
{

/// Charge now…: offers the usage that was delivered and refused once more, as far as it would be taken now, and books
/// that in one commit.
class ChargeUnbilledDialog final : public OperationDialog
{
    Q_OBJECT
public:
    ChargeUnbilledDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    void subjectRefreshed() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    void fetch();
    void showUsage();

    std::shared_ptr<LedgerService> m_readings;
    std::string m_about;
    std::optional<UnbilledUsage> m_usage;
    QString m_failure;
    QGridLayout *m_causes;
    TextLabel *m_limit;
};

}
