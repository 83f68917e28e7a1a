// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry_difference.h"

#include <algorithm>
#include <array>

#include "core/base/json.h"
#include "core/ledger/canonical_json.h"

namespace tidemark
{
namespace
{
struct Difference {
    std::string name;
    std::string booked;
    std::string found;
};

std::string spelled(const Json *value)
{
    if (!value)
        return "absent";
    if (value->type == Json::Type::Bool)
        return value->truth ? "true" : "false";
    if (value->type == Json::Type::Array) {
        std::string list;
        for (const Json &draw : value->items) {
            list += list.empty() ? "" : ", ";
            list += draw.member("amount")->text + " of grant " + draw.member("grant")->text;
            list += draw.member("reopened") ? " (reopened)" : "";
        }
        return list.empty() ? "none" : list;
    }
    return value->type == Json::Type::Null ? "none" : value->text;
}

bool isOfTheChain(std::string_view name)
{
    constexpr std::array<std::string_view, 4> names{"hash", "key", "prev", "recorded_at"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// By the members of their canonical JSON. Empty where `found` differs only in fields that its kind
/// does not have, or holds bytes that are no text.
std::vector<Difference> differences(const Entry &booked, const Entry &found)
{
    std::string text;
    appendCanonicalJson(text, booked, false);
    const Result<Json> a = Json::parse(text);
    text.clear();
    appendCanonicalJson(text, found, false);
    const Result<Json> b = Json::parse(text);
    std::vector<Difference> all;
    if (!a || !b)
        return all;
    const auto compare = [&](const std::string &name) {
        const std::string left = spelled(a->member(name));
        const std::string right = spelled(b->member(name));
        if (left != right && !isOfTheChain(name))
            all.push_back({name, left, right});
    };
    for (const Json::Member &member : a->members)
        compare(member.first);
    for (const Json::Member &member : b->members) {
        if (!a->member(member.first))
            compare(member.first);
    }
    return all;
}

const Difference *named(const std::vector<Difference> &all, std::string_view name)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Difference &one) {
        return one.name == name;
    });
    return at == all.end() ? nullptr : &*at;
}

bool endsOrReopens(EntryKind kind)
{
    return kind == EntryKind::Expiry || kind == EntryKind::Reopening;
}

Problem otherKind(const Entry &booked, const Entry &found, bool settling)
{
    if (settling || endsOrReopens(booked.kind))
        return problemAt(found, ProblemKind::WrongSettling,
                         "Before this entry, " + shortly(booked) + " at " + booked.bookedAt.toString()
                             + " is missing.");
    if (endsOrReopens(found.kind))
        return problemAt(found, ProblemKind::WrongSettling,
                         "There is " + shortly(found) + " where the rules book " + shortly(booked) + ".");
    const bool charged = found.kind == EntryKind::Charge;
    const bool refused = booked.kind == EntryKind::Refusal;
    const Credits price = refused ? booked.cost : booked.kind == EntryKind::Charge ? -booked.amount : Credits();
    const bool samePrice =
        charged ? found.amount.thousandths() == -price.thousandths() : found.cost == price; // any int64 may be said
    std::string message = "There is " + shortly(found) + " where the rules book " + shortly(booked) + ".";
    if ((charged || found.kind == EntryKind::Refusal || found.kind == EntryKind::AssetCreated) && !samePrice)
        return problemAt(found, ProblemKind::WrongPrice, std::move(message));
    if (charged && refused && booked.error == errorName(ErrorCode::InsufficientCredits))
        return problemAt(found, ProblemKind::WrongDraws, std::move(message));
    return problemAt(found, ProblemKind::WrongEntry, std::move(message));
}
}

bool hasWritableInstants(const Entry &entry)
{
    const auto fits = [](Instant at) {
        return at >= Instant::earliest() && at <= Instant::latest();
    };
    return fits(entry.bookedAt) && fits(entry.occurredAt) && fits(entry.recordedAt)
        && (!entry.expiresAt || fits(*entry.expiresAt));
}

Problem problemAt(const Entry &entry, ProblemKind kind, std::string message)
{
    Problem problem;
    problem.kind = kind;
    problem.message = std::move(message);
    problem.org = entry.org;
    problem.seq = entry.seq;
    return problem;
}

std::string shortly(const Entry &entry)
{
    std::string text;
    switch (entry.kind) {
    case EntryKind::Expiry:
    case EntryKind::Reopening:
        text = entry.kind == EntryKind::Expiry ? "an expiry" : "a reopening";
        text += " of grant " + std::to_string(entry.grant);
        break;
    case EntryKind::Grant:
        text =
            std::string("a grant (") + (entry.source ? std::string(grantSourceName(*entry.source)) : "no source") + ")";
        break;
    case EntryKind::Refusal:
        return "a refusal (" + entry.error + ")";
    default:
        text = entryKindName(entry.kind);
        std::replace(text.begin(), text.end(), '_', ' ');
        text.insert(0, std::string_view("aeiou").find(text.front()) == std::string_view::npos ? "a " : "an ");
        if (!entry.plan.empty())
            text += " to " + entry.plan;
    }
    return entry.amount.isZero() ? text : text + " of " + entry.amount.toString();
}

Problem differenceOf(const Entry &booked, const Entry &found, bool settling)
{
    if (booked.kind != found.kind)
        return otherKind(booked, found, settling);
    const std::vector<Difference> all = differences(booked, found);
    const auto problem = [&](ProblemKind kind, const Difference &difference) {
        return problemAt(found, kind,
                         "\"" + difference.name + "\" is " + difference.found + "; by the rules it is "
                             + difference.booked + ".");
    };
    const Difference *at = named(all, "booked_at");
    at = at ? at : named(all, "occurred_at");
    if (at && (settling || endsOrReopens(found.kind)))
        return problem(ProblemKind::WrongSettling, *at);
    const Difference *price = named(all, found.kind == EntryKind::Charge ? "amount" : "cost");
    if (price)
        return problem(ProblemKind::WrongPrice, *price);
    if (const Difference *draws = named(all, "draws"))
        return problem(ProblemKind::WrongDraws, *draws);
    const auto other = std::find_if(all.begin(), all.end(), [](const Difference &one) {
        return one.name != "balance";
    });
    if (other != all.end())
        return problem(endsOrReopens(found.kind) && other->name != "actor" ? ProblemKind::WrongSettling
                                                                           : ProblemKind::WrongEntry,
                       *other);
    if (!all.empty())
        return problem(ProblemKind::WrongBalance, all.front());
    return problemAt(found, ProblemKind::WrongEntry, "It has a field that an entry of its kind does not have.");
}

}
