// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/booking.h"

#include "core/base/law.h"
#include "core/ledger/canonical_json.h"
#include "core/ledger/decide.h"
#include "core/store/entry_rows.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/sqlite.h"
#include "core/store/state_writer.h"

namespace tidemark
{
namespace
{
/// So many changed grants of one organization are written before more are booked: reads walk past them.
constexpr size_t mostChangedGrants = 512;

/// An organization within a transaction: what is stored, and over it what was booked since.
struct Session {
    SqlStateReader stored;
    OrgState state;
    int64_t row;

    Session(sqlite::Connection &connection, const ProgramCatalog &programs, const std::string &org)
        : stored(connection, org)
        , state(&stored, programs)
        , row(stored.row())
    {
    }
};

tl::unexpected<Error> lawBrokenIn(const std::string &path, const std::string &org, const LawBroken &broken)
{
    return fail(ErrorCode::Damaged, path + ": " + org + ": \"" + broken.what()
                    + "\" does not hold in this file. Nothing was booked. Verify the ledger.");
}

/// Only what is read at an instant before the last booking needs the chain.
bool needsHistory(const Operation &operation, const StateReader &state)
{
    return operation.kind == OperationKind::Balance && state.head() && operation.at < state.head()->bookedAt
        && operation.at >= state.head()->createdAt && operation.key.empty();
}

Result<Answer> answerPast(sqlite::Connection &connection, const ProgramCatalog &programs, const Operation &operation)
{
    const Result<std::unique_ptr<OrgState>> past = stateAt(connection, programs, operation.org, operation.at);
    if (!past)
        return tl::unexpected(past.error());
    return decide(**past, operation, {programs, std::nullopt}).answer;
}
}

Result<Answer> answerReading(sqlite::Connection &connection, const ProgramCatalog &programs, const Operation &operation)
{
    try {
        const SqlStateReader stored(connection, operation.org);
        if (needsHistory(operation, stored))
            return answerPast(connection, programs, operation);
        Answer answer = decide(stored, operation, {programs, std::nullopt}).answer;
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return answer;
    } catch (const LawBroken &broken) {
        return lawBrokenIn(connection.path(), operation.org, broken);
    }
}

namespace
{
Result<Preview> previewOn(sqlite::Connection &connection, const StateReader &state, const ProgramCatalog &programs,
                          const Operation &operation)
{
    try {
        if (!state.head())
            return fail(ErrorCode::UnknownOrg, std::string(errorSentence(ErrorCode::UnknownOrg)));
        Preview preview = previewOf(state, operation, programs);
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return preview;
    } catch (const LawBroken &broken) {
        return lawBrokenIn(connection.path(), operation.org, broken);
    }
}
}

Result<Preview> previewReading(sqlite::Connection &connection, const ProgramCatalog &programs, const Operation &operation)
{
    return previewOn(connection, SqlStateReader(connection, operation.org), programs, operation);
}

struct Booking::Private {
    Ledger &ledger;
    sqlite::Connection &connection;
    std::unique_ptr<sqlite::Transaction> transaction;
    std::map<std::string, std::unique_ptr<Session>> sessions;
    int64_t booked = 0;

    Session &session(const std::string &org);
    Result<Answer> decideAndBook(const Operation &operation, const BookingOptions &options);
    bool write(Session &session, Decision &decision, const Operation &operation);
    bool writeBeside(const Session &session, const Entry &entry, const Operation &operation);
    bool flush(Session &session);
    /// Rows that stand beside the chain must exist before they can be changed there.
    void flushIfOpen(const std::string &org);
    std::optional<Error> error()
    {
        return connection.takeError();
    }
};

Booking::Booking(Ledger &ledger, std::unique_ptr<sqlite::Transaction> transaction)
    : d(new Private{ledger, ledger.connection(), std::move(transaction), {}, 0})
{
}

Booking::~Booking() = default;

Result<std::unique_ptr<Booking>> Booking::begin(Ledger &ledger)
{
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(ledger.connection(), true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return std::unique_ptr<Booking>(new Booking(ledger, std::move(*transaction)));
}

Session &Booking::Private::session(const std::string &org)
{
    std::unique_ptr<Session> &session = sessions[org];
    if (!session)
        session = std::make_unique<Session>(connection, ledger.programs(), org);
    return *session;
}

bool Booking::Private::writeBeside(const Session &session, const Entry &entry, const Operation &operation)
{
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated) {
        sqlite::Statement insert = connection.prepare("INSERT INTO assets (org, asset, seq, model) VALUES (?, ?, ?, ?)");
        insert.bind(session.row).bind(entry.asset).bind(entry.seq).bindTextOrNull(entry.model);
        return insert.run();
    }
    if (entry.kind == EntryKind::AssetUpdated) {
        sqlite::Statement update = connection.prepare(
            "UPDATE assets SET visibility = ifnull(?, visibility), archived = ifnull(?, archived) WHERE org = ? AND asset = ?");
        entry.visibility ? update.bind(static_cast<int64_t>(*entry.visibility)) : update.bindNull();
        entry.archived ? update.bind(*entry.archived) : update.bindNull();
        update.bind(session.row).bind(entry.asset);
        return update.run();
    }
    if (entry.kind == EntryKind::Reversal) {
        sqlite::Statement insert = connection.prepare("INSERT INTO reversals (org, of, seq) VALUES (?, ?, ?)");
        insert.bind(session.row).bind(entry.of).bind(entry.seq);
        sqlite::Statement mark = connection.prepare(
            "UPDATE assets SET reversed = 1 WHERE org = ?1 AND asset = (SELECT asset FROM entries WHERE org = ?1 AND seq = ?2)");
        mark.bind(session.row).bind(entry.of);
        return insert.run() && mark.run();
    }
    if (entry.kind == EntryKind::Grant && entry.reference && entry.source == GrantSource::Topup) {
        sqlite::Statement insert = connection.prepare(
            "INSERT INTO purchases (org, kind, reference, seq) VALUES (?, 'topup', ?, ?) ON CONFLICT DO NOTHING");
        insert.bind(session.row).bind(*entry.reference).bind(entry.seq);
        return insert.run();
    }
    if (entry.kind == EntryKind::OrgCreated && operation.name) {
        sqlite::Statement name = connection.prepare("UPDATE orgs SET name = ? WHERE id = ?");
        name.bind(*operation.name).bind(session.row);
        return name.run();
    }
    return true;
}

bool Booking::Private::write(Session &session, Decision &decision, const Operation &operation)
{
    const OrgHead *head = session.state.head();
    Hash prev = head ? head->hash : Hash{};
    const Instant now = Instant::now();
    const bool isNew = session.row == 0;
    if (isNew)
        session.row = insertOrg(connection, *decision.after->head());
    if (session.row == 0)
        return false;
    for (Entry &entry : decision.entries) {
        entry.recordedAt = now;
        seal(entry, prev);
        prev = entry.hash;
        if (!insertEntry(connection, session.row, entry, decision.digest, decision.answer)
            || !writeBeside(session, entry, operation))
            return false;
    }
    decision.after->setHeadHash(prev);
    session.state.absorbWhatChanges(*decision.after);
    // A new organization's reader must find its row.
    if (isNew)
        return flush(session);
    return session.state.changedGrants().size() < mostChangedGrants || flush(session);
}

bool Booking::Private::flush(Session &session)
{
    const std::string org = session.state.head()->org;
    const bool done = writeState(connection, session.row, session.state);
    sessions.erase(org);
    return done;
}

void Booking::Private::flushIfOpen(const std::string &org)
{
    const auto open = sessions.find(org);
    if (open != sessions.end() && open->second->row != 0)
        flush(*open->second);
}

Result<Answer> Booking::Private::decideAndBook(const Operation &operation, const BookingOptions &options)
{
    Session &current = session(operation.org);
    if (const auto failed = error())
        return tl::unexpected(*failed);
    if (needsHistory(operation, current.state))
        return answerPast(connection, ledger.programs(), operation);
    const std::optional<Instant> now = options.allowFuture ? std::nullopt : std::optional(Instant::now());
    Decision decision = decide(current.state, operation, {ledger.programs(), now});
    if (const auto failed = error())
        return tl::unexpected(*failed);
    if (decision.entries.empty())
        return decision.answer;
    const Answer answer = decision.answer;
    const bool written = write(current, decision, operation);
    if (const auto failed = error())
        return tl::unexpected(*failed);
    TIDEMARK_LAW(written, "what is written is whole");
    ++booked;
    return answer;
}

Result<Answer> Booking::apply(const Operation &operation, const BookingOptions &options)
{
    try {
        Result<Answer> answer = d->decideAndBook(operation, options);
        if (answer && !answer->error && operation.kind == OperationKind::UserCreate && !answer->replayed)
            setUserDetails(operation.org, operation.user, operation.name, operation.email);
        return answer;
    } catch (const LawBroken &broken) {
        d->sessions.clear();
        d->transaction.reset();
        return lawBrokenIn(d->ledger.path(), operation.org, broken);
    }
}

Result<Preview> Booking::preview(const Operation &operation)
{
    return previewOn(d->connection, d->session(operation.org).state, d->ledger.programs(), operation);
}

const OrgHead *Booking::head(const std::string &org)
{
    return d->session(org).state.head();
}

bool Booking::userExists(const std::string &org, const std::string &user)
{
    return d->session(org).state.user(user).has_value();
}

bool Booking::keyExists(const std::string &org, const std::string &key)
{
    sqlite::Statement row = d->connection.prepare("SELECT 1 FROM entries WHERE org = ? AND key = ?");
    row.bind(d->session(org).row).bind(key);
    return row.step();
}

bool Booking::purchaseExists(const std::string &org, const std::string &kind, const std::string &reference)
{
    sqlite::Statement row = d->connection.prepare("SELECT 1 FROM purchases WHERE org = ? AND kind = ? AND reference = ?");
    row.bind(d->session(org).row).bind(kind).bind(reference);
    return row.step();
}

void Booking::setOrgName(const std::string &org, const std::string &name)
{
    sqlite::Statement update = d->connection.prepare("UPDATE orgs SET name = ? WHERE org = ?");
    update.bind(name).bind(org);
    update.run();
}

void Booking::setUserDetails(const std::string &org, const std::string &user, const std::optional<std::string> &name,
                             const std::optional<std::string> &email)
{
    if (!name && !email)
        return;
    d->flushIfOpen(org);
    sqlite::Statement update = d->connection.prepare(
        "UPDATE users SET name = ifnull(?, name), email = ifnull(?, email) WHERE org = ? AND user = ?");
    name ? update.bind(*name) : update.bindNull();
    email ? update.bind(*email) : update.bindNull();
    update.bind(d->session(org).row).bind(user);
    update.run();
}

void Booking::setUserRole(const std::string &org, const std::string &user, const std::string &role)
{
    d->flushIfOpen(org);
    sqlite::Statement update = d->connection.prepare("UPDATE users SET role = ? WHERE org = ? AND user = ?");
    update.bind(role).bind(d->session(org).row).bind(user);
    update.run();
}

std::optional<Booking::Imported> Booking::lastImported(const std::string &org, const std::string &user)
{
    sqlite::Statement row =
        d->connection.prepare("SELECT name, role, email, limit_given FROM imported WHERE org = ? AND user = ?");
    row.bind(org).bind(user);
    if (!row.step())
        return std::nullopt;
    return Imported{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))};
}

void Booking::rememberImported(const std::string &org, const std::string &user, const Imported &what)
{
    sqlite::Statement insert = d->connection.prepare(
        "INSERT INTO imported (org, user, name, role, email, limit_given) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (org, user) "
        "DO UPDATE SET name = excluded.name, role = excluded.role, email = excluded.email, limit_given = excluded.limit_given");
    insert.bind(org).bind(user).bind(what.name).bind(what.role).bind(what.email).bind(what.limit);
    insert.run();
}

int64_t Booking::bookedOperations() const
{
    return d->booked;
}

Result<void> Booking::commit()
{
    if (!d->transaction)
        return fail(ErrorCode::Damaged, d->ledger.path() + ": the transaction was undone.");
    while (!d->sessions.empty()) {
        Session &session = *d->sessions.begin()->second;
        if (!session.state.head() || session.row == 0)
            d->sessions.erase(d->sessions.begin());
        else if (!d->flush(session))
            break;
    }
    if (const auto failed = d->error())
        return tl::unexpected(*failed);
    return d->transaction->commit();
}

}
