// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"

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

void SqlCondition::addContains(const std::vector<std::string> &expressions, const std::string &text)
{
    if (text.empty())
        return;
    std::string term;
    for (const std::string &expression : expressions)
        term += (term.empty() ? "(" : " OR ") + expression + " LIKE ? ESCAPE '\\'";
    add(term + ")", std::vector<SqlValue>(expressions.size(), containing(text)));
}

void SqlCondition::bindTo(sqlite::Statement &statement) const
{
    for (const SqlValue &value : m_values) {
        if (const auto *number = std::get_if<int64_t>(&value))
            statement.bind(*number);
        else
            statement.bind(std::get<std::string>(value));
    }
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
