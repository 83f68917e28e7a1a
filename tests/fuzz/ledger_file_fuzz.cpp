// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/fuzz_ledger.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// Patches of a good ledger: three bytes say where, one how many follow.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes = sampleLedger();
    while (size >= 4) {
        const size_t at = (data[0] | data[1] << 8 | data[2] << 16) % bytes.size();
        const size_t count = std::min({static_cast<size_t>(data[3]), size - 4, bytes.size() - at});
        std::memcpy(bytes.data() + at, data + 4, count);
        data += 4 + count;
        size -= 4 + count;
    }
    useLedger(ledgerFile(bytes));
    return 0;
}
