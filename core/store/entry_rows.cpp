// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_rows.h"

#include <charconv>

#include "core/store/entry_detail.h"

namespace tidemark
{

const char *const entryColumns =
    "e.seq, e.kind, e.amount, e.balance, e.booked_at, e.occurred_at, e.recorded_at, e.actor, "
    "e.user, e.action, e.model, e.asset, e.source_asset, e.draws, e.detail, e.hash, e.key";

bool readEntry(const sqlite::Statement &row, int first, Entry &entry)
{
    int column = first;
    entry.seq = row.integer(column++);
    const int64_t kind = row.integer(column++);
    if (kind < 0 || kind >= entryKindCount)
        return false;
    entry.kind = static_cast<EntryKind>(kind);
    entry.amount = Credits::fromThousandths(row.integer(column++));
    entry.balance = Credits::fromThousandths(row.integer(column++));
    entry.bookedAt = {row.integer(column++)};
    entry.occurredAt = {row.integer(column++)};
    entry.recordedAt = {row.integer(column++)};
    entry.actor = row.text(column++);
    entry.user = row.text(column++);
    entry.action = row.text(column++);
    entry.model = row.text(column++);
    entry.asset = row.text(column++);
    entry.sourceAsset = row.text(column++);
    const std::string_view draws = row.text(column++);
    const std::string_view detail = row.text(column++);
    row.blob(column++, entry.hash);
    entry.key = row.text(column++);
    return readDraws(draws, entry.draws) && readDetail(detail, entry);
}

std::string rememberedAnswer(const Answer &answer)
{
    if (answer.plan)
        return "p" + answer.plan->value_or(std::string()) + "\n" + answer.pendingPlan->value_or(std::string());
    if (answer.left)
        return *answer.left ? "l" + std::to_string((*answer.left)->thousandths()) : std::string("l");
    if (answer.state && *answer.state != CreditState::Ok)
        return *answer.state == CreditState::Low ? "low" : "exhausted";
    return {};
}

Answer answerAgain(const Entry &entry, std::string_view remembered)
{
    Answer answer;
    answer.seq = entry.seq;
    switch (entry.kind) {
    case EntryKind::UserCreated:
    case EntryKind::UserUpdated:
    case EntryKind::LimitSet:
    case EntryKind::DefaultLimitSet:
    case EntryKind::ThresholdSet:
    case EntryKind::ProgramChanged:
    case EntryKind::AssetUpdated:
        return answer;
    default:
        answer.remaining = entry.balance;
    }
    const auto textOrNull = [](std::string_view text) {
        return text.empty() ? std::nullopt : std::optional(std::string(text));
    };
    if (remembered.starts_with('p')) {
        const size_t end = remembered.find('\n');
        answer.plan = textOrNull(remembered.substr(1, end - 1));
        answer.pendingPlan =
            textOrNull(end == std::string_view::npos ? std::string_view() : remembered.substr(end + 1));
    }
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated) {
        answer.cost = -entry.amount;
        answer.asset = entry.asset;
        answer.state = remembered == "low" ? CreditState::Low
            : remembered == "exhausted"    ? CreditState::Exhausted
                                           : CreditState::Ok;
    }
    if (entry.kind == EntryKind::Refusal) {
        answer.cost = entry.cost;
        const ErrorCode code = entry.error == "user_inactive" ? ErrorCode::UserInactive
            : entry.error == "user_limit_reached"             ? ErrorCode::UserLimitReached
                                                              : ErrorCode::InsufficientCredits;
        answer.error = Error{code, std::string(errorSentence(code))};
        std::optional<Credits> left;
        int64_t thousandths = 0;
        if (remembered.size() > 1
            && std::from_chars(remembered.data() + 1, remembered.data() + remembered.size(), thousandths).ec
                == std::errc())
            left = Credits::fromThousandths(thousandths);
        answer.left = left;
    }
    return answer;
}

}
