// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/hledger_journal.h"

#include <QList>
#include <QString>
#include <set>
#include <unordered_map>

#include "core/exchange/portable/chosen_entries.h"

namespace tidemark
{
namespace
{
constexpr size_t pieceSize = 64 * 1024;
constexpr std::string_view unit = " credits";

/// As part of an account or a description: what hledger could take for more than text is escaped.
std::string escaped(std::string_view text)
{
    constexpr std::string_view plain = "-_.@+";
    std::string out;
    for (const char32_t c : QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        const bool isPlain = QChar::isLetterOrNumber(c) || (c < 128 && plain.find(char(c)) != plain.npos);
        out += (isPlain ? bytes : bytes.toPercentEncoding()).toStdString();
    }
    return out;
}

class JournalWriter
{
public:
    JournalWriter(const JournalOptions &options, const PortableSink &sink)
        : m_options(options)
        , m_sink(sink)
    {
    }
    Result<int64_t> write(ChainReader &chains);

private:
    void take(const Entry &entry);
    void beginOrg(const Entry &entry);
    void endOrg();
    void begin(const Entry &entry, const std::string &what);
    void post(const std::string &account, Credits amount);
    void postToGrant(Seq grant, Credits amount);
    void postDraws(const Entry &entry, bool back);
    std::string own(const char *top, std::string_view rest) const
    {
        return std::string(top) + ':' + m_account + ':' + std::string(rest);
    }
    void flush();

    const JournalOptions &m_options;
    const PortableSink &m_sink;
    std::string m_org;
    std::string m_account;
    std::string m_date;
    Credits m_balance;
    std::unordered_map<Seq, GrantSource> m_grants;
    std::set<std::string> m_declared;
    std::string m_declarations;
    std::string m_text;
    int64_t m_transactions = 0;
    std::optional<Error> m_error;
};

void JournalWriter::flush()
{
    if (!m_error && !(m_sink(m_declarations) && m_sink(m_text)))
        m_error = Error{ErrorCode::IoFailed, "The journal could not be written."};
    m_declarations.clear();
    m_text.clear();
}

void JournalWriter::begin(const Entry &entry, const std::string &what)
{
    m_text += entry.bookedAt.toString().substr(0, 10) + " * (" + std::to_string(entry.seq) + ") " + m_account + ' '
        + what + '\n';
    ++m_transactions;
}

void JournalWriter::post(const std::string &account, Credits amount)
{
    if (m_declared.insert(account).second)
        m_declarations += "account " + account + '\n';
    m_text.append("    ").append(account).append("  ").append(amount.toString()).append(unit).append(1, '\n');
}

void JournalWriter::postToGrant(Seq grant, Credits amount)
{
    const auto source = m_grants.find(grant);
    if (source == m_grants.end()) {
        m_error = Error{ErrorCode::Damaged,
                        "An entry of " + m_org + " names the grant " + std::to_string(grant)
                            + ", which is not there. Verify the ledger."};
        return;
    }
    post(own("assets", grantSourceName(source->second)), amount);
}

void JournalWriter::postDraws(const Entry &entry, bool back)
{
    for (const Draw &draw : entry.draws)
        postToGrant(draw.grant, back ? draw.amount : -draw.amount);
}

void JournalWriter::beginOrg(const Entry &entry)
{
    endOrg();
    m_org = entry.org;
    m_account = escaped(entry.org);
    m_grants.clear();
    m_declared.clear();
}

void JournalWriter::endOrg()
{
    if (m_org.empty())
        return;
    const std::string account = "assets:" + m_account;
    m_declarations += "account " + account + '\n';
    m_text += m_date + " * " + m_account + " remaining\n    " + account + "  0" + std::string(unit) + " =* "
        + m_balance.toString() + std::string(unit) + "\n\n";
    ++m_transactions;
    flush();
}

void JournalWriter::take(const Entry &entry)
{
    if (entry.org != m_org)
        beginOrg(entry);
    m_balance = entry.balance;
    m_date = entry.bookedAt.toString().substr(0, 10);
    if (entry.amount.isZero())
        return;
    begin(entry, std::string(entryKindName(entry.kind)) + (entry.action.empty() ? "" : ' ' + escaped(entry.action)));
    switch (entry.kind) {
    case EntryKind::Grant:
        m_grants[entry.seq] = entry.source.value_or(GrantSource::Promotional);
        postToGrant(entry.seq, entry.amount);
        post(own("equity", grantSourceName(m_grants[entry.seq])), -entry.amount);
        break;
    case EntryKind::Charge:
        postDraws(entry, false);
        post(own("expenses", escaped(entry.action)), -entry.amount);
        break;
    case EntryKind::Adjustment:
        postDraws(entry, false);
        post(own("expenses", "adjustment"), -entry.amount);
        break;
    case EntryKind::Reversal:
        postDraws(entry, true);
        post(own("expenses", "reversed"), -entry.amount);
        break;
    default: // an expiry or a reopening
        postToGrant(entry.grant, entry.amount);
        post(own("expenses", "expired"), -entry.amount);
        break;
    }
    m_text += '\n';
}

Result<int64_t> JournalWriter::write(ChainReader &chains)
{
    m_text =
        "; What the ledger booked, for hledger. What has turned since the last booking of an organization, its next\n"
        "; cycle's grant for example, is booked with its next operation, and is not in here before.\n\n"
        "commodity 1000.000"
        + std::string(unit) + "\n\n";
    flush();
    const Result<void> walked = eachChosenEntry(chains, m_options.orgs, m_options.progress, [this](const Entry &entry) {
        take(entry);
        if (m_text.size() >= pieceSize)
            flush();
        return !m_error;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    endOrg();
    if (m_error)
        return tl::unexpected(*m_error);
    return m_transactions;
}
}

Result<int64_t> writeJournal(ChainReader &chains, const JournalOptions &options, const PortableSink &sink)
{
    try {
        return JournalWriter(options, sink).write(chains);
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    std::string("\"") + broken.what() + "\" does not hold in the ledger. Verify it.");
    }
}

}
