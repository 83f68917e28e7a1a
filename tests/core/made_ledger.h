// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <random>
#include <string>

#include "core/store/booking.h"
#include "core/store/ledger.h"

namespace tidemark
{

/// A ledger for tests of lists: organizations with users, use by several actions and models over
/// months, refusals, top-ups, limits, reversals, archived and shared assets. The same each time.
struct MadeLedger {
    int orgs = 5;
    int users = 4;     ///< of each organization
    int actions = 600; ///< of each organization

    static std::string org(int number)
    {
        // Not in the order of making, so that the order of ids shows.
        return "org-" + std::string(1, char('a' + (number * 7) % 26)) + std::to_string(number);
    }
    static std::string user(int number)
    {
        return "user-" + std::to_string(number);
    }
    static Operation operation(OperationKind kind, const std::string &org, int64_t minute)
    {
        Operation op;
        op.kind = kind;
        op.at = {Instant::parse("2026-01-05T10:00:00Z")->ms + minute * 60'000};
        op.actor = "test";
        op.org = org;
        return op;
    }
    static Operation topup(const std::string &org, int64_t minute, int64_t credits)
    {
        Operation op = operation(OperationKind::Topup, org, minute);
        op.credits = Amount{Credits::whole(credits), Amount::Problem::None};
        return op;
    }

    Result<void> fill(Ledger &ledger) const
    {
        auto booking = ledger.book();
        if (!booking)
            return tl::unexpected(booking.error());
        std::mt19937 random(7);
        for (int i = 0; i < orgs; ++i)
            begin(**booking, i);
        for (int n = 0; n < actions; ++n) {
            for (int i = 0; i < orgs; ++i)
                act(**booking, i, n, random);
        }
        return (*booking)->commit();
    }

private:
    static void book(Booking &booking, const Operation &op)
    {
        if (!booking.apply(op, {true}))
            qFatal("the ledger for the test cannot be made");
    }
    void begin(Booking &booking, int number) const
    {
        Operation create = operation(OperationKind::OrgCreate, org(number), number);
        create.program = "idealy";
        if (number % 3 == 2)
            create.trialByDefault = true;
        else
            create.plan = number % 2 == 0 ? "starter" : "plus";
        create.name = "Organization " + std::to_string(number);
        book(booking, create);
        for (int u = 0; u < users; ++u) {
            Operation made = operation(OperationKind::UserCreate, org(number), number);
            made.user = user(u);
            made.name = "Person " + std::to_string((u * 3) % users);
            made.role = u % 2 == 0 ? "admin" : "member";
            book(booking, made);
        }
        Operation limit = operation(OperationKind::Limit, org(number), number);
        limit.user = user(0);
        limit.limit = LimitRequest{Limit::Kind::Amount, Amount{Credits::whole(90), Amount::Problem::None}};
        book(booking, limit);
    }
    void act(Booking &booking, int number, int n, std::mt19937 &random) const
    {
        // Some minutes have entries of several organizations.
        const int64_t minute = 10 + int64_t(n) * 200 + int64_t(random() % 3);
        Operation op = operation(OperationKind::Action, org(number), minute);
        op.user = user(int(random() % unsigned(users)));
        const unsigned kind = random() % 10;
        op.action = kind < 6 ? "generate" : kind < 8 ? "upscale" : kind == 8 ? "background_removal" : "edit";
        if (kind < 6)
            op.model = kind % 2 == 0 ? "Nano Banana" : "Nano Banana Pro";
        const Result<Answer> answer = booking.apply(op, {true});
        if (!answer)
            qFatal("the ledger for the test cannot be made");
        if (n % 97 == 50)
            book(booking, topup(org(number), minute, 200));
        if (n % 40 == 20 && answer->asset)
            share(booking, number, minute, *answer->asset, n % 80 == 20);
        if (n % 60 == 30 && answer->seq && !answer->error && answer->cost && answer->cost->isPositive()) {
            Operation reverse = operation(OperationKind::Reverse, org(number), minute);
            reverse.entry = *answer->seq;
            book(booking, reverse);
        }
    }
    static void share(Booking &booking, int number, int64_t minute, const std::string &asset, bool archive)
    {
        Operation update = operation(OperationKind::Asset, org(number), minute);
        update.asset = asset;
        if (archive)
            update.archived = true;
        else
            update.visibility = Visibility::Org;
        book(booking, update);
    }
};

}
