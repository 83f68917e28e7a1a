// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/name_pool.h"

#include <mutex>

namespace tidemark
{

uint32_t NamePool::numberOf(std::string_view name)
{
    // Nobody else changes them: who adds may look without the lock.
    if (const auto known = m_numbers.find(name); known != m_numbers.end())
        return known->second;
    const std::unique_lock lock(m_mutex);
    const auto number = static_cast<uint32_t>(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(m_names.back(), number);
    return number;
}

std::optional<uint32_t> NamePool::find(std::string_view name) const
{
    const std::shared_lock lock(m_mutex);
    const auto known = m_numbers.find(name);
    return known == m_numbers.end() ? std::nullopt : std::optional(known->second);
}

std::string NamePool::name(uint32_t number) const
{
    const std::shared_lock lock(m_mutex);
    return number < m_names.size() ? m_names[number] : std::string();
}

uint32_t NamePool::size() const
{
    const std::shared_lock lock(m_mutex);
    return static_cast<uint32_t>(m_names.size());
}

}
