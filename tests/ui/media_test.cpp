// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/made_organizations.h"
#include "ui/media/drawn_picture.h"
#include "ui/media/media_import.h"
#include "ui/media/media_library.h"
#include "ui/media/thumbnail.h"

using namespace tidemark;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void draw(const QString &path, const QSize &size, const QColor &color = Qt::red)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImage image(size, color.alpha() < 255 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(image.save(path));
}

void addNumber(QByteArray &bytes, quint32 number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(number >> shift);
}

/// The first bytes of a PNG that says to be this large.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray head("IHDR");
    addNumber(head, width);
    addNumber(head, height);
    head += QByteArray("\x08\x06\0\0\0", 5);
    quint32 check = 0xffffffffU;
    for (const char byte : std::as_const(head)) {
        check ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = check & 1 ? check >> 1 ^ 0xedb88320U : check >> 1;
    }
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\r", 12);
    bytes += head;
    addNumber(bytes, ~check);
    return bytes + QByteArray("\0\0\0\x64IDAT", 8);
}
}

/// Pictures on their way from an export into the gallery.
class MediaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto lines = twoOrganizations();
        lines.push_back(line("action", "northwind", "'user':'ann','action':'generate','asset':'hills'", 30));
        lines.push_back(line("action", "northwind", "'user':'ann','action':'generate','asset':'twin'", 30));
        lines.push_back(line("action", "calder", "'user':'eve','action':'generate','asset':'twin'", 30));
        m_ledger = std::move(*Ledger::open(path("harbor.tidemark").toStdString(), OpenMode::CreateNew));
        book(*m_ledger, lines);
    }

    void thumbnails_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("thumbnail");
        QTest::newRow("wide") << "a.png" << QSize(1024, 512) << QSize(256, 128);
        QTest::newRow("high") << "a.jpg" << QSize(300, 900) << QSize(85, 256);
        QTest::newRow("small stays") << "a.png" << QSize(20, 10) << QSize(20, 10);
        QTest::newRow("thin") << "a.png" << QSize(5000, 2) << QSize(256, 1);
        if (QImageReader::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << "a.webp" << QSize(512, 512) << QSize(256, 256);
    }
    void thumbnails()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        const QString file = path(name.toUtf8());
        draw(file, size);
        const auto thumbnail = makeThumbnail(file);
        QVERIFY2(thumbnail, thumbnail ? "" : thumbnail.error().detail.c_str());
        QTEST(thumbnailImage(thumbnail->bytes).size(), "thumbnail");
        QCOMPARE(QSize(thumbnail->original.width, thumbnail->original.height), size);
        QCOMPARE(thumbnail->original.bytes, QFileInfo(file).size());
    }

    void whatShinesThroughGoesOnDoing()
    {
        draw(path("a.png"), QSize(600, 600), QColor(0, 0, 0, 0));
        const QImage image = thumbnailImage(makeThumbnail(path("a.png"))->bytes);
        QCOMPARE(image.pixelColor(10, 10).alpha(), 0);
    }

    void hostileFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << "not a PNG";
        QTest::newRow("text") << QByteArray("once upon a time") << "not a PNG";
        QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                                << "not a PNG";
        QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << "not a PNG";
        QTest::newRow("a bomb") << pngOfSize(60000, 60000) << "67 megapixels";
        QTest::newRow("nothing behind the head") << pngOfSize(100, 100) << "cannot be read";
        QTest::newRow("no size") << pngOfSize(0, 0) << "";
    }
    void hostileFilesAreRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        write(path("odd.png"), bytes);
        const auto thumbnail = makeThumbnail(path("odd.png"));
        QVERIFY(!thumbnail);
        const QString said = QString::fromStdString(thumbnail.error().detail);
        QVERIFY2(said.contains(QStringLiteral("odd.png")) && said.contains(why), qPrintable(said));
    }

    void keptThumbnailsCanBeHostileToo()
    {
        QVERIFY(thumbnailImage({}).isNull());
        QVERIFY(thumbnailImage("no picture").isNull());
        QVERIFY(thumbnailImage(pngOfSize(60000, 60000)).isNull());
    }

    void anImportKeepsWhatBelongsHere()
    {
        draw(path("export/media/hills.png"), QSize(800, 600), Qt::blue);
        draw(path("export/media/twin.png"), QSize(80, 60));
        draw(path("export/media/nobody.png"), QSize(80, 60));
        const MediaReport first = import();
        QCOMPARE(first.kept, int64_t(1));
        QCOMPARE(first.ambiguous, int64_t(1));
        QCOMPARE(first.unknown, int64_t(1));
        MediaLibrary library(path("harbor.tidemark"));
        const QImage hills = library.thumbnail(key("northwind", "hills"));
        QCOMPARE(hills.size(), QSize(256, 192));
        QVERIFY(hills.pixelColor(100, 100).blue() > 240);
        QVERIFY(library.thumbnail(key("northwind", "twin")).isNull());
        QVERIFY(library.thumbnail(key("calder", "hills")).isNull());

        // Again, with a folder that says whose one twin is, so that the other is known too; and another picture in the
        // place of the first.
        draw(path("export/media/calder/twin.png"), QSize(80, 60), Qt::green);
        draw(path("export/media/hills.png"), QSize(400, 400), Qt::green);
        const MediaReport second = import();
        QCOMPARE(second.kept, int64_t(3));
        QCOMPARE(library.thumbnail(key("northwind", "hills")).size(), QSize(256, 256));
        QVERIFY(!library.thumbnail(key("calder", "twin")).isNull());
        const MediaReport third = import();
        QCOMPARE(third.kept, int64_t(0));
        QCOMPARE(third.alreadyThere, int64_t(3));
    }

    void aBrokenPictureStopsNothing()
    {
        write(path("export/media/hills.png"), "torn");
        draw(path("export/media/calder/twin.png"), QSize(80, 60));
        const MediaReport report = import();
        QCOMPARE(report.kept, int64_t(1));
        QCOMPARE(report.unreadable, int64_t(1));
        QVERIFY(QString::fromStdString(report.problems.front()).contains(QStringLiteral("hills.png")));
        QVERIFY(QString::fromStdString(mediaReportText(report)).contains(QStringLiteral("1 kept, 1 unreadable")));
    }

    void withoutPicturesNothingIsMade()
    {
        QDir().mkpath(path("export"));
        QCOMPARE(import().files(), int64_t(0));
        QVERIFY(!QFile::exists(path("harbor.tidemark-media")));
        MediaLibrary library(path("harbor.tidemark"));
        QVERIFY(library.thumbnail(key("northwind", "hills")).isNull());
        QCOMPARE(library.facts(key("northwind", "hills")).reach, PictureFacts::Reach::Never);
    }

    void aStrangersFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database, however long it is");
        QTest::newRow("a ledger") << QByteArray();
    }
    void aStrangersFileIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        draw(path("export/media/hills.png"), QSize(80, 60));
        const QString file = path("harbor.tidemark-media");
        if (bytes.isEmpty())
            QVERIFY(Ledger::open(file.toStdString(), OpenMode::CreateNew));
        else
            write(file, bytes);
        const QByteArray before = bytesOf(file);
        const auto report = importMedia(*m_ledger, path("export").toStdString(), {}, m_never);
        QVERIFY(!report);
        QVERIFY(report.error().detail.find("harbor.tidemark-media") != std::string::npos);
        QCOMPARE(bytesOf(file), before);
        MediaLibrary library(path("harbor.tidemark"));
        QVERIFY(library.thumbnail(key("northwind", "hills")).isNull());
    }

    void theOriginalAndItsReach()
    {
        const QString original = path("export/media/hills.png");
        draw(original, QSize(800, 600));
        import();
        MediaLibrary library(path("harbor.tidemark"));
        const PictureKey hills = key("northwind", "hills");
        QCOMPARE(library.facts(hills).reach, PictureFacts::Reach::OnHand);
        QVERIFY(library.save(hills, path("copy.png")));
        QCOMPARE(bytesOf(path("copy.png")), bytesOf(original));

        draw(original, QSize(90, 90));
        QCOMPARE(library.facts(hills).reach, PictureFacts::Reach::Changed);
        QVERIFY(QFile::remove(original));
        QCOMPARE(library.facts(hills).reach, PictureFacts::Reach::Gone);
        QVERIFY(!library.save(hills, path("copy.png")));
        QCOMPARE(library.facts(hills).original.width, 800);
        const auto nowhere = library.save(hills, path("no/such/folder.png"));
        QVERIFY(!nowhere);
    }

    void aDemoDrawsWhatIsMissing()
    {
        auto store = MediaStore::openOrCreate(path("harbor.tidemark-media").toStdString());
        QVERIFY((*store)->setDrawsMissing());
        MediaLibrary library(path("harbor.tidemark"));
        const PictureKey hills = key("northwind", "hills");
        QVERIFY(!library.thumbnail(hills).isNull());
        QCOMPARE(library.facts(hills).reach, PictureFacts::Reach::Drawn);
        QVERIFY(library.save(hills, path("drawn.png")));
        QCOMPARE(QImage(path("drawn.png")).size(), QSize(1536, 1152));
    }

    void drawnPicturesAreTheSameEachTime()
    {
        const QSize size(64, 48);
        const auto drawn = [&](const char *origin, const char *asset, AssetKind kind) {
            return drawnPicture(QString::fromLatin1(origin), QString::fromLatin1(asset), kind, size);
        };
        QCOMPARE(drawn("a", "a", AssetKind::Image), drawn("a", "a", AssetKind::Image));
        QVERIFY(drawn("a", "a", AssetKind::Image) != drawn("b", "b", AssetKind::Image));
        QVERIFY(drawn("a", "b", AssetKind::Edited) != drawn("a", "a", AssetKind::Image));
        QVERIFY(drawn("a", "c", AssetKind::NoBackground).hasAlphaChannel());
    }

private:
    QString path(const QByteArray &name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }
    static PictureKey key(const char *org, const char *asset)
    {
        return {QString::fromLatin1(org), QString::fromLatin1(asset), QString::fromLatin1(asset), AssetKind::Image};
    }
    MediaReport import()
    {
        const auto report = importMedia(*m_ledger, path("export").toStdString(), {}, m_never);
        if (!report)
            qFatal("%s", report.error().detail.c_str());
        return *report;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    const std::atomic<bool> m_never = false;
};

QTEST_MAIN(MediaTest)
#include "media_test.moc"
