// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "ui/dialogs/bulk_dialog.h"

class QComboBox;

namespace tidemark
{

/// Moves many organizations to one plan. Who is on a program that has no such plan, or cannot change now, is refused.
class BulkPlanDialog final : public BulkDialog
{
    Q_OBJECT
public:
    BulkPlanDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &orgs,
                   QWidget *parent = nullptr);

protected:
    void termsLoaded(const std::vector<OrgTerms> &terms) override;
    std::optional<Operation> operationFor(const OrgTerms &terms, const BulkRow &row) const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;
    QString formProblem() const override;
    QString missing() const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    QComboBox *m_plan;
};

}
