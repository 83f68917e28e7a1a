// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <functional>

#include "tests/core/ledger/sample_chain.h"

using namespace tidemark;
using namespace tidemark::test;

using Forgery = std::function<void(Chain &)>;
Q_DECLARE_METATYPE(Forgery)

class ForgeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsForgery_data();
    void findsForgery();
};

void ForgeriesTest::findsForgery_data()
{
    QTest::addColumn<Forgery>("forge");
    QTest::addColumn<int>("index"); // of the row that is to be named
    QTest::addColumn<QString>("problem");

    const Chain chain = sample();
    const auto row = [](const char *name, size_t index, const char *problem, Forgery forge) {
        QTest::newRow(name) << forge << int(index) << QString::fromLatin1(problem);
    };
    using Kind = EntryKind;
    const size_t charge = at(chain, Kind::Charge);
    const size_t late = at(chain, Kind::Charge, 4);
    const size_t refusal = at(chain, Kind::Refusal);
    const size_t promotionEnds = at(chain, Kind::Expiry, 2);
    const size_t boundary = at(chain, Kind::Expiry, 3);
    const size_t cyclePlan = at(chain, Kind::PlanChanged, 3);
    const size_t cycleGrant = cyclePlan + 1;
    const size_t reopening = at(chain, Kind::Reopening);
    const size_t reversal = at(chain, Kind::Reversal);

    row("a cheaper charge", charge, "wrong_price", [=](Chain &c) {
        c[charge].amount = Credits::fromThousandths(-500);
        c[charge].draws[0].amount = Credits::fromThousandths(500);
        renumber(c);
    });
    row("the model of a dearer one", charge + 4, "wrong_price", [=](Chain &c) {
        c[charge + 4].model = "GPT1 Mini";
    });
    row("a refusal's cost", refusal, "wrong_price", [=](Chain &c) {
        c[refusal].cost = Credits::whole(1);
    });
    row("a free action that is charged", at(chain, Kind::AssetCreated), "wrong_price", [=](Chain &c) {
        Entry &entry = c[at(c, Kind::AssetCreated)];
        entry.kind = Kind::Charge;
        entry.amount = Credits::whole(-1);
        entry.draws = {{8, Credits::whole(1), false}};
        renumber(c);
    });
    row("a charge for browsing", charge, "wrong_price", [=](Chain &c) {
        c[charge].action = "browse";
    });
    row("a charge that makes an asset for nothing", charge, "wrong_price", [=](Chain &c) {
        c[charge].kind = Kind::AssetCreated;
        c[charge].amount = {};
        c[charge].draws.clear();
        renumber(c);
    });
    row("another grant drawn", charge + 4, "wrong_draws", [=](Chain &c) {
        c[charge + 4].draws[0].grant = 1;
    });
    row("draws that name no grant", charge, "wrong_draws", [=](Chain &c) {
        c[charge].draws[0].grant = INT64_MAX;
    });
    row("no draws", charge, "wrong_draws", [=](Chain &c) {
        c[charge].draws.clear();
    });
    row("draws in another order", at(chain, Kind::Adjustment), "wrong_draws", [=](Chain &c) {
        std::vector<Draw> &draws = c[at(c, Kind::Adjustment)].draws;
        QVERIFY(draws.size() > 1);
        std::swap(draws.front(), draws.back());
    });
    row("an adjustment that overdraws", at(chain, Kind::Adjustment), "wrong_draws", [=](Chain &c) {
        c[at(c, Kind::Adjustment)].amount = Credits::whole(-5000);
    });
    row("a draw that was not reopened", late, "wrong_draws", [=](Chain &c) {
        c[late].draws[0].reopened = false;
    });
    row("what went back", reversal, "wrong_draws", [=](Chain &c) {
        c[reversal].draws[0].amount = Credits::whole(3);
    });
    row("a balance", charge, "wrong_balance", [=](Chain &c) {
        c[charge].balance = Credits::whole(25);
    });
    row("a top-up that does not add up", at(chain, Kind::Grant, 3), "wrong_balance", [=](Chain &c) {
        c[at(c, Kind::Grant, 3)].amount = Credits::whole(1000);
    });
    row("the end of a promotion left out", promotionEnds, "wrong_settling", [=](Chain &c) {
        drop(c, promotionEnds);
    });
    row("an end too early", promotionEnds, "wrong_settling", [=](Chain &c) {
        c[promotionEnds].bookedAt.ms -= 60'000;
        c[promotionEnds].occurredAt.ms -= 60'000;
    });
    row("an end too late", promotionEnds, "wrong_settling", [=](Chain &c) {
        c[promotionEnds].bookedAt.ms += 60'000;
        c[promotionEnds].occurredAt.ms += 60'000;
    });
    row("an end that took less", promotionEnds, "wrong_settling", [=](Chain &c) {
        c[promotionEnds].amount = Credits::whole(-19);
        renumber(c);
    });
    row("the end of another grant", promotionEnds, "wrong_settling", [=](Chain &c) {
        c[promotionEnds].grant = 10;
    });
    row("ends in another order", boundary, "wrong_settling", [=](Chain &c) {
        std::swap(c[boundary], c[boundary + 1]);
        renumber(c);
    });
    row("an end for nothing", charge, "wrong_settling", [=](Chain &c) {
        Entry entry = bySystem(c, Kind::Expiry, c[charge].bookedAt);
        entry.grant = 2;
        entry.amount = Credits::whole(-25);
        insert(c, charge, entry);
    });
    row("an end for nothing, on a subscription", reversal + 1, "wrong_settling", [=](Chain &c) {
        Entry entry = bySystem(c, Kind::Expiry, c[reversal].bookedAt);
        entry.grant = 8;
        entry.amount = Credits::whole(-1);
        insert(c, reversal + 1, entry);
    });
    row("an end for nothing, last", chain.size(), "wrong_settling", [=](Chain &c) {
        Entry entry = bySystem(c, Kind::Expiry, c.back().bookedAt);
        entry.grant = 10;
        entry.amount = Credits::whole(-1);
        insert(c, c.size(), entry);
    });
    row("a conversion's end at another instant", at(chain, Kind::Expiry), "wrong_settling", [=](Chain &c) {
        Entry &entry = c[at(c, Kind::Expiry)];
        entry.bookedAt.ms -= 60'000;
        entry.occurredAt.ms -= 60'000;
    });
    row("a conversion without the end", at(chain, Kind::Expiry), "wrong_settling", [=](Chain &c) {
        drop(c, at(c, Kind::Expiry));
    });
    row("a pending plan left out", cyclePlan, "wrong_settling", [=](Chain &c) {
        drop(c, cyclePlan);
    });
    row("a cycle's grant left out", cycleGrant, "wrong_settling", [=](Chain &c) {
        drop(c, cycleGrant);
    });
    row("a cycle's grant too early", reversal + 1, "wrong_settling", [=](Chain &c) {
        Entry entry = c[cycleGrant];
        entry.bookedAt = entry.occurredAt = c[reversal].bookedAt;
        insert(c, reversal + 1, entry);
    });
    row("a pending plan too early", reversal + 2, "wrong_settling", [=](Chain &c) {
        Entry entry = c[cyclePlan];
        entry.bookedAt = entry.occurredAt = c[reversal + 1].bookedAt;
        insert(c, reversal + 2, entry);
    });
    row("a larger cycle's grant", cycleGrant, "wrong_entry", [=](Chain &c) {
        c[cycleGrant].amount = Credits::whole(500);
        renumber(c);
    });
    row("a reopening left out", reopening, "wrong_settling", [=](Chain &c) {
        drop(c, reopening);
    });
    row("a reopening of more", reopening, "wrong_settling", [=](Chain &c) {
        c[reopening].amount = Credits::whole(2);
        renumber(c);
    });
    row("a reopening at another instant", reopening, "wrong_settling", [=](Chain &c) {
        c[reopening].bookedAt.ms -= 1;
    });
    row("a reopening twice", reopening + 1, "wrong_settling", [=](Chain &c) {
        insert(c, reopening, c[reopening]);
    });
    row("a reopening for nothing", charge, "wrong_settling", [=](Chain &c) {
        Entry entry = c[charge];
        entry.kind = Kind::Reopening;
        entry.amount = Credits::whole(1);
        entry.grant = 2;
        entry.draws.clear();
        insert(c, charge, entry);
    });
    row("settled by somebody", promotionEnds, "wrong_entry", [=](Chain &c) {
        c[promotionEnds].actor = "mallory";
    });
    row("a key twice", charge + 4, "wrong_entry", [=](Chain &c) {
        c[charge].key = "k1";
    });
    row("a key on what settling books", promotionEnds, "wrong_entry", [=](Chain &c) {
        c[promotionEnds].key = "kx";
    });
    row("a key before the operation's end", at(chain, Kind::TrialConverted), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::TrialConverted)].key = "kx";
    });
    row("somebody else's grant", at(chain, Kind::Grant, 2), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::Grant, 2)].actor = "mallory";
    });
    row("an unknown user", charge, "wrong_entry", [=](Chain &c) {
        c[charge].user = "zoe";
    });
    row("an unknown action", charge, "wrong_entry", [=](Chain &c) {
        c[charge].action = "teleport";
    });
    row("an asset twice", charge + 4, "wrong_entry", [=](Chain &c) {
        c[charge + 4].asset = "a1";
    });
    row("an unknown asset", at(chain, Kind::AssetUpdated), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::AssetUpdated)].asset = "nothing";
    });
    row("an unknown program", 0, "wrong_entry", [=](Chain &c) {
        c[0].program = "gepetto";
    });
    row("an unknown version", 0, "wrong_entry", [=](Chain &c) {
        c[0].version = 7;
    });
    row("an unknown zone", 0, "wrong_entry", [=](Chain &c) {
        c[0].timeZone = "Mars/Olympus";
    });
    row("an unknown plan", at(chain, Kind::TrialConverted), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::TrialConverted)].plan = "gold";
    });
    row("an unknown error", refusal, "wrong_entry", [=](Chain &c) {
        c[refusal].error = "moon_phase";
    });
    row("a refusal for another reason", refusal, "wrong_entry", [=](Chain &c) {
        c[refusal].error = "user_inactive";
    });
    row("a refusal without a cause", charge, "wrong_entry", [=](Chain &c) {
        Entry &entry = c[charge];
        entry.kind = Kind::Refusal;
        entry.cost = -entry.amount;
        entry.amount = {};
        entry.error = "insufficient_credits";
        entry.draws.clear();
        renumber(c);
    });
    row("a charge beyond the limit", refusal, "wrong_entry", [=](Chain &c) {
        Entry &entry = c[refusal];
        entry.kind = Kind::Charge;
        entry.amount = -entry.cost;
        entry.cost = {};
        entry.error.clear();
        entry.asset = "a9";
        entry.draws = {{8, -entry.amount, false}};
        renumber(c);
    });
    row("a charge of an inactive user", at(chain, Kind::Charge, 5), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::Charge, 5)].user = "bob";
    });
    row("a reversal of no entry", reversal, "wrong_entry", [=](Chain &c) {
        c[reversal].of = 999;
    });
    row("a reversal of a user", reversal, "wrong_entry", [=](Chain &c) {
        c[reversal].of = 3;
    });
    row("a reversal of itself", reversal, "wrong_entry", [=](Chain &c) {
        c[reversal].of = c[reversal].seq;
    });
    row("a reversal twice", reversal + 1, "wrong_entry", [=](Chain &c) {
        insert(c, reversal + 1, c[reversal]);
    });
    row("an upgrade left out", at(chain, Kind::Grant, 4), "wrong_entry", [=](Chain &c) {
        drop(c, at(c, Kind::Grant, 4));
    });
    row("an upgrade for nothing", at(chain, Kind::Grant, 3), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::Grant, 3)].source = GrantSource::Upgrade;
    });
    row("a plan change that waits", at(chain, Kind::PlanChanged), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::PlanChanged)].effective = Effective::NextCycle;
    });
    row("an end for credits that have none", at(chain, Kind::Grant, 3), "wrong_entry", [=](Chain &c) {
        c[at(c, Kind::Grant, 3)].expiresAt = Instant::latest();
    });
    row("a field of another kind", charge, "wrong_entry", [=](Chain &c) {
        c[charge].role = "admin";
    });
    row("another organization", charge, "wrong_entry", [=](Chain &c) {
        c[charge].org = "p";
    });
    row("a seq skipped", charge, "wrong_entry", [=](Chain &c) {
        c[charge].seq += 1;
    });
    row("created twice", 2, "wrong_entry", [=](Chain &c) {
        insert(c, 2, c[0]);
    });
    row("no beginning", 0, "wrong_entry", [=](Chain &c) {
        drop(c, 0);
    });
    row("booked before the books were closed", charge + 4, "wrong_entry", [=](Chain &c) {
        c[charge + 4].bookedAt = c[charge].bookedAt;
    });
    row("booked later than it says", charge, "wrong_entry", [=](Chain &c) {
        c[charge].bookedAt.ms += 1000;
    });
}

void ForgeriesTest::findsForgery()
{
    QFETCH(Forgery, forge);
    QFETCH(int, index);
    QFETCH(QString, problem);
    Chain chain = sample();
    forge(chain);
    const std::optional<Problem> found = verify(chain);
    QVERIFY2(found, "the forgery passes");
    QVERIFY2(problem == QLatin1String(problemName(found->kind).data()), shown(found).constData());
    QVERIFY2(found->seq == chain.at(size_t(index)).seq, shown(found).constData());
    QVERIFY(!found->message.empty());
}

QTEST_GUILESS_MAIN(ForgeriesTest)

#include "forgeries_test.moc"
