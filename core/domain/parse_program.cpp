// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/domain/program_fields.h"
#include "core/domain/program_json.h"

namespace tidemark
{
namespace
{
constexpr int mostLateDays = 3660;

class ProgramReader : private ProgramFields
{
public:
    Result<Program> read(const Json &json);

private:
    bool terms(const Json &json, Program &program);
    bool plans(const Json &json, Program &program);
    bool action(const Json &json, PricedAction &action);
    bool actions(const Json &json, Program &program);
    bool models(const Json &json, Program &program);
};

bool ProgramReader::terms(const Json &json, Program &program)
{
    bool calendar = false;
    int64_t lateDays = 0;
    if (!text(json, "id", program.id) || !text(json, "name", program.name, false)
        || !whole(json, "version", 1, 1'000'000, program.version)
        || !choice(json, "cycle", "anchored", "calendar_month", calendar)
        || !choice(json, "subscription_credits", "roll_over", "end_with_cycle", program.subscriptionCreditsEnd)
        || !credits(json, "trial", program.trial) || !whole(json, "late_days", 0, mostLateDays, lateDays))
        return false;
    program.cycle = calendar ? Program::Cycle::CalendarMonth : Program::Cycle::Anchored;
    program.lateDays = static_cast<int>(lateDays);
    return true;
}

bool ProgramReader::plans(const Json &json, Program &program)
{
    const Json *list = json.member("plans");
    if (!list || list->type != Json::Type::Array || list->items.empty())
        return wrong("\"plans\" must be a list of at least one plan");
    for (const Json &item : list->items) {
        Plan plan;
        if (!knows(item, {"id", "name", "credits"}) || !text(item, "id", plan.id)
            || !text(item, "name", plan.name, false) || !credits(item, "credits", plan.allocation))
            return within("plan", program.plans.size() + 1, plan.id);
        if (plan.id == "none" || program.plan(plan.id))
            return wrong("the plan id \"" + plan.id + "\" is taken");
        program.plans.push_back(std::move(plan));
    }
    return true;
}

bool ProgramReader::action(const Json &json, PricedAction &action)
{
    if (!knows(json, {"id", "name", "price", "free", "asset", "model"}) || !text(json, "id", action.id)
        || !text(json, "name", action.name, false))
        return false;
    bool free = false;
    bool asset = false;
    if (!truth(json, "free", free) || !truth(json, "asset", asset))
        return false;
    const Json *price = json.member("price");
    if (price && free)
        return wrong("it is either free or has a price");
    if (const Json *model = json.member("model")) {
        if (!model->isString() || model->text != "of_source")
            return wrong("\"model\" must be \"of_source\"");
        action.carriesSourceModel = true;
    }
    if (free) {
        action.kind = asset ? PricedAction::Kind::FreeAsset : PricedAction::Kind::Free;
        return true;
    }
    if (!price)
        return wrong("it has neither a price nor \"free\": true");
    action.kind = PricedAction::Kind::Charged;
    if (price->isString() && price->text == "by_model") {
        action.basis = PricedAction::Basis::Model;
        return true;
    }
    if (price->isString() && price->text == "by_source_model") {
        action.basis = PricedAction::Basis::SourceModel;
        return action.carriesSourceModel
            || wrong("its price is \"by_source_model\", so it must have \"model\": \"of_source\"");
    }
    return creditsOf(*price, "price", action.price)
        && (action.price.isPositive() || wrong("\"price\" must be positive"));
}

bool ProgramReader::actions(const Json &json, Program &program)
{
    const Json *list = json.member("actions");
    if (!list || list->type != Json::Type::Array || list->items.empty())
        return wrong("\"actions\" must be a list of at least one action");
    for (const Json &item : list->items) {
        PricedAction read;
        if (!action(item, read))
            return within("action", program.actions.size() + 1, read.id);
        if (program.action(read.id))
            return wrong("the action id \"" + read.id + "\" is taken");
        program.actions.push_back(std::move(read));
    }
    return true;
}

bool ProgramReader::models(const Json &json, Program &program)
{
    const bool priced = std::any_of(program.actions.begin(), program.actions.end(), [](const PricedAction &action) {
        return action.basis != PricedAction::Basis::Fixed;
    });
    const Json *models = json.member("models");
    if (!models)
        return !priced || wrong("\"models\" is missing, but an action is priced by model");
    if (!knows(*models, {"default", "prices"}) || !credits(*models, "default", program.modelDefault))
        return false;
    if (!program.modelDefault.isPositive())
        return wrong("the default price must be positive");
    const Json *prices = models->member("prices");
    if (!prices || prices->type != Json::Type::Object)
        return wrong("\"prices\" must name a price for each model");
    for (const Json::Member &member : prices->members) {
        Credits price;
        if (!creditsOf(member.second, member.first, price))
            return false;
        if (!price.isPositive() || !program.modelPrices.emplace(normalizedModel(member.first), price).second)
            return wrong("the price of \"" + member.first + "\" must be positive and stand once");
        program.modelNames.push_back(member.first);
    }
    return true;
}

Result<Program> ProgramReader::read(const Json &json)
{
    Program program;
    const bool fine = knows(json,
                            {"id", "version", "name", "cycle", "subscription_credits", "trial", "late_days", "plans",
                             "actions", "models"})
        && terms(json, program) && plans(json, program) && actions(json, program) && models(json, program);
    if (!fine)
        return fail(ErrorCode::Malformed, "The program is not well-formed: " + problem() + ".");
    return program;
}
}

Result<Program> parseProgram(std::string_view json)
{
    const Result<Json> parsed = Json::parse(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return ProgramReader().read(*parsed);
}

}
