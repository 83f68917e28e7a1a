// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/store/booking.h"

namespace tidemark
{

/// What imports said that no chain says, and later ones must know. Kept with the transaction of
/// the booking; an error is the booking's.

struct Imported {
    std::string name, role, email, limit;
    bool operator==(const Imported &) const = default;
};
/// What the last import said of an organization (user empty) or a user; nullopt: never imported.
std::optional<Imported> lastImported(Booking &booking, const std::string &org, const std::string &user);
void rememberImported(Booking &booking, const std::string &org, const std::string &user, const Imported &what);

/// The numbers are stored.
enum class ImportNote : uint8_t {
    CreatedAt = 0, ///< of a user
    Refused = 1,   ///< of a purchase, by its key and its time
    FreeUsage = 2, ///< of an organization
};
struct NotedText {
    std::string text, detail;
};
std::optional<NotedText> importNote(Booking &booking, const std::string &org, ImportNote about, const std::string &id);
void noteImport(Booking &booking, const std::string &org, ImportNote about, const std::string &id,
                const NotedText &what);

}
