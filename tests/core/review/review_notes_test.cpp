// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/review/review_notes.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using namespace tidemark::test;

class ReviewNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeAll(file(), "something to be noted about");
    }
    void keepsNotesBesideTheFile();
    void takesOneAway();
    void refusesWhatIsTooLong();
    void keepsThemElsewhereWhereTheFolderIsReadOnly();
    void leavesWhatAreNoNotes_data();
    void leavesWhatAreNoNotes();
    void losesNothingBetweenTwo();

private:
    QString file() const
    {
        return m_folder->filePath(QStringLiteral("harbor.jsonl"));
    }
    ReviewNotes notes() const
    {
        return ReviewNotes(file().toStdString(), m_folder->filePath(QStringLiteral("data")).toStdString());
    }
    static ReviewNote note(const std::string &text, const std::string &org = {}, Seq seq = 0)
    {
        return {org, seq, text, "ada", Instant{1'700'000'000'000}};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReviewNotesTest::keepsNotesBesideTheFile()
{
    QVERIFY(notes().read().value().notes.empty());
    const ReviewNote first = note("Asked \"Ines\"\nabout it: ☂");
    const ReviewNote second = note("why?", "org-04", 12);
    QVERIFY(notes().add(first));
    const auto added = notes().add(second);
    QVERIFY(added);
    QVERIFY(added->beside);
    QCOMPARE(added->where, file().toStdString() + ".notes.json");
    QVERIFY(QFile::exists(QString::fromStdString(added->where)));
    QVERIFY((notes().read().value().notes == std::vector<ReviewNote>{first, second}));
}

void ReviewNotesTest::takesOneAway()
{
    QVERIFY(notes().add(note("a")));
    QVERIFY(notes().add(note("b")));
    QVERIFY(notes().remove(note("a")));
    QVERIFY(notes().remove(note("a")));
    QVERIFY((notes().read().value().notes == std::vector<ReviewNote>{note("b")}));
}

void ReviewNotesTest::refusesWhatIsTooLong()
{
    std::string umbrellas;
    for (size_t i = 0; i < ReviewNotes::longestText; ++i)
        umbrellas += "☂";
    QVERIFY(notes().add(note(umbrellas)));
    QVERIFY((notes().read().value().notes == std::vector<ReviewNote>{note(umbrellas)}));
    const auto tooLong = notes().add(note(umbrellas + "☂"));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::Malformed);
    QCOMPARE(notes().read().value().notes.size(), size_t(1));
}

void ReviewNotesTest::keepsThemElsewhereWhereTheFolderIsReadOnly()
{
    // A file in the place of the notes' folder cannot be written to by anybody, not even by root.
    QVERIFY(QDir().mkpath(file() + QStringLiteral(".notes.json/in-the-way")));
    QVERIFY(!notes().read() || notes().read()->notes.empty());
    const ReviewNotes there(QStringLiteral("/proc/self/status").toStdString(),
                            m_folder->filePath(QStringLiteral("data")).toStdString());
    const auto added = there.add(note("seen"));
    QVERIFY2(added, added ? "" : added.error().detail.c_str());
    QVERIFY(!added->beside);
    QVERIFY(QString::fromStdString(added->where).startsWith(m_folder->filePath(QStringLiteral("data"))));
}

void ReviewNotesTest::leavesWhatAreNoNotes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another object") << QByteArray("{\"a\":[]}");
    QTest::newRow("a note without words") << QByteArray("{\"notes\":[{\"at\":\"2026-01-01T00:00:00Z\"}]}");
    QTest::newRow("deep") << QByteArray(10'000, '[');
}

void ReviewNotesTest::leavesWhatAreNoNotes()
{
    QFETCH(QByteArray, content);
    const QString path = file() + QStringLiteral(".notes.json");
    writeAll(path, content.toStdString());
    QVERIFY(!notes().read());
    const auto added = notes().add(note("a"));
    QVERIFY(!added);
    QVERIFY(added.error().detail.find("notes.json") != std::string::npos);
    QCOMPARE(readAll(path), content.toStdString());
}

void ReviewNotesTest::losesNothingBetweenTwo()
{
    const ReviewNotes one = notes();
    const ReviewNotes other = notes();
    QVERIFY(one.read());
    QVERIFY(other.add(note("other")));
    QVERIFY(one.add(note("one")));
    QCOMPARE(int(notes().read()->notes.size()), 2);
}

QTEST_GUILESS_MAIN(ReviewNotesTest)
#include "review_notes_test.moc"
