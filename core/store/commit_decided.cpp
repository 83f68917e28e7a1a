// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit_decided.h"

#include <map>
#include <memory>

#include "core/base/law.h"
#include "core/ledger/decide.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
/// An organization as the operations so far would leave it.
struct Course {
    SqlStateReader stored;
    OrgState state;

    Course(sqlite::Connection &connection, const ProgramCatalog &programs, const std::string &org)
        : stored(connection, org)
        , state(&stored, programs)
    {
    }
};

Result<std::vector<Preview>> previewsOf(Ledger &ledger, const std::vector<Operation> &operations, const SeeStates &see)
{
    sqlite::Connection &connection = ledger.connection();
    std::map<std::string, std::unique_ptr<Course>> courses;
    std::vector<Preview> previews;
    for (const Operation &operation : operations) {
        std::unique_ptr<Course> &course = courses[operation.org];
        if (!course)
            course = std::make_unique<Course>(connection, ledger.programs(), operation.org);
        if (!course->state.head() && operation.kind != OperationKind::OrgCreate)
            return fail(ErrorCode::UnknownOrg, std::string(errorSentence(ErrorCode::UnknownOrg)));
        previews.push_back(previewOf(course->state, operation, ledger.programs()));
        if (operation.org.empty() || (operations.size() == 1 && !see))
            continue;
        Decision decision = decide(course->state, operation, {ledger.programs(), std::nullopt});
        if (decision.after)
            course->state.absorb(*decision.after);
    }
    for (const auto &[org, course] : courses) {
        if (see)
            see(course->stored, course->state);
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return previews;
}

bool isAsExpected(const Preview &now, const std::vector<Preview> &expected, size_t index)
{
    return index < expected.size() ? now.sameOutcome(expected[index]) : !now.answer.error;
}
}

Result<std::vector<Preview>> previewInTurn(Ledger &ledger, const std::vector<Operation> &operations,
                                           const SeeStates &see)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        return previewsOf(ledger, operations, see);
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": \"" + broken.what() + "\" does not hold in this file. Verify the ledger.");
    }
}

Result<CommitOutcome> commitDecided(Ledger &ledger, const std::vector<Operation> &operations,
                                    const std::vector<Preview> &expected)
{
    Result<std::unique_ptr<Booking>> booking = ledger.book();
    if (!booking)
        return tl::unexpected(booking.error());
    CommitOutcome outcome;
    bool asExpected = true;
    for (const Operation &operation : operations) {
        Preview now;
        if ((*booking)->head(operation.org) || operation.kind == OperationKind::OrgCreate) {
            Result<Preview> preview = (*booking)->preview(operation);
            if (!preview)
                return tl::unexpected(preview.error());
            now = std::move(*preview);
        }
        Result<Answer> answer = (*booking)->apply(operation, {});
        if (!answer)
            return tl::unexpected(answer.error());
        // The clock has a say only here.
        now.answer = *answer;
        asExpected = isAsExpected(now, expected, outcome.previews.size()) && asExpected;
        outcome.previews.push_back(std::move(now));
        outcome.answers.push_back(std::move(*answer));
    }
    if (asExpected) {
        if (const Result<void> done = (*booking)->commit(); !done)
            return tl::unexpected(done.error());
        outcome.booked = true;
    } else {
        outcome.answers.clear();
    }
    return outcome;
}

}
