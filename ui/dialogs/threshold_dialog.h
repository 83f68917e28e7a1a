// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QLineEdit;
class QRadioButton;

namespace tidemark
{

/// Low threshold…: from which remainder on an organization is low, in percent of its plan or in credits.
class ThresholdDialog final : public OperationDialog
{
    Q_OBJECT
public:
    ThresholdDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

    /// Why the engine refuses one, of a percentage or of credits.
    static QString refusal(const Error &error, bool percent);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;

private:
    QLineEdit *chosen() const;
    QString words() const;

    QRadioButton *m_percentChoice;
    QRadioButton *m_creditsChoice;
    QLineEdit *m_percent;
    QLineEdit *m_credits;
};

}
