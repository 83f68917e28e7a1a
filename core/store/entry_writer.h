// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "core/domain/answer.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// What one operation booked, on its way into the file.
struct BookedOperation {
    int64_t orgRow = 0;
    Hash head{}; ///< the last hash stored when the transaction began
    std::vector<Entry> entries;
    OperationDigest digest{};
    Answer answer;
};

/// Seals entries and writes them with what stands beside them. In the background it has a thread
/// of its own, which then has the connection to itself until drain() returns.
class EntryWriter
{
public:
    EntryWriter(sqlite::Connection &connection, bool inBackground);
    ~EntryWriter();
    EntryWriter(const EntryWriter &) = delete;
    EntryWriter &operator=(const EntryWriter &) = delete;

    void put(BookedOperation operation);
    /// Waits until all is written; an error is the connection's.
    void drain();
    /// The hash of the last entry written of an organization, after drain().
    std::optional<Hash> lastHash(int64_t orgRow) const;

private:
    void run();
    bool write(BookedOperation &operation);
    bool writeBeside(int64_t orgRow, const Entry &entry);

    sqlite::Connection &m_connection;
    std::unordered_map<int64_t, Hash> m_lastHash;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<BookedOperation> m_waiting;
    bool m_busy = false;
    bool m_stopped = false;
    std::thread m_thread;
};

}
