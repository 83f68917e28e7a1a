// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/ledger/org_state.h"
#include "core/ledger/preview.h"

namespace tidemark
{

class Ledger;

namespace sqlite
{
class Connection;
}

enum class BookingSize : uint8_t {
    Small, ///< awaited operations
    Large, ///< thousands at a time: they are written while the next are decided
};

struct BookingOptions {
    bool allowFuture = false;
};

/// One transaction that books: decides each operation on the state that the ones before it left,
/// and makes all of them durable in commit(), or none. Ends, undone, with its destruction.
class Booking
{
public:
    /// Takes the write lock.
    static Result<std::unique_ptr<Booking>> begin(Ledger &ledger, BookingSize size);
    ~Booking();
    Booking(const Booking &) = delete;
    Booking &operator=(const Booking &) = delete;

    /// Decides and books. The answer may be given to anybody only after commit() succeeded. An
    /// Error in place of an answer means that the store failed: the transaction is lost.
    Result<Answer> apply(const Operation &operation, const BookingOptions &options);

    /// Decides as apply() would on the state as booked so far; books nothing.
    Result<Preview> preview(const Operation &operation);

    /// The state as booked so far; nullptr where the organization does not exist.
    const OrgHead *head(const std::string &org);
    bool userExists(const std::string &org, const std::string &user);
    /// nullopt where the user does not exist.
    std::optional<UserLimit> limitOf(const std::string &org, const std::string &user);
    /// Whether a purchase of this kind ("topup", …) with this reference is booked.
    bool purchaseExists(const std::string &org, const std::string &kind, const std::string &reference);
    bool keyExists(const std::string &org, const std::string &key);

    /// Names, e-mail addresses and roles shown to people: beside the chain, replaceable.
    void setOrgName(const std::string &org, const std::string &name);
    void setUserDetails(const std::string &org, const std::string &user, const std::optional<std::string> &name,
                        const std::optional<std::string> &email);
    /// The role shown to people; the one in the chain stays.
    void setUserRole(const std::string &org, const std::string &user, const std::string &role);
    /// For what stands beside the chain: the connection that books, caught up with apply().
    sqlite::Connection &written();

    /// Operations that booked something since the transaction began.
    int64_t bookedOperations() const;
    /// Whether what follows would be decided faster after a commit.
    bool shouldCommit() const;
    Result<void> commit();

private:
    struct Private;
    explicit Booking(std::unique_ptr<Private> state);
    void undo();
    std::unique_ptr<Private> d;
};

/// Answers a balance or a quote from what is stored, without a transaction of its own.
Result<Answer> answerReading(sqlite::Connection &connection, const ProgramCatalog &programs,
                             const Operation &operation);

}
