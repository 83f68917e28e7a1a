// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_spans.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// The first seq of the organization whose entry was booked at `at` or later; past the last, if none was.
Seq firstBookedFrom(sqlite::Connection &connection, int64_t org, Seq last, Instant at)
{
    Seq low = 1;
    Seq high = last + 1;
    while (low < high) {
        const Seq middle = low + (high - low) / 2;
        sqlite::Statement row = connection.prepare("SELECT booked_at FROM entries WHERE org = ? AND seq = ?");
        row.bind(org).bind(middle);
        if (row.step() && row.integer(0) < at.ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
}

ChainSpans::ChainSpans(sqlite::Connection &connection, ChainChoice choice)
    : m_connection(connection)
    , m_choice(std::move(choice))
{
    if (m_choice.from) {
        sqlite::Statement row = connection.prepare("SELECT org FROM orgs WHERE id = ?");
        if (row.bind(*m_choice.from).step())
            m_from = row.text(0);
    }
    std::vector<std::string> &orgs = m_choice.orgs;
    if (orgs.empty()) {
        const bool descending = m_choice.descending;
        const std::string bound = m_from.empty() ? "" : descending ? " WHERE org <= ?" : " WHERE org >= ?";
        m_all.reset(new sqlite::Statement(connection.prepareText("SELECT id, seq FROM orgs" + bound + " ORDER BY org"
                                                                 + (descending ? " DESC" : ""))));
        if (!m_from.empty())
            m_all->bind(m_from);
        return;
    }
    std::sort(orgs.begin(), orgs.end());
    orgs.erase(std::unique(orgs.begin(), orgs.end()), orgs.end());
    if (m_choice.descending)
        std::reverse(orgs.begin(), orgs.end());
    if (const auto from = std::find(orgs.begin(), orgs.end(), m_from); from != orgs.end())
        m_next = size_t(from - orgs.begin());
}

std::optional<ChainSpan> ChainSpans::next()
{
    while (const std::optional<Chain> chain = m_all ? nextOfAll() : nextChosen()) {
        const ChainSpan span = booked(*chain);
        if (span.count() > 0)
            return span;
    }
    return std::nullopt;
}

std::optional<ChainSpans::Chain> ChainSpans::nextOfAll()
{
    if (m_connection.failed() || !m_all->step())
        return std::nullopt;
    return Chain{m_all->integer(0), m_all->integer(1)};
}

std::optional<ChainSpans::Chain> ChainSpans::nextChosen()
{
    while (m_next < m_choice.orgs.size() && !m_connection.failed()) {
        sqlite::Statement row = m_connection.prepare("SELECT id, seq FROM orgs WHERE org = ?");
        row.bind(m_choice.orgs[m_next++]);
        if (row.step())
            return Chain{row.integer(0), row.integer(1)};
    }
    return std::nullopt;
}

ChainSpan ChainSpans::booked(const Chain &chain)
{
    ChainSpan span{chain.org, 1, chain.last};
    const TimeRange &range = m_choice.booked;
    if (range.from)
        span.first = firstBookedFrom(m_connection, chain.org, chain.last, *range.from);
    if (range.until)
        span.last = firstBookedFrom(m_connection, chain.org, chain.last, *range.until) - 1;
    return span;
}

Result<std::vector<ChainSpan>> chainSpans(sqlite::Connection &connection, const ChainChoice &choice)
{
    std::vector<ChainSpan> all;
    ChainSpans spans(connection, choice);
    while (const std::optional<ChainSpan> span = spans.next())
        all.push_back(*span);
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return all;
}

}
