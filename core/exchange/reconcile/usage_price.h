// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/entry.h"
#include "core/domain/program.h"
#include "core/exchange/backend/export_file.h"
#include "core/ledger/text_pool.h"

namespace tidemark
{

/// What rows of usage cost, by rate cards that organizations have had, while their chains are walked.
class UsagePrice
{
public:
    explicit UsagePrice(const ProgramCatalog &programs)
        : m_programs(programs)
    {
    }

    /// Every entry, once, to learn where the chains end.
    void survey(const Entry &entry);
    /// Every entry once more, in the same order.
    void follow(const Entry &entry);
    /// After the last of them: no organization is followed any more.
    void finish()
    {
        m_org.clear();
    }

    /// The version of its program that an organization is on after its last entry. nullptr: it is not known.
    const Program *atEnd(std::string_view org) const;
    /// The version that the organization was on at the entry that was followed last. nullptr: it is not known.
    const Program *now() const
    {
        return m_program;
    }
    /// By a rate card. nullopt: it has no such action, or it prices by a source, and the row is not of the
    /// organization that is followed.
    std::optional<Credits> of(const Program &program, const ExportRow &row) const;

private:
    struct Version {
        std::string program;
        int64_t version = 0;
    };
    void rememberAsset(const Entry &entry);

    const ProgramCatalog &m_programs;
    std::map<std::string, Version, std::less<>> m_ends;
    const Program *m_program = nullptr;
    std::string m_org; // that is followed
    TextPool m_assets; // of it
    TextPool m_models;
    std::vector<uint32_t> m_modelOf; // each asset
};

}
