// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"

#include <set>

#include "core/base/ascii.h"

namespace tidemark
{
namespace
{
std::string questionMarks(size_t count)
{
    std::string marks;
    for (size_t i = 0; i < count; ++i)
        marks += i == 0 ? "?" : ", ?";
    return marks;
}
}

void SqlCondition::add(const std::string &term, std::vector<SqlValue> values)
{
    m_sql += " AND " + term;
    for (SqlValue &value : values)
        m_values.push_back(std::move(value));
}

void SqlCondition::addOneOf(const std::string &expression, const std::vector<int64_t> &values)
{
    if (!values.empty())
        add(expression + " IN (" + questionMarks(values.size()) + ")", {values.begin(), values.end()});
}

void SqlCondition::addOneOf(const std::string &expression, const std::vector<std::string> &values)
{
    if (!values.empty())
        add(expression + " IN (" + questionMarks(values.size()) + ")", {values.begin(), values.end()});
}

void SqlCondition::addNoneOf(const std::string &expression, const std::vector<std::string> &values)
{
    if (!values.empty())
        add(expression + " NOT IN (" + questionMarks(values.size()) + ")", {values.begin(), values.end()});
}

void SqlCondition::addRange(const std::string &expression, std::optional<int64_t> from, std::optional<int64_t> to)
{
    if (from)
        add(expression + " >= ?", {*from});
    if (to)
        add(expression + " <= ?", {*to});
}

void SqlCondition::addRange(const std::string &expression, const AmountRange &range)
{
    const auto bound = [](const std::optional<Credits> &credits) {
        return credits ? std::optional(credits->thousandths()) : std::nullopt;
    };
    addRange(expression, bound(range.from), bound(range.to));
}

void SqlCondition::addRange(const std::string &expression, const TimeRange &range)
{
    if (range.from)
        add(expression + " >= ?", {range.from->ms});
    if (range.until)
        add(expression + " < ?", {range.until->ms});
}

void SqlCondition::addEither(const SqlCondition &one, const std::string &before, const SqlCondition &other,
                             const std::string &after)
{
    const std::string first = one.isEmpty() ? "" : "(true" + one.m_sql + ") OR ";
    std::vector<SqlValue> values = one.m_values;
    values.insert(values.end(), other.m_values.begin(), other.m_values.end());
    add("(" + first + "(" + before + other.m_sql + after + "))", std::move(values));
}

void SqlCondition::addContains(const std::vector<std::string> &expressions, const std::string &text)
{
    addContainsOrOneOf(expressions, text, {}, {});
}

void SqlCondition::addContainsOrOneOf(const std::vector<std::string> &expressions, const std::string &text,
                                      const std::string &idExpression, const std::vector<std::string> &ids)
{
    if (text.empty())
        return;
    std::string term;
    for (const std::string &expression : expressions)
        term += (term.empty() ? "(" : " OR ") + expression + " LIKE ? ESCAPE '\\'";
    std::vector<SqlValue> values(expressions.size(), containing(text));
    if (!ids.empty()) {
        term += " OR " + idExpression + " IN (" + questionMarks(ids.size()) + ")";
        values.insert(values.end(), ids.begin(), ids.end());
    }
    add(term + ")", std::move(values));
}

void SqlCondition::bindTo(sqlite::Statement &statement) const
{
    bindAll(statement, m_values);
}

void bindAll(sqlite::Statement &statement, const std::vector<SqlValue> &values)
{
    for (const SqlValue &value : values) {
        if (const auto *number = std::get_if<int64_t>(&value))
            statement.bind(*number);
        else
            statement.bind(std::get<std::string>(value));
    }
}

std::vector<std::string> actionsNamed(const ProgramCatalog &programs, const std::string &text)
{
    const std::string lower = asciiLower(text);
    std::set<std::string> ids;
    for (const Program *program : programs.all()) {
        for (const PricedAction &action : program->actions) {
            if (asciiLower(action.name).find(lower) != std::string::npos)
                ids.insert(action.id);
        }
    }
    return {ids.begin(), ids.end()};
}

std::string containing(std::string_view text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

}
