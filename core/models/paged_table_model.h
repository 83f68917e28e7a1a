// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

#include "core/models/cell_format.h"
#include "core/models/page_cache.h"
#include "core/models/page_source.h"
#include "core/models/roles.h"

namespace tidemark
{

/// A table of any length that holds only the pages that are looked at. data() never waits: for a
/// row that is not at hand it sends for its page, answers that it is loading (CellStateRole), and
/// dataChanged() follows. Sorting and filtering are the source's; each begins a new list, that
/// grows while it is found. After a change in the ledger the list is read again without losing
/// its place, at most once a second, and more seldom where that takes long.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    ~PagedTableModel() override;

    /// Rows beyond would exceed what a view can be high.
    static constexpr qint64 mostRows = 30'000'000;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Nothing for a column that cannot be sorted by.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    virtual bool isSortable(int column) const = 0;

    /// Rows of the list as far as it is known, also those beyond mostRows.
    qint64 totalRows() const;
    /// The list is being found; totalRows() grows, extent() tells how far it is.
    bool isSearching() const;
    const Extent &extent() const;

    /// Whether somebody looks at the rows, as is taken at first: else a change in the ledger is read once somebody
    /// does.
    void setWatched(bool watched);

    void setFormat(std::shared_ptr<const CellFormat> format);
    std::shared_ptr<const CellFormat> sharedFormat() const
    {
        return m_format;
    }
    /// What is listed; nullopt until a list is opened.
    std::optional<ListQuery> query() const;
    /// Any role of a row that was read elsewhere, `index` being its place in `rows`, which are of the model's kind.
    QVariant valueOf(const Rows &rows, size_t index, int column, int role) const
    {
        return cell(rows, index, column, role);
    }

    /// Sends for rows, to be copied or printed, as data() does for what is shown. At most
    /// PageCache::mostPages pages can be at hand at once.
    void load(int firstRow, int lastRow);
    bool isLoaded(int firstRow, int lastRow) const;
    /// Whether there is data of the row, if only as it was before the ledger changed.
    bool isAtHand(int row) const;
    /// What is at hand as it is now.
    std::vector<RowSpan> freshRows() const;

    /// What these rows come to; totalsKnown() answers the last question, at once where the rows are at hand.
    void askForTotals(const std::vector<RowSpan> &spans);
    /// Beyond, nobody waits for the sum.
    static constexpr qint64 mostTotalled = 1'000'000;

public Q_SLOTS:
    /// Reads the list again, showing what it was until it is there.
    void refresh();

Q_SIGNALS:
    /// The list was read again: until extentChanged(), rows come and go at its ends; what they show follows by pages.
    void readAgain();
    void extentChanged();
    /// The list or a page of it could not be read; its cells stay as they are.
    void failed(const tidemark::Error &error);
    void pageLoaded(int firstRow, int lastRow);
    void totalsKnown(const tidemark::RowTotals &totals);

protected:
    /// No source: an empty table.
    explicit PagedTableModel(std::unique_ptr<PageSource> source, QObject *parent);

    /// Begins this list.
    void open(const ListQuery &query);
    bool isOpen() const;
    const CellFormat &format() const;

    virtual int columns() const = 0;
    virtual QString headerText(int column) const = 0;
    /// Figures stand at the trailing edge, their header too.
    virtual bool isFigure(int column) const = 0;
    /// Any role of a row that is there, `index` being its place in the page.
    virtual QVariant cell(const Rows &rows, size_t index, int column, int role) const = 0;
    virtual void sortBy(int column, Qt::SortOrder order) = 0;
    /// Whether what is booked later comes before the rest.
    virtual bool growsAtTop() const
    {
        return false;
    }

    /// nullptr: the row is not at hand.
    template<typename Row>
    const Row *rowAt(int row) const
    {
        const PageOfRows *page = pageAt(row);
        return page ? &std::get<std::vector<Row>>(page->rows)[static_cast<size_t>(row - page->first)] : nullptr;
    }

private:
    const PageOfRows *pageAt(int row) const;
    bool isWhole(qint64 first) const;
    void want(qint64 first) const;
    void requestWanted();
    void takeExtent(quint64 generation, const Extent &extent);
    void setRows(const Extent &extent, qint64 cameFirst);
    void takePage(quint64 generation, const std::shared_ptr<const PageOfRows> &page);
    void takeFailure(quint64 generation, qint64 first, const Error &error);
    void noteChange();
    std::optional<RowTotals> totalsAtHand(const std::vector<RowSpan> &spans) const;
    void forgetRequests();
    bool takeRequest(qint64 first);
    void emitDataChanged(qint64 first, qint64 last);

    std::unique_ptr<PageSource> m_source;
    std::shared_ptr<const CellFormat> m_format;
    ListQuery m_query;
    Extent m_extent;
    int m_rows = 0;
    quint64 m_lastGeneration = 0;
    quint64 m_shown = 0; ///< generation of the rows that are counted
    quint64 m_asked = 0; ///< the same, or of the list that will take its place
    bool m_changedMeanwhile = false;
    bool m_watched = true;
    bool m_changedUnseen = false;
    QTimer m_refreshLater;
    QElapsedTimer m_sinceRefresh;
    qint64 m_refreshTook = 0; ///< ms
    quint64 m_totalsAsked = 0;

    mutable PageCache m_cache;
    mutable QList<qint64> m_wanted; ///< latest last
    QList<qint64> m_requested;      ///< latest wanted last
    QList<qint64> m_loading;        ///< by load()
    QList<qint64> m_failed;
    mutable QTimer m_gather;
};

}
