// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "core/store/entry_inserter.h"

namespace tidemark
{

/// What one operation booked, on its way into the file.
struct BookedOperation {
    int64_t orgRow = 0;
    std::vector<Entry> entries; ///< sealed
    KeyRow key;                 ///< of the last entry
};

/// Writes sealed entries and what stands beside them. In the background it has a thread of its own,
/// which then has the connection to itself until drain() returns.
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

private:
    /// Handed over whole, so that the threads seldom meet, and back, so that memory is freed where
    /// it was taken.
    struct Lot {
        std::vector<BookedOperation> operations;
        size_t used = 0;
    };

    void handOver(std::unique_lock<std::mutex> &lock);
    void run();
    bool write(Lot &lot);

    EntryInserter m_rows;
    Lot m_filling;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Lot> m_waiting;
    std::vector<Lot> m_spent;
    bool m_busy = false;
    bool m_stopped = false;
    std::thread m_thread;
};

}
