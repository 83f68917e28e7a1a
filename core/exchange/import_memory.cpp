// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_memory.h"

namespace tidemark
{
namespace
{
// Ids hold no control characters.
std::string createdAtId(const std::string &user)
{
    return "created_at\n" + user;
}

std::string refusedId(const std::string &key)
{
    return "refused\n" + key;
}

constexpr char freeUsageId[] = "free usage\n";
}

std::optional<Instant> firstCreatedAt(Booking &booking, const std::string &org, const std::string &user)
{
    const std::optional<Booking::Imported> said = booking.lastImported(org, createdAtId(user));
    return said ? Instant::parse(said->name) : std::nullopt;
}

void rememberCreatedAt(Booking &booking, const std::string &org, const std::string &user, Instant at)
{
    booking.rememberImported(org, createdAtId(user), {at.toString(), {}, {}, {}});
}

std::optional<Error> refusedBefore(Booking &booking, const std::string &org, const std::string &key)
{
    const std::optional<Booking::Imported> said = booking.lastImported(org, refusedId(key));
    if (!said)
        return std::nullopt;
    for (int code = 0; code <= static_cast<int>(ErrorCode::GrantSpent); ++code) {
        if (errorName(static_cast<ErrorCode>(code)) == said->name)
            return Error{static_cast<ErrorCode>(code), said->role};
    }
    return Error{ErrorCode::Malformed, said->role};
}

void rememberRefused(Booking &booking, const std::string &org, const std::string &key, const Error &error)
{
    booking.rememberImported(org, refusedId(key), {std::string(errorName(error.code)), error.detail, {}, {}});
}

std::optional<Instant> freeUsageUpTo(Booking &booking, const std::string &org)
{
    const std::optional<Booking::Imported> said = booking.lastImported(org, freeUsageId);
    return said ? Instant::parse(said->name) : std::nullopt;
}

void rememberFreeUsage(Booking &booking, const std::string &org, Instant upTo)
{
    booking.rememberImported(org, freeUsageId, {upTo.toString(), {}, {}, {}});
}

}
