// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace tidemark
{

/// Thrown where a law of the ledger does not hold; caught where a transaction or an answer ends,
/// so that nothing of it is written or shown.
class LawBroken : public std::logic_error
{
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void lawBroken(const char *law, const char *file, int line);

/// A law of the ledger, checked in every build: where it does not hold, no figure can be trusted.
#define TIDEMARK_LAW(condition, what)                                                                                  \
    do {                                                                                                               \
        if (!(condition)) [[unlikely]]                                                                                 \
            ::tidemark::lawBroken(what, __FILE__, __LINE__);                                                           \
    } while (false)

}
