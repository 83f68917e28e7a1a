// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

/// A JSON value that keeps numbers as they were written, so that amounts are taken by their
/// decimal value, and refuses what JSON.parse would paper over: a name twice, lone surrogates,
/// invalid UTF-8, anything after the value, more than 32 levels, more than a million values.
struct Json {
    enum class Type : uint8_t { Null, Bool, Number, String, Array, Object };
    struct Member;

    Type type = Type::Null;
    bool truth = false;
    std::string text; ///< of a string, unescaped; of a number, as written
    std::vector<Json> items;
    std::vector<Member> members;

    const Json *member(std::string_view name) const;
    bool isString() const
    {
        return type == Type::String;
    }

    static Result<Json> parse(std::string_view text);
};

struct Json::Member {
    std::string first;
    Json second;

    Member() = default;
    Member(std::string_view name, Json value)
        : first(name)
        , second(std::move(value))
    {
    }
};

/// Appends a string literal in the form of RFC 8785.
void appendJsonString(std::string &json, std::string_view text);

}
