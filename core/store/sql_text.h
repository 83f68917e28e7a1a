// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/store/sqlite.h"

namespace tidemark
{

using SqlValue = std::variant<int64_t, std::string>;

/// A condition in the making: terms joined by AND, and the values of their parameters in order.
class SqlCondition
{
public:
    void add(const std::string &term, std::vector<SqlValue> values = {});
    void addOneOf(const std::string &expression, const std::vector<int64_t> &values);
    void addOneOf(const std::string &expression, const std::vector<std::string> &values);
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void addOneOf(const std::string &expression, const std::vector<Enum> &values)
    {
        std::vector<int64_t> numbers;
        for (const Enum value : values)
            numbers.push_back(static_cast<int64_t>(value));
        addOneOf(expression, numbers);
    }
    /// `text` occurs in one of the expressions, whatever the case of A to Z.
    void addContains(const std::vector<std::string> &expressions, const std::string &text);

    bool isEmpty() const
    {
        return m_sql.empty();
    }
    /// " AND …" for each term.
    const std::string &sql() const
    {
        return m_sql;
    }
    void bindTo(sqlite::Statement &statement) const;

private:
    std::string m_sql;
    std::vector<SqlValue> m_values;
};

/// A pattern of LIKE … ESCAPE '\' that finds `text` anywhere.
std::string containing(std::string_view text);

}
