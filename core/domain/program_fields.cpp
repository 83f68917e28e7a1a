// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program_fields.h"

#include <algorithm>

#include "core/domain/ids.h"

namespace tidemark
{
namespace
{
/// A program may not promise more than anyone can count.
constexpr Credits mostPerCycle = Credits::whole(1'000'000'000);
}

bool ProgramFields::within(std::string_view what, size_t number, const std::string &id)
{
    std::string place = std::string(what) + ' ' + std::to_string(number);
    if (!id.empty())
        place += " (\"" + id + "\")";
    m_problem.insert(0, place + ": ");
    return false;
}

bool ProgramFields::truth(const Json &object, std::string_view name, bool &value)
{
    const Json *member = object.member(name);
    value = member && member->truth;
    return !member || member->type == Json::Type::Bool || wrong("\"" + std::string(name) + "\" must be true or false");
}

bool ProgramFields::knows(const Json &object, std::initializer_list<std::string_view> names)
{
    if (object.type != Json::Type::Object)
        return wrong("an object is expected");
    for (const Json::Member &member : object.members) {
        if (std::find(names.begin(), names.end(), member.first) == names.end())
            return wrong("\"" + member.first + "\" is not known");
    }
    return true;
}

bool ProgramFields::text(const Json &object, std::string_view name, std::string &value, bool required)
{
    const Json *member = object.member(name);
    if (!member)
        return !required || wrong("\"" + std::string(name) + "\" is missing");
    if (!member->isString() || !isWellFormedId(member->text))
        return wrong("\"" + std::string(name) + "\" must be a text of 1 to 100 characters");
    value = member->text;
    return true;
}

bool ProgramFields::creditsOf(const Json &value, std::string_view name, Credits &credits)
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

bool ProgramFields::credits(const Json &object, std::string_view name, Credits &value)
{
    const Json *member = object.member(name);
    return member ? creditsOf(*member, name, value) : wrong("\"" + std::string(name) + "\" is missing");
}

bool ProgramFields::whole(const Json &object, std::string_view name, int64_t least, int64_t most, int64_t &value)
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

bool ProgramFields::choice(const Json &object, std::string_view name, std::string_view first, std::string_view second,
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

}
