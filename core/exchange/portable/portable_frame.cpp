// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_frame.h"

#include <algorithm>
#include <map>

#include "core/domain/built_in_programs.h"
#include "core/domain/program_json.h"
#include "core/exchange/json/canonical_form.h"

namespace tidemark
{
namespace
{
bool isNumber(const Json *json, int64_t value)
{
    return json && json->type == Json::Type::Number && json->text == std::to_string(value);
}

bool isText(const Json *json, std::string_view text)
{
    return json && json->isString() && json->text == text;
}

/// Empty, or what is wrong.
std::string addProgram(const Json &json, ProgramCatalog &programs, std::map<std::pair<std::string, int64_t>, int> &seen)
{
    std::string text;
    appendCanonicalForm(text, json);
    Result<Program> program = parseProgram(text);
    if (!program)
        return program.error().detail;
    const std::string name = "version " + std::to_string(program->version) + " of \"" + program->id + '"';
    if (++seen[{program->id, program->version}] > 1)
        return "It names " + name + " twice.";
    if (const Program *known = programs.find(program->id, program->version);
        known && programJson(*known) != programJson(*program))
        return "It redefines " + name + ", which is built in.";
    programs.add(std::move(*program));
    return {};
}

std::string headProblem(const Json *json, const ChainHead &head)
{
    if (!json)
        return "\"heads\" lacks \"" + head.org + "\".";
    if (json->members.size() != 2 || !isText(json->member("hash"), toHex(head.hash))
        || !isNumber(json->member("seq"), head.seq))
        return "The head of \"" + head.org + "\" is not its last entry: seq " + std::to_string(head.seq) + ", "
            + toHex(head.hash) + '.';
    return {};
}
}

std::string portableHeader(Instant exportedAt, const std::vector<const Program *> &programs)
{
    std::string json = "{\"exported_at\":\"" + exportedAt.toString() + "\",\"programs\":[";
    for (const Program *program : programs) {
        if (json.back() != '[')
            json += ',';
        json += programJson(*program);
    }
    return json + "],\"tidemark\":1}";
}

bool looksLikePortableHeader(const Json &json)
{
    return json.member("tidemark") != nullptr;
}

Result<ProgramCatalog> readPortableHeader(const Json &json)
{
    const Json *format = json.member("tidemark");
    if (format && format->type == Json::Type::Number && format->text != "1")
        return fail(ErrorCode::NewerSchema,
                    "It is of form " + format->text + "; this program reads form 1. Update it.");
    if (!isNumber(format, 1))
        return fail(ErrorCode::Malformed, "\"tidemark\" must be 1.");
    const Json *exportedAt = json.member("exported_at");
    if (!exportedAt || !exportedAt->isString() || !Instant::parse(exportedAt->text))
        return fail(ErrorCode::Malformed, "\"exported_at\" must be an instant.");
    const Json *list = json.member("programs");
    if (!list || list->type != Json::Type::Array)
        return fail(ErrorCode::Malformed, "\"programs\" must be a list.");
    if (json.members.size() != 3)
        return fail(ErrorCode::Malformed, "It has a member that a header does not have.");
    ProgramCatalog programs = builtInPrograms();
    std::map<std::pair<std::string, int64_t>, int> seen;
    for (const Json &item : list->items) {
        if (const std::string problem = addProgram(item, programs, seen); !problem.empty())
            return fail(ErrorCode::Malformed, problem);
    }
    return programs;
}

std::string portableEnd(const ChainLinks &links, const Sha256Digest &before)
{
    std::string json = "{\"end\":{\"entries\":" + std::to_string(links.entries()) + ",\"heads\":{";
    std::vector<const ChainHead *> heads;
    for (const ChainHead &head : links.heads())
        heads.push_back(&head);
    std::sort(heads.begin(), heads.end(), [](const ChainHead *a, const ChainHead *b) {
        return sortsBefore(a->org, b->org);
    });
    for (const ChainHead *head : heads) {
        if (head != heads.front())
            json += ',';
        appendJsonString(json, head->org);
        json += ":{\"hash\":\"" + toHex(head->hash) + "\",\"seq\":" + std::to_string(head->seq) + '}';
    }
    return json + "},\"sha256\":\"" + toHex(before) + "\"}}";
}

bool looksLikePortableEnd(const Json &json)
{
    return json.member("end") != nullptr;
}

std::string portableEndProblem(const Json &json, const ChainLinks &links, const Sha256Digest &before)
{
    const Json *end = json.member("end");
    if (!end || json.members.size() != 1 || end->members.size() != 3)
        return "The end line must have \"end\" with \"entries\", \"heads\" and \"sha256\".";
    if (!isNumber(end->member("entries"), links.entries()))
        return "\"entries\" must be " + std::to_string(links.entries()) + ", for so many come before.";
    const Json *heads = end->member("heads");
    if (!heads || heads->type != Json::Type::Object)
        return "\"heads\" must name the last entry of each organization.";
    std::map<std::string_view, const Json *> byOrg;
    for (const Json::Member &member : heads->members)
        byOrg.emplace(member.first, &member.second);
    for (const ChainHead &head : links.heads()) {
        const auto at = byOrg.find(head.org);
        if (const std::string problem = headProblem(at == byOrg.end() ? nullptr : at->second, head); !problem.empty())
            return problem;
    }
    if (byOrg.size() != links.heads().size())
        return "\"heads\" names an organization that has no entries.";
    if (!isText(end->member("sha256"), toHex(before)))
        return "\"sha256\" is not that of the bytes before: " + toHex(before) + '.';
    return {};
}

}
