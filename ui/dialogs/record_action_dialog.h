// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/recent_assets.h"
#include "ui/dialogs/operation_dialog.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace tidemark
{

class CreditsField;
class OrgField;
class SourceField;
class TextLabel;
class Thumbnails;

/// Record action…: books an action for a user, or tries it, and shows its price before anything is spent.
class RecordActionDialog final : public OperationDialog
{
    Q_OBJECT
public:
    RecordActionDialog(std::shared_ptr<LedgerService> service, std::string org, std::shared_ptr<Thumbnails> pictures,
                       QWidget *parent = nullptr);

protected:
    void subjectLoaded() override;
    void subjectRefreshed() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString missing() const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;
    void decided(const std::vector<Preview> &previews) override;

private:
    void makeForm();
    void tryOut();
    void showAction();
    void showZero();
    void fetchAssets();
    void setAssets(const std::vector<RecentAsset> &assets);
    void topUp();
    const PricedAction *action() const;
    std::string user() const;

    QFormLayout *m_fields;
    OrgField *m_org;
    QComboBox *m_user;
    QComboBox *m_action;
    QComboBox *m_model;
    SourceField *m_source;
    QSpinBox *m_count;
    CreditsField *m_credits;
    TextLabel *m_zero;
    QPushButton *m_try;
    Credits m_price; ///< of what was decided last
};

}
