// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <sqlite3.h>

#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/fuzz_ledger.h"

using namespace tidemark;
using namespace tidemark::fuzz;

namespace
{
int authorize(void *, int action, const char *name, const char *, const char *, const char *)
{
    const bool escapes = action == SQLITE_ATTACH || action == SQLITE_DETACH
        || (action == SQLITE_FUNCTION && name && sqlite3_stricmp(name, "load_extension") == 0);
    return escapes ? SQLITE_DENY : SQLITE_OK;
}

/// As somebody who means harm would: the rows and the schema may be written at will.
void spoil(const std::string &path, const std::string &sql)
{
    sqlite3 *database = nullptr;
    hold(sqlite3_open(path.c_str(), &database) == SQLITE_OK, "the sample can be opened");
    sqlite3_exec(
        database,
        "PRAGMA writable_schema=ON; PRAGMA ignore_check_constraints=ON; PRAGMA synchronous=OFF; "
        "DROP TRIGGER entries_never_change; DROP TRIGGER entries_never_go; DROP TRIGGER entries_extend_a_chain",
        nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(database, authorize, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1'000'000);
    int steps = 0;
    sqlite3_progress_handler(
        database, 1000,
        [](void *count) {
            return ++*static_cast<int *>(count) > 200 ? 1 : 0;
        },
        &steps);
    const char *rest = sql.c_str();
    while (*rest) {
        sqlite3_stmt *statement = nullptr;
        const char *next = rest;
        if (sqlite3_prepare_v2(database, rest, -1, &statement, &next) != SQLITE_OK || next == rest) {
            const char *end = strchr(rest, ';');
            next = end ? end + 1 : rest + strlen(rest);
        }
        while (statement && sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_finalize(statement);
        rest = next;
    }
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
    sqlite3_set_authorizer(database, nullptr, nullptr);
    sqlite3_close(database);
}
}

/// SQL that somebody ran on a good ledger.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string path = ledgerFile(sampleLedger());
    spoil(path, std::string(textOf(data, size)));
    useLedger(path);
    return 0;
}
