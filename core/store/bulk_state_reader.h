// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/store/known_ids.h"
#include "core/store/sql_state_reader.h"

namespace tidemark
{

/// The stored state of an organization under a booking whose entries are written in the
/// background. Keys, and what reversals read, are not kept in memory above it: they are read back
/// from the written entries in the rare case that they are asked for.
class BulkStateReader final : public SqlStateReader
{
public:
    /// `written`: the connection that books, once it has caught up.
    using Written = std::function<sqlite::Connection &()>;
    BulkStateReader(sqlite::Connection &stored, const std::string &org, KnownIds &ids, Written written);

    /// Where the organization is created in this transaction.
    void setBookedRow(int64_t row)
    {
        m_bookedRow = row;
    }

    std::optional<Asset> asset(const std::string &id) const override;
    std::optional<KeyUse> key(const std::string &key) const override;
    std::optional<PastDraw> pastDraw(Seq seq) const override;
    std::vector<PastDraw> drawsBookedAt(Instant at) const override;

private:
    std::string m_org;
    KnownIds &m_ids;
    Written m_written;
    int64_t m_bookedRow;
};

}
