// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_import.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/exchange/check/file_passes.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/exchange/portable/portable_lines.h"
#include "core/ledger/verifier.h"
#include "core/store/chain_appender.h"

namespace tidemark
{
namespace
{
/// Appends what the check has found to hold so far.
class Intake final : public ExportReceiver
{
public:
    Intake(ChainAppender &appender, PortableImport &import)
        : m_appender(appender)
        , m_import(import)
    {
    }
    Result<void> programs(const ProgramCatalog &programs) override
    {
        if (const Program *other = m_appender.addPrograms(programs))
            refuse({ProblemKind::OtherProgram,
                    "The ledger has another program as version " + std::to_string(other->version) + " of \"" + other->id
                        + "\".",
                    {},
                    0,
                    1});
        return stored();
    }
    Result<void> entry(const Entry &entry, int64_t line, const ChainVerifier &chain) override
    {
        const ChainAppender::Place place = m_appender.take(entry, chain.answer(), *chain.state().head());
        if (entry.seq == 1)
            m_import.chains.push_back({entry.org, m_appender.storedSeq(), 0});
        m_import.chains.back().after = std::max(entry.seq, m_appender.storedSeq());
        if (place == ChainAppender::Place::New)
            ++m_import.entries;
        if (place == ChainAppender::Place::Parted)
            refuse({ProblemKind::Fork,
                    "The chain of \"" + entry.org + "\" parts from the one in the ledger at seq "
                        + std::to_string(entry.seq) + ": there another entry is booked.",
                    entry.org, entry.seq, line});
        return {};
    }
    Result<void> endOfChain(const ChainVerifier &chain) override
    {
        m_appender.endChain(chain.state());
        return stored();
    }
    const std::optional<Problem> &problem() const
    {
        return m_problem;
    }

private:
    Result<void> stored()
    {
        if (const std::optional<Error> error = m_appender.takeError())
            return tl::unexpected(*error);
        return {};
    }
    void refuse(Problem problem)
    {
        if (!m_problem)
            m_problem = std::move(problem);
    }

    ChainAppender &m_appender;
    PortableImport &m_import;
    std::optional<Problem> m_problem;
};

int64_t countOf(const std::vector<PortableImport::Chain> &chains, bool (*is)(const PortableImport::Chain &))
{
    return std::count_if(chains.begin(), chains.end(), is);
}

std::string organizations(int64_t count, const char *one, const char *more)
{
    return std::to_string(count) + (count == 1 ? one : more);
}
}

int64_t PortableImport::added() const
{
    return countOf(chains, [](const Chain &chain) {
        return chain.before == 0;
    });
}

int64_t PortableImport::continued() const
{
    return countOf(chains, [](const Chain &chain) {
        return chain.before > 0 && chain.after > chain.before;
    });
}

int64_t PortableImport::alreadyThere() const
{
    return countOf(chains, [](const Chain &chain) {
        return chain.after == chain.before;
    });
}

Result<bool> isMeantAsExport(const std::string &path)
{
    Result<std::unique_ptr<InputBytes>> bytes = InputBytes::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if ((*bytes)->kind() != FileKind::Other)
        return (*bytes)->kind() == FileKind::Compressed;
    const std::unique_ptr<PortableLines> lines = PortableLines::of(std::move(*bytes));
    if (lines->next() != PortableLines::Next::Line)
        return false;
    const std::string_view first = lines->line();
    const Result<Json> json = Json::parse(first);
    if (!json)
        return first.starts_with("{\"exported_at\"");
    return looksLikePortableHeader(*json) || looksLikePortableEnd(*json)
        || (json->member("prev") && json->member("seq"));
}

Result<PortableImport> importPortableExport(Ledger &ledger, const std::string &path,
                                            const PortableImportOptions &options)
{
    const Result<SignatureBeside> beside = SignatureBeside::find(path, options.trustedKeys);
    if (!beside)
        return tl::unexpected(beside.error());
    FilePasses passes(options.progress, beside->readsFile());
    const Result<std::unique_ptr<ChainAppender>> appender = ChainAppender::begin(ledger);
    if (!appender)
        return tl::unexpected(appender.error());
    PortableImport import;
    Intake intake(**appender, import);
    const Result<Verification> checked = verifyExport(path, passes.rows(), nullptr, {}, &intake);
    if (!checked)
        return tl::unexpected(checked.error());
    Result<SignatureFinding> signature = beside->judge(passes.signature());
    if (!signature)
        return tl::unexpected(signature.error());
    import.problem = checked->problem;
    import.signature = std::move(*signature);
    addBadSignature(import.problem, import.signature);
    if (!import.problem)
        import.problem = intake.problem();
    if (import.problem || !(*appender)->changes())
        return import;
    if (const Result<void> done = (*appender)->commit(); !done)
        return tl::unexpected(done.error());
    return import;
}

std::string portableImportText(const PortableImport &import)
{
    if (import.problem) {
        const std::string line = import.problem->line > 0 ? "line " + std::to_string(import.problem->line) + ": " : "";
        return line + import.problem->message + " Nothing was imported.\n";
    }
    return organizations(import.added(), " organization is new, ", " organizations are new, ")
        + std::to_string(import.continued()) + " continued, "
        + organizations(import.alreadyThere(), " was already there.\n", " were already there.\n")
        + organizations(import.entries, " entry added.\n", " entries added.\n");
}

std::string portableImportJson(const PortableImport &import)
{
    if (import.problem)
        return problemJson(*import.problem);
    std::string json = "{\"ok\":true,\"entries\":" + std::to_string(import.entries)
        + ",\"new\":" + std::to_string(import.added()) + ",\"continued\":" + std::to_string(import.continued())
        + ",\"already_there\":" + std::to_string(import.alreadyThere()) + ",\"orgs\":[";
    for (const PortableImport::Chain &chain : import.chains) {
        if (chain.after == chain.before)
            continue;
        if (json.back() != '[')
            json += ',';
        json += "{\"org\":";
        appendJsonString(json, chain.org);
        json += ",\"before\":" + std::to_string(chain.before) + ",\"after\":" + std::to_string(chain.after) + '}';
    }
    return json + "]}";
}

}
