// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include "core/exchange/backend/backend_export.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/fuzz_ledger.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// Usage as CloudEvents in JSON Lines, into the sample ledger.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto ledger = Ledger::open(ledgerFile(sampleLedger()), OpenMode::ReadWrite);
    hold(answered(ledger), "the sample can be opened");
    ImportOptions options;
    options.path = scratch("events.jsonl");
    options.allowFuture = true;
    options.rejectsPath = scratch("rejects.csv");
    options.actor = "fuzz";
    writeScratch(options.path, textOf(data, size));
    const std::atomic<bool> never = false;
    if (answered(BackendImport().run(**ledger, options, {}, never)))
        holdVerified(**ledger);
    return 0;
}
