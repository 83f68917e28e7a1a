// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/credits.h"
#include "core/base/json.h"

namespace tidemark
{

/// Takes members out of a program's objects; each returns false where one is not as it must be, and
/// the first problem is remembered.
class ProgramFields
{
public:
    bool wrong(std::string what)
    {
        if (m_problem.empty())
            m_problem = std::move(what);
        return false;
    }
    /// That the problem lies in the `number`th of a list: "action 2 (\"edit\"): …".
    bool within(std::string_view what, size_t number, const std::string &id);
    const std::string &problem() const
    {
        return m_problem;
    }
    bool knows(const Json &object, std::initializer_list<std::string_view> names);
    bool text(const Json &object, std::string_view name, std::string &value, bool required = true);
    /// Absent is false.
    bool truth(const Json &object, std::string_view name, bool &value);
    bool credits(const Json &object, std::string_view name, Credits &value);
    bool creditsOf(const Json &value, std::string_view name, Credits &credits);
    bool whole(const Json &object, std::string_view name, int64_t least, int64_t most, int64_t &value);
    bool choice(const Json &object, std::string_view name, std::string_view first, std::string_view second,
                bool &isSecond);

private:
    std::string m_problem;
};

}
