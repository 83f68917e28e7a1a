// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/chain_diff.h"

#include <algorithm>
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
    Comparison(ChainReader &a, ChainReader &b, const DiffOptions &options)
        : m_a(a)
        , m_b(b)
        , m_options(options)
    {
    }
    Result<ChainDiff> run();

private:
    bool read(ChainReader &from, const Entry *&entry);
    bool take(const Entry *a, const Entry *b);
    bool takeDiffering(const Entry *a, const Entry *b);
    KindDifference &kindOf(const Entry &entry);
    void endOrg();

    ChainReader &m_a;
    ChainReader &m_b;
    const DiffOptions &m_options;
    ChainDiff m_diff;
    OrgDifference m_org;
    size_t m_kept = 0;
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
    if (m_org.differsFrom != 0) {
        std::ranges::sort(m_org.kinds, {}, [](const KindDifference &kind) {
            return std::pair(kind.kind, kind.source);
        });
        m_diff.orgs.push_back(std::move(m_org));
    }
    m_org = {};
}

KindDifference &Comparison::kindOf(const Entry &entry)
{
    const auto known = std::ranges::find_if(m_org.kinds, [&entry](const KindDifference &kind) {
        return kind.kind == entry.kind && kind.source == entry.source;
    });
    if (known != m_org.kinds.end())
        return *known;
    KindDifference &kind = m_org.kinds.emplace_back();
    kind.kind = entry.kind;
    kind.source = entry.source;
    return kind;
}

/// The entries at one (org, seq), from the first on that is not the same. False where it is to end.
bool Comparison::takeDiffering(const Entry *a, const Entry *b)
{
    ++m_org.differing;
    if (a) {
        KindDifference &kind = kindOf(*a);
        ++kind.countInA;
        kind.creditsInA.add(a->amount);
    }
    if (b) {
        KindDifference &kind = kindOf(*b);
        ++kind.countInB;
        kind.creditsInB.add(b->amount);
    }
    if (m_org.entries.size() < m_options.entriesOfOrg && m_kept < m_options.entriesInAll) {
        ++m_kept;
        m_org.entries.push_back({a ? std::optional(*a) : std::nullopt, b ? std::optional(*b) : std::nullopt});
    }
    if (!m_options.each || m_options.each(a, b))
        return true;
    m_error = Error{ErrorCode::IoFailed, "The table could not be written."};
    return false;
}

/// The entries at one (org, seq); one of them may be missing. False where it is to end.
bool Comparison::take(const Entry *a, const Entry *b)
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
    else if (m_org.parts == 0 && !sameEntry(*a, *b))
        m_org.parts = any.seq;
    const bool differ = !a || !b || m_org.parts != 0;
    if (differ && m_org.differsFrom == 0)
        m_org.differsFrom = any.seq;
    return !differ || takeDiffering(a, b);
}

Result<ChainDiff> Comparison::run()
{
    const Entry *a = nullptr;
    const Entry *b = nullptr;
    bool fine = read(m_a, a) && read(m_b, b);
    for (int64_t step = 1; fine && (a || b); ++step) {
        const auto order = !a  ? std::strong_ordering::greater
            : !b               ? std::strong_ordering::less
            : a->org != b->org ? a->org <=> b->org
                               : a->seq <=> b->seq;
        fine = take(std::is_lteq(order) ? a : nullptr, std::is_gteq(order) ? b : nullptr)
            && (std::is_gt(order) || read(m_a, a)) && (std::is_lt(order) || read(m_b, b));
        if (m_options.progress && step % entriesBetweenReports == 0
            && !m_options.progress((m_a.part() + m_b.part()) / 2))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
    if (m_error)
        return tl::unexpected(*m_error);
    endOrg();
    return std::move(m_diff);
}

std::string textOrNull(const std::optional<Credits> &credits)
{
    return credits ? '"' + credits->toString() + '"' : "null";
}

void appendKinds(std::string &json, const std::vector<KindDifference> &kinds)
{
    json += "[";
    for (const KindDifference &kind : kinds) {
        json += json.back() == '[' ? "{\"kind\":" : ",{\"kind\":";
        appendJsonString(json, entryKindName(kind.kind));
        if (kind.source) {
            json += ",\"source\":";
            appendJsonString(json, grantSourceName(*kind.source));
        }
        json += ",\"entries_a\":" + std::to_string(kind.countInA) + ",\"entries_b\":" + std::to_string(kind.countInB);
        json += ",\"credits_a\":" + textOrNull(kind.creditsInA.value());
        json += ",\"credits_b\":" + textOrNull(kind.creditsInB.value()) + '}';
    }
    json += ']';
}
}

Result<ChainDiff> diffChains(ChainReader &a, ChainReader &b, const DiffOptions &options)
{
    return Comparison(a, b, options).run();
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
        json += ",\"remaining_b\":" + textOrNull(org.remainingInB);
        json += ",\"why\":";
        appendKinds(json, org.kinds);
        json += '}';
    }
    return json + "]}";
}

}
