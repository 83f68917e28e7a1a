// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_appender.h"

#include "core/domain/program_json.h"
#include "core/store/entry_rows.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/state_writer.h"

namespace tidemark
{
namespace
{
constexpr int64_t hashesAtOnce = 4096;
}

ChainAppender::ChainAppender(Ledger &ledger, std::unique_ptr<sqlite::Transaction> transaction,
                             std::unique_ptr<sqlite::Connection> stored)
    : m_ledger(ledger)
    , m_transaction(std::move(transaction))
    , m_stored(std::move(stored))
    , m_writer(ledger.connection(), true)
{
}

ChainAppender::~ChainAppender() = default;

Result<std::unique_ptr<ChainAppender>> ChainAppender::begin(Ledger &ledger)
{
    if (ledger.isReadOnly())
        return fail(ErrorCode::ReadOnly, ledger.path() + ": the ledger is open read-only; nothing can be imported.");
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(ledger.connection(), true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<std::unique_ptr<sqlite::Connection>> stored = sqlite::Connection::open(ledger.path(), {.readOnly = true});
    if (!stored)
        return tl::unexpected(stored.error());
    if (const Result<void> begun = (*stored)->execute("PRAGMA cache_size=-16384; BEGIN"); !begun)
        return tl::unexpected(begun.error());
    ledger.knownIds().forget();
    (void)ledger.noticeChange();
    return std::unique_ptr<ChainAppender>(new ChainAppender(ledger, std::move(*transaction), std::move(*stored)));
}

sqlite::Connection &ChainAppender::writing()
{
    m_writer.drain();
    return m_ledger.connection();
}

const Program *ChainAppender::addPrograms(const ProgramCatalog &programs)
{
    m_programs = &programs;
    sqlite::Connection &connection = writing();
    for (const Program *program : programs.all()) {
        const std::string json = programJson(*program);
        if (const Program *known = m_ledger.programs().find(program->id, program->version)) {
            if (programJson(*known) == json)
                continue;
            m_isParted = true;
            return program;
        }
        sqlite::Statement insert = connection.prepare("INSERT INTO programs (id, version, json) VALUES (?, ?, ?)");
        insert.bind(program->id).bind(program->version).bind(json).run();
        m_changes = true;
    }
    return nullptr;
}

void ChainAppender::beginChain(const std::string &org)
{
    sqlite::Statement row = m_stored->prepare("SELECT id, seq FROM orgs WHERE org = ?");
    const bool isThere = row.bind(org).step();
    m_row = isThere ? row.integer(0) : 0;
    m_storedSeq = isThere ? row.integer(1) : 0;
    m_lastSeq = 0;
    m_appended = false;
    m_chainParted = false;
    m_hashes.clear();
}

const Hash &ChainAppender::storedHash(Seq seq)
{
    static const Hash none{};
    if (m_hashes.empty() || seq >= m_firstHash + static_cast<Seq>(m_hashes.size())) {
        m_hashes.clear();
        m_firstHash = seq;
        sqlite::Statement row =
            m_stored->prepare("SELECT hash FROM entries WHERE org = ? AND seq >= ? ORDER BY seq LIMIT ?");
        row.bind(m_row).bind(seq).bind(hashesAtOnce);
        while (row.step())
            row.blob(0, m_hashes.emplace_back());
    }
    return m_hashes.empty() ? none : m_hashes[static_cast<size_t>(seq - m_firstHash)];
}

ChainAppender::Place ChainAppender::take(const Entry &entry, const Answer &answer, const OrgHead &head)
{
    if (entry.seq == 1)
        beginChain(entry.org);
    m_lastSeq = entry.seq;
    if (m_chainParted)
        return Place::Parted;
    if (entry.seq <= m_storedSeq) {
        m_chainParted = storedHash(entry.seq) != entry.hash;
        m_isParted = m_isParted || m_chainParted;
        return m_chainParted ? Place::Parted : Place::There;
    }
    if (!m_isParted)
        append(entry, answer, head);
    return Place::New;
}

void ChainAppender::append(const Entry &entry, const Answer &answer, const OrgHead &head)
{
    if (m_row == 0)
        m_row = insertOrg(writing(), head);
    KeyRow key;
    if (!entry.key.empty())
        key.answer = rememberedAnswer(answer);
    m_writer.put({m_row, {entry}, std::move(key)});
    m_appended = true;
    m_changes = true;
}

void ChainAppender::endChain(const OrgState &state)
{
    if (!m_appended || m_isParted)
        return;
    sqlite::Connection &connection = writing();
    if (state.head()->seq == m_lastSeq) {
        writeState(connection, m_row, state);
        return;
    }
    const Result<std::unique_ptr<OrgState>> replayed =
        stateAt(connection, *m_programs, state.head()->org, Instant::latest());
    if (replayed)
        writeState(connection, m_row, **replayed);
    else
        connection.noteError(replayed.error());
}

std::optional<Error> ChainAppender::takeError()
{
    std::optional<Error> error = m_stored->takeError();
    return error ? error : writing().takeError();
}

Result<void> ChainAppender::commit()
{
    if (const std::optional<Error> error = takeError())
        return tl::unexpected(*error);
    m_stored.reset();
    if (const Result<void> done = m_transaction->commit(); !done)
        return done;
    return m_ledger.loadPrograms();
}

}
