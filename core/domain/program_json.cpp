// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program_json.h"

#include <map>
#include <utility>

#include "core/base/json.h"

namespace tidemark
{
namespace
{
void appendMember(std::string &json, std::string_view name, std::string_view text)
{
    if (json.back() != '{')
        json += ',';
    appendJsonString(json, name);
    json += ':';
    appendJsonString(json, text);
}

/// By name as the program's file spells it.
std::map<std::string, Credits, std::less<>> spelledPrices(const Program &program)
{
    std::map<std::string, Credits, std::less<>> prices = program.modelPrices;
    for (const std::string &name : program.modelNames) {
        if (auto price = prices.extract(normalizedModel(name))) {
            price.key() = name;
            prices.insert(std::move(price));
        }
    }
    return prices;
}

void appendAction(std::string &json, const PricedAction &action)
{
    json += '{';
    if (action.kind == PricedAction::Kind::FreeAsset)
        json += "\"asset\":true";
    if (action.kind != PricedAction::Kind::Charged)
        json.append(json.back() == '{' ? "\"free\":true" : ",\"free\":true");
    appendMember(json, "id", action.id);
    if (action.carriesSourceModel)
        appendMember(json, "model", "of_source");
    if (!action.name.empty())
        appendMember(json, "name", action.name);
    if (action.kind == PricedAction::Kind::Charged)
        appendMember(json, "price",
                     action.basis == PricedAction::Basis::Model             ? "by_model"
                         : action.basis == PricedAction::Basis::SourceModel ? "by_source_model"
                                                                            : action.price.toString());
    json += '}';
}
}

std::string programJson(const Program &program)
{
    std::string json = "{\"actions\":[";
    for (const PricedAction &action : program.actions) {
        if (json.back() != '[')
            json += ',';
        appendAction(json, action);
    }
    json += ']';
    appendMember(json, "cycle", program.cycle == Program::Cycle::Anchored ? "anchored" : "calendar_month");
    appendMember(json, "id", program.id);
    json += ",\"late_days\":" + std::to_string(program.lateDays);
    if (program.modelDefault.isPositive()) {
        json += ",\"models\":{\"default\":\"" + program.modelDefault.toString() + "\",\"prices\":{";
        for (const auto &[model, price] : spelledPrices(program))
            appendMember(json, model, price.toString());
        json += "}}";
    }
    if (!program.name.empty())
        appendMember(json, "name", program.name);
    json += ",\"plans\":[";
    for (const Plan &plan : program.plans) {
        json += json.back() == '[' ? "{" : ",{";
        appendMember(json, "credits", plan.allocation.toString());
        appendMember(json, "id", plan.id);
        if (!plan.name.empty())
            appendMember(json, "name", plan.name);
        json += '}';
    }
    json += ']';
    appendMember(json, "subscription_credits", program.subscriptionCreditsEnd ? "end_with_cycle" : "roll_over");
    appendMember(json, "trial", program.trial.toString());
    json += ",\"version\":" + std::to_string(program.version) + '}';
    return json;
}

}
