// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_writer.h"

namespace tidemark
{
namespace
{
constexpr size_t lotSize = 256;
constexpr size_t mostWaiting = 16;
}

EntryWriter::EntryWriter(sqlite::Connection &connection, bool inBackground)
    : m_rows(connection)
{
    m_filling.operations.resize(inBackground ? lotSize : 1);
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
    }
    m_changed.notify_all();
    m_thread.join();
}

void EntryWriter::put(BookedOperation operation)
{
    m_filling.operations[m_filling.used++] = std::move(operation);
    if (m_filling.used < m_filling.operations.size())
        return;
    if (!m_thread.joinable()) {
        write(m_filling);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_waiting.size() < mostWaiting;
    });
    handOver(lock);
}

void EntryWriter::handOver(std::unique_lock<std::mutex> &lock)
{
    m_waiting.push_back(std::move(m_filling));
    m_filling = {};
    if (!m_spent.empty()) {
        m_filling = std::move(m_spent.back());
        m_spent.pop_back();
    }
    lock.unlock();
    m_changed.notify_all();
    m_filling.operations.resize(lotSize);
}

void EntryWriter::drain()
{
    if (m_thread.joinable()) {
        std::unique_lock lock(m_mutex);
        if (m_filling.used > 0) {
            handOver(lock);
            lock.lock();
        }
        m_changed.wait(lock, [this] {
            return m_waiting.empty() && !m_busy;
        });
    }
    m_rows.flush();
}

void EntryWriter::run()
{
    bool failed = false;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_busy = false;
        m_changed.notify_all();
        m_changed.wait(lock, [this] {
            return m_stopped || !m_waiting.empty();
        });
        if (m_stopped)
            return;
        Lot lot = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        lock.unlock();
        m_changed.notify_all();
        // After a failure the transaction is lost: what follows is only taken off the queue.
        failed = failed || !write(lot);
        lot.used = 0;
        lock.lock();
        m_spent.push_back(std::move(lot));
    }
}

bool EntryWriter::write(Lot &lot)
{
    bool done = true;
    for (size_t i = 0; i < lot.used; ++i) {
        const BookedOperation &operation = lot.operations[i];
        for (const Entry &entry : operation.entries)
            done = done && m_rows.add(operation.orgRow, entry, operation.key);
    }
    lot.used = 0;
    return m_rows.flushEntries() && done;
}

}
