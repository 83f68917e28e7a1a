// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/program_json.h"

#include <QFile>
#include <algorithm>

#include "core/base/json.h"
#include "core/base/law.h"
#include "core/exchange/operation_json.h"

static void initProgramResources()
{
    Q_INIT_RESOURCE(programs);
}

namespace tidemark
{
namespace
{
/// A program may not promise more than anyone can count.
constexpr Credits mostPerCycle = Credits::whole(1'000'000'000);
constexpr int mostLateDays = 3660;

class ProgramReader
{
public:
    Result<Program> read(const Json &json);

private:
    bool wrong(std::string what)
    {
        if (m_problem.empty())
            m_problem = std::move(what);
        return false;
    }
    bool text(const Json &object, std::string_view name, std::string &value, bool required = true);
    bool credits(const Json &object, std::string_view name, Credits &value);
    bool creditsOf(const Json &value, std::string_view name, Credits &credits);
    bool whole(const Json &object, std::string_view name, int64_t least, int64_t most, int64_t &value);
    bool choice(const Json &object, std::string_view name, std::string_view first, std::string_view second,
                bool &isSecond);
    bool knows(const Json &object, std::initializer_list<std::string_view> names);
    bool terms(const Json &json, Program &program);
    bool plans(const Json &json, Program &program);
    bool action(const Json &json, PricedAction &action);
    bool actions(const Json &json, Program &program);
    bool models(const Json &json, Program &program);

    std::string m_problem;
};

bool ProgramReader::knows(const Json &object, std::initializer_list<std::string_view> names)
{
    if (object.type != Json::Type::Object)
        return wrong("an object is expected");
    for (const Json::Member &member : object.members) {
        if (std::find(names.begin(), names.end(), member.first) == names.end())
            return wrong("\"" + member.first + "\" is not known");
    }
    return true;
}

bool ProgramReader::text(const Json &object, std::string_view name, std::string &value, bool required)
{
    const Json *member = object.member(name);
    if (!member)
        return !required || wrong("\"" + std::string(name) + "\" is missing");
    if (!member->isString() || !isWellFormedId(member->text))
        return wrong("\"" + std::string(name) + "\" must be a text of 1 to 100 characters");
    value = member->text;
    return true;
}

bool ProgramReader::creditsOf(const Json &value, std::string_view name, Credits &credits)
{
    Amount amount;
    if (value.type == Json::Type::Number)
        amount = amountFromJsonNumber(value.text);
    else if (!value.isString() || !parseAmount(value.text, amount))
        return wrong("\"" + std::string(name) + "\" must be an amount such as \"0.5\"");
    if (amount.problem != Amount::Problem::None || amount.value.isNegative() || amount.value > mostPerCycle)
        return wrong("\"" + std::string(name) + "\" must be between 0 and 1000000000, with at most 3 fraction digits");
    credits = amount.value;
    return true;
}

bool ProgramReader::credits(const Json &object, std::string_view name, Credits &value)
{
    const Json *member = object.member(name);
    return member ? creditsOf(*member, name, value) : wrong("\"" + std::string(name) + "\" is missing");
}

bool ProgramReader::whole(const Json &object, std::string_view name, int64_t least, int64_t most, int64_t &value)
{
    const Json *member = object.member(name);
    if (!member)
        return wrong("\"" + std::string(name) + "\" is missing");
    const Amount amount =
        member->type == Json::Type::Number ? amountFromJsonNumber(member->text) : Amount{Credits::fromThousandths(1)};
    value = amount.value.thousandths() / 1000;
    if (amount.problem != Amount::Problem::None || amount.value.thousandths() % 1000 != 0 || value < least
        || value > most)
        return wrong("\"" + std::string(name) + "\" must be a whole number between " + std::to_string(least) + " and "
                     + std::to_string(most));
    return true;
}

bool ProgramReader::choice(const Json &object, std::string_view name, std::string_view first, std::string_view second,
                           bool &isSecond)
{
    std::string value;
    if (!text(object, name, value))
        return false;
    isSecond = value == second;
    return isSecond || value == first
        || wrong("\"" + std::string(name) + "\" must be \"" + std::string(first) + "\" or \"" + std::string(second)
                 + "\"");
}

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
            return false;
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
    const auto isTrue = [&json](std::string_view name) {
        const Json *member = json.member(name);
        return member && member->type == Json::Type::Bool && member->truth;
    };
    const Json *price = json.member("price");
    if (price != nullptr && isTrue("free"))
        return wrong("the action \"" + action.id + "\" is either free or has a price");
    if (const Json *model = json.member("model")) {
        if (!model->isString() || model->text != "of_source")
            return wrong("\"model\" must be \"of_source\"");
        action.carriesSourceModel = true;
    }
    if (isTrue("free")) {
        action.kind = isTrue("asset") ? PricedAction::Kind::FreeAsset : PricedAction::Kind::Free;
        return true;
    }
    if (!price)
        return wrong("the action \"" + action.id + "\" has neither a price nor \"free\": true");
    action.kind = PricedAction::Kind::Charged;
    if (price->isString() && price->text == "by_model") {
        action.basis = PricedAction::Basis::Model;
        return true;
    }
    if (price->isString() && price->text == "by_source_model") {
        action.basis = PricedAction::Basis::SourceModel;
        return true;
    }
    return creditsOf(*price, "price", action.price)
        && (action.price.isPositive() || wrong("the price of \"" + action.id + "\" must be positive"));
}

bool ProgramReader::actions(const Json &json, Program &program)
{
    const Json *list = json.member("actions");
    if (!list || list->type != Json::Type::Array || list->items.empty())
        return wrong("\"actions\" must be a list of at least one action");
    for (const Json &item : list->items) {
        PricedAction read;
        if (!action(item, read))
            return false;
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
        return fail(ErrorCode::Malformed, "The program is not well-formed: " + m_problem + ".");
    return program;
}

void appendMember(std::string &json, std::string_view name, std::string_view text)
{
    json.append(json.back() == '{' ? "\"" : ",\"").append(name).append("\":");
    appendJsonString(json, text);
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

Result<Program> parseProgram(std::string_view json)
{
    const Result<Json> parsed = Json::parse(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return ProgramReader().read(*parsed);
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
        for (const auto &[model, price] : program.modelPrices)
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

const ProgramCatalog &builtInPrograms()
{
    static const ProgramCatalog catalog = [] {
        initProgramResources();
        ProgramCatalog programs;
        for (const char *name : {":/tidemark/programs/geppetto-1.json", ":/tidemark/programs/idealy-1.json"}) {
            QFile file(QString::fromLatin1(name));
            const bool open = file.open(QIODevice::ReadOnly);
            TIDEMARK_LAW(open, "the built-in programs are in the binary");
            Result<Program> program = parseProgram(file.readAll().toStdString());
            TIDEMARK_LAW(program, "the built-in programs are well-formed");
            programs.add(std::move(*program));
        }
        return programs;
    }();
    return catalog;
}

}
