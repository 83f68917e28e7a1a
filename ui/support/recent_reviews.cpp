// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recent_reviews.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace tidemark
{
namespace
{

constexpr qsizetype mostRecent = 50;

QString listKey()
{
    return QStringLiteral("reviews");
}

template<typename Kind>
Kind kindOf(const QVariant &value, Kind last)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? Kind(number) : Kind(0);
}

RecentReview readReview(const QSettings &settings)
{
    RecentReview review;
    review.path = settings.value(QStringLiteral("path")).toString();
    if (const QVariant at = settings.value(QStringLiteral("checkedAt")); at.isValid())
        review.checkedAt = Instant{at.toLongLong()};
    review.verdict = kindOf(settings.value(QStringLiteral("verdict")), ReviewVerdict::Unreadable);
    review.signature = kindOf(settings.value(QStringLiteral("signature")), SignatureFinding::Kind::Bad);
    review.signedBy = settings.value(QStringLiteral("signedBy")).toString();
    review.entries = settings.value(QStringLiteral("entries")).toLongLong();
    review.orgs = settings.value(QStringLiteral("orgs")).toLongLong();
    return review;
}

void write(const QList<RecentReview> &reviews)
{
    QSettings settings;
    settings.remove(listKey());
    settings.beginWriteArray(listKey(), int(reviews.size()));
    for (int i = 0; i < reviews.size(); ++i) {
        const RecentReview &review = reviews.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), review.path);
        if (review.checkedAt)
            settings.setValue(QStringLiteral("checkedAt"), qlonglong(review.checkedAt->ms));
        settings.setValue(QStringLiteral("verdict"), int(review.verdict));
        settings.setValue(QStringLiteral("signature"), int(review.signature));
        settings.setValue(QStringLiteral("signedBy"), review.signedBy);
        settings.setValue(QStringLiteral("entries"), review.entries);
        settings.setValue(QStringLiteral("orgs"), review.orgs);
    }
    settings.endArray();
}

QList<RecentReview> reviewsWithout(const QString &path)
{
    QList<RecentReview> reviews = recentReviews();
    const auto gone = std::remove_if(reviews.begin(), reviews.end(), [key = reviewKey(path)](const RecentReview &each) {
        return each.path == key;
    });
    reviews.erase(gone, reviews.end());
    return reviews;
}

}

QString reviewKey(const QString &path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

QList<RecentReview> recentReviews()
{
    QSettings settings;
    QList<RecentReview> reviews;
    const int count = settings.beginReadArray(listKey());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (RecentReview review = readReview(settings); !review.path.isEmpty())
            reviews.push_back(std::move(review));
    }
    return reviews;
}

void rememberReview(const RecentReview &review)
{
    QList<RecentReview> reviews = reviewsWithout(review.path);
    reviews.prepend(review);
    reviews.first().path = reviewKey(review.path);
    write(reviews.first(std::min(reviews.size(), mostRecent)));
}

void forgetReview(const QString &path)
{
    write(reviewsWithout(path));
}

std::optional<RecentReview> recentReviewOf(const QString &path)
{
    const QList<RecentReview> reviews = recentReviews();
    for (const RecentReview &review : reviews) {
        if (review.path == reviewKey(path))
            return review;
    }
    return std::nullopt;
}

}
