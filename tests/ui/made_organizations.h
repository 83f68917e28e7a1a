// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/query/book_lines.h"

/// A line for book() of an operation a while ago; `rest` has ' for ".
inline std::string line(const std::string &op, const std::string &org, const std::string &rest = {},
                        int64_t secondsAgo = 0)
{
    const tidemark::Instant at{tidemark::Instant::now().ms - secondsAgo * 1000};
    return "{'op':'" + op + "','org':'" + org + "','at':'" + at.toString() + "'" + (rest.empty() ? "" : ",") + rest
        + "}";
}

/// Northwind Print on Plus with 42.5 of 500 credits left and two users, and Calder & Finch on trial with 25.
inline std::vector<std::string> twoOrganizations()
{
    return {
        line("org.create", "northwind", "'program':'idealy','plan':'plus','name':'Northwind Print'", 60),
        line("user.create", "northwind", "'user':'ann'", 60),
        line("user.create", "northwind", "'user':'bob'", 60),
        line("adjust", "northwind", "'credits':'-457.5','reason':'use'", 60),
        line("org.create", "calder", "'program':'idealy','trial':true,'name':'Calder & Finch'", 60),
        line("user.create", "calder", "'user':'eve'", 60),
    };
}
