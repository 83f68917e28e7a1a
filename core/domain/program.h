// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/credits.h"

namespace tidemark
{

/// Compared whole, case-insensitively, with surrounding and repeated spaces ignored.
std::string normalizedModel(std::string_view model);

/// A credit plan: what one cycle grants.
struct Plan {
    std::string id;
    std::string name;
    Credits allocation;
};

/// One line of a rate card.
struct PricedAction {
    enum class Kind : uint8_t {
        Charged,   ///< costs its price, makes an asset
        FreeAsset, ///< costs nothing, makes an asset
        Free,      ///< costs nothing, makes none: nothing is booked
    };
    enum class Basis : uint8_t {
        Fixed,       ///< `price`, whatever the model
        Model,       ///< by the action's own model
        SourceModel, ///< by the model of the source; a source is required
    };
    std::string id;
    std::string name;
    Kind kind = Kind::Free;
    Basis basis = Basis::Fixed;
    Credits price;
    bool carriesSourceModel = false; ///< its asset has the model of its source

    bool makesAsset() const
    {
        return kind != Kind::Free;
    }
};

/// One version of a program: a rate card, plans, and the terms of its cycles (ledger.md,
/// "Programs"). A value read from a JSON file; a ledger stores the versions it uses.
struct Program {
    enum class Cycle : uint8_t {
        Anchored,      ///< monthly from the instant the subscription starts
        CalendarMonth, ///< from midnight of the first day, in the organization's zone
    };
    std::string id;
    std::string name;
    int64_t version = 1;
    Cycle cycle = Cycle::Anchored;
    bool subscriptionCreditsEnd = false; ///< at the next boundary; else they roll over
    Credits trial;                       ///< credits of a trial that names no number
    int lateDays = 35;                   ///< how long after its end a grant can be reopened
    std::vector<Plan> plans;
    std::vector<PricedAction> actions;
    Credits modelDefault;                                    ///< price of a model that `modelPrices` does not name
    std::map<std::string, Credits, std::less<>> modelPrices; ///< by normalizedModel()
    std::vector<std::string> modelNames;                     ///< of `modelPrices`, as their file writes them

    const Plan *plan(std::string_view id) const;
    const PricedAction *action(std::string_view id) const;
};

/// Where the engine finds the versions of programs that a ledger knows.
class ProgramCatalog
{
public:
    void add(Program program);
    const Program *find(std::string_view id, int64_t version) const;
    const Program *newest(std::string_view id) const;
    std::vector<const Program *> all() const;

private:
    std::map<std::string, std::map<int64_t, Program>, std::less<>> m_programs;
};

}
