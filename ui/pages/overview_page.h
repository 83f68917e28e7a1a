// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/query/overview.h"
#include "ui/pages/page.h"
#include "ui/widgets/banner.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace tidemark
{

class AttentionModel;
class AttentionView;
class EmptyState;
class LedgerService;
class OrgActions;
class OverviewReader;
class PortfolioPanel;
class ProgressPanel;
class SegmentedControl;

/// What needs attention, worst first, each with the one action that helps, and beside it the portfolio. Figures are
/// computed as of now in the background: when something is booked while the page is
/// shown, and when refresh() is called.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(std::shared_ptr<LedgerService> service, OrgActions *actions, QWidget *parent = nullptr);

    void takeFocus() override;
    void refresh() override;
    void setAt(const std::optional<Instant> &at) override;

    AttentionModel *model() const;
    AttentionView *view() const;
    PortfolioPanel *portfolio() const;
    EmptyState *emptyState() const;
    QPushButton *snoozedButton() const;
    /// All accounts, or mine.
    SegmentedControl *ownerControl() const;
    /// What can be done for the current row; nothing on a group's heading.
    void addActionsTo(QMenu *menu);
    /// Of what is shown; nullopt until it was computed.
    std::optional<Instant> asOf() const;

Q_SIGNALS:
    void message(tidemark::BannerTone tone, const QString &text);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void setOverview(const Overview &overview);
    void placePortfolio();
    void setPrograms(const Portfolio &portfolio);
    void showFailure(const Error &error);
    void showRows();
    void showOwners();
    int64_t orgsOfMine() const;
    QString countOf(int rows) const;
    void describeEmpty();
    void help(const QModelIndex &index);
    void snoozeOrWake(const QModelIndex &index);
    void addRowActions(QMenu *menu, const QModelIndex &index);
    void write(const QString &org, const std::optional<Snooze> &snooze);
    void leaveEmpty();

    std::shared_ptr<LedgerService> m_service;
    OrgActions *m_actions;
    OverviewReader *m_reader;
    AttentionModel *m_model;
    AttentionView *m_view;
    EmptyState *m_empty;
    ProgressPanel *m_progress;
    QWidget *m_edge;
    PortfolioPanel *m_portfolio;
    SegmentedControl *m_owners;
    QComboBox *m_program;
    QPushButton *m_snoozed;
    QStackedLayout *m_stack;
    int64_t m_orgs = 0;
    std::map<std::string, int64_t> m_orgsByOwner;
    std::optional<Instant> m_asOf;
    bool m_outdated = false;
    bool m_failed = false;
};

}
