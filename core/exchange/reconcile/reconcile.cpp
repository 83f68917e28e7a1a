// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "core/base/law.h"
#include "core/exchange/reconcile/usage_index.h"
#include "core/exchange/reconcile/usage_price.h"

namespace tidemark
{
namespace
{
constexpr int64_t entriesBetweenReports = 16'384;
/// Of the time that all takes.
constexpr double untilIndexed = 0.2;
constexpr double untilSurveyed = 0.5;
constexpr double untilFollowed = 0.95;

bool isUsage(const Entry &entry)
{
    return entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated || entry.kind == EntryKind::Refusal;
}

UsageSide sideOf(const ExportRow &row, Instant at)
{
    const auto text = [&row](ExportField field) {
        return std::string(row[field]);
    };
    UsageSide side{at,
                   text(ExportField::User),
                   text(ExportField::Action),
                   text(ExportField::Model),
                   text(ExportField::Asset),
                   text(ExportField::Source),
                   {}};
    Amount stated;
    if (!row[ExportField::Credits].empty() && parseAmount(row[ExportField::Credits], stated))
        side.credits = stated.value;
    return side;
}

UsageSide sideOf(const Entry &entry)
{
    return {entry.occurredAt, entry.user, entry.action, entry.model, entry.asset, entry.sourceAsset, -entry.amount};
}

uint64_t markOf(std::string_view org, std::string_view user)
{
    const std::hash<std::string_view> hash;
    return hash(org) * 0x9E3779B97F4A7C15 + hash(user);
}

/// One file and the chains, laid side by side. Lives for one run().
class Reconciling
{
public:
    Reconciling(ChainReader &chains, ExportFileReader &usage, const ReconcileOptions &options)
        : m_chains(chains)
        , m_usage(usage)
        , m_options(options)
        , m_price(chains.programs())
    {
    }
    Result<ReconcileReport> run();

private:
    using Visit = void (Reconciling::*)(const Entry &);
    Result<void> index();
    Result<void> eachEntry(Visit visit, double from, double until);
    void survey(const Entry &entry);
    void follow(const Entry &entry);
    void takeUnmatched();

    bool isAsked(std::string_view org) const;
    bool isAsked(Instant at) const;
    bool read(const UsageIndex::Row &row);
    void beginRow(const UsageIndex::Row &row);
    void beginEntry(const Entry &entry);
    void takePair(const Entry &entry);
    void findDifferences(const Entry &entry);
    void takeOnlyInLedger(const Entry &entry);
    void takeOnlyInFile();
    void emit(Credits credits);

    ChainReader &m_chains;
    ExportFileReader &m_usage;
    const ReconcileOptions &m_options;
    UsagePrice m_price;
    UsageIndex m_index;
    ReconcileReport m_report;
    std::unordered_set<uint64_t> m_users;
    std::set<std::pair<int64_t, Seq>> m_reversed; // number of the chain, seq
    std::set<std::pair<int64_t, Seq>> m_refusedFirst;
    int64_t m_chain = 0; // number of the one that is walked
    ExportRow m_row;
    Instant m_rowAt;
    ReconciledUsage m_now;
    bool m_written = true;
    std::optional<Error> m_error;
};

Result<ReconcileReport> Reconciling::run()
{
    if (Result<void> done = index(); !done)
        return tl::unexpected(done.error());
    if (Result<void> done = eachEntry(&Reconciling::survey, untilIndexed, untilSurveyed); !done)
        return tl::unexpected(done.error());
    if (Result<void> done = m_chains.rewind(); !done)
        return tl::unexpected(done.error());
    if (Result<void> done = eachEntry(&Reconciling::follow, untilSurveyed, untilFollowed); !done)
        return tl::unexpected(done.error());
    takeUnmatched();
    if (!m_written)
        m_error = Error{ErrorCode::IoFailed, "The table could not be written."};
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_report);
}

Result<void> Reconciling::index()
{
    const auto unreadable = [this](UnreadableRow row) {
        ++m_report.unreadable;
        if (m_report.firstUnreadable.size() < m_options.mostNamed)
            m_report.firstUnreadable.push_back(std::move(row));
    };
    Result<void> done = m_index.read(m_usage, unreadable, [this](double part) {
        return !m_options.progress || m_options.progress(part * untilIndexed);
    });
    m_report.rows = m_index.size() + m_report.unreadable;
    m_report.unknownColumns = m_usage.unknownColumns();
    m_report.from = m_options.occurred.from ? m_options.occurred.from : m_index.first();
    m_report.to = m_options.occurred.until ? std::optional(Instant{m_options.occurred.until->ms - 1}) : m_index.last();
    return done;
}

Result<void> Reconciling::eachEntry(Visit visit, double from, double until)
{
    m_chain = 0;
    for (int64_t read = 1;; ++read) {
        const Result<const Entry *> next = m_chains.next();
        if (!next)
            return tl::unexpected(next.error());
        if (!*next || !m_written || m_error)
            return {};
        m_chain += (*next)->seq == 1;
        (this->*visit)(**next);
        if (read % entriesBetweenReports != 0)
            continue;
        if (m_options.progress && !m_options.progress(from + m_chains.part() * (until - from)))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
}

/// What becomes of each entry and each row, before any is shown.
void Reconciling::survey(const Entry &entry)
{
    m_price.survey(entry);
    if (entry.kind == EntryKind::Reversal)
        m_reversed.emplace(m_chain, entry.of);
    if (entry.kind == EntryKind::UserCreated)
        m_users.insert(markOf(entry.org, entry.user));
    if (!isUsage(entry) || entry.key.empty())
        return;
    for (UsageIndex::Row &row : m_index.find(entry.org, entry.key)) {
        if (row.seq != 0 && entry.kind == EntryKind::Refusal)
            continue;
        if (row.seq != 0)
            m_refusedFirst.emplace(m_chain, entry.seq);
        row.seq = entry.seq;
    }
}

bool Reconciling::isAsked(std::string_view org) const
{
    return m_options.orgs.empty() || std::ranges::find(m_options.orgs, org) != m_options.orgs.end();
}

bool Reconciling::isAsked(Instant at) const
{
    return m_report.from && m_report.to && *m_report.from <= at && at <= *m_report.to;
}

/// False where it cannot be: the file has changed.
bool Reconciling::read(const UsageIndex::Row &row)
{
    const bool got = m_usage.read(row.offset, m_row) == ExportFileReader::Got::Row;
    const std::optional<Instant> at = got ? Instant::parse(m_row[ExportField::At]) : std::nullopt;
    if (!at && !m_error)
        m_error = Error{ErrorCode::IoFailed, m_usage.name() + " was changed while it was read."};
    m_rowAt = at.value_or(Instant());
    return at.has_value();
}

void Reconciling::follow(const Entry &entry)
{
    m_price.follow(entry);
    if (!isUsage(entry) || !isAsked(entry.org))
        return;
    const std::span<UsageIndex::Row> rows =
        entry.key.empty() ? std::span<UsageIndex::Row>() : m_index.find(entry.org, entry.key);
    bool counts = isAsked(entry.occurredAt);
    for (const UsageIndex::Row &row : rows) {
        if (!read(row) || !(counts = counts || isAsked(m_rowAt)) || row.seq != entry.seq)
            continue;
        beginRow(row);
        takePair(entry);
    }
    if (!counts || (rows.empty() && m_options.onlyOrgsOfFile && !m_index.names(entry.org)))
        return;
    ++m_report.entries;
    m_report.matched += !rows.empty();
    m_report.reversed += m_reversed.contains({m_chain, entry.seq});
    if (rows.empty())
        takeOnlyInLedger(entry);
}

void Reconciling::beginRow(const UsageIndex::Row &row)
{
    m_now = {};
    m_now.org = m_row[ExportField::Org];
    m_now.key = m_row[ExportField::Key];
    m_now.line = m_usage.lineOf(row.offset);
    m_now.inFile = sideOf(m_row, m_rowAt);
    m_now.repeated = row.repeated;
}

void Reconciling::beginEntry(const Entry &entry)
{
    m_now.org = entry.org;
    m_now.seq = entry.seq;
    if (m_now.key.empty())
        m_now.key = entry.key;
    m_now.inLedger = sideOf(entry);
    m_now.error = entry.error;
    m_now.reversed = m_reversed.contains({m_chain, entry.seq});
}

/// Of the row that was read last and its entry.
void Reconciling::takePair(const Entry &entry)
{
    beginEntry(entry);
    if (entry.kind == EntryKind::Refusal) {
        m_now.group = UsageGroup::OnlyInFile;
        m_now.cause = UsageCause::Refused;
        m_now.price = entry.cost;
        return emit(entry.cost);
    }
    m_now.bookedLater = m_refusedFirst.contains({m_chain, entry.seq});
    const Program *program = m_options.presentPrices ? m_price.atEnd(entry.org) : m_price.now();
    if (program)
        m_now.price = m_price.of(*program, m_row);
    findDifferences(entry);
    const Credits charged = -entry.amount;
    const std::optional<Credits> stated = m_now.inFile->credits;
    if ((m_now.price && *m_now.price != charged) || (stated && *stated != charged))
        m_now.group = UsageGroup::PricedDifferently;
    else
        m_now.group = m_now.differs.empty() ? UsageGroup::Same : UsageGroup::SaidDifferently;
    emit(charged - (m_now.price && *m_now.price != charged ? *m_now.price : stated.value_or(charged)));
}

void Reconciling::findDifferences(const Entry &entry)
{
    const UsageSide &file = *m_now.inFile;
    const auto note = [this](bool differs, UsageField field) {
        if (differs)
            m_now.differs.push_back(field);
    };
    const Program *program = m_price.now();
    const PricedAction *action = program ? program->action(entry.action) : nullptr;
    const bool ownModel = !action || !action->carriesSourceModel;
    note(file.at != entry.occurredAt && !m_now.bookedLater, UsageField::At);
    note(file.user != entry.user, UsageField::User);
    note(file.action != entry.action, UsageField::Action);
    note(ownModel && normalizedModel(file.model) != normalizedModel(entry.model), UsageField::Model);
    note(!file.asset.empty() && file.asset != entry.asset, UsageField::Asset);
    note(file.source != entry.sourceAsset, UsageField::Source);
}

void Reconciling::takeOnlyInLedger(const Entry &entry)
{
    m_now = {};
    beginEntry(entry);
    m_now.group = UsageGroup::OnlyInLedger;
    m_now.cause = !m_index.names(entry.org) ? UsageCause::OrgNotInFile
        : entry.key.empty()                 ? UsageCause::NoKey
                                            : UsageCause::NotInFile;
    emit(-entry.amount);
}

/// Of the row that was read last, which no entry has.
void Reconciling::takeOnlyInFile()
{
    const Program *program = m_price.atEnd(m_now.org);
    const PricedAction *action = program ? program->action(m_row[ExportField::Action]) : nullptr;
    m_now.group = UsageGroup::OnlyInFile;
    m_now.cause = !program                                               ? UsageCause::UnknownOrg
        : !m_users.contains(markOf(m_now.org, m_row[ExportField::User])) ? UsageCause::UnknownUser
        : !action                                                        ? UsageCause::UnknownAction
                                                                         : UsageCause::NeverBooked;
    if (m_now.cause == UsageCause::NeverBooked && !action->makesAsset()) {
        m_now.group = UsageGroup::Free;
        m_now.cause = UsageCause::None;
    }
    if (program)
        m_now.price = m_price.of(*program, m_row);
    emit(m_now.price.value_or(Credits()));
}

void Reconciling::takeUnmatched()
{
    m_price.finish();
    for (const UsageIndex::Row &row : m_index.inFileOrder()) {
        if (row.seq != 0 || !read(row) || !isAsked(m_row[ExportField::Org]) || !isAsked(m_rowAt))
            continue;
        beginRow(row);
        takeOnlyInFile();
    }
    m_report.outside = m_index.size() + m_report.of(UsageGroup::OnlyInLedger).count;
    for (const ReconcileReport::Total &total : m_report.groups)
        m_report.outside -= total.count;
}

/// `credits`: what it adds to its group's total.
void Reconciling::emit(Credits credits)
{
    ReconcileReport::Total &total = m_report.groups[static_cast<size_t>(m_now.group)];
    ++total.count;
    total.credits.add(credits);
    m_report.repeated += m_now.repeated;
    m_report.refused += m_now.cause == UsageCause::Refused;
    if (m_options.each && m_written)
        m_written = m_options.each(m_now);
    const bool agrees = m_now.group == UsageGroup::Same || m_now.group == UsageGroup::Free;
    std::vector<ReconciledUsage> &named = m_report.first[static_cast<size_t>(m_now.group)];
    if ((!agrees || m_options.nameAgreeing) && named.size() < m_options.mostNamed)
        named.push_back(std::move(m_now));
}
}

bool ReconcileReport::agrees() const
{
    return unreadable == 0 && of(UsageGroup::PricedDifferently).count == 0 && of(UsageGroup::SaidDifferently).count == 0
        && of(UsageGroup::OnlyInFile).count == 0 && of(UsageGroup::OnlyInLedger).count == 0;
}

Result<ReconcileReport> reconcile(ChainReader &chains, ExportFileReader &usage, const ReconcileOptions &options)
{
    try {
        return Reconciling(chains, usage, options).run();
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    std::string("\"") + broken.what() + "\" does not hold in the ledger. Verify it.");
    }
}

}
