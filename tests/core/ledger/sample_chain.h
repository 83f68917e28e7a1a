// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "core/ledger/verifier.h"
#include "tests/core/ledger/chain_builder.h"

namespace tidemark::test
{

using Chain = std::vector<Entry>;

inline std::optional<Problem> verify(const Chain &chain, const ProgramCatalog &programs = builtInPrograms())
{
    ChainVerifier verifier(programs);
    for (const Entry &entry : chain) {
        if (auto problem = verifier.check(entry))
            return problem;
    }
    return verifier.finish();
}

inline QByteArray shown(const std::optional<Problem> &problem)
{
    if (!problem)
        return "nothing";
    return QByteArray::number(qlonglong(problem->seq)) + ' ' + problemName(problem->kind).data() + ": "
        + problem->message.c_str();
}

/// One organization of idealy with almost every kind of entry: a trial that converts, an upgrade, a
/// promotion that ends, a reversal, a smaller plan that waits for February, late usage, refusals.
inline Chain sample()
{
    ChainBuilder builder;
    const auto apply = [&](const char *rest) {
        const bool booked = builder.apply(std::string(R"({"org":"o",)") + rest);
        if (!booked)
            qFatal("not booked: %s", rest);
    };
    apply(R"("op":"org.create","at":"2026-01-01T10:00:00Z","program":"idealy","trial":true})");
    apply(R"("op":"user.create","at":"2026-01-01T10:00:00Z","user":"ann"})");
    apply(R"("op":"user.create","at":"2026-01-01T10:00:00Z","user":"bob"})");
    apply(R"("op":"action","at":"2026-01-02T10:00:00Z","user":"ann","action":"generate","asset":"a1"})");
    apply(R"("op":"convert","at":"2026-01-03T10:00:00Z","plan":"starter"})");
    apply(
        R"("op":"action","at":"2026-01-04T10:00:00Z","user":"ann","action":"edit","model":"GPT1-HQ","asset":"a2","source":"a1","key":"k1"})");
    apply(R"("op":"topup","at":"2026-01-05T10:00:00Z","credits":"100","reference":"inv-1"})");
    apply(
        R"("op":"action","at":"2026-01-06T10:00:00Z","user":"ann","action":"background_removal","asset":"a3","source":"a2"})");
    apply(R"("op":"asset","at":"2026-01-07T10:00:00Z","asset":"a3","visibility":"org"})");
    apply(R"("op":"limit","at":"2026-01-08T10:00:00Z","user":"bob","limit":"2"})");
    apply(
        R"("op":"action","at":"2026-01-09T10:00:00Z","user":"bob","action":"generate","model":"GPT1-HQ","key":"k2"})");
    apply(R"("op":"plan","at":"2026-01-10T10:00:00Z","plan":"plus"})");
    apply(
        R"("op":"grant","at":"2026-01-11T10:00:00Z","credits":"20","priority":60,"expires_at":"2026-01-20T00:00:00Z"})");
    apply(R"("op":"reverse","at":"2026-01-21T10:00:00Z","entry":9,"reason":"bad"})");
    apply(R"("op":"plan","at":"2026-01-22T10:00:00Z","plan":"starter"})");
    apply(R"("op":"action","at":"2026-02-03T10:00:00Z","user":"ann","action":"generate","asset":"a3b"})");
    apply(R"("op":"action","at":"2026-01-30T10:00:00Z","user":"ann","action":"generate","asset":"a4"})");
    apply(R"("op":"adjust","at":"2026-02-04T10:00:00Z","credits":"-300","reason":"fix"})");
    apply(R"("op":"default_limit","at":"2026-02-05T10:00:00Z","limit":"50","period":"lifetime"})");
    apply(R"("op":"threshold","at":"2026-02-06T10:00:00Z","percent":"10"})");
    apply(R"("op":"user.active","at":"2026-02-07T10:00:00Z","user":"bob","active":false})");
    apply(R"("op":"action","at":"2026-02-08T10:00:00Z","user":"bob","action":"download"})");
    apply(
        R"("op":"action","at":"2026-02-09T10:00:00Z","user":"ann","action":"color_correction","source":"lost","source_model":"Nano Banana Pro"})");
    apply(R"("op":"adjust","at":"2026-02-10T10:00:00Z","credits":"2.5","reason":"gift"})");
    apply(R"("op":"cancel","at":"2026-02-11T10:00:00Z"})");
    return builder.chain("o");
}

inline const Entry &nth(const Chain &chain, EntryKind kind, int number)
{
    for (const Entry &entry : chain) {
        if (entry.kind == kind && --number == 0)
            return entry;
    }
    qFatal("the sample lacks an entry");
}

inline size_t at(const Chain &chain, EntryKind kind, int number = 1)
{
    return static_cast<size_t>(nth(chain, kind, number).seq - 1);
}

inline void drop(Chain &chain, size_t index)
{
    chain.erase(chain.begin() + static_cast<std::ptrdiff_t>(index));
    renumber(chain);
}

inline void insert(Chain &chain, size_t index, Entry entry)
{
    chain.insert(chain.begin() + static_cast<std::ptrdiff_t>(index), std::move(entry));
    renumber(chain);
}

inline Entry bySystem(const Chain &chain, EntryKind kind, Instant when)
{
    Entry entry;
    entry.org = chain.front().org;
    entry.kind = kind;
    entry.actor = systemActor;
    entry.bookedAt = entry.occurredAt = when;
    return entry;
}

}
