// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verification.h"

#include "core/base/json.h"

namespace tidemark
{

std::string problemJson(const Problem &problem)
{
    std::string json = "{\"ok\":false";
    if (problem.line > 0)
        json += ",\"line\":" + std::to_string(problem.line);
    if (!problem.org.empty()) {
        json += ",\"org\":";
        appendJsonString(json, problem.org);
        json += ",\"seq\":" + std::to_string(problem.seq);
    }
    json.append(",\"problem\":\"").append(problemName(problem.kind)).append("\",\"message\":");
    appendJsonString(json, problem.message);
    return json + '}';
}

std::string verificationJson(const Verification &verification)
{
    if (!verification.ok())
        return problemJson(*verification.problem);
    return "{\"ok\":true,\"entries\":" + std::to_string(verification.entries)
        + ",\"orgs\":" + std::to_string(verification.orgs) + '}';
}

}
