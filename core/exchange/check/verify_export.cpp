// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_export.h"

#include <cctype>
#include <charconv>

#include "core/exchange/check/chain_rules.h"
#include "core/exchange/check/head_watch.h"
#include "core/exchange/json/canonical_form.h"
#include "core/exchange/json/entry_json.h"
#include "core/exchange/portable/chain_links.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/exchange/portable/portable_lines.h"
#include "core/ledger/canonical_json.h"

namespace tidemark
{
namespace
{
constexpr int64_t linesBetweenReports = 16'384;

/// What the first layer reads of a row.
struct Row {
    std::string org;
    Seq seq = 0;
    Hash prev{};
    Hash hash{};
};

std::optional<Row> rowOf(const Json &json)
{
    const Json *org = json.member("org");
    const Json *seq = json.member("seq");
    const Json *prev = json.member("prev");
    const Json *hash = json.member("hash");
    const auto isHex = [](const Json *value) {
        return value && value->isString() && digestFromHex(value->text);
    };
    if (!org || !org->isString() || org->text.empty() || !seq || seq->type != Json::Type::Number || !isHex(prev)
        || !isHex(hash))
        return std::nullopt;
    Row row{org->text, 0, *digestFromHex(prev->text), *digestFromHex(hash->text)};
    const char *end = seq->text.data() + seq->text.size();
    const auto parsed = std::from_chars(seq->text.data(), end, row.seq);
    return parsed.ec == std::errc() && parsed.ptr == end && row.seq > 0 ? std::optional(row) : std::nullopt;
}

/// Of a canonical line: SHA-256 of the object without its hash. Where `hash":"` follows a quote, it can
/// only be the member: within a text that quote would be escaped.
Hash hashWithout(std::string_view line, Sha256 &hasher)
{
    constexpr std::string_view name = "hash\":\"";
    constexpr size_t digits = 64;
    size_t at = line.find(name);
    while (at != std::string_view::npos && line[at - 1] != '"')
        at = line.find(name, at + 1);
    const size_t after = at + name.size() + digits + 2;
    if (at == std::string_view::npos || after > line.size())
        return sha256(line);
    hasher.add(line.substr(0, at - 1));
    hasher.add(line.substr(after));
    return hasher.finish();
}

class ExportCheck
{
public:
    ExportCheck(PortableLines &lines, const CheckProgress &progress, HeadWatch *watch, const ChainVisitor &chain,
                ExportReceiver *receiver)
        : m_lines(lines)
        , m_progress(progress)
        , m_watch(watch)
        , m_chain(chain)
        , m_receiver(receiver)
    {
    }
    Result<Verification> run();

private:
    Result<bool> readHeader();
    bool readRows();
    bool takeRow();
    bool takeEntry(const Json &json);
    void takeEnd(const Json &json);
    void endChain();
    void noteRules();
    bool holds() const
    {
        return m_receiver && !m_wrong && !m_error;
    }
    void give(const Result<void> &received)
    {
        if (!received)
            m_error = received.error();
    }
    /// A file that was packed and is damaged is a broken export; one that cannot be read is none.
    void failed()
    {
        if (m_lines.error().code == ErrorCode::Damaged)
            broken(ProblemKind::BadEnd, m_lines.error().detail);
        else
            m_error = m_lines.error();
    }
    void broken(ProblemKind kind, std::string message)
    {
        m_broken = Problem{kind, std::move(message), {}, 0, m_lines.number()};
    }
    Error neither(const char *why) const
    {
        return {ErrorCode::NotALedger, std::string("The file is neither a ledger nor a portable export: ") + why};
    }

    PortableLines &m_lines;
    const CheckProgress &m_progress;
    HeadWatch *m_watch;
    const ChainVisitor &m_chain;
    ExportReceiver *m_receiver;
    ProgramCatalog m_programs;
    ChainLinks m_links;
    ChainRules m_rules{m_programs};
    int64_t m_chainLine = 0; // of the current chain's first entry
    std::string m_text;
    Sha256 m_hasher;
    std::optional<Problem> m_broken; // of integrity
    std::optional<Problem> m_wrong;  // of the rules
    std::optional<Error> m_error;
};

/// False: there is a header, and it is broken.
Result<bool> ExportCheck::readHeader()
{
    switch (m_lines.next()) {
    case PortableLines::Next::Line:
        break;
    case PortableLines::Next::End:
        return tl::unexpected(neither("it is empty."));
    case PortableLines::Next::TooLong:
        return tl::unexpected(neither("its first line has no end."));
    case PortableLines::Next::Failed:
        return tl::unexpected(m_lines.error());
    }
    const Result<Json> json = Json::parse(m_lines.line());
    if (!json && m_lines.line().starts_with("{\"exported_at\"")) {
        broken(ProblemKind::BadJson, "The header is not well-formed. " + json.error().detail);
        return false;
    }
    if (json && (rowOf(*json) || looksLikePortableEnd(*json)) && !looksLikePortableHeader(*json)) {
        broken(ProblemKind::BadJson, "The header is missing: an export begins with a line that says \"tidemark\":1.");
        return false;
    }
    if (!json || json->type != Json::Type::Object || !looksLikePortableHeader(*json))
        return tl::unexpected(neither("it does not begin as one."));
    Result<ProgramCatalog> programs = readPortableHeader(*json);
    if (!programs && programs.error().code == ErrorCode::NewerSchema)
        return tl::unexpected(programs.error());
    if (!programs) {
        broken(ProblemKind::BadJson, "The header is not well-formed. " + programs.error().detail);
        return false;
    }
    m_programs = std::move(*programs);
    if (m_receiver)
        give(m_receiver->programs(m_programs));
    return !m_error;
}

/// False where the check is over.
bool ExportCheck::readRows()
{
    switch (m_lines.next()) {
    case PortableLines::Next::Line:
        break;
    case PortableLines::Next::End:
        broken(ProblemKind::BadEnd, "The end line is missing: the export was cut short.");
        return false;
    case PortableLines::Next::TooLong:
        broken(ProblemKind::BadJson, "The line is longer than 16 MiB.");
        return false;
    case PortableLines::Next::Failed:
        failed();
        return false;
    }
    if (m_progress && m_lines.number() % linesBetweenReports == 0
        && !m_progress(m_lines.bytesRead(), m_lines.bytesTotal())) {
        m_error = Error{ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled))};
        return false;
    }
    return takeRow();
}

bool ExportCheck::takeRow()
{
    const Result<Json> json = Json::parse(m_lines.line());
    if (!json) {
        broken(ProblemKind::BadJson,
               m_lines.isTerminated() ? json.error().detail
                                      : "The file ends in the middle of this line: it was cut short.");
        return false;
    }
    if (looksLikePortableEnd(*json)) {
        takeEnd(*json);
        return false;
    }
    return takeEntry(*json);
}

bool ExportCheck::takeEntry(const Json &json)
{
    const Result<Entry> entry = parseEntry(json);
    const std::optional<Row> row = entry ? Row{entry->org, entry->seq, entry->prev, entry->hash} : rowOf(json);
    if (!row) {
        broken(ProblemKind::BadJson, entry.error().detail);
        return false;
    }
    m_text.clear();
    if (entry)
        appendCanonicalJson(m_text, *entry, true);
    else
        appendCanonicalForm(m_text, json);
    if (m_text != m_lines.line()) {
        broken(ProblemKind::BadJson, "The line is not in canonical form (RFC 8785).");
        m_broken->org = row->org;
        m_broken->seq = row->seq;
        return false;
    }
    const Hash right = hashWithout(m_text, m_hasher);
    if (m_broken = m_links.follow(row->org, row->seq, row->prev, row->hash, right); m_broken) {
        m_broken->line = m_lines.number();
        return false;
    }
    if (m_watch)
        m_watch->see(row->org, row->seq, row->hash);
    if (row->seq == 1) {
        endChain();
        m_chainLine = m_lines.number();
    }
    if (entry)
        m_rules.take(*entry);
    else
        m_rules.takeMalformed(row->org, row->seq, entry.error().detail);
    noteRules();
    if (holds())
        give(m_receiver->entry(*entry, m_lines.number(), *m_rules.chain()));
    return !m_error;
}

void ExportCheck::endChain()
{
    if (m_chainLine == 0)
        return;
    if (!m_broken)
        showChain(m_chain, m_rules, m_programs);
    m_rules.endOfChain();
    noteRules();
    if (holds())
        give(m_receiver->endOfChain(*m_rules.chain()));
}

void ExportCheck::noteRules()
{
    if (m_wrong || !m_rules.problem())
        return;
    m_wrong = m_rules.problem();
    m_wrong->line = m_chainLine + m_wrong->seq - 1;
}

void ExportCheck::takeEnd(const Json &json)
{
    const bool terminated = m_lines.isTerminated();
    if (const std::string problem = portableEndProblem(json, m_links, m_lines.digestBefore()); !problem.empty())
        return broken(ProblemKind::BadEnd, problem);
    if (!terminated)
        return broken(ProblemKind::BadEnd, "A line feed must end the end line.");
    const PortableLines::Next next = m_lines.next();
    if (next == PortableLines::Next::Failed)
        failed();
    else if (next != PortableLines::Next::End)
        broken(ProblemKind::BadEnd, "There is more after the end line.");
}

Result<Verification> ExportCheck::run()
{
    const Result<bool> header = readHeader();
    if (!header)
        return tl::unexpected(header.error());
    while (*header && readRows()) { }
    if (!m_error && !m_broken)
        endChain();
    if (m_error)
        return tl::unexpected(*m_error);
    Verification verification;
    verification.entries = m_links.entries();
    verification.orgs = static_cast<int64_t>(m_links.heads().size());
    verification.problem = m_broken ? m_broken : m_wrong;
    if (m_progress)
        m_progress(m_lines.bytesTotal(), m_lines.bytesTotal());
    return verification;
}

/// An error names the path; a problem is told with it by who asked.
Result<Verification> naming(const std::string &path, Result<Verification> verification)
{
    const std::string place = path + ": ";
    if (!verification && !verification.error().detail.starts_with(path))
        verification.error().detail.insert(0, place);
    if (!verification || !verification->problem)
        return verification;
    std::string &message = verification->problem->message;
    if (message.starts_with(place) && message.size() > place.size()) {
        message.erase(0, place.size());
        message.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(message.front())));
    }
    return verification;
}
}

Result<Verification> verifyExport(const std::string &path, const CheckProgress &progress, HeadWatch *watch,
                                  const ChainVisitor &chain, ExportReceiver *receiver)
{
    const Result<std::unique_ptr<PortableLines>> lines = PortableLines::open(path);
    if (!lines)
        return tl::unexpected(lines.error());
    return naming(path, ExportCheck(**lines, progress, watch, chain, receiver).run());
}

Result<Verification> verifyExport(std::unique_ptr<InputBytes> bytes, const std::string &path,
                                  const CheckProgress &progress, HeadWatch *watch, const ChainVisitor &chain)
{
    const std::unique_ptr<PortableLines> lines = PortableLines::of(std::move(bytes));
    return naming(path, ExportCheck(*lines, progress, watch, chain, nullptr).run());
}

}
