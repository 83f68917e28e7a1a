// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/domain/page.h"

namespace tidemark
{

/// A range as somebody types it, with the locale's signs or plain ones: "10", "10–50", "-4--1", "10..50", "≥ 10",
/// ">=10", "> 10", "<= 5", "< 5". A bound that does not belong to it is the next thousandth. Nothing typed is
/// unbounded; nullopt where it is no range.
std::optional<AmountRange> readRange(const QString &text);

}
