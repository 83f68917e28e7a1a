// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/exchange/backend/export_rows.h"
#include "core/exchange/backend/import_plan.h"
#include "core/exchange/backend/import_report.h"
#include "core/store/import_notes.h"

namespace tidemark
{

/// What became of a row.
struct RowOutcome {
    enum class Kind : uint8_t { Applied, AlreadyThere, Refused, Malformed, ToRetry };
    Kind kind = Kind::Applied;
    std::string org;
    Error error;     ///< of Refused and Malformed
    std::string key; ///< of ToRetry: the usage's own
    bool late = false;
    bool lateAcrossCycle = false;
};

/// Books rows of an export so that each is booked once, however often it comes (exchange.md,
/// "Again is safe").
class RowBooker
{
public:
    struct Options {
        BookingOptions booking;
        bool retryRefused = false;
        std::string actor;
    };
    RowBooker(const Options &options, const ImportPlan &plan, ImportReport &report);

    /// The outcome is valid until the next row. Its place among what is durable comes with the
    /// commit of the booking. An Error means that the store failed.
    Result<const RowOutcome *> book(Booking &booking, ExportFile file, const ExportRow &row, Instant at);
    /// Offers usage whose outcome was ToRetry once more. Only after all rows: it occurs now, and
    /// the books are closed behind it.
    Result<const RowOutcome *> bookAgain(Booking &booking, const ExportRow &row, const std::string &key, Instant now);

    /// What the next import must know of this one. Without it that one only counts less well.
    void remember(Booking &booking) const;
    bool hasToRemember() const
    {
        return m_freeRows;
    }

private:
    /// Usage that books nothing is known by when it occurred: earlier imports came so far.
    struct FreeUsage {
        Instant before = Instant::earliest();
        Instant now = Instant::earliest();
    };
    using Outcome = Result<const RowOutcome *>;

    Outcome bookOrg(Booking &booking, const ExportRow &row, Instant at);
    Outcome bookUser(Booking &booking, const ExportRow &row, Instant at);
    Outcome bookPurchase(Booking &booking, const ExportRow &row, Instant at);
    Outcome bookUsage(Booking &booking, const ExportRow &row, Instant at);
    Outcome apply(Booking &booking, const Operation &operation);

    bool orgCameLater(Booking &booking, const std::string &org, Instant at);
    bool userCameLater(Booking &booking, const Operation &usage);
    void compareOrg(Booking &booking, const ExportRow &row, const Operation &org, const OrgHead &head);
    void compareUser(Booking &booking, const ExportRow &row, const Operation &user, Imported &now);
    /// No id holds a control character.
    static std::string idOf(const Operation &user)
    {
        return user.org + '\n' + user.user;
    }

    const RowOutcome *outcome(RowOutcome::Kind kind);
    const RowOutcome *refused(ErrorCode code, std::string detail = {});
    const RowOutcome *malformed();
    const RowOutcome *freeUsage(Booking &booking, const Operation &usage);
    const RowOutcome *toRetry(const Operation &usage);

    Options m_options;
    const ImportPlan &m_plan;
    ImportReport &m_report;
    ExportRows m_rows;
    RowOutcome m_outcome;
    bool m_wasRefused = false; ///< by an earlier import
    bool m_bookedNothing = false;
    bool m_freeRows = false;
    std::unordered_map<std::string, FreeUsage> m_freeUsage;
    std::unordered_set<std::string> m_cameSooner; ///< than an earlier import said
};

}
