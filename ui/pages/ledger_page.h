// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/domain/page.h"
#include "ui/pages/list_page.h"

namespace tidemark
{

class LedgerService;
class EntriesModel;
/// The entries of the whole ledger, or of one organization; newest first.
class LedgerPage : public ListPage
{
    Q_OBJECT
public:
    explicit LedgerPage(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);

    /// Only this organization's; the page becomes a tab of its page, without a title and its column.
    void setOrg(const std::string &org);
    EntriesModel *model() const;
    bool isFiltered() const override;

protected:
    void describeEmpty(EmptyState *empty) override;
    void clearFilters() override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;

private:
    void makeFilters();

    EntriesModel *m_model;
    std::string m_org;
    QComboBox *m_kind = nullptr;
    QComboBox *m_time = nullptr;
};

}
