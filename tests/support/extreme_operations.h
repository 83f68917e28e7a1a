// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/domain/built_in_programs.h"

/// A program as large as a program file may be.
inline tidemark::Program largestProgram()
{
    tidemark::Program program = *tidemark::builtInPrograms().newest("idealy");
    const tidemark::Credits most = tidemark::Credits::whole(1'000'000'000);
    program.id = "largest";
    program.trial = most;
    program.lateDays = 3660;
    program.modelDefault = most;
    for (auto &[model, price] : program.modelPrices)
        price = most;
    for (tidemark::Plan &plan : program.plans)
        plan.allocation = most;
    program.plans.front().allocation = {};
    return program;
}

/// Operations of every kind whose amounts, instants, numbers and texts lie at the ends of what can be
/// said, or beyond; they follow from numbers, one each.
class ExtremeOperations
{
public:
    std::string next(uint32_t number)
    {
        m_bits = number * uint64_t(0x9E3779B97F4A7C15) + 0x1234567;
        if (m_operations == 0)
            m_era = pick({"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "9998-11-30T12:00:00Z"});
        switch (m_operations == 0 ? 0 : m_operations < 3 ? 1 : below(22)) {
        case 0:
            return op("org.create",
                      ",\"program\":" + program() + (below(2) ? plan() : ",\"trial\":" + amount()) + zone());
        case 1:
            return op("user.create", user());
        case 2:
            return op("user.active", user() + ",\"active\":" + pick({"true", "false"}));
        case 3:
            return op("limit", user() + limit());
        case 4:
            return op("default_limit", limit());
        case 5:
            return op("threshold", (below(2) ? ",\"percent\":" : ",\"credits\":") + amount());
        case 6:
        case 7:
        case 8:
            return op("action", user() + action() + (below(3) ? "" : ",\"source\":\"" + longest(100) + '"'));
        case 9:
        case 10:
            return op("topup", ",\"credits\":" + amount());
        case 11:
        case 12:
            return op("grant", ",\"credits\":" + amount() + ",\"priority\":" + whole() + ",\"expires_at\":" + end());
        case 13:
        case 14:
            return op("adjust", ",\"reason\":\"\",\"credits\":" + amount());
        case 15:
            return op("plan", plan());
        case 16:
            return op("cancel", "");
        case 17:
            return op("convert", plan());
        case 18:
        case 19:
            return op("reverse", ",\"entry\":" + (below(4) ? std::to_string(below(m_operations * 2)) : whole()));
        case 20:
            return below(2) ? op("program", ",\"version\":" + whole())
                            : op("asset", ",\"asset\":\"" + longest(100) + "\",\"archived\":true");
        default:
            return below(2) ? op("balance", "")
                            : "{\"op\":\"quote\",\"program\":" + program() + action() + ",\"source_model\":\"Flux\"}";
        }
    }

private:
    int below(int bound)
    {
        m_bits ^= m_bits >> 29;
        m_bits *= 0xBF58476D1CE4E5B9;
        m_bits ^= m_bits >> 32;
        return int(m_bits % uint64_t(bound));
    }
    std::string pick(const std::vector<const char *> &choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }
    static std::string longest(size_t characters)
    {
        std::string text;
        for (size_t i = 0; i < characters; ++i)
            text += "\xF4\x8F\xBF\xBF";
        return text;
    }
    std::string amount()
    {
        return pick({"9000000000000",
                     "9000000000000",
                     "\"8999999999999.999\"",
                     "-9000000000000",
                     "-9000000000000",
                     "9000000000000.001",
                     "1000000000",
                     "-1000000000",
                     "\"0.001\"",
                     "\"-0.001\"",
                     "0",
                     "-0",
                     "1e12",
                     "-9e12",
                     "1e-3",
                     "1e400",
                     "-1e400",
                     "1e-400",
                     "9223372036854775807",
                     "-9223372036854775808",
                     "9223372036854775.807",
                     "100",
                     "100.001"});
    }
    std::string whole()
    {
        return pick({"0", "1", "2", "100", "101", "-1", "2147483648", "9223372036854775807", "-9223372036854775808",
                     "9223372036854775808", "1e18", "1e400", "0.5"});
    }
    std::string program()
    {
        return pick({"\"largest\"", "\"largest\"", "\"idealy\"", "\"geppetto\""});
    }
    std::string plan()
    {
        return ",\"plan\":\"" + pick({"starter", "plus", "pro", "team", "scale", "none"}) + '"';
    }
    std::string zone()
    {
        return ",\"time_zone\":\"" + pick({"UTC", "Pacific/Kiritimati", "Etc/GMT+12", "America/St_Johns"}) + '"';
    }
    std::string user()
    {
        return ",\"user\":\"" + (below(8) ? std::string("u") : longest(100)) + '"';
    }
    std::string limit()
    {
        return ",\"limit\":" + (below(4) ? amount() : pick({"null", "\"unlimited\""})) + ",\"period\":\""
            + pick({"cycle", "lifetime"}) + '"';
    }
    std::string action()
    {
        return ",\"action\":\"" + pick({"generate", "generate", "edit", "color_correction", "upscale", "browse"}) + '"';
    }
    std::string end()
    {
        return pick({"null", "\"9999-12-31T23:59:59.999Z\"", "\"0000-01-01T00:00:00.001Z\"", "\"1970-01-01T00:00:00Z\"",
                     "\"9999-12-31T23:59:59.999-23:59\"", "\"9999-12-01T00:00:00Z\""});
    }
    /// Mostly in one era, a few milliseconds or years on; seldom at the end of all time, since
    /// everything is settled up to there.
    std::string moment()
    {
        const tidemark::Instant start = tidemark::Instant::parse(m_era).value_or(tidemark::Instant());
        const int64_t steps[] = {0, 0, 1, -1, 31 * tidemark::msPerDay, 400 * tidemark::msPerDay};
        m_clock += steps[below(6)];
        if (below(60) == 0)
            return tidemark::Instant::latest().toString();
        if (below(20) == 0)
            return tidemark::Instant::earliest().toString();
        return tidemark::Instant{
            std::clamp(start.ms + m_clock, tidemark::Instant::earliest().ms, tidemark::Instant::latest().ms)}
            .toString();
    }
    std::string op(const std::string &name, const std::string &fields)
    {
        ++m_operations;
        std::string line = "{\"op\":\"" + name + "\",\"org\":\"a\",\"at\":\"" + moment() + '"' + fields;
        if (below(6) == 0)
            line += ",\"key\":\"" + longest(below(2) ? 200 : 201) + '"';
        return line + '}';
    }

    std::string m_era;
    int64_t m_clock = 0;
    uint64_t m_bits = 0;
    int m_operations = 0;
};
