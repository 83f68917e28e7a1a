// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/asset_versions.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/models/versions_model.h"
#include "core/query/gallery_choices.h"
#include "core/store/asset_pages.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
std::string made(const std::string &asset, const std::string &action, const std::string &source, int minute)
{
    return "{'op':'action','at':'2026-03-01T10:" + std::to_string(10 + minute)
        + ":00Z','org':'o','user':'ann','action':'" + action + "','asset':'" + asset + "'"
        + (source.empty() ? "" : ",'source':'" + source + "'") + ",'source_model':'Flux'}";
}

/// a → b → (c, d), d → e; f alone; g and h of an upload that the ledger does not know; x of itself.
std::vector<std::string> story()
{
    return {
        "{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'o','program':'idealy','plan':'plus'}",
        "{'op':'user.create','at':'2026-03-01T00:00:00Z','org':'o','user':'ann','name':'Ann'}",
        made("a", "generate", "", 0),
        made("f", "generate", "", 1),
        made("b", "edit", "a", 2),
        made("c", "upscale", "b", 3),
        made("g", "vectorize", "upload", 4),
        made("d", "vectorize", "b", 5),
        made("h", "upscale", "upload", 6),
        made("e", "color_correction", "d", 7),
        made("x", "upscale", "x", 8),
        "{'op':'reverse','at':'2026-03-02T00:00:00Z','org':'o','entry':9}",
        "{'op':'asset','at':'2026-03-02T00:00:00Z','org':'o','asset':'c','archived':true}",
        "{'op':'asset','at':'2026-03-02T00:00:00Z','org':'o','asset':'a','visibility':'org'}",
    };
}

/// "a b(0) c(1)": with the places of the parents.
QByteArray tree(const AssetVersions &versions)
{
    QByteArray text;
    for (const AssetVersion &version : versions.versions) {
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(version.row.asset);
        if (version.parent >= 0)
            text += '(' + QByteArray::number(version.parent) + ')';
    }
    return text;
}
}

class AssetVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::move(
            *Ledger::open(m_folder.filePath(QStringLiteral("o.tidemark")).toStdString(), OpenMode::CreateNew));
        for (const Answer &answer : book(*m_ledger, story()))
            QVERIFY2(!answer.error, answer.error ? answer.error->detail.c_str() : "");
    }

    void everyVersionIsReached_data()
    {
        QTest::addColumn<QString>("asset");
        QTest::addColumn<QByteArray>("versions");
        QTest::addColumn<QString>("outside");
        for (const char *asset : {"a", "b", "c", "d", "e"})
            QTest::newRow(asset) << QString::fromLatin1(asset) << QByteArray("a b(0) c(1) d(1) e(3)") << QString();
        QTest::newRow("alone") << QStringLiteral("f") << QByteArray("f") << QString();
        QTest::newRow("of an upload") << QStringLiteral("g") << QByteArray("g h") << QStringLiteral("upload");
        QTest::newRow("the other of the upload")
            << QStringLiteral("h") << QByteArray("g h") << QStringLiteral("upload");
        QTest::newRow("of itself") << QStringLiteral("x") << QByteArray("x") << QString();
    }
    void everyVersionIsReached()
    {
        QFETCH(QString, asset);
        const auto versions = versionsOf(*m_ledger, "o", asset.toStdString());
        QVERIFY(versions);
        QTEST(tree(*versions), "versions");
        QTEST(QString::fromStdString(versions->outsideOrigin), "outside");
    }

    void numbersPricesAndWhatWentOn()
    {
        const AssetVersions versions = *versionsOf(*m_ledger, "o", "e");
        std::vector<int> numbers;
        QByteArray wentOn;
        for (const AssetVersion &version : versions.versions) {
            numbers.push_back(version.number);
            wentOn += version.wentOn ? 'y' : 'n';
        }
        QCOMPARE(numbers, (std::vector<int>{1, 2, 3, 4, 5}));
        QCOMPARE(wentOn, QByteArray("yynyn"));
        // Five of 1 credit each; the vectorization d is reversed.
        QVERIFY(versions.versions[3].row.reversed);
        QCOMPARE(versions.cost.toString(), std::string("4"));
    }

    void anUnknownAssetIsNamed()
    {
        const auto versions = versionsOf(*m_ledger, "o", "nobody");
        QVERIFY(!versions);
        QCOMPARE(versions.error().code, ErrorCode::UnknownAsset);
        QVERIFY(versions.error().detail.find("nobody") != std::string::npos);
    }

    void rowsSayTheirFamily_data()
    {
        QTest::addColumn<QString>("asset");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<int>("versions");
        QTest::newRow("first") << "a"
                               << "a" << 5;
        QTest::newRow("last") << "e"
                              << "a" << 5;
        QTest::newRow("alone") << "f"
                               << "f" << 1;
        QTest::newRow("of an upload") << "h"
                                      << "upload" << 2;
        QTest::newRow("of itself") << "x"
                                   << "x" << 1;
    }
    void rowsSayTheirFamily()
    {
        QFETCH(QString, asset);
        const AssetVersions versions = *versionsOf(*m_ledger, "o", asset.toStdString());
        const auto row =
            std::find_if(versions.versions.begin(), versions.versions.end(), [&](const AssetVersion &version) {
                return version.row.asset == asset.toStdString();
            });
        QTEST(QString::fromStdString(row->row.origin), "origin");
        QTEST(row->row.versions, "versions");
    }

    void aLongChainEndsInTime()
    {
        std::vector<std::string> lines{
            "{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'long','program':'idealy','plan':'pro'}",
            "{'op':'user.create','at':'2026-03-01T00:00:00Z','org':'long','user':'u'}",
        };
        for (int i = 0; i < 3000; ++i)
            lines.push_back(
                "{'op':'action','at':'2026-03-01T00:00:00Z','org':'long','user':'u','action':'background_removal',"
                "'asset':'v"
                + std::to_string(i) + "','source':'v" + std::to_string(i - 1) + "'}");
        book(*m_ledger, lines);
        const AssetVersions versions = *versionsOf(*m_ledger, "long", "v2999");
        QCOMPARE(versions.versions.size(), mostVersions);
        QVERIFY(!versions.complete);
        // Of what is not in the ledger: v-1.
        QCOMPARE(versions.outsideOrigin, std::string("v-1"));
        QCOMPARE(versions.versions.back().row.versions, mostCountedVersions);
    }

    void theModelDrawsTheTree()
    {
        VersionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setVersions(*versionsOf(*m_ledger, "o", "a"));
        QList<int> levels;
        QList<uint> lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            levels << model.index(row).data(VersionsModel::LevelRole).toInt();
            lines << model.index(row).data(VersionsModel::LinesRole).toUInt();
        }
        QCOMPARE(levels, (QList<int>{0, 1, 2, 2, 3}));
        // Below a: to b. Below b: to c and d. Past c: to d. Below d: to e.
        QCOMPARE(lines, (QList<uint>{0b1, 0b10, 0b10, 0b100, 0}));
        QCOMPARE(model.rowOf(QStringLiteral("d")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("f")), -1);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("made from version 1")));
    }

    void countsAndChoices()
    {
        const GalleryChoices choices = *galleryChoices(*m_ledger, "o", true);
        QCOMPARE(choices.counts.archived, int64_t(1));
        QCOMPARE(choices.counts.org, int64_t(1));
        QCOMPARE(choices.counts.personal, int64_t(7));
        QCOMPARE(choices.counts.models, (std::vector<std::string>{"Flux"}));
        QCOMPARE(choices.users.size(), size_t(1));
        QCOMPARE(choices.userNames.at("ann"), std::string("Ann"));
        QVERIFY(!choices.orgs.empty());
        QVERIFY(!galleryChoices(*m_ledger, "nobody", false));
    }

    void countsOfThen()
    {
        const Instant then = *Instant::parse("2026-03-01T10:15:30Z");
        for (const std::string org : {"o", ""}) {
            const AssetCounts counts = galleryChoices(*m_ledger, org, false, then)->counts;
            QCOMPARE(counts.archived, int64_t(0));
            QCOMPARE(counts.org, int64_t(0));
            if (!org.empty())
                QCOMPARE(counts.personal, int64_t(6));
        }
    }

    void versionsOfThen()
    {
        const Instant then = *Instant::parse("2026-03-01T10:15:30Z");
        const AssetVersions versions = *versionsOf(*m_ledger, "o", "c", then);
        QCOMPARE(tree(versions), QByteArray("a b(0) c(1) d(1)"));
        for (const AssetVersion &version : versions.versions) {
            QCOMPARE(version.row.visibility, Visibility::Personal);
            QVERIFY(!version.row.archived && !version.row.reversed);
        }
        QVERIFY(!versions.versions[3].wentOn);
        QCOMPARE(versions.cost.toString(), std::string("4"));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(AssetVersionsTest)
#include "asset_versions_test.moc"
