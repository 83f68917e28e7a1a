// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/page.h"
#include "ui/pages/list_page.h"

namespace tidemark
{

class EntriesModel;
class EntryFilters;
class LinkButton;
class ReviewedFile;
class ReviewPageSource;
class TagLabel;

/// The entries of a reviewed file, in the order in which they stand there unless sorted otherwise.
class ReviewEntriesPage : public ListPage
{
    Q_OBJECT
public:
    explicit ReviewEntriesPage(std::shared_ptr<ReviewedFile> file, QWidget *parent = nullptr);
    ~ReviewEntriesPage() override;

    EntriesModel *model() const;
    bool isFiltered() const override;

    /// Lists only these rows of the index, ascending; `words` say which they are.
    void showOnly(std::shared_ptr<const std::vector<uint32_t>> rows, const QString &words);
    void showOrg(const std::string &org);
    /// Shows this row of the index among all others.
    void showRow(uint32_t row);
    void markBroken(uint32_t row);
    /// Of the filters and of what is shown only.
    void clearFilters() override;
    /// "Show all entries"
    LinkButton *allLink() const;

Q_SIGNALS:
    void narrowed(bool narrowed);

protected:
    void describeEmpty(EmptyState *empty) override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;

private:
    void makeColumns();
    void makeFilters();
    void narrow(std::shared_ptr<const std::vector<uint32_t>> rows, const std::string &org, const QString &words);
    void goToWanted();

    std::shared_ptr<ReviewedFile> m_file;
    ReviewPageSource *m_source;
    EntriesModel *m_model;
    std::unique_ptr<EntryFilters> m_filters;
    TagLabel *m_only;
    LinkButton *m_all;
    std::string m_org;
    bool m_isNarrow = false;
    std::optional<uint32_t> m_wanted; ///< to be shown once the list goes so far
};

}
