// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "ui/filters/text_filter.h"

namespace tidemark
{

/// Figures between two bounds, as typed: "10–50", "≥ 10", "< 5", "12.5". What is no range filters nothing and is
/// marked.
class RangeFilter final : public TextFilter
{
    Q_OBJECT
public:
    explicit RangeFilter(QWidget *parent = nullptr);

    /// Unbounded where nothing, or no range, was typed.
    AmountRange range() const;
    /// As range(), of whole numbers.
    IdRange ids() const;

    bool isActive() const override;
    void alignWithFigures() override;

private:
    void mark();
};

}
