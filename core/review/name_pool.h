// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tidemark
{

/// Texts that are said again and again, by small numbers from 0 on. One thread adds; any may ask.
class NamePool
{
public:
    /// Adds it where it is new.
    uint32_t numberOf(std::string_view name);
    std::optional<uint32_t> find(std::string_view name) const;
    std::string name(uint32_t number) const;
    uint32_t size() const;

private:
    mutable std::shared_mutex m_mutex;
    std::deque<std::string> m_names; ///< their places stay
    std::unordered_map<std::string_view, uint32_t> m_numbers;
};

}
