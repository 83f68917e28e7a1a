// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/findings.h"

#include <algorithm>
#include <utility>

#include "core/review/dry_times.h"
#include "core/review/plan_changes.h"
#include "core/review/user_shares.h"
#include "core/review/working_hours.h"

namespace tidemark
{
namespace
{
std::string squeezed(std::string_view model)
{
    std::string letters;
    for (const char c : normalizedModel(model)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            letters += c;
    }
    return letters;
}

/// The model of the rate card that differs from this one only by spaces and marks; empty: none does.
std::string lookalike(const Program &program, std::string_view model)
{
    for (const std::string &known : program.modelNames) {
        if (squeezed(known) == squeezed(model))
            return known;
    }
    return {};
}

/// What is most worth a look within a kind comes first.
bool comesBefore(const Finding &a, const Finding &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    switch (a.kind) {
    case FindingKind::RanDry:
        return a.lastedMs > b.lastedMs;
    case FindingKind::PlanChanges:
        return a.at > b.at;
    case FindingKind::ShareJumps:
        return a.shareAfter - a.shareBefore > b.shareAfter - b.shareBefore;
    case FindingKind::UnknownModels:
        if (a.from.empty() != b.from.empty())
            return b.from.empty();
        return a.count > b.count;
    default:
        return a.count > b.count;
    }
}
}

Credits cappedSum(Credits a, Credits b)
{
    int64_t sum = 0;
    if (__builtin_add_overflow(a.thousandths(), b.thousandths(), &sum))
        sum = a.isNegative() ? -INT64_MAX : INT64_MAX;
    return Credits::fromThousandths(sum);
}

void addRow(std::vector<uint32_t> &rows, uint32_t row)
{
    if (rows.size() < Finding::mostRows)
        rows.push_back(row);
}

/// Of the organization whose entries are being taken.
struct FindingsStudy::Chain {
    std::string org;
    const Program *program = nullptr;
    Instant lastBooked;
    DryTimes dry;
    PlanChanges plans;
    UserShares shares;
    WorkingHours hours;
};

FindingsStudy::FindingsStudy(const ProgramCatalog &programs, Instant writtenAt)
    : m_programs(programs)
    , m_writtenAt(writtenAt)
{
}

FindingsStudy::~FindingsStudy() = default;

void FindingsStudy::take(const Entry &entry, uint32_t row)
{
    if (!m_chain || m_chain->org != entry.org) {
        if (m_chain)
            endChain();
        m_chain = std::make_unique<Chain>();
        m_chain->org = entry.org;
    }
    m_chain->lastBooked = entry.bookedAt;
    if (entry.kind == EntryKind::OrgCreated || entry.kind == EntryKind::ProgramChanged)
        m_chain->program = m_programs.find(entry.program, entry.version);
    if (m_chain->program) {
        m_chain->dry.take(entry, *m_chain->program, row);
        takeModel(entry, row);
    }
    m_chain->plans.take(entry, row);
    m_chain->shares.take(entry, row);
    m_chain->hours.take(entry, row);
    if (entry.kind == EntryKind::Refusal)
        count(FindingKind::Refusals, entry.error, entry, entry.cost, row);
    else if (entry.kind == EntryKind::Reversal)
        count(FindingKind::Reversals, {}, entry, entry.amount, row);
    else if (entry.kind == EntryKind::Adjustment && entry.amount.isNegative())
        count(FindingKind::NegativeAdjustments, {}, entry, entry.amount, row);
    else if (entry.kind == EntryKind::Grant && entry.source == GrantSource::Topup
             && entry.reference.value_or(std::string()).empty())
        count(FindingKind::TopUpsWithoutReference, {}, entry, entry.amount, row);
}

/// What all organizations have in common, by `what`.
void FindingsStudy::count(FindingKind kind, const std::string &what, const Entry &entry, Credits amount, uint32_t row)
{
    // Whoever made the file may have made up any number of names.
    if (m_counted.size() >= mostOfAKind && !m_counted.contains({kind, what}))
        return;
    Finding &finding = m_counted[{kind, what}];
    if (finding.count++ == 0) {
        finding.kind = kind;
        finding.what = what;
        finding.org = entry.org;
        finding.at = entry.bookedAt;
    } else if (finding.org != entry.org) {
        finding.org.clear();
    }
    finding.at = std::min(finding.at, entry.bookedAt);
    finding.amount = cappedSum(finding.amount, amount);
    addRow(finding.rows, row);
}

void FindingsStudy::takeModel(const Entry &entry, uint32_t row)
{
    const Program &program = *m_chain->program;
    if (entry.kind != EntryKind::Charge || entry.model.empty() || program.modelPrices.empty()
        || program.modelPrices.find(normalizedModel(entry.model)) != program.modelPrices.end())
        return;
    const PricedAction *action = program.action(entry.action);
    if (!action || action->basis != PricedAction::Basis::Model)
        return;
    count(FindingKind::UnknownModels, entry.model, entry, entry.amount, row);
    if (const auto found = m_counted.find({FindingKind::UnknownModels, entry.model});
        found != m_counted.end() && found->second.count == 1)
        found->second.from = lookalike(program, entry.model);
}

void FindingsStudy::keep(Finding finding)
{
    if (m_kept[finding.kind]++ < mostOfAKind)
        m_found.push_back(std::move(finding));
}

void FindingsStudy::endChain()
{
    const Instant end = std::max(m_writtenAt, m_chain->lastBooked);
    const std::vector<DryTimes::Time> times = m_chain->dry.times();
    if (!times.empty()) {
        Finding dry;
        dry.kind = FindingKind::RanDry;
        dry.org = m_chain->org;
        dry.count = static_cast<int64_t>(times.size());
        dry.at = times.front().from;
        for (const DryTimes::Time &time : times) {
            const Instant until = time.until.value_or(end);
            const int64_t lasted = std::clamp<int64_t>(until.ms / 2 - time.from.ms / 2, 0, Instant::latest().ms) * 2;
            dry.lastedMs = std::min(dry.lastedMs + lasted, INT64_MAX / 2);
        }
        dry.lasts = !times.back().until;
        dry.rows = m_chain->dry.rows();
        keep(std::move(dry));
    }
    for (Finding &change : m_chain->plans.findings(times, end))
        keep(std::move(change));
    for (Finding &jump : m_chain->shares.findings())
        keep(std::move(jump));
    if (std::optional<Finding> odd = m_chain->hours.finding())
        keep(std::move(*odd));
}

std::vector<Finding> FindingsStudy::finish()
{
    if (m_chain)
        endChain();
    m_chain.reset();
    for (auto &[key, finding] : m_counted)
        m_found.push_back(std::move(finding));
    m_counted.clear();
    std::stable_sort(m_found.begin(), m_found.end(), comesBefore);
    return std::exchange(m_found, {});
}

}
