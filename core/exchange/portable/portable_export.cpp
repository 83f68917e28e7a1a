// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_export.h"

#include <algorithm>
#include <set>

#include "core/domain/built_in_programs.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/ledger/canonical_json.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "core/store/stored_chains.h"

namespace tidemark
{
namespace
{
constexpr size_t pieceSize = 256 * 1024;
constexpr int64_t entriesBetweenReports = 16'384;
constexpr int64_t mostCounted = 1'000'000'000'000; // entries of an organization, whatever a damaged row says

class PortableWriter
{
public:
    PortableWriter(Ledger &ledger, const PortableExportOptions &options, const PortableSink &sink)
        : m_ledger(ledger)
        , m_options(options)
        , m_sink(sink)
    {
    }
    Result<PortableExportCounts> run();

private:
    Result<void> findOrgs();
    Result<std::vector<const Program *>> programsUsed();
    Result<void> eachEntry(const std::function<bool(Entry &)> &visit);
    bool write(const Entry &entry);
    bool flush();
    bool isCancelled() const
    {
        return m_options.cancelled && m_options.cancelled->load(std::memory_order_relaxed);
    }

    Ledger &m_ledger;
    const PortableExportOptions &m_options;
    const PortableSink &m_sink;
    std::vector<std::string> m_orgs;
    int64_t m_total = 0;
    ChainLinks m_links;
    Sha256 m_digest;
    std::string m_piece;
    std::optional<Error> m_error;
};

Result<void> PortableWriter::findOrgs()
{
    const std::set<std::string> wanted(m_options.orgs.begin(), m_options.orgs.end());
    std::set<std::string> missing = wanted;
    for (StoredChain &chain : storedChains(m_ledger.connection())) {
        if (!wanted.empty() && missing.erase(chain.org) == 0)
            continue;
        m_total += std::clamp<int64_t>(chain.seq, 0, mostCounted);
        m_orgs.push_back(std::move(chain.org));
    }
    if (const std::optional<Error> error = m_ledger.connection().takeError())
        return tl::unexpected(*error);
    if (!missing.empty())
        return fail(ErrorCode::UnknownOrg, "The ledger has no organization \"" + *missing.begin() + "\".");
    return {};
}

Result<void> PortableWriter::eachEntry(const std::function<bool(Entry &)> &visit)
{
    bool goesOn = true;
    for (const std::string &org : m_orgs) {
        const Result<void> read = eachEntryOf(m_ledger.connection(), org, [&](Entry &entry) {
            return goesOn = !isCancelled() && visit(entry);
        });
        if (!read || !goesOn)
            return read;
    }
    return {};
}

/// Those that are not built in. They go before the entries that use them, so a ledger that has any
/// is read twice.
Result<std::vector<const Program *>> PortableWriter::programsUsed()
{
    std::vector<const Program *> used;
    const auto own = [](const Program *program) {
        return !builtInPrograms().find(program->id, program->version);
    };
    const std::vector<const Program *> all = m_ledger.programs().all();
    if (std::none_of(all.begin(), all.end(), own))
        return used;
    std::set<std::pair<std::string, int64_t>> named;
    const Result<void> read = eachEntry([&](Entry &entry) {
        if (entry.kind == EntryKind::OrgCreated || entry.kind == EntryKind::ProgramChanged)
            named.emplace(entry.program, entry.version);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    std::copy_if(all.begin(), all.end(), std::back_inserter(used), [&](const Program *program) {
        return own(program) && named.contains({program->id, program->version});
    });
    return used;
}

bool PortableWriter::flush()
{
    m_digest.add(m_piece);
    if (!m_sink(m_piece))
        m_error = Error{ErrorCode::IoFailed, "The export could not be written."};
    m_piece.clear();
    return !m_error;
}

bool PortableWriter::write(const Entry &entry)
{
    appendCanonicalJson(m_piece, entry, true);
    m_piece += '\n';
    if (const auto problem = m_links.follow(entry.org, entry.seq, entry.prev, entry.hash, entry.hash)) {
        m_error = Error{ErrorCode::Damaged, m_ledger.path() + ": " + problem->message};
        return false;
    }
    if (m_options.progress && m_links.entries() % entriesBetweenReports == 0)
        m_options.progress(m_links.entries(), m_total);
    return m_piece.size() < pieceSize || flush();
}

Result<PortableExportCounts> PortableWriter::run()
{
    const auto snapshot = sqlite::Transaction::begin(m_ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const Result<void> found = findOrgs(); !found)
        return tl::unexpected(found.error());
    const Result<std::vector<const Program *>> programs = programsUsed();
    if (!programs)
        return tl::unexpected(programs.error());
    m_piece = portableHeader(m_options.exportedAt, *programs) + '\n';
    const Result<void> read = eachEntry([this](Entry &entry) {
        return write(entry);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (isCancelled())
        return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    if (m_error || !flush())
        return tl::unexpected(*m_error);
    m_piece = portableEnd(m_links, m_digest.finish()) + '\n';
    if (!flush())
        return tl::unexpected(*m_error);
    if (m_options.progress)
        m_options.progress(m_links.entries(), m_total);
    return PortableExportCounts{m_links.entries(), static_cast<int64_t>(m_links.heads().size())};
}
}

Result<PortableExportCounts> writePortableExport(Ledger &ledger, const PortableExportOptions &options,
                                                 const PortableSink &sink)
{
    return PortableWriter(ledger, options, sink).run();
}

}
