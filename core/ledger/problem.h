// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/domain/entry.h"

namespace tidemark
{

/// What checking can find (exchange.md, "Checking"): first what concerns the integrity of the rows,
/// then what concerns the rules.
enum class ProblemKind : uint8_t {
    BadJson,
    Gap,
    BrokenChain,
    HashMismatch,
    BadEnd,
    BadSignature,
    WrongPrice,
    WrongDraws,
    WrongBalance,
    WrongSettling,
    WrongEntry,
    Rewound,      ///< by what was seen of the file before
    Fork,         ///< an import only: the chain parts from the one in the ledger
    OtherProgram, ///< an import only: the ledger has another program of that version
};

/// The name in the contract, such as "wrong_price".
std::string_view problemName(ProblemKind kind);

constexpr bool isOfIntegrity(ProblemKind kind)
{
    return kind <= ProblemKind::BadSignature;
}

/// The first broken row.
struct Problem {
    ProblemKind kind = ProblemKind::WrongEntry;
    std::string message; ///< English, for people
    std::string org;     ///< empty where the row is no entry
    Seq seq = 0;         ///< 0 where the row is no entry
    int64_t line = 0;    ///< from 1 on; 0 outside an export
};

}
