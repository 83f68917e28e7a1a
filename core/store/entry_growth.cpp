// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_growth.h"

#include <algorithm>
#include <utility>

#include "core/store/entry_pages.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr int64_t mostGrown = 500'000;
/// A page that begins within a stretch is reached from its first row.
constexpr int64_t mostInStretch = 2 * rowsPerPage;

class Grower
{
public:
    Grower(sqlite::Connection &connection, EntryPath path, const SparseIndex &before)
        : m_connection(connection)
        , m_path(std::move(path))
        , m_before(before)
    {
    }

    Result<GrownIndex> grow()
    {
        m_grown.index.lastEntry = lastEntry(m_connection);
        findLater();
        SparseIndex::Stretch rest = takeFirst();
        for (size_t number = 0; number < m_before.stretches(); ++number) {
            SparseIndex::Stretch stretch = m_before.stretch(number);
            const bool isLast = number + 1 == m_before.stretches();
            stretch.rows += takeLater(isLast ? std::nullopt : std::optional(m_before.stretch(number + 1).first));
            if (rest.rows > 0 && rest.rows + stretch.rows <= mostInStretch)
                rest.rows += stretch.rows;
            else
                put(std::exchange(rest, stretch));
            put(std::exchange(rest, {}));
        }
        put(rest);
        if (const std::optional<Error> error = m_connection.takeError())
            return tl::unexpected(*error);
        return std::move(m_grown);
    }

private:
    using Key = std::pair<int64_t, int64_t>;

    bool isBefore(const Key &key, const Key &other) const
    {
        return m_path.descending ? key > other : key < other;
    }
    static Key keyOf(const RowKey &key)
    {
        return {key.first, key.second};
    }

    /// In the order of the path.
    void findLater()
    {
        sqlite::Statement row = m_connection.prepareText(std::string("SELECT ") + m_path.column()
                                                         + ", e.id FROM entries e NOT INDEXED WHERE e.id > ?");
        row.bind(m_before.lastEntry);
        while (row.step()) {
            if (row.integer(0) >= m_path.least && row.integer(0) <= m_path.most)
                m_later.emplace_back(row.integer(0), row.integer(1));
        }
        std::sort(m_later.begin(), m_later.end(), [this](const Key &a, const Key &b) {
            return isBefore(a, b);
        });
        m_next = m_later.begin();
    }

    /// How many of the later ones come before the key; nullopt: all that are left.
    int64_t takeLater(const std::optional<RowKey> &key)
    {
        const auto from = m_next;
        while (m_next != m_later.end() && (!key || isBefore(*m_next, keyOf(*key))))
            ++m_next;
        return m_next - from;
    }

    /// What comes before all others is known without looking. Returns what does not fill a stretch.
    SparseIndex::Stretch takeFirst()
    {
        auto at = m_next;
        const bool isEmpty = m_before.stretches() == 0;
        int64_t left = takeLater(isEmpty ? std::nullopt : std::optional(m_before.stretch(0).first));
        m_grown.cameFirst = left;
        for (; left >= rowsPerPage; left -= rowsPerPage, at += rowsPerPage)
            m_grown.index.append({at->first, at->second, {}}, rowsPerPage);
        return left > 0 ? SparseIndex::Stretch{{at->first, at->second, {}}, left} : SparseIndex::Stretch();
    }

    void put(const SparseIndex::Stretch &stretch)
    {
        if (stretch.rows <= mostInStretch) {
            if (stretch.rows > 0)
                m_grown.index.append(stretch.first, stretch.rows);
            return;
        }
        int64_t row = 0;
        eachKeyAhead(m_connection, m_path, stretch.first, true, stretch.rows, [&](const RowKey &key) {
            if (row % rowsPerPage == 0)
                m_grown.index.append(key, std::min<int64_t>(rowsPerPage, stretch.rows - row));
            ++row;
        });
    }

    sqlite::Connection &m_connection;
    EntryPath m_path;
    const SparseIndex &m_before;
    std::vector<Key> m_later;
    std::vector<Key>::const_iterator m_next;
    GrownIndex m_grown;
};
}

int64_t lastEntry(sqlite::Connection &connection)
{
    return connection.integer("SELECT max(id) FROM entries").value_or(0);
}

int64_t entriesAfter(sqlite::Connection &connection, int64_t entry)
{
    sqlite::Statement row = connection.prepare("SELECT count(*) FROM entries NOT INDEXED WHERE id > ?");
    row.bind(entry);
    return row.step() ? row.integer(0) : 0;
}

Result<std::optional<GrownIndex>> growEntryIndex(Ledger &ledger, const EntryQuery &query, const SparseIndex &before)
{
    // What was booked since is counted and read at one instant.
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (lastEntry(ledger.connection()) - before.lastEntry > mostGrown)
        return std::nullopt;
    Result<GrownIndex> grown = Grower(ledger.connection(), pathOf(query), before).grow();
    if (!grown)
        return tl::unexpected(grown.error());
    return std::move(*grown);
}

}
