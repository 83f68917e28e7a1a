// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/query/org_details.h"
#include "core/query/org_figures.h"
#include "core/store/row_reader.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

namespace
{
const Instant now = *Instant::parse("2026-06-01T00:00:00Z");

AccountCard card(const std::string &owner, std::vector<std::string> tags, const std::string &renewal)
{
    return tidied({"", {owner, std::move(tags), parseDay(renewal)}, ""});
}
}

class AccountsTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;

    QString path() const
    {
        return m_folder.filePath(QStringLiteral("made.tidemark"));
    }
    bool keep(int org, const AccountCard &card)
    {
        const Result<AccountCard> former = accountOf(*m_ledger, MadeLedger::org(org));
        AccountCard named = card;
        named.name = former->name;
        const auto kept = keepAccount(*m_ledger, MadeLedger::org(org), *former, named);
        return kept && !kept->has_value();
    }
    /// The numbers of the organizations listed: "02".
    QByteArray orgsOf(const OrgFilter &filter, OrgSort sort = OrgSort::Org, bool descending = false)
    {
        const std::atomic<bool> cancelled = false;
        if (!refreshFigures(*m_ledger, now, {}, cancelled))
            return {};
        const OrgQuery query{filter, sort, descending, now};
        const auto piece = findRows(*m_ledger, query)->next();
        PageRequest request;
        request.kind = PageRequest::Kind::Keys;
        request.keys = piece->keys;
        const Result<Rows> rows = readRows(*m_ledger, query, request);
        QByteArray names;
        for (const OrgRow &row : std::get<std::vector<OrgRow>>(*rows))
            names += row.figures.name.back();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        m_ledger = std::move(*Ledger::open(path().toStdString(), OpenMode::CreateNew));
        QVERIFY((MadeLedger{5, 2, 20}).fill(*m_ledger));
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        for (const char *text : {"2027-03-14", "2028-02-29", "0001-01-01"})
            QTest::newRow(text) << text << true;
        for (const char *text : {"", "2027-3-14", "2027-02-29", "2027-13-01", "2027-00-10", "14.03.2027", "2027-03-1x"})
            QTest::newRow(text) << text << false;
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        const std::optional<Day> day = parseDay(text.toStdString());
        QCOMPARE(day.has_value(), right);
        if (day)
            QCOMPARE(QString::fromStdString(dayName(*day)), text);
    }

    void tidiesWhatIsTyped()
    {
        const AccountCard tidy =
            tidied({" North\twind ", {"\nHelen  ", {"print", "Key account", " PRINT", ""}, {}}, "\n a\r\nb\x01 \n"});
        QCOMPARE(tidy.name, std::string("North wind"));
        QCOMPARE(tidy.labels.owner, std::string("Helen"));
        QCOMPARE(tagsText(tidy.labels.tags), std::string("Key account\nPRINT"));
        QCOMPARE(tidy.notes, std::string("a\nb"));
    }

    void staysInTheFileBesideTheChain()
    {
        const std::string org = MadeLedger::org(1);
        const AccountCard former = *accountOf(*m_ledger, org);
        QCOMPARE(former.name, std::string("Organization 1"));
        const AccountCard kept{"Northwind",
                               {"Helen Marsh", {"key account", "print"}, parseDay("2027-03-14")},
                               "Calls on Fridays.\nHas two shops."};
        const OrgFigures before = *figuresOf(*m_ledger, org, now);
        QVERIFY(!keepAccount(*m_ledger, org, former, kept)->has_value());
        m_ledger = std::move(*Ledger::open(path().toStdString(), OpenMode::ReadWrite));
        QCOMPARE(*accountOf(*m_ledger, org), kept);
        const OrgDetails details = *detailsOf(*m_ledger, org, now);
        QCOMPARE(details.account, kept);
        QCOMPARE(details.figures.account, kept.labels);
        QCOMPARE(details.figures.name, std::string("Northwind"));
        QCOMPARE(details.figures.seq, before.seq);
    }

    void doesNotOverwriteWhatSomebodyElseWrote()
    {
        const std::string org = MadeLedger::org(1);
        const AccountCard former = *accountOf(*m_ledger, org);
        const AccountCard first{former.name, {"ann", {}, {}}, "Hers."};
        QVERIFY(!keepAccount(*m_ledger, org, former, first)->has_value());
        const auto second = keepAccount(*m_ledger, org, former, {former.name, {"bob", {}, {}}, "His."});
        QVERIFY(second && second->has_value());
        QCOMPARE(**second, first);
        QCOMPARE(*accountOf(*m_ledger, org), first);
    }

    void refusesWhatIsTooLong()
    {
        const std::string org = MadeLedger::org(1);
        const AccountCard former = *accountOf(*m_ledger, org);
        AccountCard long1 = former;
        long1.labels.tags = {std::string(mostTagLength + 1, 'x')};
        const auto refused = keepAccount(*m_ledger, org, former, long1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Malformed);
        QCOMPARE(*accountOf(*m_ledger, org), former);
        const auto nobody = keepAccount(*m_ledger, "nobody", former, former);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::UnknownOrg);
        m_ledger = std::move(*Ledger::open(path().toStdString(), OpenMode::ReadOnly));
        QCOMPARE(keepAccount(*m_ledger, org, former, former).error().code, ErrorCode::ReadOnly);
    }

    void offersWhatIsInUse()
    {
        QVERIFY(keep(0, card("helen", {"print", "key"}, "")));
        QVERIFY(keep(1, card("ann", {"print"}, "")));
        QVERIFY(keep(2, card("", {}, "")));
        const AccountChoices choices = *accountChoices(*m_ledger);
        QCOMPARE(choices.owners, (std::vector<std::string>{"ann", "helen"}));
        QCOMPARE(choices.tags, (std::vector<std::string>{"key", "print"}));
    }

    void listsByOwnerTagAndRenewal()
    {
        QVERIFY(keep(0, card("Helen", {"print", "key"}, "2026-07-01")));
        QVERIFY(keep(1, card("ann", {"prints"}, "2026-06-10")));
        QVERIFY(keep(2, card("helen", {"Print"}, "")));
        OrgFilter mine;
        mine.owners = {"HELEN"};
        QCOMPARE(orgsOf(mine, OrgSort::Name), QByteArray("02"));
        OrgFilter tagged;
        tagged.tags = {"PRINT"};
        QCOMPARE(orgsOf(tagged, OrgSort::Name), QByteArray("02"));
        tagged.tags = {"prints", "key"};
        QCOMPARE(orgsOf(tagged, OrgSort::Name), QByteArray("01"));
        OrgFilter soon;
        soon.renewsTo = parseDay("2026-06-30");
        QCOMPARE(orgsOf(soon), QByteArray("1"));
        soon.renewsTo = parseDay("2026-07-01");
        QCOMPARE(orgsOf(soon, OrgSort::Renewal), QByteArray("10"));
        QCOMPARE(orgsOf({}, OrgSort::Owner).last(3), QByteArray("102"));
        // Who leaves the list does so at once.
        QVERIFY(keep(2, card("ann", {}, "")));
        QCOMPARE(orgsOf(mine), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
