// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_verdict.h"

#include <QCoreApplication>

#include "core/exchange/signature/trusted_keys.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ReviewVerdict)
};

}

ReviewVerdict verdictOf(const ReviewCheck &check)
{
    const std::optional<Problem> &problem = check.file.verification.problem;
    // A signature that does not fit is said beside it: of the rows it says nothing.
    if (!problem || problem->kind == ProblemKind::BadSignature)
        return ReviewVerdict::Whole;
    return problem->kind == ProblemKind::Rewound ? ReviewVerdict::Rewound : ReviewVerdict::Broken;
}

StateKind verdictKind(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Unchecked:
        return StateKind::Pending;
    case ReviewVerdict::Whole:
        return StateKind::Ok;
    case ReviewVerdict::Broken:
    case ReviewVerdict::Rewound:
    case ReviewVerdict::Unreadable:
        return StateKind::Exhausted;
    }
    return StateKind::Pending;
}

QString verdictWord(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Unchecked:
        return Words::tr("Not checked");
    case ReviewVerdict::Whole:
        return Words::tr("Whole");
    case ReviewVerdict::Broken:
        return Words::tr("Broken");
    case ReviewVerdict::Rewound:
        return Words::tr("Rewound");
    case ReviewVerdict::Unreadable:
        return Words::tr("Unreadable");
    }
    return {};
}

IconId signatureIcon(SignatureFinding::Kind kind)
{
    switch (kind) {
    case SignatureFinding::Kind::None:
    case SignatureFinding::Kind::Good:
        return IconId::Signature;
    case SignatureFinding::Kind::UnknownKey:
        return IconId::Warning;
    case SignatureFinding::Kind::Bad:
        return IconId::Error;
    }
    return IconId::Signature;
}

QString signatureWord(SignatureFinding::Kind kind, const QString &by)
{
    switch (kind) {
    case SignatureFinding::Kind::None:
        return Words::tr("Not signed");
    case SignatureFinding::Kind::Good:
        return by.toStdString() == ownKeyName ? Words::tr("This desk", "who signed") : by;
    case SignatureFinding::Kind::UnknownKey:
        return Words::tr("Unknown key %1").arg(by);
    case SignatureFinding::Kind::Bad:
        return Words::tr("Bad signature");
    }
    return {};
}

RecentReview recentOf(const QString &path, const ReviewCheck &check)
{
    RecentReview review;
    review.path = path;
    review.checkedAt = check.checkedAt;
    review.verdict = verdictOf(check);
    review.signature = check.file.signature.kind;
    review.signedBy = QString::fromStdString(check.file.signature.by);
    review.entries = check.file.verification.entries;
    review.orgs = check.file.verification.orgs;
    return review;
}

}
