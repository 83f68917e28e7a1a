// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_writer.h"

#include "core/ledger/canonical_json.h"
#include "core/store/entry_rows.h"

namespace tidemark
{
namespace
{
constexpr size_t mostWaiting = 4096;
/// Handed over in lots, so that the threads seldom meet.
constexpr size_t lot = 64;
}

EntryWriter::EntryWriter(sqlite::Connection &connection, bool inBackground)
    : m_connection(connection)
{
    if (inBackground)
        m_thread = std::thread(&EntryWriter::run, this);
}

EntryWriter::~EntryWriter()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void EntryWriter::put(BookedOperation operation)
{
    if (!m_thread.joinable()) {
        write(operation);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_waiting.size() < mostWaiting;
    });
    m_waiting.push_back(std::move(operation));
    if (m_waiting.size() % lot == 0)
        m_changed.notify_all();
}

void EntryWriter::drain()
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_mutex);
    m_busy = m_busy || !m_waiting.empty();
    m_changed.notify_all();
    m_changed.wait(lock, [this] {
        return m_waiting.empty() && !m_busy;
    });
}

std::optional<Hash> EntryWriter::lastHash(int64_t orgRow) const
{
    const auto at = m_lastHash.find(orgRow);
    return at == m_lastHash.end() ? std::nullopt : std::optional(at->second);
}

void EntryWriter::run()
{
    bool failed = false;
    std::deque<BookedOperation> taken;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_busy = false;
        m_changed.notify_all();
        m_changed.wait(lock, [this] {
            return m_stopped || !m_waiting.empty();
        });
        if (m_stopped)
            return;
        taken.swap(m_waiting);
        m_busy = true;
        lock.unlock();
        m_changed.notify_all();
        // After a failure the transaction is lost: what follows is only taken off the queue.
        for (BookedOperation &operation : taken)
            failed = failed || !write(operation);
        taken.clear();
        lock.lock();
    }
}

bool EntryWriter::write(BookedOperation &operation)
{
    Hash &last = m_lastHash.try_emplace(operation.orgRow, operation.head).first->second;
    const Instant now = Instant::now();
    for (Entry &entry : operation.entries) {
        entry.recordedAt = now;
        seal(entry, last);
        last = entry.hash;
        if (!insertEntry(m_connection, operation.orgRow, entry, operation.digest, operation.answer)
            || !writeBeside(operation.orgRow, entry))
            return false;
    }
    return true;
}

bool EntryWriter::writeBeside(int64_t orgRow, const Entry &entry)
{
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated) {
        sqlite::Statement insert =
            m_connection.prepare("INSERT INTO assets (org, asset, seq, model) VALUES (?, ?, ?, ?)");
        insert.bind(orgRow).bind(entry.asset).bind(entry.seq).bindTextOrNull(entry.model);
        return insert.run();
    }
    if (entry.kind == EntryKind::AssetUpdated) {
        sqlite::Statement update = m_connection.prepare("UPDATE assets SET visibility = ifnull(?, visibility), "
                                                        "archived = ifnull(?, archived) WHERE org = ? AND asset = ?");
        entry.visibility ? update.bind(static_cast<int64_t>(*entry.visibility)) : update.bindNull();
        entry.archived ? update.bind(*entry.archived) : update.bindNull();
        update.bind(orgRow).bind(entry.asset);
        return update.run();
    }
    if (entry.kind == EntryKind::Reversal) {
        sqlite::Statement insert = m_connection.prepare("INSERT INTO reversals (org, of, seq) VALUES (?, ?, ?)");
        insert.bind(orgRow).bind(entry.of).bind(entry.seq);
        sqlite::Statement mark = m_connection.prepare("UPDATE assets SET reversed = 1 WHERE org = ?1 AND asset = "
                                                      "(SELECT asset FROM entries WHERE org = ?1 AND seq = ?2)");
        mark.bind(orgRow).bind(entry.of);
        return insert.run() && mark.run();
    }
    if (entry.kind == EntryKind::Grant && entry.reference && entry.source == GrantSource::Topup) {
        sqlite::Statement insert = m_connection.prepare(
            "INSERT INTO purchases (org, kind, reference, seq) VALUES (?, 'topup', ?, ?) ON CONFLICT DO NOTHING");
        insert.bind(orgRow).bind(*entry.reference).bind(entry.seq);
        return insert.run();
    }
    return true;
}

}
