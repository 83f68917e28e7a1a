// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <zstd.h>

#include "core/exchange/check/verify_export.h"
#include "tests/fuzz/export_mutation.h"
#include "tests/fuzz/fuzz_folder.h"

using namespace tidemark;
using namespace tidemark::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

/// Every other time what is packed is changed, and packed again.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    constexpr size_t most = 1 << 18;
    std::string text(most, '\0');
    const size_t unpacked = seed % 2 ? ZSTD_decompress(text.data(), text.size(), data, size) : 0;
    if (ZSTD_isError(unpacked) || unpacked == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const size_t changed = mutateExport(reinterpret_cast<uint8_t *>(text.data()), unpacked, most, seed);
    const size_t packed = ZSTD_compress(data, maxSize, text.data(), changed, 1);
    return ZSTD_isError(packed) ? LLVMFuzzerMutate(data, size, maxSize) : packed;
}

/// A compressed export, damaged in any way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string path = scratch("it.jsonl.zst");
    writeScratch(path, textOf(data, size));
    (void)answered(verifyExport(path));
    return 0;
}
