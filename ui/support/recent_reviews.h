// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/instant.h"
#include "core/exchange/signature/signature_check.h"

namespace tidemark
{

/// What the last check of a reviewed file said of its rows.
enum class ReviewVerdict : quint8 {
    Unchecked, ///< the check was cancelled, or never came to its end
    Whole,
    Broken,
    Rewound,
    Unreadable, ///< it is neither a ledger nor an export, or could not be read
};

/// A file that was opened for review here.
struct RecentReview {
    QString path; ///< whole
    std::optional<Instant> checkedAt;
    ReviewVerdict verdict = ReviewVerdict::Unchecked;
    SignatureFinding::Kind signature = SignatureFinding::Kind::None;
    QString signedBy;
    qint64 entries = 0;
    qint64 orgs = 0;
};

/// The latest first; kept in the program's settings.
QList<RecentReview> recentReviews();
/// Takes the place of what was known of that file, before all others.
void rememberReview(const RecentReview &review);
void forgetReview(const QString &path);
/// nullopt: it was never reviewed here, or long ago.
std::optional<RecentReview> recentReviewOf(const QString &path);

/// The path by which a file is known, however it is written.
QString reviewKey(const QString &path);

}
