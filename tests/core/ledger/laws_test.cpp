// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <rapidcheck.h>

#include "core/ledger/canonical_json.h"
#include "core/ledger/draft.h"
#include "core/store/history.h"
#include "core/store/sql_state_reader.h"
#include "tests/support/desk.h"
#include "tests/support/naive_burn_down.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"
#include "tests/support/state_text.h"

using namespace tidemark;

namespace
{
using Numbers = std::vector<uint32_t>;

rc::Gen<Numbers> numbers(int most)
{
    const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000));
    return rc::gen::mapcat(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(1, most)), [number](int size) {
        return rc::gen::container<Numbers>(std::size_t(size), number);
    });
}

/// Versions 2 of both programs (dearer, larger) and 3 (lacks a plan).
void addVersions(ProgramCatalog &programs)
{
    for (const char *id : {"idealy", "geppetto"}) {
        Program next = *programs.newest(id);
        next.version = 2;
        next.modelDefault = Credits::fromThousandths(1500);
        next.plans.front().allocation = Credits::whole(3000);
        programs.add(next);
        next.version = 3;
        next.plans.pop_back();
        programs.add(next);
    }
}

std::vector<std::string> linesFrom(const Numbers &numbers)
{
    RandomOperations operations;
    std::vector<std::string> lines;
    for (const uint32_t number : numbers) {
        lines.push_back(operations.next(number));
        RC_LOG() << lines.back() << '\n';
    }
    return lines;
}

Operation parsed(const std::string &line)
{
    const auto op = parseOperation(line, "tester");
    if (!op)
        RC_FAIL(line + ": " + op.error().detail);
    return *op;
}

Operation balanceOf(Instant at)
{
    Operation op;
    op.kind = OperationKind::Balance;
    op.org = "a";
    op.at = at;
    return op;
}

std::string said(const Answer &answer)
{
    return answerJson(1, answer);
}

Credits leftOf(const OrgState &state)
{
    Credits sum;
    for (const auto &[seq, grant] : state.changedGrants()) {
        RC_ASSERT(!grant.left.isNegative());
        RC_ASSERT(!grant.reopenable.isNegative());
        RC_ASSERT(grant.left + grant.reopenable <= grant.amount);
        sum += grant.left;
    }
    return sum;
}

void sumsHold(Desk &desk)
{
    Credits sum;
    Seq seq = 0;
    Instant booked = Instant::earliest();
    for (const Entry &entry : desk.chain()) {
        sum += entry.amount;
        RC_ASSERT(entry.seq == ++seq);
        RC_ASSERT(entry.balance == sum);
        RC_ASSERT(!sum.isNegative());
        RC_ASSERT(entry.bookedAt >= booked);
        booked = entry.bookedAt;
    }
    if (desk.org("a").head())
        RC_ASSERT(desk.org("a").head()->balance == sum);
    RC_ASSERT(leftOf(desk.org("a")) == sum);
}

std::string text(const StateReader &state, const std::vector<Entry> &chain)
{
    return StateText(state, chain)();
}

bool sameChain(const std::vector<Entry> &a, const std::vector<Entry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Entry &x, const Entry &y) {
        return sameBooking(x, y) && x.key == y.key && x.actor == y.actor;
    });
}
}

class LawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumOfAmountsIsWhatTheGrantsHaveLeft();
    void aReplayedChainGivesTheState();
    void decideIsPure();
    void drawsFollowTheOrder();
    void settledInOneStepOrMany();
    void aReplayedKeyBooksNothing();
    void aPastBalanceStays();
    void theStoreAgreesWithTheEngine();
};

void LawsTest::theSumOfAmountsIsWhatTheGrantsHaveLeft()
{
    QVERIFY(rc::check("the sum of amounts is what the grants have left", [] {
        Desk desk;
        for (const std::string &line : linesFrom(*numbers(150))) {
            desk.apply(parsed(line));
            RC_ASSERT(leftOf(desk.org("a")) == (desk.org("a").head() ? desk.org("a").head()->balance : Credits()));
        }
        sumsHold(desk);
        RC_CLASSIFY(desk.chain().size() > 50, "more than 50 entries");
        const auto any = [&desk](EntryKind kind) {
            return std::ranges::any_of(desk.chain(), [kind](const Entry &entry) {
                return entry.kind == kind;
            });
        };
        RC_CLASSIFY(any(EntryKind::Reopening), "with a reopening");
        RC_CLASSIFY(any(EntryKind::Expiry), "with an expiry");
        RC_CLASSIFY(any(EntryKind::Reversal), "with a reversal");
        RC_CLASSIFY(any(EntryKind::Refusal), "with a refusal");
        RC_CLASSIFY(any(EntryKind::TrialConverted), "with a conversion");
    }));
}

void LawsTest::aReplayedChainGivesTheState()
{
    QVERIFY(rc::check("a replayed chain gives the state", [] {
        Desk desk;
        const std::vector<std::string> lines = linesFrom(*numbers(120));
        for (size_t i = 0; i < lines.size(); ++i) {
            desk.apply(parsed(lines[i]));
            if (i == 0)
                addVersions(desk.programs);
        }
        RC_ASSERT(text(desk.org("a"), desk.chain()) == text(*desk.replay("a"), desk.chain()));
    }));
}

void LawsTest::decideIsPure()
{
    QVERIFY(rc::check("decide is pure", [] {
        Desk desk;
        for (const std::string &line : linesFrom(*numbers(60))) {
            const Operation op = parsed(line);
            const std::string before = text(desk.org("a"), desk.chain());
            const Decision once = desk.decide(op);
            const Decision again = desk.decide(op);
            RC_ASSERT(said(once.answer) == said(again.answer));
            RC_ASSERT(sameChain(once.entries, again.entries));
            RC_ASSERT(once.digest == again.digest);
            RC_ASSERT(text(desk.org("a"), desk.chain()) == before);
            RC_ASSERT((once.after != nullptr) == !once.entries.empty());
            desk.apply(op);
        }
    }));
}

void LawsTest::drawsFollowTheOrder()
{
    QVERIFY(rc::check("draws follow the order of burn-down", [] {
        Desk desk;
        for (const std::string &line : linesFrom(*numbers(150)))
            desk.apply(parsed(line));
        NaiveBurnDown naive;
        for (const Entry &entry : desk.chain()) {
            if (const auto expected = naive.drawsOf(entry)) {
                RC_LOG() << "entry " << entry.seq << ", expected " << ::text(*expected).toStdString() << ", drawn "
                         << ::text(entry.draws).toStdString() << '\n';
                RC_ASSERT(*expected == entry.draws);
            }
            naive.follow(entry);
        }
    }));
}

void LawsTest::settledInOneStepOrMany()
{
    QVERIFY(rc::check("settled in one step or many, the same chain", [] {
        Desk desk;
        RandomOperations operations;
        for (const uint32_t number : *numbers(60))
            desk.apply(parsed(operations.next(number)));
        if (!desk.org("a").head())
            return;
        const OrgState &state = desk.org("a");
        const Instant from = state.head()->bookedAt;
        const Instant to{from.ms + *rc::gen::inRange<int64_t>(0, 800 * msPerDay)};
        Draft once(state, desk.programs);
        once.settle(to);
        Draft many(state, desk.programs);
        for (const int64_t permille : *rc::gen::container<std::set<int64_t>>(rc::gen::inRange<int64_t>(0, 1000)))
            many.settle({from.ms + (to.ms - from.ms) / 1000 * permille});
        for (const Entry &entry : once.entries()) {
            many.settle({entry.bookedAt.ms - 1});
            many.settle(entry.bookedAt);
        }
        many.settle(to);
        RC_ASSERT(sameChain(once.entries(), many.entries()));
        RC_ASSERT(text(once.state(), once.entries()) == text(many.state(), many.entries()));
        RC_CLASSIFY(once.entries().size() > 10, "more than 10 entries");
    }));
}

void LawsTest::aReplayedKeyBooksNothing()
{
    QVERIFY(rc::check("a replayed key books nothing and answers the same", [] {
        Desk desk;
        std::vector<std::pair<Operation, Answer>> held;
        for (const std::string &line : linesFrom(*numbers(80))) {
            const Operation op = parsed(line);
            const size_t before = desk.chain().size();
            const Answer answer = desk.apply(op);
            if (!op.key.empty() && desk.chain().size() > before)
                held.emplace_back(op, answer);
        }
        const std::string before = text(desk.org("a"), desk.chain());
        for (auto &[op, answer] : held) {
            op.at.ms += 400 * msPerDay;
            op.actor = "somebody else";
            Decision decision = desk.decide(op);
            RC_ASSERT(decision.answer.replayed);
            RC_ASSERT(decision.entries.empty());
            decision.answer.replayed = false;
            RC_ASSERT(said(decision.answer) == said(answer));
            op.reason = op.reason.value_or("") + "!";
            RC_ASSERT(desk.decide(op).answer.error->code == ErrorCode::KeyConflict);
        }
        RC_ASSERT(text(desk.org("a"), desk.chain()) == before);
    }));
}

void LawsTest::aPastBalanceStays()
{
    QVERIFY(rc::check("a balance at a past instant is the one that was answered then", [] {
        Desk desk;
        std::map<Instant, std::string> answered;
        std::vector<Operation> ops;
        for (const std::string &line : linesFrom(*numbers(80)))
            ops.push_back(parsed(line));
        for (const Operation &op : ops) {
            // What was computed ahead of the books holds up to the next booking.
            if (const OrgHead *head = desk.org("a").head(); head && op.at > head->bookedAt) {
                const Instant ahead{head->bookedAt.ms + (op.at.ms - head->bookedAt.ms) / 2};
                answered[ahead] = said(desk.apply(balanceOf(ahead)));
                answered[{op.at.ms - 1}] = said(desk.apply(balanceOf({op.at.ms - 1})));
            }
            desk.apply(op);
            if (const OrgHead *head = desk.org("a").head()) {
                answered.erase(answered.lower_bound(head->bookedAt), answered.end());
                answered[head->bookedAt] = said(desk.apply(balanceOf(head->bookedAt)));
            }
        }
        for (const auto &[at, answer] : answered)
            RC_ASSERT(said(desk.apply(balanceOf(at))) == answer);
    }));
}

void LawsTest::theStoreAgreesWithTheEngine()
{
    const bool holds = rc::check("the store agrees with the engine", [] {
        const Folder folder;
        const auto ledger = openLedger(folder.path("law.tidemark"));
        RC_ASSERT(ledger != nullptr);
        Desk desk;
        const std::vector<std::string> lines = linesFrom(*numbers(120));
        const size_t together = *rc::gen::elementOf(std::vector<size_t>{1, 4, 30, 1000});
        const auto size =
            together < 30 ? BookingSize::Small : *rc::gen::element(BookingSize::Small, BookingSize::Large);
        RC_LOG() << "in commits of " << together << (size == BookingSize::Large ? " in the background" : "") << '\n';
        for (size_t i = 0; i < lines.size();) {
            auto booking = ledger->book(size);
            RC_ASSERT(booking.has_value());
            for (size_t n = 0; n < together && i < lines.size(); ++n, ++i) {
                const Operation op = parsed(lines[i]);
                const auto answer = (*booking)->apply(op, {.allowFuture = true});
                RC_ASSERT(answer.has_value());
                RC_ASSERT(said(*answer) == said(desk.apply(op)));
            }
            RC_ASSERT((*booking)->commit().has_value());
        }
        std::vector<Entry> chain;
        Hash prev{};
        RC_ASSERT(ledger->eachEntry([&](const Entry &entry) {
            RC_ASSERT(entry.prev == prev);
            RC_ASSERT(hashOf(entry) == entry.hash);
            prev = entry.hash;
            chain.push_back(entry);
            return true;
        }));
        RC_ASSERT(sameChain(chain, desk.chain()));
        const SqlStateReader stored(ledger->connection(), "a");
        RC_ASSERT(stored.head() || chain.empty());
        if (stored.head())
            RC_ASSERT(stored.head()->hash == prev);
        RC_ASSERT(text(stored, chain) == text(*desk.replay("a"), chain));
        for (const Entry &entry : chain)
            RC_ASSERT(said(ledger->read(balanceOf(entry.bookedAt))) == said(desk.apply(balanceOf(entry.bookedAt))));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(LawsTest)
#include "laws_test.moc"
