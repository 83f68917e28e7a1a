// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace tidemark
{

/// Grant…: promotional credits, with their place in the order of use and, where they have one, their last day.
class GrantDialog final : public OperationDialog
{
    Q_OBJECT
public:
    GrantDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString consequence(const std::vector<Preview> &previews) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    /// The midnight after the last day, as the organization counts days; nullopt: it never ends.
    std::optional<Instant> end() const;

    QLineEdit *m_credits;
    QLineEdit *m_reason;
    QSpinBox *m_priority;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
};

}
