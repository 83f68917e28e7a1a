// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <memory>
#include <string>
#include <vector>

#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"

namespace tidemark
{

/// "2026-03-01", "2026-03-01T10:00:00Z"
inline Instant at(const std::string &text)
{
    return Instant::parse(text.size() == 10 ? text + "T00:00:00Z" : text).value();
}

inline Credits credits(const std::string &text)
{
    Amount amount;
    parseAmount(text, amount);
    return amount.value;
}

/// Lines as `tidemark-cli apply` takes them, with ' for ".
inline Operation operationOf(std::string line)
{
    for (char &c : line)
        c = c == '\'' ? '"' : c;
    return parseOperation(line, "tester").value();
}

/// Books the lines in one transaction; the answers, in order.
inline std::vector<Answer> book(Ledger &ledger, const std::vector<std::string> &lines)
{
    std::vector<Answer> answers;
    const auto booking = ledger.book();
    for (const std::string &line : lines) {
        const Result<Answer> answer = (*booking)->apply(operationOf(line), {.allowFuture = true});
        if (!answer || (answer->error && answer->error->code == ErrorCode::Malformed))
            qFatal("%s: %s", line.c_str(), (answer ? *answer->error : answer.error()).detail.c_str());
        answers.push_back(*answer);
    }
    if (!(*booking)->commit())
        qFatal("The store failed.");
    return answers;
}

}
