// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/operation.h"
#include "ui/dialogs/bulk_target.h"
#include "ui/support/icons.h"

class QAction;
class QMenu;
class QWidget;

namespace tidemark
{

class LedgerService;
class OperationDialog;
class Thumbnails;
struct AccountChange;
struct EntryRow;

/// What can be booked for an organization: opens the dialogs, and says what was done so that it can be undone.
class OrgActions : public QObject
{
    Q_OBJECT
public:
    OrgActions(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, QWidget *window);

    /// The window shows a past instant, where nothing can be booked; nullopt: now.
    void setAt(const std::optional<Instant> &at);
    /// Empty where booking is possible; else why not.
    QString whyNot() const;
    void topUp(const std::string &org);
    void changePlan(const std::string &org);
    void convertTrial(const std::string &org);
    /// Offers the usage that was delivered and refused once more.
    void chargeUnbilled(const std::string &org);
    void cancelPlan(const std::string &org);
    void grant(const std::string &org);
    void adjust(const std::string &org);
    void setThreshold(const std::string &org);
    void setDefaultLimit(const std::string &org);
    void setLimits(const std::string &org, const std::vector<std::string> &users);
    /// For users of any organizations.
    void setLimitsOf(const std::vector<BulkTarget> &users);
    void setActiveOf(const std::vector<BulkTarget> &users, bool active);
    void reverse(const EntryRow &row);
    void recordAction(const std::string &org);
    /// Its past on another plan or version beside what happened; books nothing.
    void whatIf(const std::string &org);
    void newUser(const std::string &org);
    void newOrg();
    /// A mail draft with the figures; always possible.
    void writeTo(const std::string &org);
    /// Owner, tags, renewal and notes; to be read alone where whyNot() says.
    void account(const std::string &org);
    /// Makes them inactive, or active again.
    void setActive(const std::string &org, const std::vector<std::string> &users, bool active);

    /// Opens the dialog that writes their statements; possible in a read-only ledger too.
    void statements(const std::vector<std::string> &orgs);

    /// "Top up…", "Change plan…" or, on trial, "Convert trial…"; disabled, with a tool tip, where whyNot() says.
    std::vector<QAction *> addTo(QMenu *menu, const std::string &org, bool onTrial);
    /// All else that can be booked for an organization, likewise.
    void addMoreTo(QMenu *menu, const std::string &org, bool onTrial);
    /// What can be booked for all of them together, likewise.
    void addBulkTo(QMenu *menu, const std::vector<std::string> &orgs);
    void addNewOrgTo(QMenu *menu);
    void addWriteTo(QMenu *menu, const std::string &org);
    /// A portable export; `orgs` is asked once it is chosen, and may know of none.
    void addExportTo(QMenu *menu, const std::function<std::vector<std::string>()> &orgs);

Q_SIGNALS:
    void whyNotChanged();
    void dialogOpened();
    void booked(const QString &whatWasDone, const std::vector<tidemark::Operation> &undo);
    void orgCreated(const std::string &org);
    /// A portable export of these; possible in a read-only ledger and at a past instant too.
    void exportRequested(const std::vector<std::string> &orgs);
    /// Nothing was booked.
    void accountKept(const QString &whatWasDone, const tidemark::AccountChange &change);

private:
    using OpenFor = void (OrgActions::*)(const std::string &org);
    QAction *add(QMenu *menu, IconId id, const QString &text, const std::function<void()> &open);
    QAction *add(QMenu *menu, IconId id, const QString &text, const std::string &org, OpenFor open);
    void show(OperationDialog *dialog);

    std::shared_ptr<LedgerService> m_service;
    std::shared_ptr<Thumbnails> m_pictures;
    QWidget *m_window;
    std::optional<Instant> m_at;
};

}
