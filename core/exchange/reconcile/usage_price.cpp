// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/usage_price.h"

#include <algorithm>

#include "core/ledger/calculator.h"

namespace tidemark
{
namespace
{
bool namesProgram(const Entry &entry)
{
    return entry.kind == EntryKind::OrgCreated || entry.kind == EntryKind::ProgramChanged;
}

bool pricesSources(const Program &program)
{
    return std::ranges::any_of(program.actions, [](const PricedAction &action) {
        return action.basis == PricedAction::Basis::SourceModel;
    });
}
}

void UsagePrice::survey(const Entry &entry)
{
    if (namesProgram(entry))
        m_ends[entry.org] = {entry.program, entry.version};
}

void UsagePrice::follow(const Entry &entry)
{
    if (entry.seq == 1) {
        m_org = entry.org;
        m_program = nullptr;
        m_assets = {};
        m_modelOf.clear();
    }
    if (namesProgram(entry))
        m_program = m_programs.find(entry.program, entry.version);
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated)
        rememberAsset(entry);
}

void UsagePrice::rememberAsset(const Entry &entry)
{
    if (!m_program || !pricesSources(*m_program) || entry.asset.empty())
        return;
    const uint32_t asset = m_assets.add(entry.asset);
    m_modelOf.resize(m_assets.size());
    m_modelOf[asset] = m_models.add(entry.model);
}

const Program *UsagePrice::atEnd(std::string_view org) const
{
    const auto end = m_ends.find(org);
    return end == m_ends.end() ? nullptr : m_programs.find(end->second.program, end->second.version);
}

std::optional<Credits> UsagePrice::of(const Program &program, const ExportRow &row) const
{
    const PricedAction *action = program.action(row[ExportField::Action]);
    if (!action)
        return std::nullopt;
    if (action->basis != PricedAction::Basis::SourceModel)
        return priceOf(program, *action, row[ExportField::Model], {});
    if (row[ExportField::Org] != m_org)
        return std::nullopt;
    const std::optional<uint32_t> source = m_assets.find(row[ExportField::Source]);
    return priceOf(program, *action, {}, source ? m_models.text(m_modelOf[*source]) : std::string_view());
}

}
