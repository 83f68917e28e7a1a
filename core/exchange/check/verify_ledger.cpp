// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_ledger.h"

#include "core/base/law.h"
#include "core/exchange/check/chain_rules.h"
#include "core/exchange/check/head_watch.h"
#include "core/exchange/portable/chain_links.h"
#include "core/ledger/canonical_json.h"
#include "core/ledger/entry_difference.h"
#include "core/store/derived_tables.h"
#include "core/store/file_check.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/stored_chains.h"

namespace tidemark
{
namespace
{
constexpr int64_t entriesBetweenReports = 16'384;

class LedgerCheck
{
public:
    LedgerCheck(Ledger &ledger, const CheckProgress &progress, HeadWatch *watch, const ChainVisitor &chain)
        : m_connection(ledger.connection())
        , m_programs(ledger.programs())
        , m_progress(progress)
        , m_watch(watch)
        , m_chain(chain)
        , m_rules(m_programs)
    {
    }
    Result<Verification> run();

private:
    Result<void> checkOrg(const std::string &org);
    bool take(const Entry &entry);
    std::unique_ptr<OrgState> replay(const std::string &org);
    void compareState(const std::string &org);
    void checkCounts(size_t orgs);
    void checkTheRest();
    const ChainHead *headOf(const std::string &org) const
    {
        return m_links.heads().empty() || m_links.heads().back().org != org ? nullptr : &m_links.heads().back();
    }
    void broken(ProblemKind kind, std::string message, const std::string &org, Seq seq)
    {
        if (!m_broken)
            m_broken = Problem{kind, std::move(message), org, seq};
    }

    sqlite::Connection &m_connection;
    const ProgramCatalog &m_programs;
    const CheckProgress &m_progress;
    HeadWatch *m_watch;
    const ChainVisitor &m_chain;
    int64_t m_total = 0;
    bool m_cancelled = false;
    ChainLinks m_links;
    ChainRules m_rules;
    std::unique_ptr<DerivedTables> m_tables;
    ChainTraces m_traces;
    std::optional<Problem> m_broken; // of integrity
    std::optional<Problem> m_wrong;  // of the rules
};

bool LedgerCheck::take(const Entry &entry)
{
    if (!hasWritableInstants(entry)) {
        broken(ProblemKind::BadJson, "It has an instant that lies outside the years 0000 to 9999.", entry.org,
               entry.seq);
        return false;
    }
    m_broken = m_links.follow(entry.org, entry.seq, entry.prev, entry.hash, hashOf(entry));
    if (m_broken)
        return false;
    if (m_watch)
        m_watch->see(entry.org, entry.seq, entry.hash);
    m_rules.take(entry);
    m_traces.take(entry);
    m_cancelled =
        m_progress && m_links.entries() % entriesBetweenReports == 0 && !m_progress(m_links.entries(), m_total);
    return !m_cancelled;
}

Result<void> LedgerCheck::checkOrg(const std::string &org)
{
    m_traces = {};
    const Result<void> read = eachEntryOf(m_connection, org, [this](Entry &entry) {
        return take(entry);
    });
    if (!read && read.error().code != ErrorCode::Damaged)
        return read;
    const ChainHead *head = headOf(org);
    if (!read)
        broken(ProblemKind::BadJson, read.error().detail, org, head ? head->seq + 1 : 1);
    if (!m_broken && !m_cancelled)
        compareState(org);
    if (!m_wrong)
        m_wrong = m_rules.problem();
    if (!m_broken && !m_cancelled)
        showChain(m_chain, m_rules, m_programs);
    m_rules.endOfChain();
    if (!m_wrong)
        m_wrong = m_rules.problem();
    return {};
}

/// Of a chain that ends within what is settled at one instant. Null where it ends within an operation, which
/// is a problem by itself.
std::unique_ptr<OrgState> LedgerCheck::replay(const std::string &org)
{
    try {
        Result<std::unique_ptr<OrgState>> state = stateAt(m_connection, m_programs, org, Instant::latest());
        return state ? std::move(*state) : nullptr;
    } catch (const LawBroken &) {
        return nullptr;
    }
}

void LedgerCheck::compareState(const std::string &org)
{
    const SqlStateReader stored(m_connection, org);
    const ChainHead *head = headOf(org);
    if (!stored.head())
        return;
    if (!head || stored.head()->seq != head->seq)
        return broken(ProblemKind::Gap,
                      "The ledger says that the chain ends with seq " + std::to_string(stored.head()->seq)
                          + ", but its last entry is " + std::to_string(head ? head->seq : 0) + '.',
                      org, head ? head->seq : 1);
    if (stored.head()->hash != head->hash)
        return broken(ProblemKind::BrokenChain, "The ledger keeps another hash of the chain's end.", org, head->seq);
    if (m_wrong || m_rules.problem() || !m_rules.chain())
        return;
    const OrgState &decided = m_rules.chain()->state();
    std::unique_ptr<OrgState> replayed;
    if (decided.head()->seq != head->seq && !(replayed = replay(org)))
        return;
    std::string difference = m_tables->difference(replayed ? *replayed : decided, m_traces);
    if (!difference.empty())
        m_wrong = Problem{ProblemKind::WrongBalance, std::move(difference), org, head->seq};
}

/// Entries that belong to no organization are not seen otherwise.
void LedgerCheck::checkCounts(size_t orgs)
{
    if (!m_broken && m_total != m_links.entries())
        broken(ProblemKind::Gap,
               "The ledger holds " + std::to_string(m_total) + " entries, but the chains of its " + std::to_string(orgs)
                   + " organizations have " + std::to_string(m_links.entries()) + '.',
               {}, 0);
}

/// Only where every chain was compared: what is left then is nobody's.
void LedgerCheck::checkTheRest()
{
    if (std::string stray = m_tables->differenceOfTheRest(); !stray.empty())
        m_wrong = Problem{ProblemKind::WrongBalance, std::move(stray), {}, 0};
}

Result<Verification> LedgerCheck::run()
{
    const auto snapshot = sqlite::Transaction::begin(m_connection, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const Result<void> sound = checkPages(m_connection); !sound)
        return tl::unexpected(sound.error());
    Result<std::unique_ptr<DerivedTables>> tables = DerivedTables::of(m_connection);
    if (!tables)
        return tl::unexpected(tables.error());
    m_tables = std::move(*tables);
    m_total = storedEntryCount(m_connection);
    const std::vector<StoredChain> chains = storedChains(m_connection);
    for (const StoredChain &chain : chains) {
        if (const Result<void> checked = checkOrg(chain.org); !checked)
            return tl::unexpected(checked.error());
        if (m_cancelled)
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
        if (m_broken)
            break;
    }
    checkCounts(chains.size());
    if (!m_broken && !m_wrong)
        checkTheRest();
    if (const std::optional<Error> error = m_connection.takeError())
        return tl::unexpected(*error);
    Verification verification;
    verification.entries = m_links.entries();
    verification.orgs = static_cast<int64_t>(chains.size());
    verification.problem = m_broken ? m_broken : m_wrong;
    if (m_progress)
        m_progress(m_total, m_total);
    return verification;
}
}

Result<Verification> verifyLedger(Ledger &ledger, const CheckProgress &progress, HeadWatch *watch,
                                  const ChainVisitor &chain)
{
    return LedgerCheck(ledger, progress, watch, chain).run();
}

}
