// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMimeData>
#include <QPushButton>

#include "core/exchange/input_bytes.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/ui/window_desk.h"
#include "ui/reviews/review_window.h"
#include "ui/reviews/reviews_page.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/support/recent_reviews.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;
using tidemark::test::example;

namespace
{

/// The window, once its check has come to an end.
ReviewWindow *reviewed(WindowDesk &desk, const QString &path)
{
    ReviewWindow *window = desk.windows().openReview(path);
    const bool done = QTest::qWaitFor(
        [window] {
            return !window->review()->isChecking() && window->verdict()->isVisible();
        },
        WindowDesk::waitMs);
    return done ? window : nullptr;
}

}

class ReviewWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void saysWhetherAFileIsWhole_data();
    void saysWhetherAFileIsWhole();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void looksAtALedgerWithoutChangingIt();
    void oneWindowAFile();
    void listsWhatWasReviewed();
    void forgetsOnDelete();
    void takesADroppedExport();

private:
    QString copyOf(const QString &name) const
    {
        const QString path = m_desk->path(name);
        QFile::copy(example(name), path);
        return path;
    }
    std::unique_ptr<WindowDesk> m_desk;
};

void ReviewWindowTest::saysWhetherAFileIsWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("place");
    QTest::newRow("whole") << "chain.jsonl"
                           << "Whole"
                           << "139 entries of 3 organizations";
    QTest::newRow("a gap") << "broken-gap.jsonl"
                           << "Broken"
                           << "Entry No. 11 in the chain of o0";
    QTest::newRow("re-hashed") << "broken-wrong_price.jsonl"
                               << "Broken"
                               << "Entry No. 7 in the chain of o0";
    QTest::newRow("no JSON") << "broken-bad_json.jsonl"
                             << "Broken"
                             << "Line 6";
    QTest::newRow("its end") << "broken-bad_end.jsonl"
                             << "Broken"
                             << "Line 141";
}

void ReviewWindowTest::saysWhetherAFileIsWhole()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    QFETCH(QString, place);
    const ReviewWindow *window = reviewed(*m_desk, copyOf(file));
    QVERIFY(window);
    const QString words = window->verdict()->words();
    QVERIFY2(words.startsWith(word) && words.contains(place), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Not signed")), qPrintable(words));
}

void ReviewWindowTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n not quite");
    QTest::newRow("usage") << QByteArray("{\"id\":\"1\",\"time\":\"2026-01-01T00:00:00Z\"}\n");
}

void ReviewWindowTest::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, content);
    const QString path = m_desk->path(QStringLiteral("odd.jsonl"));
    if (!content.isNull())
        test::writeAll(path, content.toStdString());
    const ReviewWindow *window = reviewed(*m_desk, path);
    QVERIFY(window);
    const QString words = window->verdict()->words();
    QVERIFY2(words.startsWith(QStringLiteral("Unreadable")) && words.contains(QStringLiteral("odd.jsonl")),
             qPrintable(words));
    QCOMPARE(recentReviews().first().verdict, ReviewVerdict::Unreadable);
}

void ReviewWindowTest::looksAtALedgerWithoutChangingIt()
{
    const std::string before = test::readAll(m_desk->path());
    const ReviewWindow *window = reviewed(*m_desk, m_desk->path());
    QVERIFY(window);
    QVERIFY2(window->verdict()->words().startsWith(QStringLiteral("Whole")), qPrintable(window->verdict()->words()));
    QVERIFY(test::readAll(m_desk->path()) == before);
}

void ReviewWindowTest::oneWindowAFile()
{
    const QString path = copyOf(QStringLiteral("chain.jsonl"));
    ReviewWindow *window = m_desk->windows().openReview(path);
    QCOMPARE(m_desk->windows().openReview(path), window);
    QVERIFY(m_desk->windows().openReview(copyOf(QStringLiteral("broken-gap.jsonl"))) != window);
}

void ReviewWindowTest::listsWhatWasReviewed()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window);
    window->view()->showPage(LedgerView::Reviews);
    ReviewsPage *page = window->view()->reviewsPage();
    QCOMPARE(page->table()->model()->rowCount(), 0);
    QVERIFY(reviewed(*m_desk, copyOf(QStringLiteral("chain.jsonl"))));
    ReviewWindow *broken = reviewed(*m_desk, copyOf(QStringLiteral("broken-gap.jsonl")));
    QVERIFY(broken);
    const QAbstractItemModel *model = page->table()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("broken-gap.jsonl"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("Broken"));
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("Whole"));
    QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("139"));
    window->present();
    page->table()->setFocus();
    page->table()->setCurrentIndex(model->index(0, 0));
    QSignalSpy requested(page, &ReviewsPage::reviewRequested);
    QTest::keyClick(page->table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), broken->path());
}

void ReviewWindowTest::forgetsOnDelete()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window);
    QVERIFY(reviewed(*m_desk, copyOf(QStringLiteral("chain.jsonl"))));
    window->view()->showPage(LedgerView::Reviews);
    QTest::keyClick(window->view()->reviewsPage()->table(), Qt::Key_Delete);
    QCOMPARE(window->view()->reviewsPage()->table()->model()->rowCount(), 0);
    QVERIFY(recentReviews().isEmpty());
}

void ReviewWindowTest::takesADroppedExport()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(copyOf(QStringLiteral("chain.jsonl")))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    const auto isReviewed = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [](const QWidget *each) {
            return qobject_cast<const ReviewWindow *>(each) != nullptr && each->isVisible();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReviewed(), WindowDesk::waitMs);
}

QTEST_MAIN(ReviewWindowTest)
#include "review_window_test.moc"
