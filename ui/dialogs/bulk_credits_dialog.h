// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace tidemark
{

/// Tops up many organizations, or grants them credits: each as many.
class BulkCreditsDialog final : public BulkDialog
{
    Q_OBJECT
public:
    enum class Kind : quint8 { TopUp, Grant };
    BulkCreditsDialog(std::shared_ptr<LedgerService> service, Kind kind, const std::vector<BulkTarget> &orgs,
                      QWidget *parent = nullptr);

protected:
    std::optional<Operation> operationFor(const OrgTerms &terms, const BulkRow &row) const override;
    QString formProblem() const override;
    QString missing() const override;
    QString consequence(const std::vector<Preview> &previews) const override;
    QString commitText() const override;
    QString doneText() const override;

private:
    Kind m_kind;
    QLineEdit *m_credits;
    QLineEdit *m_words; ///< the reference of a top-up, the reason of a grant
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
};

}
