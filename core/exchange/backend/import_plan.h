// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/instant.h"
#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// The order in which the rows of an export are applied: by instant; at one instant orgs, users,
/// purchases, usage; within a file as they stand there. 16 bytes a row.
class ImportPlan
{
public:
    struct Place {
        ExportFile file = ExportFile::Orgs;
        Instant at;
        uint64_t offset = 0;
    };

    void reserve(ExportFile file, size_t rows);
    void add(ExportFile file, Instant at, const ExportRow &row);
    /// After the last row was added.
    void arrange();
    std::optional<Place> next();
    int64_t rows() const;

    /// Whether a row of the export says that the organization, or the user, was created only after
    /// this instant. Another row of it may say otherwise.
    bool orgComesAfter(Instant at, std::string_view org) const;
    bool userComesAfter(Instant at, std::string_view org, std::string_view user) const;

private:
    struct Row {
        int64_t at;
        uint64_t offset;
    };
    struct Rows {
        std::vector<Row> rows;
        size_t next = 0;
    };
    /// By a hash of the ids: a million users cost no strings.
    struct Creations {
        std::unordered_map<uint64_t, int64_t> lasts;
        int64_t last = Instant::earliest().ms;

        void note(uint64_t id, int64_t at);
        bool comesAfter(Instant at, uint64_t id) const;
    };

    std::array<Rows, exportFileCount> m_files;
    Creations m_orgs;
    Creations m_users;
};

}
