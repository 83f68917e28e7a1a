// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/store/org_terms.h"
#include "ui/dialogs/bulk_model.h"
#include "ui/dialogs/bulk_target.h"
#include "ui/dialogs/operation_dialog.h"

namespace tidemark
{

class DataTable;
class LinkButton;

/// Books something for many organizations, or users of any, in one commit: all or none. It shows what would become of
/// each, and who would be refused and why; those can be left out.
class BulkDialog : public OperationDialog
{
    Q_OBJECT
public:
    BulkDialog(std::shared_ptr<LedgerService> service, std::vector<BulkTarget> targets, QWidget *parent);

    BulkModel *model() const;

protected:
    /// nullopt while the form is incomplete.
    virtual std::optional<Operation> operationFor(const OrgTerms &terms, const BulkRow &row) const = 0;
    /// What became of one; here: the organization's remaining credits and its state.
    virtual void describe(BulkRow &row, const Preview &preview) const;
    /// What takes one back; here: the reversal of its entry.
    virtual std::optional<Operation> undoOf(const Operation &done, const Preview &preview, const Answer &answer) const;
    /// Why one is refused.
    virtual QString refusalOfOne(const Error &error) const;
    virtual void termsLoaded(const std::vector<OrgTerms> &terms);
    /// Of those that are not left out.
    int includedCount() const;
    bool isOfUsers() const;

    void load() override;
    void subjectLoaded() override;
    std::optional<std::vector<Operation>> operations() const override;
    QString formProblem() const override;
    QString refusalWords(const Error &error) const override;
    std::vector<Operation> undo(const CommitOutcome &outcome) const override;
    std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const override;
    void decided(const std::vector<Preview> &previews) override;

private:
    struct Subjects {
        std::vector<OrgTerms> terms;
        std::vector<std::string> userNames;
    };
    static Result<Subjects> read(Ledger &ledger, const std::vector<BulkTarget> &targets);
    void makeTable();
    void take(const Subjects &subjects);
    const OrgTerms *termsOf(const std::string &org) const;
    void leaveOutRefused();
    /// What they have now shows before anything is chosen.
    void fetchBefore();
    void showBefore(const std::map<std::string, OrgBalance> &balances);

    std::vector<BulkTarget> m_targets;
    std::vector<OrgTerms> m_terms;
    BulkModel *m_model;
    DataTable *m_table;
    LinkButton *m_leaveOut;
    int m_refused = 0;
};

}
