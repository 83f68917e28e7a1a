// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/domain/entry.h"
#include "core/domain/operation.h"
#include "core/exchange/backend/export_file.h"
#include "core/exchange/backend/import_report.h"

namespace tidemark
{

/// The rows of a usage file, found by the key under which an import books them: a row's own, or the one that
/// is made of its content. 40 bytes a row, and 16 more while it is read.
class UsageIndex
{
public:
    using KeyDigest = std::array<uint8_t, 16>;
    struct Row {
        KeyDigest key;
        uint64_t offset;
        Seq seq = 0;           ///< what whoever looks for rows has found for it
        bool repeated = false; ///< another row before it in the file has its key
    };

    /// Reads all of the file. `unreadable` is told each row that could not be; `progress` now and then how
    /// much is read, 0 to 1, and false from it ends this as Cancelled.
    Result<void> read(ExportFileReader &file, const std::function<void(UnreadableRow)> &unreadable,
                      const std::function<bool(double part)> &progress);

    /// The rows of an organization with this key, in the order of the file. With the key of usage that was
    /// offered once more (retryKey()), those with the key under which it was refused.
    std::span<Row> find(std::string_view org, const std::string &key);
    /// In the order of the file. find() finds nothing from then on.
    std::vector<Row> &inFileOrder();

    int64_t size() const
    {
        return static_cast<int64_t>(m_rows.size());
    }
    bool names(const std::string &org) const
    {
        return m_orgs.contains(org);
    }
    /// When the first and the last of the rows occurred; nullopt: there are none.
    std::optional<Instant> first() const
    {
        return m_first;
    }
    std::optional<Instant> last() const
    {
        return m_last;
    }

private:
    /// A key so long that offering it again hashes it.
    struct LongKey {
        KeyDigest again;
        KeyDigest key;
    };
    void add(const Operation &usage, uint64_t offset);
    void arrange();
    std::span<Row> find(const KeyDigest &key);

    std::vector<Row> m_rows; // by key, then offset
    std::vector<LongKey> m_longKeys;
    std::unordered_set<std::string> m_orgs;
    std::optional<Instant> m_first;
    std::optional<Instant> m_last;
};

}
