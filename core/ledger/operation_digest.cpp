// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide.h"

#include <algorithm>

#include "core/base/sha256.h"

namespace tidemark
{
namespace
{
/// Writes each given field as name, value and a separator that no value holds unescaped: lengths
/// go before texts, so two different operations never spell the same bytes.
class Spelling
{
public:
    void text(char field, std::string_view value)
    {
        m_bytes += field;
        m_bytes += std::to_string(value.size());
        m_bytes += ':';
        m_bytes += value;
    }
    void unlessEmpty(char field, std::string_view value)
    {
        if (!value.empty())
            text(field, value);
    }
    void given(char field, const std::optional<std::string> &value)
    {
        if (value)
            text(field, *value);
    }
    void given(char field, const std::optional<Amount> &value)
    {
        if (value)
            number(field, value->value.thousandths());
    }
    void given(char field, const std::optional<bool> &value)
    {
        if (value)
            number(field, *value);
    }
    void number(char field, int64_t value)
    {
        text(field, std::to_string(value));
    }
    const std::string &bytes() const
    {
        return m_bytes;
    }

private:
    std::string m_bytes;
};
}

OperationDigest digestOf(const Operation &operation)
{
    Spelling spelling;
    spelling.text('o', operationName(operation.kind));
    spelling.unlessEmpty('u', operation.user);
    spelling.unlessEmpty('P', operation.program);
    spelling.given('p', operation.plan);
    if (operation.trialByDefault)
        spelling.text('T', "default");
    spelling.given('t', operation.trial);
    spelling.given('n', operation.name);
    spelling.given('e', operation.email);
    spelling.given('r', operation.role);
    spelling.given('z', operation.timeZone);
    spelling.given('a', operation.active);
    if (operation.limit) {
        spelling.number('l', static_cast<int64_t>(operation.limit->kind));
        spelling.number('L', operation.limit->amount.value.thousandths());
    }
    if (operation.period)
        spelling.text('d', periodName(*operation.period));
    spelling.given('%', operation.percent);
    spelling.given('c', operation.credits);
    spelling.unlessEmpty('A', operation.action);
    spelling.given('m', operation.model);
    spelling.unlessEmpty('i', operation.asset);
    spelling.unlessEmpty('s', operation.source);
    spelling.given('S', operation.sourceModel);
    spelling.given('f', operation.reference);
    spelling.given('R', operation.reason);
    if (operation.priority)
        spelling.number('y', *operation.priority);
    if (operation.expiresAtGiven)
        spelling.text('x', operation.expiresAt ? std::to_string(operation.expiresAt->ms) : std::string());
    if (operation.kind == OperationKind::Reverse)
        spelling.number('E', operation.entry);
    if (operation.kind == OperationKind::Program)
        spelling.number('v', operation.version);
    if (operation.visibility)
        spelling.number('V', static_cast<int64_t>(*operation.visibility));
    spelling.given('h', operation.archived);
    const Sha256Digest whole = sha256(spelling.bytes());
    OperationDigest digest;
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

}
