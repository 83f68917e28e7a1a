// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_totals.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// Far from where the sum of both, or one more amount, would overflow.
constexpr int64_t most = INT64_MAX / 4;

Credits figureOf(const EntryRow &row)
{
    return row.entry.amount;
}

Credits figureOf(const OrgRow &row)
{
    return row.figures.remaining;
}

Credits figureOf(const UserRow &row)
{
    return row.balance.used;
}

Credits figureOf(const AssetRow &row)
{
    return row.cost;
}
}

Credits RowTotals::net() const
{
    return in + out;
}

void RowTotals::add(Credits amount)
{
    ++rows;
    Credits &sum = amount.isNegative() ? out : in;
    const int64_t size = amount.thousandths() < -most ? most : std::abs(amount.thousandths());
    fits = fits && size < most && std::abs(sum.thousandths()) < most;
    if (fits)
        sum += amount;
}

void RowTotals::add(const Rows &page, size_t first, size_t count)
{
    std::visit(
        [&](const auto &all) {
            for (size_t i = first; i < std::min(first + count, all.size()); ++i)
                add(figureOf(all[i]));
        },
        page);
}

}
