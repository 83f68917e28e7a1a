// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QComboBox;
class QLineEdit;

namespace tidemark
{

/// New user…: somebody who may spend an organization's credits, with a limit of their own where one is given.
class NewUserDialog final : public OperationDialog
{
    Q_OBJECT
public:
    NewUserDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;

private:
    QString words() const;

    QLineEdit *m_user;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_role;
    QLineEdit *m_limit;
    QComboBox *m_period;
};

}
