// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large/large_ledger.h"

#include <QFile>

#include <array>
#include <functional>

#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "tests/bench/bench.h"

namespace tidemark::bench
{
namespace
{

constexpr int64_t yearMs = 365LL * 24 * 3600 * 1000;
constexpr int usersOfOrg = 3;
constexpr int burst = 10;
constexpr int entriesOfSetUp = 2 + usersOfOrg;
constexpr int entriesOfCycles = 24;
constexpr int operationsInCommit = 50'000;
constexpr std::array models{"Flux", "GPT1 Mini", "Nano Banana 2", "Seedream 4.5", "Nano Banana Pro", "Ideogram"};

class Maker
{
public:
    Maker(Ledger &ledger, const LargeLedger &size)
        : m_ledger(ledger)
        , m_size(size)
        , m_start(Instant::now().ms - yearMs)
    {
    }
    bool make();

private:
    bool isGeppetto(int org) const
    {
        return org % 2 == 0;
    }
    Operation of(int org, OperationKind kind, int64_t at) const;
    bool create(int org);
    bool work(int org, int64_t at);
    bool apply(const Operation &operation);
    bool commit();

    Ledger &m_ledger;
    LargeLedger m_size;
    int64_t m_start;
    int64_t m_number = 0;
    int m_open = 0;
    std::unique_ptr<Booking> m_booking;
};

Operation Maker::of(int org, OperationKind kind, int64_t at) const
{
    Operation operation;
    operation.kind = kind;
    operation.org = "org-" + std::to_string(org);
    operation.actor = "bench";
    operation.at = {at};
    return operation;
}

/// A refusal for want of credits is booked too, and welcome.
bool Maker::apply(const Operation &operation)
{
    if (!m_booking) {
        auto booking = m_ledger.book(BookingSize::Large);
        if (!booking)
            return false;
        m_booking = std::move(*booking);
    }
    if (!m_booking->apply(operation, {true}))
        return false;
    return ++m_open < operationsInCommit || commit();
}

bool Maker::commit()
{
    m_open = 0;
    const bool done = !m_booking || m_booking->commit();
    m_booking.reset();
    return done;
}

bool Maker::create(int org)
{
    constexpr std::array geppetto{"team", "business", "scale"};
    constexpr std::array idealy{"starter", "plus", "pro"};
    const size_t plan = org % 20 < 14 ? 2 : size_t(org % 3);
    Operation created = of(org, OperationKind::OrgCreate, m_start + org);
    created.program = isGeppetto(org) ? "geppetto" : "idealy";
    created.plan = isGeppetto(org) ? geppetto.at(plan) : idealy.at(plan);
    created.name = "Organization " + std::to_string(org);
    created.timeZone = "Europe/Berlin";
    bool done = apply(created);
    for (int user = 0; user < usersOfOrg; ++user) {
        Operation joins = of(org, OperationKind::UserCreate, m_start + org);
        joins.user = "user-" + std::to_string(user);
        joins.name = "Person " + std::to_string(org) + "." + std::to_string(user);
        done = done && apply(joins);
    }
    return done;
}

bool Maker::work(int org, int64_t at)
{
    constexpr int64_t pauseMs = 90'000;
    for (int i = 0; i < burst; ++i) {
        Operation charge = of(org, OperationKind::Action, at + i * pauseMs);
        charge.user = "user-" + std::to_string(m_number % usersOfOrg);
        charge.action = "generate";
        charge.model = models.at(size_t(m_number % int64_t(models.size())));
        charge.asset = "asset-" + std::to_string(m_number);
        charge.key = "key-" + std::to_string(m_number);
        ++m_number;
        if (!apply(charge))
            return false;
    }
    return true;
}

bool Maker::make()
{
    for (int org = 0; org < m_size.orgs; ++org) {
        if (!create(org))
            return false;
    }
    const int64_t each = m_size.entries / m_size.orgs - entriesOfSetUp - entriesOfCycles;
    const int64_t bursts = (each + burst - 1) / burst;
    const int64_t step = (yearMs - msPerDay) / (bursts * m_size.orgs);
    for (int64_t number = 0; number < bursts * m_size.orgs; ++number) {
        const auto org = int(number * 7919 % m_size.orgs);
        if (!work(org, m_start + m_size.orgs + number * step))
            return false;
    }
    return commit();
}

}

bool makeLargeLedger(const QString &path, const LargeLedger &size)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    {
        auto ledger = Ledger::open(part.toStdString(), OpenMode::CreateNew);
        if (!ledger || !Maker(**ledger, size).make())
            return false;
    }
    return QFile::rename(part, path);
}

}
