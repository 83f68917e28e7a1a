// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/dialogs/operation_dialog.h"

class QLineEdit;

namespace tidemark
{

class TextLabel;

/// Reverse…: takes back one entry of an organization's chain, for a reason that stays with the reversal.
class ReverseDialog final : public OperationDialog
{
    Q_OBJECT
public:
    ReverseDialog(std::shared_ptr<LedgerService> service, EntryRow row, QWidget *parent = nullptr);

    /// Whether the rules may let an entry of this kind be reversed at all.
    static bool mayReverse(EntryKind kind);

protected:
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    bool isComplete() const override;
    QString missing() const override;
    QString consequence(const std::vector<Preview> &previews) const override;
    QString refusalWords(const Error &error) const override;
    QString commitText() const override;
    QString doneText() const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;

private:
    EntryRow m_row;
    TextLabel *m_what;
    QLineEdit *m_reason;
};

}
