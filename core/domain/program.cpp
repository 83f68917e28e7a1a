// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program.h"

#include <algorithm>

#include "core/base/ascii.h"

namespace tidemark
{

std::string normalizedModel(std::string_view model)
{
    std::string normal;
    bool gap = false;
    for (const char c : model) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') {
            gap = !normal.empty();
            continue;
        }
        if (gap)
            normal += ' ';
        gap = false;
        normal += asciiLower(c);
    }
    return normal;
}

const Plan *Program::plan(std::string_view wanted) const
{
    const auto at = std::find_if(plans.begin(), plans.end(), [&](const Plan &plan) {
        return plan.id == wanted;
    });
    return at == plans.end() ? nullptr : &*at;
}

const PricedAction *Program::action(std::string_view wanted) const
{
    const auto at = std::find_if(actions.begin(), actions.end(), [&](const PricedAction &action) {
        return action.id == wanted;
    });
    return at == actions.end() ? nullptr : &*at;
}

void ProgramCatalog::add(Program program)
{
    auto &versions = m_programs[program.id];
    const int64_t version = program.version;
    versions.insert_or_assign(version, std::move(program));
}

const Program *ProgramCatalog::find(std::string_view id, int64_t version) const
{
    const auto versions = m_programs.find(id);
    if (versions == m_programs.end())
        return nullptr;
    const auto at = versions->second.find(version);
    return at == versions->second.end() ? nullptr : &at->second;
}

const Program *ProgramCatalog::newest(std::string_view id) const
{
    const auto versions = m_programs.find(id);
    return versions == m_programs.end() ? nullptr : &versions->second.rbegin()->second;
}

std::vector<const Program *> ProgramCatalog::all() const
{
    std::vector<const Program *> programs;
    for (const auto &[id, versions] : m_programs) {
        for (const auto &[version, program] : versions)
            programs.push_back(&program);
    }
    return programs;
}

}
