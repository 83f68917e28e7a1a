// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk_dialog.h"

namespace tidemark
{

class LimitForm;

/// One limit for users of any organizations.
class BulkLimitsDialog final : public BulkDialog
{
    Q_OBJECT
public:
    BulkLimitsDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &users,
                     QWidget *parent = nullptr);

protected:
    std::optional<Operation> operationFor(const OrgTerms &terms, const BulkRow &row) const override;
    void describe(BulkRow &row, const Preview &preview) const override;
    std::optional<Operation> undoOf(const Operation &done, const Preview &preview, const Answer &answer) const override;
    QString refusalOfOne(const Error &error) const override;
    QString formProblem() const override;
    QString missing() const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    LimitForm *m_limit;
};

/// Users of any organizations leave, or return.
class BulkLeaveDialog final : public BulkDialog
{
    Q_OBJECT
public:
    BulkLeaveDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &users, bool returns,
                    QWidget *parent = nullptr);

protected:
    std::optional<Operation> operationFor(const OrgTerms &terms, const BulkRow &row) const override;
    void describe(BulkRow &row, const Preview &preview) const override;
    std::optional<Operation> undoOf(const Operation &done, const Preview &preview, const Answer &answer) const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    bool m_returns;
};

}
