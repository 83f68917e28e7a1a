// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "tests/core/store/list_desk.h"

using namespace tidemark;

namespace
{
/// When cycles had use in them.
const Instant busy = *Instant::parse("2026-03-25T00:00:00Z");

struct SeenEntry {
    int64_t id, amount, bookedAt, seq, balance, source;
    EntryKind kind;
    bool reversed;
    std::string org, user, userName, action, model;
};

bool has(const auto &all, const auto &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool isIn(const AmountRange &range, int64_t thousandths)
{
    const Credits amount = Credits::fromThousandths(thousandths);
    return (!range.from || amount >= *range.from) && (!range.to || amount <= *range.to);
}

/// Kinds, and grants of the sources; all where neither is given.
bool isOfKind(const EntryFilter &f, const SeenEntry &e)
{
    return (f.kinds.empty() && f.sources.empty()) || has(f.kinds, e.kind)
        || (e.kind == EntryKind::Grant && has(f.sources, GrantSource(e.source)));
}

bool hasTexts(const EntryFilter &f, const SeenEntry &e)
{
    return (f.text.empty() || (f.text == "BANANA pro" && e.model == "Nano Banana Pro"))
        && (f.whatText.empty() || e.action == "background_removal") && (f.userText.empty() || e.userName == "Person 2")
        && (f.modelText.empty() || e.model == "Nano Banana Pro") && f.actorText.empty();
}

bool isListed(const EntryFilter &f, const SeenEntry &e)
{
    const EntryState state = e.kind == EntryKind::Refusal ? EntryState::Refused
        : e.reversed                                      ? EntryState::Reversed
                                                          : EntryState::Booked;
    return (f.orgs.empty() || has(f.orgs, e.org)) && !has(f.notOrgs, e.org) && isOfKind(f, e) && hasTexts(f, e)
        && (f.user.empty() || f.user == e.user) && (f.action.empty() || f.action == e.action)
        && (!f.booked.from || e.bookedAt >= f.booked.from->ms) && (!f.booked.until || e.bookedAt < f.booked.until->ms)
        && isIn(f.amount, e.amount) && isIn(f.balance, e.balance) && (f.states.empty() || has(f.states, state))
        && (!f.ids.from || e.id >= *f.ids.from) && (!f.ids.to || e.id <= *f.ids.to);
}

/// The list as its definition says, from every entry there is.
std::vector<std::string> expectedEntries(Ledger &ledger, const EntryQuery &query)
{
    std::vector<SeenEntry> rows;
    sqlite::Statement row = ledger.connection().prepare(
        "SELECT e.id, e.amount, e.booked_at, e.seq, e.balance, g.source, e.kind, r.seq, o.org, e.user, u.name, "
        "e.action, "
        "e.model FROM entries e JOIN orgs o ON o.id = e.org LEFT JOIN grants g ON g.org = e.org AND g.seq = e.seq "
        "LEFT JOIN reversals r ON r.org = e.org AND r.of = e.seq "
        "LEFT JOIN users u ON u.org = e.org AND u.user = e.user");
    const auto text = [&row](int column) {
        return std::string(row.text(column));
    };
    while (row.step()) {
        const SeenEntry each{row.integer(0),
                             row.integer(1),
                             row.integer(2),
                             row.integer(3),
                             row.integer(4),
                             row.integer(5),
                             EntryKind(row.integer(6)),
                             !row.isNull(7),
                             text(8),
                             text(9),
                             text(10),
                             text(11),
                             text(12)};
        if (isListed(query.filter, each))
            rows.push_back(each);
    }
    std::sort(rows.begin(), rows.end(), [&](const SeenEntry &a, const SeenEntry &b) {
        if (query.sort == EntrySort::Org)
            return std::tie(a.org, a.seq) < std::tie(b.org, b.seq);
        return query.sort == EntrySort::Time ? std::tie(a.bookedAt, a.id) < std::tie(b.bookedAt, b.id)
                                             : std::tie(a.amount, a.id) < std::tie(b.amount, b.id);
    });
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (const SeenEntry &each : rows)
        ids.push_back(std::to_string(each.id));
    return ids;
}
}

class PageFiltersTest : public QObject, private ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        open();
    }

    void entriesAreListedAsDefined()
    {
        for (const bool descending : {false, true}) {
            for (const EntryFilter &filter : entryFilters()) {
                for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org}) {
                    const EntryQuery query{filter, sort, descending};
                    const auto expected = expectedEntries(*m_ledger, query);
                    const auto found = allIds(query);
                    QVERIFY2(found == expected,
                             qPrintable(QStringLiteral("sort %1, filter with %2 rows, %3 found")
                                            .arg(int(sort))
                                            .arg(expected.size())
                                            .arg(found.size())));
                }
            }
        }
    }

    void everyEntryFilterFindsSomeAndNotAll()
    {
        const size_t all = allIds(EntryQuery()).size();
        for (const EntryFilter &filter : entryFilters()) {
            const size_t found = expectedEntries(*m_ledger, {filter, EntrySort::Time, true}).size();
            QVERIFY(filter == EntryFilter() || !filter.actorText.empty() || filter.text == "100%_no"
                    || (found > 0 && found < all));
        }
    }

    void usersAreFilteredByWhatTheCalculatorSays()
    {
        const UserQuery all{{}, UserSort::Org, false, busy};
        const Rows rows = read(all, {PageRequest::Kind::Keys, indexOf(all).keys, 100});
        std::vector<UserFilter> filters(7);
        filters[0].used = {Credits::whole(20), Credits::whole(60)};
        filters[1].limit = {Credits::whole(1), std::nullopt};
        filters[2].left = {std::nullopt, Credits::whole(90)};
        filters[3].nameText = "SON 2";
        filters[4].notOrgs = {MadeLedger::org(0), MadeLedger::org(1)};
        filters[5].roles = {"member", "owner"};
        filters[6].idText = "r-3";
        for (size_t i = 0; i < filters.size(); ++i) {
            const UserFilter &f = filters[i];
            std::vector<std::string> expected;
            for (const UserRow &user : std::get<std::vector<UserRow>>(rows)) {
                const UserBalance &balance = user.balance;
                const bool fits = i == 0 ? balance.used >= *f.used.from && balance.used <= *f.used.to
                    : i == 1             ? balance.limit && *balance.limit >= *f.limit.from
                    : i == 2             ? balance.left && *balance.left <= *f.left.to
                    : i == 3             ? user.name == "Person 2"
                    : i == 4             ? !has(f.notOrgs, user.org)
                    : i == 5             ? balance.role == "member"
                                         : balance.user == "user-3";
                if (fits)
                    expected.push_back(user.org + "/" + balance.user);
            }
            QVERIFY2(!expected.empty() && expected.size() < countOf(rows), qPrintable(QString::number(i)));
            QVERIFY2(allIds(UserQuery{f, UserSort::Org, false, busy}) == expected, qPrintable(QString::number(i)));
        }
    }

    void orgsAreFilteredByTheirFigures()
    {
        QVERIFY(refreshFigures(*m_ledger, busy, {}, std::atomic<bool>(false)));
        const OrgQuery all{{}, OrgSort::Org, false, busy};
        const Rows rows = read(all, {PageRequest::Kind::Keys, indexOf(all).keys, 100});
        const auto &orgs = std::get<std::vector<OrgRow>>(rows);
        const Credits middle = std::min(orgs[1].figures.remaining, orgs[2].figures.remaining);
        const Instant turn = *orgs[0].figures.resetsAt;
        std::vector<OrgFilter> filters(6);
        filters[0].remaining = {std::nullopt, middle};
        filters[1].used = {orgs[1].figures.usedThisCycle, orgs[1].figures.usedThisCycle};
        filters[2].resetsAt = {turn, Instant{turn.ms + 1}};
        filters[3].nameText = "TION 3";
        filters[4].plans = {"plus", "trial"};
        filters[5].idText = MadeLedger::org(4);
        for (size_t i = 0; i < filters.size(); ++i) {
            std::vector<std::string> expected;
            for (const OrgRow &row : orgs) {
                const OrgFigures &figures = row.figures;
                const bool fits = i == 0 ? figures.remaining <= middle
                    : i == 1             ? figures.usedThisCycle == orgs[1].figures.usedThisCycle
                    : i == 2             ? figures.resetsAt == turn
                    : i == 3             ? figures.name == "Organization 3"
                    : i == 4             ? figures.plan == "plus" || figures.plan == "trial"
                                         : figures.org == MadeLedger::org(4);
                if (fits)
                    expected.push_back(figures.org);
            }
            QVERIFY2(!expected.empty() && expected.size() < orgs.size(), qPrintable(QString::number(i)));
            QVERIFY2(allIds(OrgQuery{filters[i], OrgSort::Org, false, busy}) == expected,
                     qPrintable(QString::number(i)));
        }
    }

    void assetsAreFilteredColumnByColumn()
    {
        const AssetQuery all{{}, AssetSort::Created, false};
        const std::vector<RowKey> keys = indexOf(all).keys;
        const Rows rows = read(all, {PageRequest::Kind::Keys, keys, int(keys.size())});
        std::vector<AssetFilter> filters(6);
        filters[0].cost = {Credits::whole(2), std::nullopt};
        filters[1].actionText = "ground rem";
        filters[2].userText = "person 1";
        filters[3].reversed = true;
        filters[4].modelText = "PRO";
        filters[5].notOrgs = {MadeLedger::org(3)};
        for (size_t i = 0; i < filters.size(); ++i) {
            std::vector<std::string> expected;
            for (const AssetRow &asset : std::get<std::vector<AssetRow>>(rows)) {
                const bool fits = i == 0 ? asset.cost >= Credits::whole(2)
                    : i == 1             ? asset.action == "background_removal"
                    : i == 2             ? asset.userName == "Person 1"
                    : i == 3             ? asset.reversed
                    : i == 4             ? asset.model == "Nano Banana Pro"
                                         : asset.org != MadeLedger::org(3);
                if (fits)
                    expected.push_back(asset.org + "/" + asset.asset);
            }
            QVERIFY2(!expected.empty() && expected.size() < keys.size(), qPrintable(QString::number(i)));
            QVERIFY2(allIds(AssetQuery{filters[i], AssetSort::Created, false}) == expected,
                     qPrintable(QString::number(i)));
        }
    }

    void withinAnOrganizationItsNameFindsNothing()
    {
        AssetQuery query{{}, AssetSort::Created, false};
        query.filter.text = "Organization 3";
        QVERIFY(!allIds(query).empty());
        query.filter.orgs = {MadeLedger::org(3)};
        QVERIFY(allIds(query).empty());
        query.filter.text = "Person 1";
        QVERIFY(!allIds(query).empty());
    }
};

QTEST_GUILESS_MAIN(PageFiltersTest)
#include "page_filters_test.moc"
