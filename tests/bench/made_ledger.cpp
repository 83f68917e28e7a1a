// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_ledger.h"

#include "tests/bench/bench.h"

namespace tidemark::bench
{

Operation next(OperationKind kind)
{
    static int64_t minute = 0;
    Operation operation;
    operation.kind = kind;
    operation.org = "o";
    operation.actor = "bench";
    operation.at = {1'735'689'600'000 + minute++ * 1000};
    return operation;
}

Operation nextCharge()
{
    static int64_t number = 0;
    Operation operation = next(OperationKind::Action);
    operation.user = "u";
    operation.action = "generate";
    operation.asset = "asset-" + std::to_string(++number);
    operation.key = "key-" + std::to_string(number);
    return operation;
}

bool bookMany(Ledger &ledger, int count, const std::function<Operation()> &make)
{
    while (count > 0) {
        auto booking = ledger.book(BookingSize::Large);
        if (!booking)
            return false;
        for (int i = 0; i < 20'000 && count > 0; ++i, --count) {
            const Result<Answer> answer = (*booking)->apply(make(), {true});
            if (!answer || answer->error)
                return false;
        }
        if (!(*booking)->commit())
            return false;
    }
    return true;
}

double bookAwaited(Ledger &ledger, const Operation &operation)
{
    const Watch watch;
    auto booking = ledger.book();
    if (!booking)
        return -1;
    const Result<Answer> answer = (*booking)->apply(operation, {true});
    if (!answer || answer->error || !(*booking)->commit())
        return -1;
    return watch.seconds();
}

std::unique_ptr<Ledger> makeLedger(const std::string &path)
{
    auto ledger = Ledger::open(path, OpenMode::CreateNew);
    if (!ledger)
        return {};
    Operation org = next(OperationKind::OrgCreate);
    org.program = "geppetto";
    org.plan = "scale";
    Operation user = next(OperationKind::UserCreate);
    user.user = "u";
    Operation topUp = next(OperationKind::Topup);
    topUp.credits = Amount{Credits::whole(100'000'000)};
    for (const Operation &operation : {org, user, topUp}) {
        if (bookAwaited(**ledger, operation) < 0)
            return {};
    }
    return std::move(*ledger);
}

}
