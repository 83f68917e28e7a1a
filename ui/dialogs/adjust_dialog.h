// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QLineEdit;

namespace tidemark
{

/// Adjust…: adds or takes credits to put something right, for a reason that stays with the entry.
class AdjustDialog final : public OperationDialog
{
    Q_OBJECT
public:
    AdjustDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    bool isComplete() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    void decided(const std::vector<Preview> &previews) override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    std::optional<Amount> amount() const;

    QLineEdit *m_credits;
    QLineEdit *m_reason;
    Credits m_remaining; ///< before what was decided last
};

}
