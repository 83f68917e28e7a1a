// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/domain/program.h"

namespace tidemark
{

/// What people call the actions of the programs that a file knows, by id.
using ActionNames = std::map<std::string, std::string, std::less<>>;

inline ActionNames actionNamesOf(const ProgramCatalog &programs)
{
    ActionNames names;
    for (const Program *program : programs.all()) {
        for (const PricedAction &action : program->actions)
            names[action.id] = action.name;
    }
    return names;
}

/// The id where there is no name.
inline const std::string &actionName(const ActionNames &names, const std::string &id)
{
    const auto name = names.find(id);
    return name == names.end() || name->second.empty() ? id : name->second;
}

}
