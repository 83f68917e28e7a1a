// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/export_mutation.h"

#include <algorithm>
#include <charconv>
#include <random>
#include <vector>

#include "core/exchange/json/canonical_form.h"
#include "core/exchange/portable/portable_frame.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace tidemark::fuzz
{
namespace
{
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

Json *member(Json &json, std::string_view name)
{
    const auto at = std::find_if(json.members.begin(), json.members.end(), [&](const Json::Member &one) {
        return one.first == name;
    });
    return at == json.members.end() ? nullptr : &at->second;
}

void setText(Json &json, std::string_view name, std::string text)
{
    Json *value = member(json, name);
    if (!value)
        value = &json.members.emplace_back(std::string(name), Json()).second;
    *value = Json();
    value->type = Json::Type::String;
    value->text = std::move(text);
}

/// False where the line is no row.
bool rehash(std::string &line, ChainLinks &links)
{
    Result<Json> json = Json::parse(line);
    const Json *org = json ? json->member("org") : nullptr;
    const Json *number = json ? json->member("seq") : nullptr;
    if (!org || !org->isString() || !number || number->type != Json::Type::Number)
        return false;
    Seq seq = 0;
    std::from_chars(number->text.data(), number->text.data() + number->text.size(), seq);
    const bool goesOn = !links.heads().empty() && links.heads().back().org == org->text;
    const Hash prev = goesOn ? links.heads().back().hash : Hash{};
    const std::string id = org->text;
    setText(*json, "prev", toHex(prev));
    std::erase_if(json->members, [](const Json::Member &one) {
        return one.first == "hash";
    });
    std::string text;
    appendCanonicalForm(text, *json);
    const Hash hash = sha256(text);
    setText(*json, "hash", toHex(hash));
    line.clear();
    appendCanonicalForm(line, *json);
    line += '\n';
    links.follow(id, seq, prev, hash, hash);
    return true;
}

void changeLine(std::string &line, size_t room, std::minstd_rand &random)
{
    const size_t feed = line.ends_with('\n') ? 1 : 0;
    std::string text = line.substr(0, line.size() - feed);
    // Within a value, mostly: what stands between two quotes, or a number.
    std::vector<size_t> values;
    for (size_t at = text.find("\":"); at != std::string::npos; at = text.find("\":", at + 1))
        values.push_back(at + 2);
    if (values.empty() || random() % 4 == 0) {
        const size_t size = text.size();
        text.resize(size + std::min<size_t>(room, 64));
        text.resize(LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(text.data()), size, text.size()));
    } else {
        const size_t from = values[random() % values.size()];
        const bool quoted = from < text.size() && text[from] == '"';
        const size_t begin = from + (quoted ? 1 : 0);
        const size_t end = std::min(text.find_first_of(quoted ? "\"" : ",}]", begin), text.size());
        std::string value = text.substr(begin, end - begin);
        const size_t size = value.size();
        value.resize(size + std::min<size_t>(room, 16));
        value.resize(LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(value.data()), size, value.size()));
        text.replace(begin, end - begin, value);
    }
    std::erase(text, '\n');
    line = text + (feed ? "\n" : "");
}
}

std::string rehashed(std::string_view text)
{
    std::vector<std::string> lines = linesOf(text);
    ChainLinks links;
    Sha256 digest;
    std::string whole;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (i > 0)
            rehash(lines[i], links);
        digest.add(lines[i]);
        whole += lines[i];
    }
    return whole + portableEnd(links, digest.finish()) + '\n';
}

size_t mutateExport(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::vector<std::string> lines = linesOf({reinterpret_cast<const char *>(data), size});
    if (lines.size() < 3 || random() % 16 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const auto any = [&] {
        return random() % lines.size();
    };
    for (size_t changes = 1 + random() % 3; changes > 0 && !lines.empty(); --changes) {
        const size_t at = any();
        switch (random() % 8) {
        case 0:
            std::swap(lines[at], lines[any()]);
            break;
        case 1: {
            std::string copy = lines[any()];
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::move(copy));
            break;
        }
        case 2:
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        default:
            changeLine(lines[at], maxSize > size ? maxSize - size : 0, random);
        }
    }
    std::string text;
    for (const std::string &line : lines)
        text += line;
    if (random() % 8 != 0)
        text = rehashed(text);
    text.resize(std::min(text.size(), maxSize));
    std::copy(text.begin(), text.end(), reinterpret_cast<char *>(data));
    return text.size();
}

}
