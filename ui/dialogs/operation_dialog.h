// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/async/ledger_service.h"
#include "core/domain/operation.h"
#include "core/domain/org_figures.h"
#include "core/domain/program.h"
#include "ui/support/formats.h"
#include "ui/widgets/before_after_table.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tidemark
{

class Banner;
class DialogFoot;
class TextLabel;

/// What a dialog knows of the organization it is about.
struct OrgSubject {
    OrgFigures figures;
    Program program; ///< the version the organization is on
    std::vector<UserBalance> users;
    std::map<std::string, std::string> userNames; ///< by id; who has none is left out
};

/// A dialog that books: it shows before → after as the engine decides it, and decides again on commit. Where the
/// outcome is no longer the one shown, it shows the new one and asks again. Closed while it commits, it withdraws what
/// still waits for its turn; what is being booked already is reported by booked() all the same.
class OperationDialog : public QDialog
{
    Q_OBJECT
public:
    OperationDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent);
    ~OperationDialog() override;

Q_SIGNALS:
    /// `what` for people: "Topped up 100.0 credits." `undo` is empty where it cannot be undone.
    void booked(const QString &what, const std::vector<tidemark::Operation> &undo);

public Q_SLOTS:
    void reject() override;

protected:
    /// Once, when the organization has been read: fill the form.
    virtual void subjectLoaded() = 0;
    /// Something else was booked since: what the form says of the organization itself may be another.
    virtual void subjectRefreshed();
    /// nullopt while the form is incomplete; formProblem() then says why.
    virtual std::optional<std::vector<Operation>> operations() const = 0;
    virtual QString formProblem() const;
    /// Why the engine refuses it.
    virtual QString refusalWords(const Error &error) const;
    virtual QString commitText() const = 0;
    virtual QString doneText() const = 0;
    virtual std::vector<Operation> undo(const CommitOutcome &outcome) const;
    virtual std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const;

    /// Call after any change of the form.
    void inputChanged();
    const OrgSubject &subject() const;
    /// Days as the organization counts them: its cycles turn at its midnights.
    TimeView timeView() const;
    QVBoxLayout *form() const;
    /// Said above the button: "A plan change cannot be undone. …"
    void setFinality(const QString &strong, const QString &rest);
    Operation operation(OperationKind kind) const;

private:
    enum class Turn : quint8 { Waiting, Begun, Withdrawn };
    void load();
    void refreshSubject();
    void showSubject();
    void requestPreview();
    void showPreviews(const Result<std::vector<Preview>> &previews);
    void commit();
    void committed(const Result<CommitOutcome> &outcome);
    bool withdraw();
    void sayThatItWaits();
    void setMessage(const QString &text, bool isError);
    void updateButton();

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    std::optional<OrgSubject> m_subject;
    std::vector<Operation> m_operations;
    std::vector<Preview> m_previews;
    quint64 m_generation = 0;
    bool m_acceptable = false;
    bool m_committing = false;
    bool m_closing = false;
    /// Of the commit: the dialog and the thread that books agree on who was first.
    std::shared_ptr<std::atomic<Turn>> m_turn;

    TextLabel *m_name;
    TextLabel *m_detail;
    QVBoxLayout *m_form;
    BeforeAfterTable *m_changes;
    TextLabel *m_message;
    QWidget *m_finality;
    Banner *m_banner;
    DialogFoot *m_foot;
    QPushButton *m_cancel;
    QPushButton *m_commit;
    QTimer *m_previewTimer;
};

}
