// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/problem.h"

#include <array>

namespace tidemark
{

std::string_view problemName(ProblemKind kind)
{
    constexpr std::array<std::string_view, 14> names{
        "bad_json",    "gap",           "broken_chain",   "hash_mismatch", "bad_end", "bad_signature", "wrong_price",
        "wrong_draws", "wrong_balance", "wrong_settling", "wrong_entry",   "rewound", "fork",          "other_program",
    };
    return names.at(static_cast<size_t>(kind));
}

}
