// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_memory.h"

namespace tidemark
{
namespace
{
std::string attemptOf(const Operation &purchase)
{
    return purchase.key + ' ' + purchase.at.toString();
}
}

std::optional<Instant> firstCreatedAt(Booking &booking, const std::string &org, const std::string &user)
{
    const std::optional<NotedText> said = importNote(booking, org, ImportNote::CreatedAt, user);
    return said ? Instant::parse(said->text) : std::nullopt;
}

void rememberCreatedAt(Booking &booking, const std::string &org, const std::string &user, Instant at)
{
    noteImport(booking, org, ImportNote::CreatedAt, user, {at.toString(), {}});
}

std::optional<Error> refusedBefore(Booking &booking, const Operation &purchase)
{
    std::optional<NotedText> said = importNote(booking, purchase.org, ImportNote::Refused, attemptOf(purchase));
    // Ledgers made before times were noted: refused then is refused at any time.
    if (!said)
        said = importNote(booking, purchase.org, ImportNote::Refused, purchase.key);
    if (!said)
        return std::nullopt;
    for (int code = 0; code <= static_cast<int>(ErrorCode::GrantSpent); ++code) {
        if (errorName(static_cast<ErrorCode>(code)) == said->text)
            return Error{static_cast<ErrorCode>(code), said->detail};
    }
    return Error{ErrorCode::Malformed, said->detail};
}

void rememberRefused(Booking &booking, const Operation &purchase, const Error &error)
{
    noteImport(booking, purchase.org, ImportNote::Refused, attemptOf(purchase),
               {std::string(errorName(error.code)), error.detail});
}

std::optional<Instant> freeUsageUpTo(Booking &booking, const std::string &org)
{
    const std::optional<NotedText> said = importNote(booking, org, ImportNote::FreeUsage, {});
    return said ? Instant::parse(said->text) : std::nullopt;
}

void rememberFreeUsage(Booking &booking, const std::string &org, Instant upTo)
{
    noteImport(booking, org, ImportNote::FreeUsage, {}, {upTo.toString(), {}});
}

}
