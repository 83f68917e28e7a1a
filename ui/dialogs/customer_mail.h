// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "core/query/org_details.h"

namespace tidemark
{

/// A letter to a customer, as plain text.
struct CustomerMail {
    QString to; ///< addresses, separated by commas; may be empty
    QString subject;
    QString body;

    /// For the system's mail program.
    QUrl url() const;
};

/// The figures of an organization, what works and what does not, and what support can do about it, signed by `writer`;
/// in the language of the console.
CustomerMail customerMail(const OrgDetails &details, const QString &writer);

}
