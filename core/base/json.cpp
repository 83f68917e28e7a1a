// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>
#include <simdjson.h>
#include <unordered_set>

namespace tidemark
{
namespace
{
namespace od = simdjson::ondemand;
constexpr int maxDepth = 32;
constexpr size_t fewMembers = 24;
constexpr int mostValues = 1'000'000; // of some 100 bytes each, whatever the text holds

/// In characters, from 1.
int64_t columnOf(const char *begin, const char *at)
{
    return 1 + std::count_if(begin, at, [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
           });
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// `end` where all of it is UTF-8.
const char *firstIllFormed(const char *at, const char *end)
{
    while (at != end) {
        const auto lead = static_cast<unsigned char>(*at);
        const auto size = static_cast<size_t>(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
        if (lead >= 0x80 && (size > static_cast<size_t>(end - at) || !simdjson::validate_utf8(at, size)))
            return at;
        at += size;
    }
    return end;
}

bool isNumber(std::string_view text)
{
    size_t i = 0;
    const auto digits = [&] {
        const size_t start = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - start;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const bool zero = i < text.size() && text[i] == '0';
    const size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

std::string_view trimmed(std::string_view token)
{
    while (!token.empty()
           && (token.back() == ' ' || token.back() == '\t' || token.back() == '\n' || token.back() == '\r'))
        token.remove_suffix(1);
    return token;
}

class Builder
{
public:
    bool value(od::value source, Json &json, int depth);

    std::string problem;

private:
    bool fails(simdjson::error_code error)
    {
        problem = simdjson::error_message(error);
        return false;
    }
    bool fails(std::string what)
    {
        problem = std::move(what);
        return false;
    }
    bool array(od::value source, Json &json, int depth);
    bool object(od::value source, Json &json, int depth);
    bool hasNameTwice(const Json &json);

    int m_values = 0;
};

bool Builder::value(od::value source, Json &json, int depth)
{
    if (depth > maxDepth)
        return fails("more than 32 levels of nesting");
    if (++m_values > mostValues)
        return fails("more than a million values");
    od::json_type type;
    if (const auto error = source.type().get(type))
        return fails(error);
    switch (type) {
    case od::json_type::null: {
        bool isNull = false;
        if (const auto error = source.is_null().get(isNull))
            return fails(error);
        return isNull || fails("a word that JSON does not know");
    }
    case od::json_type::boolean:
        json.type = Json::Type::Bool;
        if (const auto error = source.get_bool().get(json.truth))
            return fails(error);
        return true;
    case od::json_type::number:
        json.type = Json::Type::Number;
        json.text = trimmed(source.raw_json_token());
        return isNumber(json.text) || fails("\"" + json.text + "\" is not a number");
    case od::json_type::string: {
        std::string_view text;
        json.type = Json::Type::String;
        if (const auto error = source.get_string().get(text))
            return fails(error);
        json.text = text;
        return true;
    }
    case od::json_type::array:
        json.type = Json::Type::Array;
        return array(source, json, depth);
    case od::json_type::object:
        json.type = Json::Type::Object;
        return object(source, json, depth);
    }
    return fails("a value of no known type");
}

bool Builder::array(od::value source, Json &json, int depth)
{
    od::array items;
    if (const auto error = source.get_array().get(items))
        return fails(error);
    for (auto item : items) {
        od::value element;
        if (const auto error = item.get(element))
            return fails(error);
        if (!value(element, json.items.emplace_back(), depth + 1))
            return false;
    }
    return true;
}

bool Builder::object(od::value source, Json &json, int depth)
{
    od::object members;
    if (const auto error = source.get_object().get(members))
        return fails(error);
    json.members.reserve(depth == 0 ? fewMembers : 4);
    for (auto member : members) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return fails(error);
        std::string_view name;
        if (const auto error = field.unescaped_key().get(name))
            return fails(error);
        Json::Member &added = json.members.emplace_back();
        added.first = name;
        if (!value(field.value(), added.second, depth + 1))
            return false;
    }
    return !hasNameTwice(json);
}

bool Builder::hasNameTwice(const Json &json)
{
    const auto &members = json.members;
    const bool ascending = std::adjacent_find(members.begin(), members.end(),
                                              [](const Json::Member &a, const Json::Member &b) {
                                                  return a.first >= b.first;
                                              })
        == members.end();
    if (ascending)
        return false;
    const auto report = [this](const std::string &name) {
        problem = "the name \"" + name + "\" stands twice";
        return true;
    };
    if (members.size() > fewMembers) {
        std::unordered_set<std::string_view> names;
        for (const Json::Member &member : members) {
            if (!names.insert(member.first).second)
                return report(member.first);
        }
        return false;
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (std::any_of(members.begin(), member, [&](const Json::Member &other) {
                return other.first == member->first;
            }))
            return report(member->first);
    }
    return false;
}
}

const Json *Json::member(std::string_view name) const
{
    const auto at = std::find_if(members.begin(), members.end(), [&](const Member &member) {
        return member.first == name;
    });
    return at == members.end() ? nullptr : &at->second;
}

Result<Json> Json::parse(std::string_view text)
{
    thread_local od::parser parser;
    thread_local simdjson::padded_string padded;
    padded = simdjson::padded_string(text);
    od::document document;
    const auto malformed = [](std::string_view what, const char *at = nullptr) {
        while (what.ends_with('.'))
            what.remove_suffix(1);
        const std::string where = at ? ", at column " + std::to_string(columnOf(padded.data(), at)) : std::string();
        return fail(ErrorCode::Malformed, "Not JSON: " + std::string(what) + where + ".");
    };
    // There is no document to ask for a place yet.
    if (const auto error = parser.iterate(padded).get(document)) {
        const char *const end = padded.data() + padded.size();
        const char *const begin = padded.data();
        const char *const at = error == simdjson::UNESCAPED_CHARS ? std::find_if(begin, end, isControl)
            : error == simdjson::UTF8_ERROR                       ? firstIllFormed(begin, end)
                                                                  : end;
        return malformed(simdjson::error_message(error), at == end ? nullptr : at);
    }
    bool scalar = false;
    if (const auto error = document.is_scalar().get(scalar))
        return malformed(simdjson::error_message(error));
    if (scalar)
        return malformed("not an object or an array");
    od::value root;
    if (const auto error = document.get_value().get(root))
        return malformed(simdjson::error_message(error));
    Json json;
    Builder builder;
    const char *at = nullptr;
    if (!builder.value(root, json, 0)) {
        if (document.current_location().get(at))
            at = nullptr;
        return malformed(builder.problem, at);
    }
    if (!document.current_location().get(at))
        return malformed("there is more after the value", at);
    return json;
}

void appendJsonString(std::string &json, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    json += '"';
    size_t plain = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json += text.substr(plain, i - plain);
        plain = i + 1;
        json += '\\';
        switch (c) {
        case '"':
        case '\\':
            json += static_cast<char>(c);
            break;
        case '\b':
            json += 'b';
            break;
        case '\t':
            json += 't';
            break;
        case '\n':
            json += 'n';
            break;
        case '\f':
            json += 'f';
            break;
        case '\r':
            json += 'r';
            break;
        default:
            json += "u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        }
    }
    json += text.substr(plain);
    json += '"';
}

}
