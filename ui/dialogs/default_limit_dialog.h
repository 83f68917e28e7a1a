// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/org_terms.h"
#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class LimitForm;

/// The limit of every user of an organization who has none of their own.
class DefaultLimitDialog final : public OperationDialog
{
    Q_OBJECT
public:
    DefaultLimitDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

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
    LimitForm *m_limit;
    std::optional<OrgTerms> m_terms; ///< nullopt until they are read
};

}
