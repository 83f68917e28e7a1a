// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/domain/page.h"
#include "core/domain/program.h"
#include "core/store/sqlite.h"

namespace tidemark
{

using SqlValue = std::variant<int64_t, std::string>;

void bindAll(sqlite::Statement &statement, const std::vector<SqlValue> &values);

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
    void addNoneOf(const std::string &expression, const std::vector<std::string> &values);
    /// NULL is in no range.
    void addRange(const std::string &expression, std::optional<int64_t> from, std::optional<int64_t> to);
    void addRange(const std::string &expression, const AmountRange &range);
    void addRange(const std::string &expression, const TimeRange &range);
    /// `one` holds, or `before` and `other` do, whose terms go between `before` and `after`.
    void addEither(const SqlCondition &one, const std::string &before, const SqlCondition &other,
                   const std::string &after);
    /// `text` occurs in one of the expressions, whatever the case of A to Z.
    void addContains(const std::vector<std::string> &expressions, const std::string &text);
    /// As addContains(), or `idExpression` is one of `ids`, which may be none.
    void addContainsOrOneOf(const std::vector<std::string> &expressions, const std::string &text,
                            const std::string &idExpression, const std::vector<std::string> &ids);

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

/// Ids of the actions of any program whose names contain `text`, whatever the case of A to Z.
std::vector<std::string> actionsNamed(const ProgramCatalog &programs, const std::string &text);

/// A pattern of LIKE … ESCAPE '\' that finds `text` anywhere.
std::string containing(std::string_view text);

}
