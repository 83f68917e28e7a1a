// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/export_rows.h"

#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/domain/operation_key.h"

namespace tidemark
{
namespace
{
Operation operationOf(OperationKind kind, const std::string &actor)
{
    Operation operation;
    operation.kind = kind;
    operation.actor = actor;
    return operation;
}

void assign(std::optional<std::string> &field, std::string_view cell)
{
    if (cell.empty())
        field.reset();
    else if (field)
        field->assign(cell);
    else
        field.emplace(cell);
}
}

std::optional<OperationKind> purchaseKind(std::string_view name)
{
    if (name == "topup")
        return OperationKind::Topup;
    if (name == "plan_change")
        return OperationKind::Plan;
    if (name == "conversion")
        return OperationKind::Convert;
    if (name == "cancellation")
        return OperationKind::Cancel;
    return std::nullopt;
}

ExportRows::ExportRows(const std::string &actor)
    : m_org(operationOf(OperationKind::OrgCreate, actor))
    , m_user(operationOf(OperationKind::UserCreate, actor))
    , m_limit(operationOf(OperationKind::Limit, actor))
    , m_purchase(operationOf(OperationKind::Topup, actor))
    , m_usage(operationOf(OperationKind::Action, actor))
{
}

const Operation *ExportRows::malformed(std::string why)
{
    m_problem = std::move(why);
    return nullptr;
}

bool ExportRows::takeId(const ExportRow &row, ExportField field, const char *name, std::string &id)
{
    id.assign(row[field]);
    if (isWellFormedId(id))
        return true;
    m_problem = id.empty() ? "The " + std::string(name) + " is missing."
                           : "The " + std::string(name) + " must have 1 to 100 characters and no control characters.";
    return false;
}

bool ExportRows::takeOptionalId(const ExportRow &row, ExportField field, const char *name, std::string &id)
{
    id.clear();
    return row[field].empty() || takeId(row, field, name, id);
}

std::string ExportRows::contentKey(const std::string &prefix, const ExportRow &row, Instant at)
{
    std::string content = std::to_string(at.ms);
    for (size_t field = 1; field < exportFieldCount; ++field) {
        content += '\n';
        content += std::to_string(row.fields[field].size());
        content += ' ';
        content += row.fields[field];
    }
    return prefix + toHex(sha256(content)).substr(0, 40) + '-';
}

std::string ExportRows::numberedKey(std::string key, Instant at)
{
    if (m_metAt != at)
        m_met.clear();
    m_metAt = at;
    return key + std::to_string(++m_met[key]);
}

const Operation *ExportRows::org(const ExportRow &row, Instant at)
{
    m_org.at = at;
    if (!takeId(row, ExportField::Org, "org", m_org.org))
        return nullptr;
    m_org.program.assign(row[ExportField::Program]);
    if (m_org.program.empty())
        return malformed("The program is missing.");
    assign(m_org.plan, row[ExportField::Plan]);
    assign(m_org.name, row[ExportField::Name]);
    assign(m_org.timeZone, row[ExportField::TimeZone]);
    const std::string_view trial = row[ExportField::Trial];
    m_org.trialByDefault = trial == "true";
    m_org.trial.reset();
    if (!trial.empty() && !m_org.trialByDefault && !parseAmount(trial, m_org.trial.emplace()))
        return malformed("The trial must be an amount such as 25, or true.");
    if (m_org.plan.has_value() == !trial.empty())
        return malformed("Either a plan or a trial must be given.");
    return &m_org;
}

const Operation *ExportRows::user(const ExportRow &row, Instant at)
{
    m_user.at = at;
    if (!takeId(row, ExportField::Org, "org", m_user.org) || !takeId(row, ExportField::User, "user", m_user.user))
        return nullptr;
    assign(m_user.name, row[ExportField::Name]);
    assign(m_user.email, row[ExportField::Email]);
    assign(m_user.role, row[ExportField::Role]);
    return &m_user;
}

const Operation *ExportRows::limit(const ExportRow &row, Instant at)
{
    m_limit.at = at;
    m_limit.org = m_user.org;
    m_limit.user = m_user.user;
    const std::string_view cell = row[ExportField::Limit];
    LimitRequest &request = m_limit.limit.emplace();
    if (cell == "unlimited")
        request.kind = Limit::Kind::Unlimited;
    else if (!cell.empty()) {
        request.kind = Limit::Kind::Amount;
        if (!parseAmount(cell, request.amount))
            return malformed("The limit must be an amount such as 25, or unlimited.");
    }
    return &m_limit;
}

bool ExportRows::takePurchase(const ExportRow &row, std::string_view kind)
{
    m_purchase.plan.reset();
    m_purchase.credits.reset();
    m_purchase.reference.reset();
    if (m_purchase.kind == OperationKind::Topup) {
        if (row[ExportField::Credits].empty()
            || !parseAmount(row[ExportField::Credits], m_purchase.credits.emplace())) {
            m_problem = "The credits of a topup must be an amount such as 50.";
            return false;
        }
        assign(m_purchase.reference, row[ExportField::Reference]);
    } else if (m_purchase.kind != OperationKind::Cancel) {
        assign(m_purchase.plan, row[ExportField::Plan]);
        if (!m_purchase.plan) {
            m_problem = "The plan of a " + std::string(kind) + " is missing.";
            return false;
        }
    }
    return true;
}

const Operation *ExportRows::purchase(const ExportRow &row, Instant at)
{
    m_purchase.at = at;
    if (!takeId(row, ExportField::Org, "org", m_purchase.org))
        return nullptr;
    const std::string_view name = row[ExportField::Kind];
    const std::optional<OperationKind> kind = purchaseKind(name);
    if (!kind)
        return malformed("The kind must be topup, plan_change, conversion or cancellation.");
    m_purchase.kind = *kind;
    if (!takePurchase(row, name))
        return nullptr;
    const std::string prefix = "purchase:" + std::string(name) + ":";
    const std::string_view reference = row[ExportField::Reference];
    m_purchase.key =
        reference.empty() ? contentKey(prefix, row, at) + '1' : prefixedKey(prefix, std::string(reference));
    return &m_purchase;
}

const Operation *ExportRows::usage(const ExportRow &row, Instant at)
{
    m_usage.at = at;
    if (!takeId(row, ExportField::Org, "org", m_usage.org) || !takeId(row, ExportField::User, "user", m_usage.user)
        || !takeOptionalId(row, ExportField::Asset, "asset", m_usage.asset)
        || !takeOptionalId(row, ExportField::Source, "source", m_usage.source))
        return nullptr;
    m_usage.action.assign(row[ExportField::Action]);
    if (m_usage.action.empty())
        return malformed("The action is missing.");
    assign(m_usage.model, row[ExportField::Model]);
    if (!fitsKey(row[ExportField::Key]))
        return malformed("The key must have at most 200 characters.");
    if (row[ExportField::Key].empty())
        m_usage.key = numberedKey(contentKey("row:", row, at), at);
    else
        m_usage.key.assign(row[ExportField::Key]);
    return &m_usage;
}

const Operation *ExportRows::retry(const Operation &usage, const std::string &key, Instant now)
{
    m_retry = usage;
    m_retry.at = now;
    m_retry.key = retryKey(key);
    return &m_retry;
}

}
