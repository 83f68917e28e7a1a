// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/domain/page.h"
#include "core/domain/rows.h"
#include "ui/pages/list_page.h"

class QPushButton;
class QTimer;

namespace tidemark
{

class LedgerService;
class EntriesModel;
class EntryFilters;
class EntrySeeker;
class WhyPanel;

/// The entries of the whole ledger, or of one organization; newest first.
class LedgerPage : public ListPage
{
    Q_OBJECT
public:
    LedgerPage(std::shared_ptr<LedgerService> service, bool canBook, QWidget *parent = nullptr);
    ~LedgerPage() override;

    /// Only this organization's; the page becomes a tab of its page, without a title and its column.
    void setOrg(const std::string &org);
    /// Of the organization that the page shows: its row becomes the current one.
    void showEntry(Seq seq);
    EntriesModel *model() const;
    std::optional<ListQuery> query() const override;
    void setAt(const std::optional<Instant> &at) override;
    /// "Why this balance?" of the current entry, beside the table.
    void showWhy(bool shown);
    /// The same of an instant, of the organization that the page shows; until a person chooses an entry.
    void explainAt(Instant at);
    WhyPanel *whyPanel() const;

Q_SIGNALS:
    void entryRequested(const std::string &org, tidemark::Seq seq);
    /// Reverse… for the current entry.
    void reverseRequested(const tidemark::EntryRow &row);

protected:
    void describeEmpty(EmptyState *empty) override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;
    QString totalsWords(const RowTotals &totals) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeReverse(bool canBook);
    void refreshReverse();
    void makeWhy();
    void explainCurrent();

    EntriesModel *m_model;
    EntrySeeker *m_seeker;
    bool m_isPast = false;
    std::string m_org;
    std::unique_ptr<EntryFilters> m_filters;
    QPushButton *m_reverse;
    QPushButton *m_why;
    QWidget *m_aside = nullptr;
    WhyPanel *m_panel;
    QTimer *m_explain;
    bool m_explainsInstant = false;
};

}
