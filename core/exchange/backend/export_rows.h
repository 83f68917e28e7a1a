// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "core/domain/operation.h"
#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// Reads the rows of an export as operations. The operations are kept and filled anew, so that a
/// row costs next to nothing: what is returned is valid until the next row of the same file.
/// nullptr: the row is malformed, and problem() says why in a sentence.
class ExportRows
{
public:
    explicit ExportRows(const std::string &actor);

    const Operation *org(const ExportRow &row, Instant at);
    const Operation *user(const ExportRow &row, Instant at);
    /// The limit of the user that user() read last.
    const Operation *limit(const ExportRow &row, Instant at);
    /// Its key is "purchase:KIND:REFERENCE", or made of its content where it has no reference: such rows
    /// are one purchase where they are identical.
    const Operation *purchase(const ExportRow &row, Instant at);
    /// Without a key of its own it gets one made of its content; identical rows are several uses.
    const Operation *usage(const ExportRow &row, Instant at);
    /// The same usage once more (exchange.md, --retry-refused).
    const Operation *retry(const Operation &usage, const std::string &key, Instant now);

    const std::string &problem() const
    {
        return m_problem;
    }

private:
    const Operation *malformed(std::string why);
    bool takeId(const ExportRow &row, ExportField field, const char *name, std::string &id);
    bool takeOptionalId(const ExportRow &row, ExportField field, const char *name, std::string &id);
    bool takePurchase(const ExportRow &row, std::string_view kind);
    static std::string contentKey(const std::string &prefix, const ExportRow &row, Instant at);
    std::string numberedKey(std::string key, Instant at);

    Operation m_org;
    Operation m_user;
    Operation m_limit;
    Operation m_purchase;
    Operation m_usage;
    Operation m_retry;
    std::string m_problem;
    /// How often a content was met at this instant: identical rows of usage are several uses.
    std::unordered_map<std::string, int> m_met;
    Instant m_metAt;
};

/// "topup" of a row as it is booked; nullopt: no such purchase.
std::optional<OperationKind> purchaseKind(std::string_view name);

}
