// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_ids.h"

#include <atomic>
#include <functional>
#include <thread>

namespace tidemark
{
namespace
{
/// 64 MB of hashes.
constexpr size_t mostIds = size_t(4) << 20;
constexpr int64_t mostEntriesToRead = mostIds / 2;

uint64_t hashOf(KnownIds::Of of, int64_t orgRow, std::string_view id)
{
    const uint64_t salt = static_cast<uint64_t>(orgRow) * 2 + static_cast<uint64_t>(of);
    const uint64_t hash = std::hash<std::string_view>()(id) ^ (salt * 0x9E3779B97F4A7C15U);
    return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93U;
}
}

/// Reads what was stored when it began, or later: more does no harm, as it is known too.
class KnownIds::Reading
{
public:
    Reading(const std::string &path, size_t entries)
        : m_thread([this, path, entries] {
            m_ids.reserve(2 * entries);
            if (const auto connection = sqlite::Connection::open(path, {.readOnly = true}))
                m_isWhole = read(**connection);
            m_isDone = true;
        })
    {
    }
    ~Reading()
    {
        m_isStopped = true;
        m_thread.join();
    }
    bool isDone() const
    {
        return m_isDone;
    }
    /// Once it is done; nullptr where it failed.
    IdSet *ids()
    {
        return m_isWhole ? &m_ids : nullptr;
    }

private:
    bool read(sqlite::Connection &connection)
    {
        return readAll(connection, Of::Key, "SELECT org, key FROM entries WHERE key IS NOT NULL")
            && readAll(connection, Of::Asset, "SELECT org, asset FROM assets");
    }
    bool readAll(sqlite::Connection &connection, Of of, const char *sql)
    {
        sqlite::Statement row = connection.prepare(sql);
        while (!m_isStopped && row.step())
            m_ids.insert(hashOf(of, row.integer(0), row.text(1)));
        return !m_isStopped && !connection.failed();
    }

    IdSet m_ids;
    bool m_isWhole = false;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread; // the last member: it uses the others
};

KnownIds::KnownIds() = default;
KnownIds::~KnownIds() = default;

void KnownIds::begin(sqlite::Connection &stored, int64_t dataVersion)
{
    if (dataVersion == m_dataVersion && m_ids.size() <= mostIds && (m_isWhole || m_reading))
        return;
    forget();
    m_dataVersion = dataVersion;
    const int64_t entries = stored.integer("SELECT max(id) FROM entries").value_or(0);
    m_isWhole = entries == 0 && !stored.failed();
    if (entries > 0 && entries <= mostEntriesToRead)
        m_reading = std::make_unique<Reading>(stored.path(), static_cast<size_t>(entries));
}

void KnownIds::forget()
{
    m_reading.reset();
    m_ids = {};
    m_isWhole = false;
    m_dataVersion = -1;
}

void KnownIds::add(Of of, int64_t orgRow, std::string_view id)
{
    m_ids.insert(hashOf(of, orgRow, id));
}

KnownIds::Where KnownIds::lookUp(Of of, int64_t orgRow, std::string_view id)
{
    if (m_reading && m_reading->isDone()) {
        if (IdSet *stored = m_reading->ids()) {
            stored->add(m_ids);
            std::swap(m_ids, *stored);
            m_isWhole = true;
        }
        m_reading.reset();
    }
    if (m_ids.contains(hashOf(of, orgRow, id)))
        return Where::Anywhere;
    return m_isWhole ? Where::Nowhere : Where::PerhapsStored;
}

}
