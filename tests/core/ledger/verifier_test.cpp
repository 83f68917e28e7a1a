// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verifier.h"

#include <QDir>
#include <QTest>
#include <functional>

#include "tests/core/ledger/sample_chain.h"

using namespace tidemark;
using namespace tidemark::test;

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void sampleHolds();
    void findsEveryField();
    void survivesAnything();
    void endsInsideAnOperation();
    void versionsOfPrograms();
    void memoryIsFlat();
};

void VerifierTest::holds_data()
{
    QTest::addColumn<QString>("path");
    const QDir examples(QStringLiteral(TIDEMARK_TEST_DATA "/examples"));
    for (const QString &name : examples.entryList({QStringLiteral("*.ops.jsonl")}))
        QTest::newRow(qPrintable(name)) << examples.filePath(name);
}

void VerifierTest::holds()
{
    QFETCH(QString, path);
    ChainBuilder builder;
    builder.applyFile(path);
    QVERIFY(!builder.chains().empty());
    for (const auto &[org, chain] : builder.chains()) {
        const std::optional<Problem> problem = verify(chain);
        QVERIFY2(!problem, shown(problem).constData());
    }
}

void VerifierTest::sampleHolds()
{
    const Chain chain = sample();
    const std::optional<Problem> problem = verify(chain);
    QVERIFY2(!problem, shown(problem).constData());
    for (const EntryKind kind : {EntryKind::Expiry, EntryKind::Reopening, EntryKind::Refusal, EntryKind::Reversal})
        nth(chain, kind, 1);
    QCOMPARE(nth(chain, EntryKind::Charge, 4).draws.front().reopened, true);
}

/// Every figure of every entry, each changed by the least that it can be.
void VerifierTest::findsEveryField()
{
    const Chain chain = sample();
    const auto check = [&](size_t index, const char *field, const std::function<void(Entry &)> &change) {
        Chain forged = chain;
        change(forged[index]);
        const std::optional<Problem> problem = verify(forged);
        if (!problem || problem->seq > forged[index].seq)
            qWarning("%s of seq %d: %s", field, int(index + 1), shown(problem).constData());
        return problem && problem->seq <= std::max(forged[index].seq, chain[index].seq);
    };
    const Credits least = Credits::fromThousandths(1);
    for (size_t i = 0; i < chain.size(); ++i) {
        QVERIFY(check(i, "amount", [&](Entry &entry) {
            entry.amount += least;
        }));
        QVERIFY(check(i, "balance", [&](Entry &entry) {
            entry.balance += least;
        }));
        QVERIFY(check(i, "booked_at", [&](Entry &entry) {
            entry.bookedAt.ms += 1;
        }));
        QVERIFY(check(i, "booked_at", [&](Entry &entry) {
            entry.bookedAt.ms -= 1;
        }));
        QVERIFY(check(i, "seq", [&](Entry &entry) {
            entry.seq += 1;
        }));
        QVERIFY(check(i, "draws", [&](Entry &entry) {
            entry.draws.push_back({2, least, false});
        }));
        QVERIFY(check(i, "grant", [&](Entry &entry) {
            entry.grant += 1;
        }));
        QVERIFY(check(i, "of", [&](Entry &entry) {
            entry.of += 2;
        }));
        QVERIFY(check(i, "cost", [&](Entry &entry) {
            entry.cost += least;
        }));
        if (chain[i].kind != EntryKind::UserCreated)
            QVERIFY(check(i, "user", [&](Entry &entry) {
                entry.user += "?";
            }));
        QVERIFY(check(i, "error", [&](Entry &entry) {
            entry.error += "?";
        }));
        QVERIFY(check(i, "version", [&](Entry &entry) {
            entry.version += 1;
        }));
        QVERIFY(check(i, "kind", [&](Entry &entry) {
            entry.kind = static_cast<EntryKind>((static_cast<int>(entry.kind) + 1) % entryKindCount);
        }));
    }
}

/// Whatever a chain says, it is answered; kinds and figures at random, and at the ends of their range.
void VerifierTest::survivesAnything()
{
    const Chain chain = sample();
    const int64_t extremes[] = {0, 1, -1, 17, 1000, Credits::maxThousandths, INT64_MAX, INT64_MIN, INT64_MAX - 1};
    const std::string texts[] = {"", "none", "ann", "a1", "system", "\xff\xfe", std::string(400, 'x')};
    uint64_t state = 1;
    const auto random = [&state](size_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<size_t>((state >> 33) % below);
    };
    const auto extreme = [&] {
        return extremes[random(std::size(extremes))];
    };
    const auto text = [&] {
        return texts[random(std::size(texts))];
    };
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        Chain forged = chain;
        Entry &entry = forged[random(forged.size())];
        const int changes = 1 + static_cast<int>(random(3));
        for (int change = 0; change < changes; ++change) {
            switch (random(22)) {
            case 0:
                entry.amount = Credits::fromThousandths(extreme());
                break;
            case 1:
                entry.balance = Credits::fromThousandths(extreme());
                break;
            case 2:
                entry.bookedAt.ms = extreme();
                break;
            case 3:
                entry.occurredAt.ms = extreme();
                break;
            case 4:
                entry.bookedAt = entry.occurredAt = Instant::latest();
                break;
            case 5:
                entry.kind = static_cast<EntryKind>(random(entryKindCount));
                break;
            case 6:
                entry.user = text();
                break;
            case 7:
                entry.asset = text();
                break;
            case 8:
                entry.plan = text();
                break;
            case 9:
                entry.draws = {{extreme(), Credits::fromThousandths(extreme()), true}};
                break;
            case 10:
                entry.grant = extreme();
                break;
            case 11:
                entry.of = extreme();
                break;
            case 12:
                entry.seq = extreme();
                break;
            case 13:
                entry.limit = Limit{Limit::Kind::Amount, Credits::fromThousandths(extreme())};
                break;
            case 14:
                entry.limit.reset();
                break;
            case 15:
                entry.percent = Credits::fromThousandths(extreme());
                break;
            case 16:
                entry.trial = Credits::fromThousandths(extreme());
                break;
            case 17:
                entry.source = static_cast<GrantSource>(random(grantSourceCount));
                break;
            case 18:
                entry.expiresAt = Instant{extreme()};
                break;
            case 19:
                entry.cost = Credits::fromThousandths(extreme());
                break;
            case 20:
                entry.program = text();
                break;
            default:
                entry.timeZone = text();
                break;
            }
        }
        found += verify(forged).has_value();
    }
    QVERIFY(found > 3500);
}

void VerifierTest::endsInsideAnOperation()
{
    const Chain chain = sample();
    const auto until = [&](size_t end) {
        return verify(Chain(chain.begin(), chain.begin() + std::ptrdiff_t(end)));
    };
    const size_t upgrade = at(chain, EntryKind::Grant, 4);
    const std::optional<Problem> cut = until(upgrade);
    QVERIFY2(cut && cut->kind == ProblemKind::WrongEntry && cut->seq == chain[upgrade - 1].seq, shown(cut).constData());
    const std::optional<Problem> held = until(at(chain, EntryKind::Reopening) + 1);
    QVERIFY2(held && held->kind == ProblemKind::WrongSettling, shown(held).constData());
    // What was settled is right wherever the chain stops.
    QVERIFY(!until(at(chain, EntryKind::Expiry, 3) + 1));
}

void VerifierTest::versionsOfPrograms()
{
    Program second = *builtInPrograms().find("idealy", 1);
    second.version = 2;
    second.modelDefault = Credits::whole(3);
    second.plans.front().allocation = Credits::whole(300);
    ChainBuilder builder;
    QVERIFY(builder.apply(
        R"({"op":"org.create","at":"2026-01-01T10:00:00Z","org":"o","program":"idealy","plan":"starter"})"));
    QVERIFY(builder.apply(R"({"op":"user.create","at":"2026-01-01T10:00:00Z","org":"o","user":"ann"})"));
    builder.addProgram(second);
    QVERIFY(builder.apply(R"({"op":"program","at":"2026-01-02T10:00:00Z","org":"o","version":2})"));
    QVERIFY(builder.apply(R"({"op":"action","at":"2026-02-02T10:00:00Z","org":"o","user":"ann","action":"generate"})"));
    QVERIFY(
        builder.apply(R"({"op":"org.create","at":"2026-01-01T10:00:00Z","org":"p","program":"idealy","trial":true})"));
    for (const char *org : {"o", "p"}) {
        const std::optional<Problem> problem = verify(builder.chain(org), builder.programs());
        QVERIFY2(!problem, shown(problem).constData());
    }
    QCOMPARE(builder.chain("o").back().amount, Credits::whole(-3));

    const std::optional<Problem> without = verify(builder.chain("o"));
    QVERIFY2(without && without->kind == ProblemKind::WrongEntry && without->seq == 4, shown(without).constData());
    Chain forged = builder.chain("o");
    forged[3].version = 1;
    const std::optional<Problem> other = verify(forged, builder.programs());
    QVERIFY2(other && other->kind == ProblemKind::WrongEntry, shown(other).constData());
}

/// What the rules no longer need is not kept as entries.
void VerifierTest::memoryIsFlat()
{
    ChainBuilder builder;
    builder.apply(R"({"op":"org.create","at":"2026-01-01T10:00:00Z","org":"o","program":"geppetto","plan":"team"})");
    builder.apply(R"({"op":"user.create","at":"2026-01-01T10:00:00Z","org":"o","user":"ann"})");
    for (int i = 0; i < 500; ++i)
        builder.apply(R"({"op":"action","at":"2026-01-02T10:00:00Z","org":"o","user":"ann","action":"generate"})");
    ChainVerifier verifier(builtInPrograms());
    for (const Entry &entry : builder.chain("o"))
        QVERIFY(!verifier.check(entry));
    QCOMPARE(verifier.state().changedGrants().size(), size_t(1));
    QCOMPARE(verifier.state().changedUsers().size(), size_t(1));
    QVERIFY(verifier.state().asset("auto-4"));
    QVERIFY(verifier.state().pastDraw(4));
    QVERIFY(!verifier.state().pastDraw(3));
}

QTEST_GUILESS_MAIN(VerifierTest)

#include "verifier_test.moc"
