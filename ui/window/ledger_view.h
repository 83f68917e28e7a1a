// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QModelIndex>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/operation.h"
#include "core/domain/page.h"
#include "core/query/ledger_summary.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/window/as_of_choices.h"
#include "ui/window/window_actions.h"

class QStackedWidget;
class QStandardItemModel;
class QTimer;

namespace tidemark
{

class AsOfTurn;
class GalleryPage;
class LedgerPage;
class LedgerService;
class ListPage;
class OrgActions;
class OrgPage;
class OrgsPage;
class OverviewPage;
class Page;
class ReviewsPage;
class SavedViews;
class Sidebar;
class SidebarViews;
class Thumbnails;
struct SavedView;
class UsersPage;

/// The pages of a ledger beside their list. It keeps the figures fresh: when something is booked, and each minute for
/// what time alone has turned.
class LedgerView : public QWidget
{
    Q_OBJECT
public:
    LedgerView(std::shared_ptr<LedgerService> service, const WindowActions &actions, QWidget *parent = nullptr);
    ~LedgerView() override;

    enum PageId : quint8 { Overview, Orgs, Users, Gallery, Ledger, Reviews };
    void showPage(PageId id);
    void showOrg(const std::string &org);
    /// In its organization's ledger.
    void showEntry(const std::string &org, Seq seq);
    /// In every table of entries; seq 0: none is broken.
    void markBroken(const std::string &org, Seq seq);
    /// The last check found the chains intact up to this entry's id; 0: it found no such thing.
    void setIntactTo(int64_t entryId);
    LedgerPage *ledgerPage() const;
    /// Back from an organization's page to the list, or saved view, that it was opened from.
    void goBack();
    /// In the users of its organization, which are filtered by its id.
    void showUser(const std::string &org, const std::string &user);
    /// A saved view, in its list.
    void showView(const QString &id);
    SavedViews *savedViews() const;
    void refresh();
    void showPrograms();
    /// Reads pictures anew.
    void forgetPictures();
    void saveState();
    /// Turns all pages to a past instant, read-only; nullopt: back to now. Figures that have to be computed for it are
    /// computed first, with progress and Cancel.
    void showAt(const std::optional<Instant> &at);
    /// What the pages show.
    const std::optional<Instant> &at() const;
    /// Of the organization that is shown, where one is.
    std::optional<AsOfCycle> cycle() const;

    OverviewPage *overviewPage() const;
    OrgsPage *orgsPage() const;
    OrgPage *orgPage() const;
    ReviewsPage *reviewsPage() const;
    Page *currentPage() const;
    Sidebar *sidebar() const;
    OrgActions *bookings() const;
    const LedgerSummary &summary() const;
    /// Takes back what was last reported by message().
    void undo();
    bool canUndo() const;

Q_SIGNALS:
    void summaryChanged(const tidemark::LedgerSummary &summary);
    void selectionDescribed(const QString &words);
    void message(tidemark::BannerTone tone, const QString &text, const QString &action);
    /// Another page, another organization, or a dialog: what message() said has been read.
    void movedOn();
    void importRequested();
    void atChanged(const std::optional<tidemark::Instant> &at);
    void reviewRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages();
    void makeViews();
    QList<ListPage *> lists() const;
    ListPage *listOf(const QString &id) const;
    std::optional<ListQuery> queryOf(const SavedView &view);
    void goTo(const QModelIndex &row);
    void addPage(Page *page, const QString &name, const QIcon &icon);
    void connectActions();
    void fetchSummary();
    void turnTo(const std::optional<Instant> &at);
    void setSummary(const LedgerSummary &summary);
    void offerUndo(const QString &whatWasDone, const std::vector<Operation> &undo);
    void offerAccountUndo(const QString &whatWasDone, const AccountChange &change);
    void undoAccount(const AccountChange &change);
    void nameUndo(const QString &whatWasDone);
    void show(Page *page);
    void mark(const QModelIndex &row);

    std::shared_ptr<LedgerService> m_service;
    std::shared_ptr<Thumbnails> m_pictures; ///< of the whole window: one cache, and one thread that reads
    WindowActions m_actions;
    LedgerSummary m_summary;
    /// Ends what is read for nobody any more.
    std::shared_ptr<std::atomic<bool>> m_gone;
    std::optional<Instant> m_at;
    bool m_fetching = false;
    bool m_fetchAgain = false;
    Sidebar *m_sidebar;
    QStandardItemModel *m_list;
    SavedViews *m_views = nullptr;
    SidebarViews *m_viewRows = nullptr;
    QHash<QString, ListPage *> m_counting; ///< by their keys; never shown
    QStackedWidget *m_stack;
    QTimer *m_minute;
    OrgActions *m_bookings;
    AsOfTurn *m_turn;
    OverviewPage *m_overview = nullptr;
    OrgsPage *m_orgs = nullptr;
    UsersPage *m_users = nullptr;
    GalleryPage *m_gallery = nullptr;
    LedgerPage *m_ledger = nullptr;
    ReviewsPage *m_reviews = nullptr;
    OrgPage *m_org = nullptr;
    /// The list that the organization's page was opened from, and its view.
    Page *m_from = nullptr;
    QString m_fromView;
    bool m_marking = false;
    QString m_undoWords; ///< of the action, while nothing can be undone
    std::vector<Operation> m_undo;
    std::optional<AccountChange> m_accountUndo; ///< in place of m_undo
};

}
