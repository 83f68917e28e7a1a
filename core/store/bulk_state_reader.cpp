// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_state_reader.h"

#include <cstdint>

namespace tidemark
{
namespace
{
/// Reads all that is written, not only what the organization's row says is settled in it.
class WrittenReader : public SqlStateReader
{
public:
    using SqlStateReader::SqlStateReader;
    std::vector<PastDraw> drawsBookedAt(Instant at) const override
    {
        return SqlStateReader::drawsBookedAt(at, INT64_MAX);
    }
};
}

BulkStateReader::BulkStateReader(sqlite::Connection &stored, const std::string &org, KnownIds &ids, Written written)
    : SqlStateReader(stored, org)
    , m_org(org)
    , m_ids(ids)
    , m_written(std::move(written))
    , m_bookedRow(row())
{
}

std::optional<Asset> BulkStateReader::asset(const std::string &id) const
{
    if (row() == 0 || m_ids.lookUp(KnownIds::Of::Asset, m_bookedRow, id) == KnownIds::Where::Nowhere)
        return std::nullopt;
    return SqlStateReader::asset(id);
}

std::optional<KeyUse> BulkStateReader::key(const std::string &key) const
{
    const KnownIds::Where where = m_ids.lookUp(KnownIds::Of::Key, m_bookedRow, key);
    if (where == KnownIds::Where::Nowhere)
        return std::nullopt;
    std::optional<KeyUse> use = row() != 0 ? SqlStateReader::key(key) : std::nullopt;
    if (!use && where == KnownIds::Where::Anywhere)
        use = WrittenReader(m_written(), m_org).key(key);
    return use;
}

std::optional<PastDraw> BulkStateReader::pastDraw(Seq seq) const
{
    if (head() && seq <= head()->seq)
        return SqlStateReader::pastDraw(seq);
    return WrittenReader(m_written(), m_org).pastDraw(seq);
}

std::vector<PastDraw> BulkStateReader::drawsBookedAt(Instant at) const
{
    return WrittenReader(m_written(), m_org).drawsBookedAt(at);
}

}
