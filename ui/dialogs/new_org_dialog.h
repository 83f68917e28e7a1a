// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tidemark
{

/// New organization…: on a plan, or on trial, from now on.
class NewOrgDialog final : public OperationDialog
{
    Q_OBJECT
public:
    explicit NewOrgDialog(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);

Q_SIGNALS:
    /// With booked().
    void created(const std::string &org);

protected:
    void load() override;
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;

private:
    void makeForm();
    void connectForm();
    void showPlans();
    void showTrial();
    const Program *program() const;
    bool isTrial() const;
    std::string zone() const;
    void suggestId();

    std::vector<Program> m_programs; ///< the newest version of each
    QFormLayout *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QComboBox *m_program;
    QComboBox *m_plan;
    QLineEdit *m_trial;
    QComboBox *m_zone;
    bool m_idTyped = false;
};

}
