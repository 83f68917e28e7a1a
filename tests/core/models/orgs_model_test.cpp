// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/orgs_model.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/models/ledger_page_source.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

class OrgsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resetsOnTheDayOfTheOrganization_data();
    void resetsOnTheDayOfTheOrganization();
    void remainingOfWhatIsAlive();

private:
    QString cell(const QString &org, int column);
    QTemporaryDir m_folder;
    std::shared_ptr<LedgerService> m_service;
    std::unique_ptr<OrgsModel> m_model;
};

void OrgsModelTest::initTestCase()
{
    // Nobody's day but the organization's own counts.
    qputenv("TZ", "America/Los_Angeles");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString path = m_folder.filePath(QStringLiteral("l.tidemark"));
    {
        const auto ledger = Ledger::open(path.toStdString(), OpenMode::CreateNew);
        const auto creation = [](const std::string &org, const std::string &zone) {
            return "{'op':'org.create','at':'2026-01-10T00:00:00Z','program':'idealy','plan':'plus','org':'" + org
                + "','time_zone':'" + zone + "'}";
        };
        book(**ledger,
             {creation("east", "Pacific/Auckland"), creation("utc", "UTC"), creation("west", "America/Los_Angeles"),
              "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'pool','program':'geppetto','plan':'business'}",
              "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'none','program':'idealy','trial':0}"});
    }
    auto opened = LedgerService::open(path, OpenMode::ReadWrite);
    QTRY_VERIFY(opened.isFinished());
    m_service = opened.result().value();
    m_model = std::make_unique<OrgsModel>(std::make_unique<LedgerPageSource>(m_service));
    m_model->setAt(at("2026-11-22"));
    m_model->sort(OrgsModel::OrgColumn, Qt::AscendingOrder);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 5);
}

QString OrgsModelTest::cell(const QString &org, int column)
{
    QString text;
    const auto isThere = [&] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, OrgsModel::OrgColumn).data().toString() == org)
                text = m_model->index(row, column).data().toString();
        }
        return !text.isEmpty();
    };
    return QTest::qWaitFor(isThere) ? text : QString();
}

void OrgsModelTest::resetsOnTheDayOfTheOrganization_data()
{
    QTest::addColumn<QString>("org");
    for (const char *org : {"east", "utc", "west"})
        QTest::newRow(org) << QString::fromLatin1(org);
}

void OrgsModelTest::resetsOnTheDayOfTheOrganization()
{
    QFETCH(QString, org);
    QCOMPARE(cell(org, OrgsModel::ResetsColumn), QStringLiteral("01/12/2026"));
}

void OrgsModelTest::remainingOfWhatIsAlive()
{
    QCOMPARE(cell(QStringLiteral("pool"), OrgsModel::RemainingColumn), QStringLiteral("5,500.0 of 5,500.0"));
    QCOMPARE(cell(QStringLiteral("utc"), OrgsModel::RemainingColumn), QStringLiteral("500.0 of 500.0"));
    // Nothing is alive, so there is no sum to compare with.
    QCOMPARE(cell(QStringLiteral("none"), OrgsModel::RemainingColumn), QStringLiteral("0.0"));
}

QTEST_GUILESS_MAIN(OrgsModelTest)
#include "orgs_model_test.moc"
