// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tidemark
{

/// How an organization stands (ledger.md, "May this action happen?").
enum class CreditState : uint8_t { Ok, Low, Exhausted };

constexpr std::string_view creditStateName(CreditState state)
{
    return state == CreditState::Ok ? "ok" : state == CreditState::Low ? "low" : "exhausted";
}

}
