// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/query/org_details.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace tidemark
{

class AccountLine;
class GalleryPage;
class LedgerPage;
class LedgerService;
class ListPage;
class OrgActions;
class OrgBreakdownTab;
class OrgMeterPanel;
class OrgSummaryTab;
class TextLabel;
class Thumbnails;
class UnbilledColumn;
class UsersPage;

/// All of one organization: the meter, and tabs for its summary, users, gallery, ledger and breakdown.
class OrgPage : public Page
{
    Q_OBJECT
public:
    enum Tab : quint8 { Summary, Users, Gallery, Ledger, Breakdown };

    OrgPage(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, OrgActions *actions,
            QWidget *parent = nullptr);

    void setOrg(const std::string &org);
    const std::string &org() const;
    /// What is shown; nullopt until it was fetched.
    const std::optional<OrgDetails> &details() const;
    void showTab(Tab tab);
    /// In the tab of users, which is filtered by the id.
    void showUser(const std::string &user);
    /// In the tab of its ledger.
    void showEntry(Seq seq);
    /// In the tab of its ledger: how what remained at an instant came about.
    void explainAt(Instant at);
    /// All that can be booked for the organization shown.
    void addActionsTo(QMenu *menu);
    OrgMeterPanel *meterPanel() const;
    OrgSummaryTab *summaryTab() const;
    OrgBreakdownTab *breakdownTab() const;
    UnbilledColumn *unbilledColumn() const;
    LedgerPage *ledgerPage() const;
    AccountLine *accountLine() const;
    QTabWidget *tabs() const;

    void takeFocus() override;
    void focusFilter() override;
    DataTable *table() const override;
    void refresh() override;
    void setAt(const std::optional<Instant> &at) override;

Q_SIGNALS:
    void backRequested();
    void detailsChanged();
    void failed(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTabs();
    void refreshActions();
    void fitButtons();
    void placeTags();
    void showFailure(const Error &error);
    void addTab(ListPage *page, const QString &name);
    ListPage *currentList() const;
    void setDetails(const OrgDetails &details);
    void showTags(const std::vector<std::string> &tags);
    void openMenu(QWidget *under);
    void addWhyTo(QMenu *menu);

    std::shared_ptr<LedgerService> m_service;
    OrgActions *m_actions;
    std::string m_org;
    std::optional<OrgDetails> m_details;
    std::optional<Instant> m_at;
    int m_asked = 0;
    QToolButton *m_back;
    TextLabel *m_terms;
    QWidget *m_tags;
    QHBoxLayout *m_line; ///< below the name
    AccountLine *m_account;
    TextLabel *m_known;
    QPushButton *m_topUp;
    QPushButton *m_plan;
    QPushButton *m_record;
    QPushButton *m_write;
    QPushButton *m_more;
    OrgMeterPanel *m_meter;
    UnbilledColumn *m_unbilled;
    QTabWidget *m_tabs;
    OrgSummaryTab *m_summary;
    UsersPage *m_users;
    GalleryPage *m_gallery;
    LedgerPage *m_ledger;
    OrgBreakdownTab *m_breakdown;
};

}
