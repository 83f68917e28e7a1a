// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include <algorithm>
#include <set>

#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
struct StoredCard {
    int64_t row = 0;
    AccountCard card;
};

std::optional<Day> dayAt(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : parseDay(std::string(row.text(column)));
}

Result<StoredCard> readCard(Ledger &ledger, const std::string &org)
{
    StoredCard stored;
    {
        sqlite::Statement row =
            ledger.connection().prepare("SELECT o.id, o.name, a.owner, a.tags, a.renewal, a.notes FROM main.orgs o "
                                        "LEFT JOIN main.accounts a ON a.org = o.id WHERE o.org = ?");
        if (row.bind(org).step()) {
            stored.row = row.integer(0);
            stored.card.name = row.text(1);
            stored.card.labels = {std::string(row.text(2)), readTags(row.text(3)), dayAt(row, 4)};
            stored.card.notes = row.text(5);
        }
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    if (stored.row == 0)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\".");
    return stored;
}

Result<void> checkLengths(const AccountCard &card)
{
    const auto tooLong = [](const std::string &what, size_t most) {
        return fail(ErrorCode::Malformed, what + " is longer than " + std::to_string(most) + " bytes. Shorten it.");
    };
    if (card.name.size() > mostNameLength)
        return tooLong("The name", mostNameLength);
    if (card.labels.owner.size() > mostOwnerLength)
        return tooLong("The owner", mostOwnerLength);
    if (card.notes.size() > mostNotesLength)
        return tooLong("The text of the notes", mostNotesLength);
    for (const std::string &tag : card.labels.tags) {
        if (tag.size() > mostTagLength)
            return tooLong("The tag \"" + tag + "\"", mostTagLength);
    }
    if (card.labels.tags.size() > mostTags)
        return fail(ErrorCode::Malformed, "There are more than " + std::to_string(mostTags) + " tags. Remove some.");
    return {};
}

void write(sqlite::Connection &connection, int64_t row, const AccountCard &card)
{
    {
        sqlite::Statement name = connection.prepare("UPDATE main.orgs SET name = ? WHERE id = ?");
        name.bindTextOrNull(card.name).bind(row).run();
    }
    const std::string tags = tagsText(card.labels.tags);
    const std::string renewal = card.labels.renewal ? dayName(*card.labels.renewal) : std::string();
    sqlite::Statement account = connection.prepare(
        "INSERT OR REPLACE INTO main.accounts (org, owner, tags, renewal, notes) VALUES (?, ?, ?, ?, ?)");
    account.bind(row).bind(card.labels.owner).bind(tags).bindTextOrNull(renewal).bind(card.notes).run();
}
}

Result<AccountCard> accountOf(Ledger &ledger, const std::string &org)
{
    Result<StoredCard> stored = readCard(ledger, org);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::move(stored->card);
}

Result<std::optional<AccountCard>> keepAccount(Ledger &ledger, const std::string &org, const AccountCard &former,
                                               const AccountCard &card)
{
    if (ledger.isReadOnly())
        return fail(ErrorCode::ReadOnly, ledger.path() + ": the ledger is open read-only; no account can be changed.");
    const AccountCard kept = tidied(card);
    if (const Result<void> right = checkLengths(kept); !right)
        return tl::unexpected(right.error());
    const Result<std::unique_ptr<sqlite::Transaction>> transaction =
        sqlite::Transaction::begin(ledger.connection(), true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<StoredCard> stored = readCard(ledger, org);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->card != former)
        return stored->card;
    write(ledger.connection(), stored->row, kept);
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    if (const Result<void> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return std::nullopt;
}

Result<AccountChoices> accountChoices(Ledger &ledger)
{
    std::set<std::string> owners;
    std::set<std::string> tags;
    {
        sqlite::Statement row = ledger.connection().prepare("SELECT owner, tags FROM main.accounts");
        while (row.step()) {
            owners.emplace(row.text(0));
            const std::vector<std::string> own = readTags(row.text(1));
            tags.insert(own.begin(), own.end());
        }
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    owners.erase(std::string());
    return AccountChoices{{owners.begin(), owners.end()}, {tags.begin(), tags.end()}};
}

std::string tagsText(const std::vector<std::string> &tags)
{
    std::string text;
    for (const std::string &tag : tags)
        text += (text.empty() ? "" : "\n") + tag;
    return text;
}

std::vector<std::string> readTags(std::string_view text)
{
    std::vector<std::string> tags;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        tags.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tags;
}

AccountLabels accountLabels(sqlite::Connection &connection, int64_t row)
{
    sqlite::Statement account = connection.prepare("SELECT owner, tags, renewal FROM main.accounts WHERE org = ?");
    if (!account.bind(row).step())
        return {};
    return {std::string(account.text(0)), readTags(account.text(1)), dayAt(account, 2)};
}

}
