// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"

namespace tidemark
{

/// Rows of an import, by what became of them. Each row is applied, already there, or refused.
struct ImportCounts {
    int64_t applied = 0;
    int64_t alreadyThere = 0;
    std::map<ErrorCode, int64_t> refused;
    /// Rows booked although they occurred before the organization's last booking; and of these the
    /// ones that occurred before the cycle in which they were booked.
    int64_t late = 0;
    int64_t lateAcrossCycle = 0;

    int64_t refusedInAll() const;
    void add(const ImportCounts &other);
    bool operator==(const ImportCounts &) const = default;
};

/// What the export says otherwise than the ledger. Names and roles are taken over, the rest is left.
struct ImportChange {
    std::string org;
    std::string user; ///< empty: of the organization, or of its purchase
    std::string what; ///< "name", "email", "role", "limit", "program", "created_at", "time_zone", "purchase"
    std::string from;
    std::string to;
    bool taken = false;

    bool operator==(const ImportChange &) const = default;
};

/// A row, or a whole file, that could not be read.
struct UnreadableRow {
    std::string file;
    int64_t line = 0;
    std::string message;
};

struct UnknownColumn {
    std::string file;
    std::string column;
};

/// What an import did.
struct ImportReport {
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, ImportCounts, TextHash, std::equal_to<>> orgs;
    int64_t rows = 0;                           ///< that were met, those that could not be read too
    int64_t booked = 0;                         ///< operations that booked entries
    int64_t unreadable = 0;                     ///< rows, and whole files
    std::vector<UnreadableRow> firstUnreadable; ///< at most mostNamed
    std::vector<UnknownColumn> unknownColumns;
    int64_t changed = 0;
    std::vector<ImportChange> changes; ///< at most mostNamed
    bool cancelled = false;
    std::string rejectsPath; ///< empty: every row was taken
    int64_t rejected = 0;    ///< rows in that file

    static constexpr size_t mostNamed = 1000;

    ImportCounts &of(std::string_view org);
    ImportCounts total() const;
    void addUnreadable(UnreadableRow row);
    void addChange(ImportChange change);
    /// 0: done, rows refused or not; 1: something could not be read as what it should be.
    int exitStatus() const
    {
        return unreadable > 0 ? 1 : 0;
    }
};

/// For people, in English, some lines.
std::string importReportText(const ImportReport &report);

/// For programs: one object in one line; orgs in byte order.
std::string importReportJson(const ImportReport &report);

}
