// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/query/why_balance.h"
#include "ui/support/formats.h"

namespace tidemark
{

/// Balances explained in words, by the days of the organization.
class WhyWords
{
public:
    explicit WhyWords(const WhyBalance &why);

    /// "Plus grant, 1 Nov", "Generate image, 144"
    QString step(const WaterfallStep &step) const;
    /// "Plan credits, end 1 Dec", "Top-up of 3 Nov"
    QString grant(GrantSource source, Instant bookedAt, const std::optional<Instant> &expiresAt) const;
    /// "20 Nov 11:38. Below the low threshold of 50 since 19 Nov 17:32."
    QString state() const;
    /// "This cycle, 1 Nov to 20 Nov"
    QString cycle() const;
    const TimeView &view() const
    {
        return m_view;
    }

private:
    const WhyBalance &m_why;
    TimeView m_view;
};

}
