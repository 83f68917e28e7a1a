// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/law.h"

#include <cstdio>
#include <string>

namespace tidemark
{

void lawBroken(const char *law, const char *file, int line)
{
    std::fprintf(stderr, "tidemark: a law of the ledger does not hold: %s (%s:%d)\n", law, file, line);
    throw LawBroken(law);
}

}
