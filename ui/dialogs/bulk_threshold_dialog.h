// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk_dialog.h"

class QLineEdit;
class QRadioButton;

namespace tidemark
{

/// One low threshold for many organizations.
class BulkThresholdDialog final : public BulkDialog
{
    Q_OBJECT
public:
    BulkThresholdDialog(std::shared_ptr<LedgerService> service, const std::vector<BulkTarget> &orgs,
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
    QLineEdit *m_value;
    QRadioButton *m_percent;
    QRadioButton *m_credits;
};

}
