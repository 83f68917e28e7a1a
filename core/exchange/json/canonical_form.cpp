// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/canonical_form.h"

#include <algorithm>
#include <vector>

namespace tidemark
{
namespace
{
/// Characters beyond U+FFFF (F0 … F4 in UTF-8) are surrogates in UTF-16 and sort before U+E000 (EE).
unsigned rankOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10U : byte;
}

void appendMembers(std::string &json, const Json &object)
{
    std::vector<const Json::Member *> sorted;
    sorted.reserve(object.members.size());
    for (const Json::Member &member : object.members)
        sorted.push_back(&member);
    std::sort(sorted.begin(), sorted.end(), [](const Json::Member *a, const Json::Member *b) {
        return sortsBefore(a->first, b->first);
    });
    json += '{';
    for (const Json::Member *member : sorted) {
        if (member != sorted.front())
            json += ',';
        appendJsonString(json, member->first);
        json += ':';
        appendCanonicalForm(json, member->second);
    }
    json += '}';
}
}

bool sortsBefore(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return rankOf(x) < rankOf(y);
    });
}

void appendCanonicalForm(std::string &json, const Json &value)
{
    switch (value.type) {
    case Json::Type::Null:
        json += "null";
        return;
    case Json::Type::Bool:
        json += value.truth ? "true" : "false";
        return;
    case Json::Type::Number:
        json += value.text;
        return;
    case Json::Type::String:
        return appendJsonString(json, value.text);
    case Json::Type::Array:
        json += '[';
        for (size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0)
                json += ',';
            appendCanonicalForm(json, value.items[i]);
        }
        json += ']';
        return;
    case Json::Type::Object:
        return appendMembers(json, value);
    }
}

}
