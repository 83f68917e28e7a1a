// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// A stretch of one organization's chain.
struct ChainSpan {
    int64_t org = 0;
    Seq first = 1;
    Seq last = 0; ///< less than `first`: nothing
    int64_t count() const
    {
        return last < first ? 0 : last - first + 1;
    }
};

struct ChainChoice {
    std::vector<std::string> orgs; ///< empty: all
    TimeRange booked;
    bool descending = false;          ///< of the ids; what lies in a span stays as it is
    std::optional<int64_t> from = {}; ///< the organization to begin with, where it is chosen
};

/// The chosen chains by id in byte order, as far as they were booked in the range. Each is looked up when it is asked
/// for: the first of a hundred thousand costs no more than the only one.
class ChainSpans
{
public:
    /// One at a time of a connection.
    ChainSpans(sqlite::Connection &connection, ChainChoice choice);

    /// The next that is not empty; nullopt at the end, or where the connection holds an error.
    std::optional<ChainSpan> next();

private:
    struct Chain {
        int64_t org = 0;
        Seq last = 0;
    };
    std::optional<Chain> nextOfAll();
    std::optional<Chain> nextChosen();
    ChainSpan booked(const Chain &chain);

    sqlite::Connection &m_connection;
    ChainChoice m_choice;
    std::string m_from; ///< the id of the organization to begin with; empty: the first
    size_t m_next = 0;
    std::unique_ptr<sqlite::Statement> m_all;
};

/// All of them.
Result<std::vector<ChainSpan>> chainSpans(sqlite::Connection &connection, const ChainChoice &choice);

}
