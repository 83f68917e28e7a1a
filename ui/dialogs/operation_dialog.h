// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/async/ledger_service.h"
#include "core/domain/operation.h"
#include "core/domain/org_figures.h"
#include "core/domain/program.h"
#include "core/query/outlook.h"
#include "ui/dialogs/withdrawable_commit.h"
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
enum class BannerTone : quint8;
class TextLabel;

/// What a dialog knows of the organization it is about.
struct OrgSubject {
    OrgFigures figures;
    Program program; ///< the version the organization is on
    OrgBalance balance;
    std::map<std::string, std::string> userNames; ///< by id; who has none is left out
    Pace pace;
    Outlook outlook;

    /// A user's name, or id.
    QString userWords(const std::string &user) const;
};

/// A dialog that books: it shows before → after as the engine decides it, and decides again on commit. Where the
/// outcome is no longer the one shown, it shows the new one and asks again. Closed while it commits, it withdraws what
/// still waits for its turn; what is being booked already is reported by booked() all the same.
class OperationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `org` is empty where the organization is yet to be: then load() is another, and there is no subject().
    OperationDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent);
    ~OperationDialog() override;
    /// The organization's name, or id; empty where it is about none, or several.
    QString subjectName() const;

Q_SIGNALS:
    /// `what` for people: "Topped up 100.0 credits." `undo` is empty where it cannot be undone.
    void booked(const QString &what, const std::vector<tidemark::Operation> &undo);

public Q_SLOTS:
    void reject() override;

protected:
    bool event(QEvent *event) override;
    /// Enter while the preview is on its way counts, where it shows nothing but what was shown before.
    void keyPressEvent(QKeyEvent *event) override;
    /// Fetches what the form needs, then begin(). Here: the subject.
    virtual void load();
    void begin();
    /// When the organization has been read: fill the form.
    virtual void subjectLoaded() = 0;
    /// Something else was booked since: what the form says of the organization itself may be another.
    virtual void subjectRefreshed();
    /// nullopt while the form is incomplete; formProblem() then says why.
    virtual std::optional<std::vector<Operation>> operations() const = 0;
    virtual QString formProblem() const;
    /// False while something is missing without which it can be shown, but not booked; missing() says what.
    virtual bool isComplete() const;
    /// What must still be entered, where that is no mistake yet.
    virtual QString missing() const;
    /// What else is worth knowing of what would be booked.
    virtual QString consequence(const std::vector<Preview> &previews) const;
    /// Why the engine refuses it.
    virtual QString refusalWords(const Error &error) const;
    virtual QString commitText() const = 0;
    virtual QString doneText() const = 0;
    virtual std::vector<Operation> undo(const CommitOutcome &outcome) const;
    virtual std::vector<ChangeRow> changes(const std::vector<Preview> &previews) const;
    /// What was decided last; none while the form is incomplete.
    virtual void decided(const std::vector<Preview> &previews);

    /// Call after any change of the form.
    void inputChanged();
    /// Stands where before → after of the organization would: then changes() has no rows.
    void setChangesWidget(QWidget *widget);
    /// What the form needs could not be read.
    void showFailure(const Error &error);
    /// Call where something was booked meanwhile.
    void refreshSubject();
    /// The form is about this one from now on: subjectLoaded() comes again once it has been read.
    void setOrg(const std::string &org);
    /// Above the form, until it is closed or the next.
    void say(BannerTone tone, const QString &words);
    const std::shared_ptr<LedgerService> &service() const;
    void setCommitText(const QString &text);
    void setHead(const QString &name, const QString &detail);
    /// Where a field of the form names the organization.
    void hideHead();
    /// A button apart from those that end the dialog.
    void addAside(QPushButton *button);
    const OrgSubject &subject() const;
    /// When credits run out, before and after what was previewed last.
    ChangeRow outlookRow() const;
    /// Days as the organization counts them: its cycles turn at its midnights.
    TimeView timeView() const;
    QVBoxLayout *form() const;
    /// Below what the form has so far.
    void addHint(const QString &words);
    /// Said above the button: "A plan change cannot be undone. …"
    void setFinality(const QString &strong, const QString &rest);
    /// Where "Cancel" could be taken for what the dialog does.
    void setDismissText(const QString &text);
    Operation operation(OperationKind kind) const;
    /// What takes back the entry that was answered.
    Operation reversalOf(const Answer &answer) const;

private:
    void showSubject();
    void requestPreview();
    void showIncomplete();
    void preview();
    void previewSubject();
    void showPreviews(const Result<std::vector<Preview>> &previews);
    bool isShown(const std::vector<Preview> &previews) const;
    void commit();
    void committed(const Result<CommitOutcome> &outcome);
    void sayThatItWaits();
    void setMessage(const QString &text, bool isError);
    void updateButton();
    void keepOnScreen();

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    std::optional<OrgSubject> m_subject;
    std::vector<Operation> m_operations;
    std::vector<Preview> m_previews;
    Outlook m_outlookBefore;
    Outlook m_outlookAfter;
    quint64 m_generation = 0;
    bool m_begun = false;
    bool m_acceptable = false;
    bool m_pending = false; ///< what is typed has not been decided yet
    bool m_entered = false; ///< Enter was pressed meanwhile
    bool m_committing = false;
    bool m_closing = false;
    WithdrawableCommit m_turn;

    TextLabel *m_name;
    TextLabel *m_detail;
    QWidget *m_fields; ///< what m_form lays out
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
