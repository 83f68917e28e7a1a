// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/store/import_notes.h"

namespace tidemark
{

/// What an import must know of earlier ones that no chain says.

/// When the export said, at first, that the user was created; nullopt: never.
std::optional<Instant> firstCreatedAt(Booking &booking, const std::string &org, const std::string &user);
void rememberCreatedAt(Booking &booking, const std::string &org, const std::string &user, Instant at);

/// A purchase that was refused stays so: offered again it could be booked out of its order. The
/// same reference at another time is another attempt.
std::optional<Error> refusedBefore(Booking &booking, const Operation &purchase);
void rememberRefused(Booking &booking, const Operation &purchase, const Error &error);

/// Up to when usage was applied that books nothing, and so leaves no key behind.
std::optional<Instant> freeUsageUpTo(Booking &booking, const std::string &org);
void rememberFreeUsage(Booking &booking, const std::string &org, Instant upTo);

}
