// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chain_diff.h"

#include <compare>

#include "core/base/json.h"

namespace tidemark
{
namespace
{
constexpr int64_t entriesBetweenReports = 16'384;

bool sameEntry(const Entry &a, const Entry &b)
{
    return a.hash == b.hash && a.prev == b.prev && a.actor == b.actor && a.key == b.key && a.recordedAt == b.recordedAt
        && sameBooking(a, b);
}

/// Walks both files side by side.
class Comparison
{
public:
    Comparison(ChainReader &a, ChainReader &b)
        : m_a(a)
        , m_b(b)
    {
    }
    Result<ChainDiff> run(const std::function<bool(double)> &progress);

private:
    bool read(ChainReader &from, const Entry *&entry);
    void take(const Entry *a, const Entry *b);
    void endOrg();

    ChainReader &m_a;
    ChainReader &m_b;
    ChainDiff m_diff;
    OrgDifference m_org;
    std::optional<Error> m_error;
};

bool Comparison::read(ChainReader &from, const Entry *&entry)
{
    const Result<const Entry *> next = from.next();
    if (!next)
        m_error = next.error();
    entry = next.value_or(nullptr);
    return next.has_value();
}

void Comparison::endOrg()
{
    if (m_org.parts != 0 || m_org.onlyInA != 0 || m_org.onlyInB != 0)
        m_diff.orgs.push_back(m_org);
    m_org = {};
}

/// The entries at one (org, seq); one of them may be missing.
void Comparison::take(const Entry *a, const Entry *b)
{
    const Entry &any = a ? *a : *b;
    if (any.org != m_org.org)
        endOrg();
    m_org.org = any.org;
    if (a) {
        m_org.remainingInA = a->balance;
        ++m_diff.entriesInA;
    }
    if (b) {
        m_org.remainingInB = b->balance;
        ++m_diff.entriesInB;
    }
    if (!a || !b)
        ++(a ? m_org.onlyInA : m_org.onlyInB);
    else if (m_org.parts == 0 && (!sameEntry(*a, *b)))
        m_org.parts = any.seq;
}

Result<ChainDiff> Comparison::run(const std::function<bool(double)> &progress)
{
    const Entry *a = nullptr;
    const Entry *b = nullptr;
    bool fine = read(m_a, a) && read(m_b, b);
    for (int64_t step = 1; fine && (a || b); ++step) {
        const auto order = !a  ? std::strong_ordering::greater
            : !b               ? std::strong_ordering::less
            : a->org != b->org ? a->org <=> b->org
                               : a->seq <=> b->seq;
        take(std::is_lteq(order) ? a : nullptr, std::is_gteq(order) ? b : nullptr);
        fine = (std::is_gt(order) || read(m_a, a)) && (std::is_lt(order) || read(m_b, b));
        if (progress && step % entriesBetweenReports == 0 && !progress((m_a.part() + m_b.part()) / 2))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
    if (m_error)
        return tl::unexpected(*m_error);
    endOrg();
    return std::move(m_diff);
}
}

Result<ChainDiff> diffChains(ChainReader &a, ChainReader &b, const std::function<bool(double part)> &progress)
{
    return Comparison(a, b).run(progress);
}

namespace
{
std::string textOrNull(const std::optional<Credits> &credits)
{
    return credits ? '"' + credits->toString() + '"' : "null";
}
}

std::string diffJson(const ChainDiff &diff)
{
    std::string json = diff.isEqual() ? "{\"equal\":true" : "{\"equal\":false";
    json += ",\"entries_a\":" + std::to_string(diff.entriesInA) + ",\"entries_b\":" + std::to_string(diff.entriesInB);
    json += ",\"orgs\":[";
    for (const OrgDifference &org : diff.orgs) {
        json += json.back() == '[' ? "{\"org\":" : ",{\"org\":";
        appendJsonString(json, org.org);
        json += ",\"parts\":" + (org.parts == 0 ? std::string("null") : std::to_string(org.parts));
        json += ",\"only_in_a\":" + std::to_string(org.onlyInA) + ",\"only_in_b\":" + std::to_string(org.onlyInB);
        json += ",\"remaining_a\":" + textOrNull(org.remainingInA);
        json += ",\"remaining_b\":" + textOrNull(org.remainingInB) + '}';
    }
    return json + "]}";
}

}
