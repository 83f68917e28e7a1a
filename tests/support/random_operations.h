// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/instant.h"

/// Operations that follow from numbers, one each, so that what fails can be shrunk by leaving
/// numbers out. Time moves on, stands still, or an operation is late.
class RandomOperations
{
public:
    explicit RandomOperations(std::string org = "a")
        : m_org(std::move(org))
    {
    }
    std::string next(uint32_t number)
    {
        m_bits = number * uint64_t(0x9E3779B97F4A7C15) + 0x1234567;
        if (!m_made) {
            m_made = true;
            return create();
        }
        const int what = below(100);
        if (what < 6)
            return op("user.create", ",\"user\":\"" + user() + "\",\"role\":\"" + pick({"admin", "member"}) + '"');
        if (what < 9)
            return op("user.active", ",\"user\":\"" + user() + "\",\"active\":" + pick({"true", "false", "true"}));
        if (what < 14)
            return op("limit", ",\"user\":\"" + user() + "\",\"limit\":" + limit() + period());
        if (what < 16)
            return op("default_limit", ",\"limit\":" + limit() + period());
        if (what < 18)
            return op("threshold",
                      below(2) ? ",\"percent\":\"" + std::to_string(below(101)) + '"' : ",\"credits\":" + amount());
        if (what < 58)
            return action();
        if (what < 63)
            return op("topup",
                      ",\"credits\":" + amount()
                          + (below(2) ? ",\"reference\":\"r" + std::to_string(below(5)) + '"' : ""));
        if (what < 71)
            return grant();
        if (what < 76)
            return op("adjust",
                      ",\"reason\":\"r\",\"credits\":" + pick({"-1", "-7.5", "2", "\"-0.001\"", "-300", "0"}));
        if (what < 82)
            return op("plan", ",\"plan\":\"" + plan() + '"');
        if (what < 85)
            return op("cancel", "");
        if (what < 88)
            return op("convert", ",\"plan\":\"" + plan() + '"');
        if (what < 96)
            return op("reverse", ",\"entry\":" + std::to_string(below(m_operations + 10)));
        if (what < 98)
            return op("asset",
                      ",\"asset\":\"" + asset() + "\",\"visibility\":\"" + pick({"org", "personal"})
                          + "\",\"archived\":" + pick({"true", "false"}));
        return op("program", ",\"version\":" + pick({"1", "1", "2", "3"}));
    }
    tidemark::Instant clock() const
    {
        return m_clock;
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
    std::string user()
    {
        return pick({"u", "u", "v", "w"});
    }
    std::string asset()
    {
        return "x" + std::to_string(below(12));
    }
    std::string plan()
    {
        return m_idealy ? pick({"starter", "plus", "pro"}) : pick({"team", "business", "scale", "starter"});
    }
    std::string amount()
    {
        return pick({"1", "\"0.5\"", "3", "\"10.125\"", "60", "\"0.001\"", "0"});
    }
    std::string limit()
    {
        return pick({"null", "\"unlimited\"", "0", "2", "\"5.5\"", "30"});
    }
    std::string period()
    {
        return below(3) == 0 ? std::string(",\"period\":\"") + pick({"cycle", "lifetime"}) + '"' : std::string();
    }
    /// Where time goes: mostly on, sometimes far, sometimes to a boundary that others share.
    tidemark::Instant moment()
    {
        constexpr int64_t day = tidemark::msPerDay;
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
            break;
        case 3:
            m_clock.ms += below(12) * 5 * day + below(1000);
            break;
        case 4:
            m_clock.ms = (m_clock.ms / day + 1) * day;
            break;
        case 5:
            return {m_clock.ms - below(50) * day - below(3)};
        case 6:
            return {(m_clock.ms / day - below(40)) * day};
        default:
            m_clock.ms += below(2 * 86'400'000);
        }
        return m_clock;
    }
    std::string op(const std::string &name, const std::string &fields)
    {
        ++m_operations;
        std::string line =
            "{\"op\":\"" + name + "\",\"org\":\"" + m_org + "\",\"at\":\"" + moment().toString() + '"' + fields;
        if (below(4) == 0)
            line += ",\"key\":\"k" + std::to_string(below(m_operations + 3)) + '"';
        return line + '}';
    }
    std::string create()
    {
        m_idealy = below(2) == 0;
        const std::string zone = pick({"UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "America/St_Johns"});
        const std::string terms =
            below(3) == 0 ? ",\"trial\":" + pick({"true", "0", "\"7.5\"", "40"}) : ",\"plan\":\"" + plan() + '"';
        return op("org.create",
                  std::string(",\"program\":\"") + (m_idealy ? "idealy" : "geppetto") + '"' + terms
                      + ",\"time_zone\":\"" + zone + '"');
    }
    std::string action()
    {
        const std::string name = m_idealy
            ? pick({"generate", "generate", "generate", "edit", "color_correction", "upscale", "background_removal",
                    "download"})
            : pick({"generate", "generate", "ai_edit", "reimagine", "add_logo", "browse"});
        std::string fields = ",\"user\":\"" + user() + "\",\"action\":\"" + name + '"';
        if (below(2))
            fields += ",\"model\":\"" + pick({"GPT1 Mini", "Flux", "Nano Banana 2", "GPT1-HQ", "GPT1-HQ"}) + '"';
        if (below(3) == 0)
            fields += ",\"asset\":\"" + asset() + '"';
        if (below(3) == 0)
            fields += ",\"source\":\"" + asset() + '"';
        return op("action", fields);
    }
    std::string grant()
    {
        std::string fields = ",\"credits\":" + amount();
        if (below(2))
            fields += ",\"priority\":" + pick({"0", "50", "100", "7"});
        if (below(3))
            fields += ",\"expires_at\":\""
                + tidemark::Instant{(m_clock.ms / tidemark::msPerDay + below(40)) * tidemark::msPerDay}.toString()
                + '"';
        return op("grant", fields);
    }

    std::string m_org;
    tidemark::Instant m_clock{1'767'225'600'000}; // 2026-01-01
    uint64_t m_bits = 0;
    int m_operations = 0;
    bool m_made = false;
    bool m_idealy = false;
};
