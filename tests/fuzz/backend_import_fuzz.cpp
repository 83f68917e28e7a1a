// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <atomic>

#include "core/exchange/backend/backend_export.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/fuzz_ledger.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// The four files of an export, a form feed between two: whatever they say, what is booked holds, and
/// importing them again books nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string folder = scratch("export");
    QDir().mkpath(QString::fromStdString(folder));
    std::string_view rest = textOf(data, size);
    for (const char *name : {"/orgs.csv", "/users.csv", "/purchases.csv", "/usage.csv"}) {
        const size_t end = std::min(rest.find('\f'), rest.size());
        writeScratch(folder + name, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const std::unique_ptr<Ledger> ledger = emptyLedger();
    ImportOptions options;
    options.path = folder;
    options.allowFuture = true;
    options.rejectsPath = scratch("rejects.csv");
    options.actor = "fuzz";
    const std::atomic<bool> never = false;
    const Result<ImportReport> report = BackendImport().run(*ledger, options, {}, never);
    if (!answered(report))
        return 0;
    holdVerified(*ledger);
    const auto entries = [&ledger] {
        int64_t count = 0;
        hold(ledger
                 ->eachEntry([&count](const Entry &) {
                     ++count;
                     return true;
                 })
                 .has_value(),
             "the entries can be read");
        return count;
    };
    const int64_t before = entries();
    hold(answered(BackendImport().run(*ledger, options, {}, never)), "it can be imported again");
    hold(entries() == before, "importing again books nothing");
    return 0;
}
