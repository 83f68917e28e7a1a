// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/media_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/sqlite.h"

using namespace tidemark;

/// A machine that goes off while pictures are written leaves a journal beside them.
class MediaStoreTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    /// What lies on the disk while `sql` runs in a transaction that never ends.
    void cutOff(const std::string &from, const std::string &sql, const std::string &to)
    {
        const auto writing = sqlite::Connection::open(from, {.create = true});
        QVERIFY(writing);
        const auto begun = (*writing)->execute("PRAGMA cache_size=1; BEGIN IMMEDIATE; " + sql);
        QVERIFY2(begun, begun ? "" : begun.error().detail.c_str());
        for (const char *part : {"", "-journal"})
            QVERIFY(QFile::copy(QString::fromStdString(from + part), QString::fromStdString(to + part)));
    }

private Q_SLOTS:
    void showsWhatWasThereBefore()
    {
        const std::string file = path("a.tidemark-media");
        const MediaItem item{"org", "asset", "picture", {"/there.png", "png", 8, 8, 80, 1}};
        QVERIFY((*MediaStore::openOrCreate(file))->put({item}));
        const std::string copy = path("b.tidemark-media");
        cutOff(file, "UPDATE media SET thumbnail = zeroblob(900000)", copy);
        const auto store = MediaStore::openExisting(copy);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QCOMPARE((*store)->thumbnail("org", "asset").value(), std::string("picture"));
    }

    void beginsAnewWhereItsMakingWasCutOff()
    {
        const std::string copy = path("d.tidemark-media");
        cutOff(path("c.tidemark-media"),
               "CREATE TABLE media (a); INSERT INTO media VALUES (zeroblob(900000)); PRAGMA application_id=7", copy);
        QVERIFY(QFile(QString::fromStdString(copy)).size() > 0);
        const auto none = MediaStore::openExisting(copy);
        QVERIFY2(none, none ? "" : none.error().detail.c_str());
        QVERIFY(!*none);
        const auto made = MediaStore::openOrCreate(copy);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(!(*made)->drawsMissing());
    }
};

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "media_store_test.moc"
