// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTest>
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/domain/built_in_programs.h"
#include "core/exchange/json/answer_json.h"
#include "core/exchange/json/operation_json.h"
#include "core/ledger/decide.h"
#include "core/ledger/org_state.h"

/// An answer, or a part of one, as its JSON says it.
class Said
{
public:
    explicit Said(tidemark::Json json)
        : m_json(std::move(json))
    {
    }
    static Said parse(const std::string &text)
    {
        const auto json = tidemark::Json::parse(text);
        return Said(json ? *json : tidemark::Json{});
    }
    /// The text of a string, number, truth value or null; empty where the field is absent.
    QByteArray operator[](std::string_view name) const
    {
        const tidemark::Json *value = m_json.member(name);
        return value ? scalar(*value) : QByteArray();
    }
    bool has(std::string_view name) const
    {
        return m_json.member(name) != nullptr;
    }
    bool ok() const
    {
        return (*this)["ok"] == "true";
    }
    /// The items of the list `name` whose field `key` says `value`; all where key is empty.
    std::vector<Said> list(std::string_view name, std::string_view key = {}, const QByteArray &value = {}) const
    {
        std::vector<Said> found;
        const tidemark::Json *list = m_json.member(name);
        for (const tidemark::Json &item : list ? list->items : std::vector<tidemark::Json>()) {
            if (Said said(item); key.empty() || said[key] == value)
                found.push_back(said);
        }
        return found;
    }
    /// The grants of a balance in their order: "subscription 8, topup 3.5".
    QByteArray grants() const
    {
        QByteArray text;
        for (const Said &grant : list("grants"))
            text += (text.isEmpty() ? "" : ", ") + grant["source"] + ' ' + grant["left"];
        return text;
    }
    Said user(const QByteArray &id) const
    {
        const std::vector<Said> found = list("users", "user", id);
        return found.empty() ? Said({}) : found.front();
    }

private:
    static QByteArray scalar(const tidemark::Json &value)
    {
        if (value.type == tidemark::Json::Type::Null)
            return "null";
        if (value.type == tidemark::Json::Type::Bool)
            return value.truth ? "true" : "false";
        return QByteArray::fromStdString(value.text);
    }
    tidemark::Json m_json;
};

#define SAYS(actual, expected) QCOMPARE(QByteArray(actual), QByteArray(expected))

/// The line of an operation: 'quoted' fields, and a day alone means its midnight in UTC.
inline std::string lineOf(std::string_view op, std::string_view at, std::string_view fields = {},
                          std::string_view org = "a")
{
    std::string line = "{'op':'" + std::string(op) + "'";
    if (!at.empty())
        line += ",'at':'" + std::string(at) + (at.size() == 10 ? "T00:00:00Z'" : "'");
    if (!org.empty())
        line += ",'org':'" + std::string(org) + "'";
    if (!fields.empty())
        line += "," + std::string(fields);
    line += '}';
    std::replace(line.begin(), line.end(), '\'', '"');
    return line;
}

/// A ledger in memory: the engine without a store.
class Desk
{
public:
    /// The clock; nullopt: the future may be booked.
    std::optional<tidemark::Instant> now;
    tidemark::ProgramCatalog programs = tidemark::builtInPrograms();
    std::map<std::string, std::unique_ptr<tidemark::OrgState>> orgs;
    std::map<std::string, std::vector<tidemark::Entry>> chains;

    tidemark::OrgState &org(const std::string &id)
    {
        std::unique_ptr<tidemark::OrgState> &state = orgs[id];
        if (!state)
            state = std::make_unique<tidemark::OrgState>(nullptr, programs);
        return *state;
    }
    const std::vector<tidemark::Entry> &chain(const std::string &id = "a")
    {
        return chains[id];
    }
    /// The state that the entries booked up to `at` have led to.
    std::unique_ptr<tidemark::OrgState> replay(const std::string &id,
                                               tidemark::Instant at = tidemark::Instant::latest())
    {
        auto state = std::make_unique<tidemark::OrgState>(nullptr, programs);
        for (const tidemark::Entry &entry : chains[id]) {
            if (entry.bookedAt <= at)
                state->apply(entry);
        }
        return state;
    }
    tidemark::Decision decide(const tidemark::Operation &op)
    {
        return tidemark::decide(org(op.org), op, {programs, now});
    }
    tidemark::Answer apply(const tidemark::Operation &op)
    {
        const tidemark::OrgHead *head = org(op.org).head();
        if (op.kind == tidemark::OperationKind::Balance && op.key.empty() && head && op.at < head->bookedAt
            && op.at >= head->createdAt)
            return tidemark::decide(*replay(op.org, op.at), op, {programs, now}).answer;
        tidemark::Decision decision = decide(op);
        if (decision.after)
            org(op.org).absorb(*decision.after);
        auto &chain = chains[op.org];
        chain.insert(chain.end(), decision.entries.begin(), decision.entries.end());
        return decision.answer;
    }
    Said line(const std::string &line)
    {
        const auto op = tidemark::parseOperation(line, "tester");
        tidemark::Answer answer;
        if (op)
            answer = apply(*op);
        else
            answer.error = op.error();
        return Said::parse(tidemark::answerJson(1, answer));
    }
    Said operator()(std::string_view op, std::string_view at, std::string_view fields = {}, std::string_view org = "a")
    {
        return line(lineOf(op, at, fields, org));
    }
    Said balance(std::string_view at, std::string_view org = "a")
    {
        return (*this)("balance", at, {}, org);
    }
    /// An action of the user "u".
    Said act(std::string_view at, std::string_view action, std::string_view fields = {}, std::string_view org = "a")
    {
        return (*this)("action", at,
                       "'user':'u','action':'" + std::string(action) + "'"
                           + (fields.empty() ? std::string() : "," + std::string(fields)),
                       org);
    }
    /// Spends `credits` of an organization of geppetto or idealy, 1 by 1.
    void spend(std::string_view at, int credits, std::string_view org = "a")
    {
        for (int i = 0; i < credits; ++i)
            QVERIFY(act(at, "generate", {}, org).ok());
    }
    /// The kinds of the last entries: "expiry, plan_changed, grant".
    QByteArray lastKinds(size_t count, const std::string &id = "a")
    {
        QByteArray text;
        const auto &chain = chains[id];
        for (size_t i = chain.size() - std::min(count, chain.size()); i < chain.size(); ++i)
            text += (text.isEmpty() ? "" : ", ")
                + QByteArray::fromStdString(std::string(tidemark::entryKindName(chain[i].kind)));
        return text;
    }
    const tidemark::Entry &last(size_t back = 0, const std::string &id = "a")
    {
        const auto &chain = chains[id];
        return chain.at(chain.size() - 1 - back);
    }
};

/// The text of an amount, instant or list of draws, for comparing: "3:2 1:0.5r".
inline QByteArray text(tidemark::Credits credits)
{
    return QByteArray::fromStdString(credits.toString());
}
inline QByteArray text(tidemark::Instant at)
{
    return QByteArray::fromStdString(at.toString());
}
inline QByteArray text(const std::vector<tidemark::Draw> &draws)
{
    QByteArray text;
    for (const tidemark::Draw &draw : draws)
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(qlonglong(draw.grant)) + ':'
            + QByteArray::fromStdString(draw.amount.toString()) + (draw.reopened ? "r" : "");
    return text;
}
