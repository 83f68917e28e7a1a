// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_export.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/portable/portable_import.h"
#include "tests/fuzz/export_mutation.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/fuzz_ledger.h"

using namespace tidemark;
using namespace tidemark::fuzz;

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    return mutateExport(data, size, maxSize, seed);
}

/// A file that verify finds whole can be imported, and comes out as it went in; another leaves nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string path = scratch("it.jsonl");
    const std::string_view bytes = textOf(data, size);
    writeScratch(path, bytes);
    const Result<Verification> verification = verifyExport(path);
    if (!answered(verification))
        return 0;
    const std::unique_ptr<Ledger> ledger = emptyLedger();
    const Result<PortableImport> import = importPortableExport(*ledger, path);
    hold(answered(import), "what can be checked can be imported or refused");
    hold(import->problem.has_value() == verification->problem.has_value(), "what verify refuses, the import does");
    holdVerified(*ledger);
    std::string again;
    hold(answered(writePortableExport(*ledger, {},
                                      [&again](std::string_view more) {
                                          again += more;
                                          return true;
                                      })),
         "it can be exported");
    if (import->problem) {
        hold(again.find("\"seq\":1") == std::string::npos, "a refused file leaves nothing");
        return 0;
    }
    const std::string_view rows = bytes.substr(bytes.find('\n'), bytes.rfind("\n{\"end\"") - bytes.find('\n'));
    hold(again.find(rows) != std::string::npos, "every row comes out as it went in");
    hold(importPortableExport(*ledger, path)->entries == 0, "importing again adds nothing");
    return 0;
}
