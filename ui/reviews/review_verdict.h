// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_check.h"
#include "ui/support/recent_reviews.h"
#include "ui/widgets/chip.h"

namespace tidemark
{

/// What a check comes to, by icon and word.
ReviewVerdict verdictOf(const ReviewCheck &check);
StateKind verdictKind(ReviewVerdict verdict);
QString verdictWord(ReviewVerdict verdict);
IconId signatureIcon(SignatureFinding::Kind kind);
/// "Ada in Oslo", "Unknown key 1A2B…", "Not signed", "Bad signature"
QString signatureWord(SignatureFinding::Kind kind, const QString &by);

/// What is remembered of a check.
RecentReview recentOf(const QString &path, const ReviewCheck &check);

}
