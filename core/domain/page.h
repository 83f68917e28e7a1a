// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/account.h"
#include "core/domain/credit_state.h"
#include "core/domain/entry.h"

namespace tidemark
{

/// from ≤ t < until; nullopt: no bound.
struct TimeRange {
    std::optional<Instant> from;
    std::optional<Instant> until;

    bool operator==(const TimeRange &) const = default;
    bool isBounded() const
    {
        return from || until;
    }
};

/// Both bounds belong to it.
struct AmountRange {
    std::optional<Credits> from;
    std::optional<Credits> to;

    bool operator==(const AmountRange &) const = default;
    bool isBounded() const
    {
        return from || to;
    }
};

/// Of entries' ids; both bounds belong to it.
struct IdRange {
    std::optional<int64_t> from;
    std::optional<int64_t> to;

    bool operator==(const IdRange &) const = default;
};

/// How an entry stands: what was reversed was booked before.
enum class EntryState : uint8_t { Booked, Refused, Reversed };

/// What a list shows: every condition that is given must hold; an empty one holds for all. `orgs`
/// are ids, of which the row's must be one, and none of `notOrgs`; `text` is found anywhere in what
/// the row shows, whatever the case of A to Z, and likewise a field that is named `…Text`, in one
/// column of it: in an id or the name that stands for it. What has no figure is in no range.
struct EntryFilter {
    std::vector<std::string> orgs;
    std::vector<EntryKind> kinds;
    std::string user;
    std::string action;
    std::string model;
    std::string text;
    TimeRange booked;
    AmountRange amount;
    std::vector<std::string> notOrgs;
    std::vector<GrantSource> sources; ///< grants of these are among `kinds`
    std::vector<EntryState> states;
    IdRange ids;
    AmountRange balance;
    std::string whatText; ///< action, reason, reference, plan and the like
    std::string userText;
    std::string modelText;
    std::string assetText;
    std::string actorText;

    bool operator==(const EntryFilter &) const = default;
};

struct OrgFilter {
    std::vector<std::string> orgs;
    std::vector<CreditState> states;
    std::string program;
    std::string plan; ///< a plan's id, or "trial"
    std::string text;
    std::string nameText; ///< in the name, or in the id where there is none
    std::string idText;
    std::vector<std::string> programs;
    std::vector<std::string> plans; ///< ids, "trial", or empty for none
    std::vector<std::string> notPrograms;
    std::vector<std::string> notPlans;
    AmountRange remaining;
    AmountRange used;
    TimeRange runsOut;
    TimeRange resetsAt;
    TimeRange booked;                ///< the last entry
    std::vector<std::string> owners; ///< one of them, whatever the case of A to Z
    std::vector<std::string> notOwners;
    std::vector<std::string> tags; ///< one of them at least, whatever the case of A to Z
    std::vector<std::string> notTags;
    std::optional<Day> renewsFrom;
    std::optional<Day> renewsTo; ///< the day itself belongs to it

    bool operator==(const OrgFilter &) const = default;
};

struct UserFilter {
    std::vector<std::string> orgs;
    std::string role;
    std::optional<bool> active;
    std::string text;
    std::vector<std::string> notOrgs;
    std::vector<std::string> roles;
    std::vector<std::string> notRoles;
    std::string nameText;
    std::string idText;
    std::string emailText;
    std::optional<Period> period;
    AmountRange limit;
    AmountRange used;
    AmountRange left;

    bool operator==(const UserFilter &) const = default;
};

struct AssetFilter {
    std::vector<std::string> orgs;
    std::string user;
    std::vector<std::string> actions;
    std::string model;
    std::optional<Visibility> visibility;
    std::optional<bool> archived;
    std::string text;
    TimeRange created;
    std::vector<std::string> notOrgs;
    std::string assetText;
    std::string actionText;
    std::string modelText;
    std::string userText;
    std::string sourceText;
    AmountRange cost;
    std::optional<bool> reversed;

    bool operator==(const AssetFilter &) const = default;
};

/// Rows that are equal in what they are sorted by follow in the order of booking, or of their ids.
enum class EntrySort : uint8_t { Time, Amount, Org };
enum class OrgSort : uint8_t {
    Org,
    Name,
    Program,
    Plan,
    State,
    Remaining,
    Used,
    RunsOut,
    ResetsAt,
    BookedAt,
    Owner,
    Tags,
    Renewal
};
enum class UserSort : uint8_t { Org, User, Name, Role, Active, Limit, Period, Used, Left };
enum class AssetSort : uint8_t { Created, Org, Asset, Action, Model, Cost, User, Visibility, Archived };

/// As known at `at`: what was booked later is not there; nullopt: now.
struct EntryQuery {
    EntryFilter filter;
    EntrySort sort = EntrySort::Time;
    bool descending = true;
    std::optional<Instant> at = {};

    bool operator==(const EntryQuery &) const = default;
};

/// Figures are as of `at`; nullopt: of the instant at which they are read.
struct OrgQuery {
    OrgFilter filter;
    OrgSort sort = OrgSort::State;
    bool descending = true;
    std::optional<Instant> at;

    bool operator==(const OrgQuery &) const = default;
};

struct UserQuery {
    UserFilter filter;
    UserSort sort = UserSort::Org;
    bool descending = false;
    std::optional<Instant> at;

    bool operator==(const UserQuery &) const = default;
};

/// As known at `at`: what was made later is not there, and what changed later is as it was; but for a filter by what
/// is reversed, which goes by what is so now.
struct AssetQuery {
    AssetFilter filter;
    AssetSort sort = AssetSort::Created;
    bool descending = true;
    std::optional<Instant> at = {};

    bool operator==(const AssetQuery &) const = default;
};

using ListQuery = std::variant<EntryQuery, OrgQuery, UserQuery, AssetQuery>;

/// Where a row stands in its list, as its table reads it: its sort value and id, its organization
/// and seq, or its organization and user. Means something only to who made it.
struct RowKey {
    int64_t first = 0;
    int64_t second = 0;
    std::string text;

    bool operator==(const RowKey &) const = default;
};

/// A piece of the index of a list, which makes its rows countable and each page of it reachable.
/// A dense index has the key of every row; a sparse one of the first row of each page.
struct IndexPiece {
    std::vector<RowKey> keys;
    int64_t rows = 0;             ///< that all pieces so far cover
    std::optional<int64_t> total; ///< rows of the list, where it is known before the end
    bool complete = false;
    int64_t done = 0; ///< of the work: looked at so far
    int64_t toDo = 0; ///< 0: not known
    /// Of a list that only grows: the last entry that it can hold; what is booked later is not in it. 0: not known.
    int64_t lastEntry = 0;
};

constexpr int rowsPerPage = 100;

/// The rows that a page is made of.
struct PageRequest {
    enum class Kind : uint8_t {
        Start, ///< the first `count` rows, where the index is sparse
        End,   ///< the last `count` rows, where the index is sparse
        From,  ///< `count` rows from `skip` behind keys.front() on, where the index is sparse
        Keys,  ///< the rows of these keys
    };
    Kind kind = Kind::Start;
    std::vector<RowKey> keys;
    int count = rowsPerPage;
    int64_t skip = 0;
};

}
