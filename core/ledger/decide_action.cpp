// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide_parts.h"

#include "core/ledger/burn_down.h"
#include "core/ledger/calculator.h"

namespace tidemark
{
namespace
{
/// What the rules need to know of an action before anything is drawn.
struct Use {
    const PricedAction &action;
    std::string model; ///< that the new asset carries
    Credits cost;
};

std::string sourceModel(const Request &request)
{
    const Operation &op = request.op;
    if (!op.source.empty()) {
        if (const auto source = request.state.asset(op.source))
            return source->model;
    }
    return op.sourceModel.value_or(std::string());
}

Entry useEntry(const Request &request, const Draft &draft, const Use &use, EntryKind kind)
{
    Entry entry = request.entry(draft, kind);
    entry.user = request.op.user;
    entry.action = use.action.id;
    if (use.action.makesAsset())
        entry.model = use.model;
    entry.sourceAsset = request.op.source;
    return entry;
}

Decision bookRefusal(const Request &request, Draft &&draft, const Use &use, ErrorCode code, std::optional<Credits> left,
                     std::string detail = {})
{
    Entry entry = useEntry(request, draft, use, EntryKind::Refusal);
    if (use.action.makesAsset())
        entry.asset = request.op.asset;
    entry.error = errorName(code);
    entry.cost = use.cost;
    draft.book(std::move(entry));
    Decision decision = booked(std::move(draft), true);
    decision.answer.error = Error{code, detail.empty() ? std::string(errorSentence(code)) : std::move(detail)};
    decision.answer.cost = use.cost;
    decision.answer.left = left;
    return decision;
}

std::string newAssetId(const Request &request, Seq seq)
{
    if (!request.op.asset.empty())
        return request.op.asset;
    const std::string id = "auto-" + std::to_string(seq);
    if (!request.state.asset(id))
        return id;
    for (int number = 2;; ++number) {
        std::string other = id + "-" + std::to_string(number);
        if (!request.state.asset(other))
            return other;
    }
}

Decision bookUse(const Request &request, Draft &&draft, const Use &use, const std::vector<Draw> &draws)
{
    for (const Draw &draw : draws) {
        if (!draw.reopened)
            continue;
        Entry reopening = request.entry(draft, EntryKind::Reopening);
        reopening.grant = draw.grant;
        reopening.amount = draw.amount;
        draft.book(std::move(reopening));
    }
    const EntryKind kind = use.cost.isZero() ? EntryKind::AssetCreated : EntryKind::Charge;
    Entry entry = useEntry(request, draft, use, kind);
    entry.asset = newAssetId(request, draft.nextSeq());
    entry.amount = -use.cost;
    entry.draws = draws;
    const std::string asset = entry.asset;
    draft.book(std::move(entry));
    Decision decision = booked(std::move(draft), true);
    decision.answer.cost = use.cost;
    decision.answer.asset = asset;
    const OrgState &after = *decision.after;
    decision.answer.state =
        creditState(after.head()->balance, lowThreshold(*after.head(), after.program()), after.program());
    return decision;
}
}

Decision decideAction(const Request &request)
{
    const Operation &op = request.op;
    const std::optional<User> user = request.state.user(op.user);
    if (!user)
        return refuse(ErrorCode::UnknownUser, "There is no user \"" + op.user + "\" in this organization.");
    const Program &program = request.program();
    const PricedAction *action = program.action(op.action);
    if (!action)
        return refuse(ErrorCode::UnknownAction, "The program has no action \"" + op.action + "\".");
    if (action->makesAsset() && !op.asset.empty() && request.state.asset(op.asset))
        return refuse(ErrorCode::DuplicateAsset, "There is already an asset \"" + op.asset + "\".");
    if (action->basis == PricedAction::Basis::SourceModel && op.source.empty()
        && op.sourceModel.value_or(std::string()).empty())
        return refuse(ErrorCode::SourceRequired);

    const std::string own = op.model.value_or(std::string());
    const std::string ofSource = action->carriesSourceModel ? sourceModel(request) : std::string();
    const Use use{*action, action->carriesSourceModel ? ofSource : own, priceOf(program, *action, own, ofSource)};
    const bool active = user->activeAt(op.at);
    if (active && !action->makesAsset()) {
        Decision free;
        free.answer.cost = Credits();
        return free;
    }
    if (user->usedEver.thousandths() > INT64_MAX / 2 - use.cost.thousandths())
        return refuse(ErrorCode::AmountOutOfRange, "What the user has used in all would be out of range.");

    Draft draft = request.settledDraft();
    const int64_t cycle = draft.state().cycleAt(op.at).number;
    const std::optional<Credits> left = userBalance(draft.state(), *user, cycle, op.at).left;
    if (!active)
        return bookRefusal(request, std::move(draft), use, ErrorCode::UserInactive, left);
    if (use.cost.isZero())
        return bookUse(request, std::move(draft), use, {});
    const auto draws = drawsFor(draft.state(), use.cost, op.at, request.booked());
    if (!draws)
        return bookRefusal(request, std::move(draft), use, ErrorCode::InsufficientCredits, left);
    if (left && *left < use.cost)
        return bookRefusal(request, std::move(draft), use, ErrorCode::UserLimitReached, left,
                           "The action costs " + use.cost.toString() + " and the user's limit leaves "
                               + left->toString() + ".");
    return bookUse(request, std::move(draft), use, *draws);
}

Decision decideQuote(const Request &request)
{
    const Operation &op = request.op;
    const Program *program = request.context.programs.newest(op.program);
    if (!program)
        return refuse(ErrorCode::UnknownProgram, "There is no program \"" + op.program + "\".");
    const PricedAction *action = program->action(op.action);
    if (!action)
        return refuse(ErrorCode::UnknownAction, "The program has no action \"" + op.action + "\".");
    if (action->basis == PricedAction::Basis::SourceModel && op.sourceModel.value_or(std::string()).empty())
        return refuse(ErrorCode::SourceRequired);
    Decision decision;
    decision.answer.cost =
        priceOf(*program, *action, op.model.value_or(std::string()), op.sourceModel.value_or(std::string()));
    return decision;
}

}
