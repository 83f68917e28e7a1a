// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/usage_index.h"

#include <algorithm>
#include <tuple>

#include "core/base/sha256.h"
#include "core/domain/operation_key.h"
#include "core/exchange/backend/export_rows.h"
#include "core/exchange/backend/import_plan.h"

namespace tidemark
{
namespace
{
constexpr int64_t rowsBetweenReports = 16'384;

UsageIndex::KeyDigest digestOf(std::string_view org, std::string_view key)
{
    thread_local Sha256 hasher;
    hasher.add(org);
    hasher.add(std::string_view("\n", 1));
    hasher.add(key);
    const Sha256Digest whole = hasher.finish();
    UsageIndex::KeyDigest digest;
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

/// Reads on, and says now and then how far it is.
class Reading
{
public:
    explicit Reading(const std::function<bool(double part)> &progress)
        : m_progress(progress)
    {
    }
    /// False where it is to end.
    bool goesOn(double part)
    {
        return ++m_rows % rowsBetweenReports != 0 || !m_progress || m_progress(part);
    }

private:
    const std::function<bool(double part)> &m_progress;
    int64_t m_rows = 0;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
}

bool isAmount(std::string_view cell)
{
    Amount amount;
    return parseAmount(cell, amount) && amount.problem == Amount::Problem::None;
}

/// Where each row lies and when it occurred.
Result<ImportPlan> scan(ExportFileReader &file, const std::function<void(UnreadableRow)> &unreadable, Reading &reading)
{
    ImportPlan plan;
    ExportRow row;
    for (auto got = file.next(row); got != ExportFileReader::Got::End; got = file.next(row)) {
        if (got == ExportFileReader::Got::Failed)
            return tl::unexpected(file.failure());
        const std::optional<Instant> at =
            got == ExportFileReader::Got::Row ? Instant::parse(row[ExportField::At]) : std::nullopt;
        if (got == ExportFileReader::Got::Bad)
            unreadable({file.name(), file.problem().line,
                        "Column " + std::to_string(file.problem().column) + ": " + file.problem().what + "."});
        else if (!at)
            unreadable({file.name(), row.line, file.timeProblem()});
        else if (!row[ExportField::Credits].empty() && !isAmount(row[ExportField::Credits]))
            unreadable({file.name(), row.line, "The credits must be an amount such as 4 or 0.5."});
        else
            plan.add(ExportFile::Usage, *at, row);
        if (!reading.goesOn(double(file.offset()) / double(2 * std::max<size_t>(file.size(), 1))))
            return cancelled();
    }
    // A key that is made of a row's content depends on the rows before it in the import's order.
    plan.arrange();
    return plan;
}
}

Result<void> UsageIndex::read(ExportFileReader &file, const std::function<void(UnreadableRow)> &unreadable,
                              const std::function<bool(double part)> &progress)
{
    Reading reading(progress);
    Result<ImportPlan> plan = scan(file, unreadable, reading);
    if (!plan)
        return tl::unexpected(plan.error());
    const int64_t total = plan->rows();
    m_rows.reserve(static_cast<size_t>(total));
    ExportRow row;
    ExportRows rows({});
    for (auto place = plan->next(); place; place = plan->next()) {
        if (file.read(place->offset, row) != ExportFileReader::Got::Row)
            return fail(ErrorCode::IoFailed, file.name() + " was changed while it was read.");
        row.fields[static_cast<size_t>(ExportField::Credits)] = {}; // an import does not know it
        if (const Operation *usage = rows.usage(row, place->at))
            add(*usage, place->offset);
        else
            unreadable({file.name(), file.lineOf(place->offset), rows.problem()});
        if (!reading.goesOn(0.5 + double(size()) / double(2 * total)))
            return cancelled();
    }
    arrange();
    return {};
}

void UsageIndex::add(const Operation &usage, uint64_t offset)
{
    const KeyDigest key = digestOf(usage.org, usage.key);
    m_rows.push_back({key, offset});
    if (!fitsKey(std::string(retryPrefix) + usage.key))
        m_longKeys.push_back({digestOf(usage.org, retryKey(usage.key)), key});
    m_orgs.insert(usage.org);
    m_first = std::min(m_first.value_or(usage.at), usage.at);
    m_last = std::max(m_last.value_or(usage.at), usage.at);
}

void UsageIndex::arrange()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.key, a.offset) < std::tie(b.key, b.offset);
    });
    for (size_t i = 1; i < m_rows.size(); ++i)
        m_rows[i].repeated = m_rows[i].key == m_rows[i - 1].key;
    std::sort(m_longKeys.begin(), m_longKeys.end(), [](const LongKey &a, const LongKey &b) {
        return a.again < b.again;
    });
}

std::span<UsageIndex::Row> UsageIndex::find(const KeyDigest &key)
{
    const auto [first, last] =
        std::equal_range(m_rows.begin(), m_rows.end(), Row{key, 0}, [](const Row &a, const Row &b) {
            return a.key < b.key;
        });
    return {first, last};
}

std::span<UsageIndex::Row> UsageIndex::find(std::string_view org, const std::string &key)
{
    const KeyDigest own = digestOf(org, key);
    if (const std::span<Row> rows = find(own); !rows.empty() || !key.starts_with(retryPrefix))
        return rows;
    const auto known =
        std::lower_bound(m_longKeys.begin(), m_longKeys.end(), own, [](const LongKey &a, const KeyDigest &b) {
            return a.again < b;
        });
    if (known != m_longKeys.end() && known->again == own)
        return find(known->key);
    return find(digestOf(org, std::string_view(key).substr(retryPrefix.size())));
}

std::vector<UsageIndex::Row> &UsageIndex::inFileOrder()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return a.offset < b.offset;
    });
    return m_rows;
}

}
