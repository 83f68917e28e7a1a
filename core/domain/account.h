// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tidemark
{

/// A day of the calendar, wherever.
using Day = std::chrono::sys_days;

/// "2027-03-14"; nullopt where the text is no such day.
std::optional<Day> parseDay(const std::string &text);
std::string dayName(Day day);

/// Whose an organization is, how it is filed, and when its contract is renewed: kept beside the chain.
struct AccountLabels {
    std::string owner;             ///< whoever looks after it; empty: nobody
    std::vector<std::string> tags; ///< by letter, each once
    std::optional<Day> renewal;

    bool operator==(const AccountLabels &) const = default;
};

/// All that people write down about an organization, in place of what the product calls it.
struct AccountCard {
    std::string name; ///< empty: it goes by its id
    AccountLabels labels;
    std::string notes; ///< lines of plain text

    bool operator==(const AccountCard &) const = default;
};

constexpr size_t mostNameLength = 200;
constexpr size_t mostOwnerLength = 100;
constexpr size_t mostTagLength = 40;
constexpr size_t mostTags = 20;
constexpr size_t mostNotesLength = 20'000;

/// Without surrounding spaces, control characters (in notes lines stay) and tags that are there twice.
AccountCard tidied(AccountCard card);

/// Contracts that end within so many days are to be renewed soon.
constexpr int renewalSoonDays = 30;

}
