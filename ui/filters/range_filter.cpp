// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/range_filter.h"

#include <QLineEdit>

#include "ui/support/palette_tint.h"
#include "ui/support/range_input.h"

namespace tidemark
{
namespace
{
constexpr int64_t one = 1000;
}

RangeFilter::RangeFilter(QWidget *parent)
    : TextFilter(parent)
{
    line()->setPlaceholderText(QString());
    connect(line(), &QLineEdit::textChanged, this, &RangeFilter::mark);
    mark();
}

AmountRange RangeFilter::range() const
{
    return readRange(line()->text()).value_or(AmountRange());
}

IdRange RangeFilter::ids() const
{
    const AmountRange amounts = range();
    IdRange ids;
    if (amounts.from)
        ids.from = (amounts.from->thousandths() + one - 1) / one;
    if (amounts.to)
        ids.to = amounts.to->thousandths() / one;
    return ids;
}

bool RangeFilter::isActive() const
{
    return range().isBounded();
}

void RangeFilter::alignWithFigures()
{
    line()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void RangeFilter::mark()
{
    const bool wrong = !readRange(line()->text());
    const QString help = wrong ? tr("“%1” is no range. Type 10, 10–50, ≥ 10 or < 5.").arg(line()->text())
                               : tr("A figure or a range: 10, 10–50, ≥ 10 or < 5");
    line()->setAccessibleDescription(help);
    line()->setToolTip(help);
    tintWith(line(), [wrong](QPalette &palette, const Tokens &tokens) {
        if (!wrong)
            return;
        palette.setColor(QPalette::Text, tokens.redText);
        palette.setColor(QPalette::Base, tokens.redTint);
    });
}

}
