// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_plan.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace tidemark
{
namespace
{
uint64_t mark(std::string_view org, std::string_view user = {})
{
    const std::hash<std::string_view> hash;
    return hash(org) * 0x9E3779B97F4A7C15 + hash(user);
}

}

void ImportPlan::Creations::note(uint64_t id, int64_t at)
{
    const auto [known, isNew] = lasts.try_emplace(id, at);
    if (!isNew)
        known->second = std::max(known->second, at);
    last = std::max(last, at);
}

bool ImportPlan::Creations::comesAfter(Instant at, uint64_t id) const
{
    const auto known = lasts.find(id);
    return known != lasts.end() && known->second > at.ms;
}

void ImportPlan::reserve(ExportFile file, size_t rows)
{
    m_files[static_cast<size_t>(file)].rows.reserve(rows);
}

void ImportPlan::add(ExportFile file, Instant at, const ExportRow &row)
{
    m_files[static_cast<size_t>(file)].rows.push_back({at.ms, row.offset});
    if (file == ExportFile::Orgs)
        m_orgs.note(mark(row[ExportField::Org]), at.ms);
    else if (file == ExportFile::Users)
        m_users.note(mark(row[ExportField::Org], row[ExportField::User]), at.ms);
}

void ImportPlan::arrange()
{
    const auto earlier = [](const Row &a, const Row &b) {
        return std::tie(a.at, a.offset) < std::tie(b.at, b.offset);
    };
    for (Rows &file : m_files) {
        if (!std::is_sorted(file.rows.begin(), file.rows.end(), earlier))
            std::sort(file.rows.begin(), file.rows.end(), earlier);
    }
}

std::optional<ImportPlan::Place> ImportPlan::next()
{
    Rows *first = nullptr;
    for (Rows &file : m_files) {
        if (file.next < file.rows.size() && (!first || file.rows[file.next].at < first->rows[first->next].at))
            first = &file;
    }
    if (!first)
        return std::nullopt;
    const Row &row = first->rows[first->next++];
    return Place{static_cast<ExportFile>(first - m_files.data()), {row.at}, row.offset};
}

int64_t ImportPlan::rows() const
{
    size_t count = 0;
    for (const Rows &file : m_files)
        count += file.rows.size();
    return static_cast<int64_t>(count);
}

bool ImportPlan::orgComesAfter(Instant at, std::string_view org) const
{
    return at.ms < m_orgs.last && m_orgs.comesAfter(at, mark(org));
}

bool ImportPlan::userComesAfter(Instant at, std::string_view org, std::string_view user) const
{
    return at.ms < m_users.last && m_users.comesAfter(at, mark(org, user));
}

}
