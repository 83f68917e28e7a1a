// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <latch>

#include "core/async/ledger_service.h"
#include "core/store/media_store.h"
#include "core/store/sqlite.h"
#include "tests/ui/made_organizations.h"
#include "ui/views/thumbnails.h"

using namespace tidemark;

namespace
{
constexpr int waitMs = 5'000; // less than SQLite waits for a file that is busy

QByteArray picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

Operation topUp()
{
    Operation op;
    op.kind = OperationKind::Topup;
    op.at = Instant::now();
    op.actor = "test";
    op.org = "northwind";
    op.credits = Amount{Credits::whole(1), Amount::Problem::None};
    return op;
}
}

/// Pictures and bookings keep out of each other's way.
class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("harbor.tidemark"));
        book(**Ledger::open(path.toStdString(), OpenMode::CreateNew), twoOrganizations());
        const auto pictures = MediaStore::openOrCreate(MediaStore::pathBeside(path.toStdString()));
        QVERIFY((*pictures)->put({{"northwind", "hills", picture().toStdString(), {}}}));
        LedgerService::open(path, OpenMode::ReadWrite).then(this, [this](const auto &service) {
            m_service = *service;
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_service != nullptr, waitMs);
        m_thumbnails = std::make_unique<Thumbnails>(path);
    }
    void cleanup()
    {
        m_thumbnails.reset();
        m_service.reset();
    }

    void comeWhileABookingRuns()
    {
        std::latch booked(1);
        std::latch go(1);
        auto writing = m_service->write([&](Ledger &ledger) {
            auto booking = ledger.book();
            (void)(*booking)->apply(topUp(), {});
            booked.count_down();
            go.wait();
            return (*booking)->commit().has_value();
        });
        booked.wait();
        const bool came = QTest::qWaitFor(
            [this] {
                return !find().isNull();
            },
            waitMs);
        go.count_down();
        QVERIFY(came);
        QVERIFY(writing.result());
    }

    /// Somebody holds the file of the pictures, so that none can be read.
    void holdUpNoBooking()
    {
        const auto holder = sqlite::Connection::open(MediaStore::pathBeside(m_service->path().toStdString()), {});
        QVERIFY((*holder)->execute("BEGIN EXCLUSIVE"));
        QVERIFY(find().isNull());
        bool booked = false;
        m_service->commit({topUp()}, {}).then(this, [&booked](const auto &outcome) {
            booked = outcome && outcome->booked;
        });
        QTRY_VERIFY_WITH_TIMEOUT(booked, waitMs);
        QVERIFY(find().isNull());
        QVERIFY((*holder)->execute("ROLLBACK"));
        QTRY_VERIFY_WITH_TIMEOUT(!find().isNull(), waitMs);
    }

private:
    QPixmap find()
    {
        return m_thumbnails->find({QStringLiteral("northwind"), QStringLiteral("hills"), {}, {}}, QSize(32, 24), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LedgerService> m_service;
    std::unique_ptr<Thumbnails> m_thumbnails;
};

QTEST_MAIN(ThumbnailsTest)
#include "thumbnails_test.moc"
