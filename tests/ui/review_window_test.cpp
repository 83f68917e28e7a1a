// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

#include "core/exchange/portable/portable_export.h"
#include "core/models/entries_model.h"
#include "core/query/statement.h"
#include "core/review/review_orgs_model.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/dialogs/statement_preview.h"
#include "ui/reviews/compare_window.h"
#include "ui/reviews/findings_panel.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/reviews/review_entries_page.h"
#include "ui/reviews/review_notes_page.h"
#include "ui/reviews/review_orgs_page.h"
#include "ui/reviews/review_window.h"
#include "ui/reviews/reviews_page.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/support/formats.h"
#include "ui/support/recent_reviews.h"
#include "ui/views/roles.h"
#include "ui/widgets/file_field.h"
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
    void comparesAndReconciles();
    void aBadSignatureIsNoGreen();
    void looksAtALedgerWithoutChangingIt();
    void oneWindowAFile();
    void listsWhatWasReviewed();
    void forgetsOnDelete();
    void takesADroppedExport();
    void leadsToTheBrokenRow_data();
    void leadsToTheBrokenRow();
    void leadsFromAFindingToItsEntries();
    void leadsFromAnOrganizationToItsEntries();
    void saysWhatIsNotListed();
    void keepsNotes();
    void writesStatements();
    void everythingHasAName();

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
    for (const QLabel *label : window->findings()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("Looking")), qPrintable(label->text()));
}

void ReviewWindowTest::comparesAndReconciles()
{
    ReviewWindow *window = reviewed(*m_desk, copyOf(QStringLiteral("chain.jsonl")));
    QVERIFY(window);
    const QList<QAction *> actions = window->menuBar()->actions().first()->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().contains(QStringLiteral("mpare")) || action->text().startsWith(QStringLiteral("Reconcile")))
            action->trigger();
    }
    const auto *compare = window->findChild<CompareWindow *>();
    QVERIFY(compare != nullptr && compare->isVisible());
    QCOMPARE(compare->fileA()->path(), window->path());
    const auto *reconcile = window->findChild<ReconcileWindow *>();
    QVERIFY(reconcile != nullptr && reconcile->isVisible());
    QCOMPARE(reconcile->ledgerFile()->path(), window->path());
}

void ReviewWindowTest::aBadSignatureIsNoGreen()
{
    const QString path = copyOf(QStringLiteral("chain.jsonl"));
    const auto colour = [](const ReviewWindow *window) {
        return window->verdict()->grab().toImage().pixelColor(window->verdict()->width() / 2, 3);
    };
    const ReviewWindow *whole = reviewed(*m_desk, path);
    QVERIFY(whole);
    const QColor green = colour(whole);
    QVERIFY(green.green() > green.red());
    QVERIFY(QFile::copy(path, m_desk->path(QStringLiteral("forged.jsonl"))));
    test::writeAll(m_desk->path(QStringLiteral("forged.jsonl.minisig")), "no signature");
    const ReviewWindow *forged = reviewed(*m_desk, m_desk->path(QStringLiteral("forged.jsonl")));
    QVERIFY(forged);
    const QColor red = colour(forged);
    QVERIFY(red.red() > red.green());
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

void ReviewWindowTest::leadsToTheBrokenRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seq");
    QTest::addColumn<QString>("state");
    QTest::newRow("a hash") << "broken-hash_mismatch.jsonl" << 7 << "Broken";
    QTest::newRow("a rule") << "broken-wrong_entry.jsonl" << 18 << "Broken";
    QTest::newRow("what follows a line that is no entry") << "broken-bad_json.jsonl" << 6 << "Booked";
}

void ReviewWindowTest::leadsToTheBrokenRow()
{
    QFETCH(QString, file);
    QFETCH(int, seq);
    QFETCH(QString, state);
    ReviewWindow *window = reviewed(*m_desk, copyOf(file));
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(window->verdict()->rowLink()->isVisible(), WindowDesk::waitMs);
    window->entries()->showOrg("o2");
    QTest::mouseClick(window->verdict()->rowLink(), Qt::LeftButton);
    const DataTable *table = window->entries()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->currentIndex().data(SeqRole).toInt(), seq, WindowDesk::waitMs);
    QCOMPARE(table->currentIndex().siblingAtColumn(EntriesModel::StateColumn).data().toString(), state);
    QVERIFY(!window->entries()->isFiltered());
}

void ReviewWindowTest::leadsFromAFindingToItsEntries()
{
    ReviewWindow *window = reviewed(*m_desk, copyOf(QStringLiteral("chain.jsonl")));
    QVERIFY(window);
    const QAbstractItemModel *findings = window->findings()->list()->model();
    const auto rowOf = [findings](const QString &title) {
        for (int row = 0; row < findings->rowCount(); ++row) {
            if (findings->index(row, 0).data().toString() == title)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Refusals")) >= 0, WindowDesk::waitMs);
    QListView *list = window->findings()->list();
    const QModelIndex refusals = findings->index(rowOf(QStringLiteral("Refusals")), 0);
    const int count = refusals.data(CountRole).toInt();
    QVERIFY(count > 0);
    list->scrollTo(refusals);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(refusals).center());
    const EntriesModel *model = window->entries()->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), count, WindowDesk::waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(model->row(0) != nullptr, WindowDesk::waitMs);
    QCOMPARE(model->row(0)->entry.kind, EntryKind::Refusal);
    // By keyboard too, and back to all.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    LinkButton *all = window->entries()->allLink();
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 139, WindowDesk::waitMs);
    QVERIFY(!list->selectionModel()->hasSelection());
}

void ReviewWindowTest::leadsFromAnOrganizationToItsEntries()
{
    ReviewWindow *window = reviewed(*m_desk, copyOf(QStringLiteral("chain.jsonl")));
    QVERIFY(window);
    ReviewOrgsModel *model = window->orgs()->model();
    const QAbstractItemModelTester tester(model);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 3, WindowDesk::waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(model->index(1, ReviewOrgsModel::StateColumn).data(StateRole).isValid(),
                             WindowDesk::waitMs);
    QCOMPARE(model->index(1, ReviewOrgsModel::EntriesColumn).data().toString(), QStringLiteral("42"));
    window->orgs()->table()->sortByColumn(ReviewOrgsModel::EntriesColumn, Qt::DescendingOrder);
    QCOMPARE(model->index(0, ReviewOrgsModel::OrgColumn).data().toString(), QStringLiteral("o0"));
    window->findChild<QTabWidget *>()->setCurrentWidget(window->orgs());
    window->orgs()->table()->setFocus();
    window->orgs()->table()->setCurrentIndex(model->index(0, ReviewOrgsModel::OrgColumn));
    QTest::keyClick(window->orgs()->table(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->entries()->model()->rowCount(), 55, WindowDesk::waitMs);
    QVERIFY(window->entries()->isVisible());
}

void ReviewWindowTest::saysWhatIsNotListed()
{
    const std::string whole = test::readAll(example(QStringLiteral("chain.jsonl")));
    const QString path = m_desk->path(QStringLiteral("cut.jsonl"));
    test::writeAll(path, whole.substr(0, whole.size() / 2));
    const ReviewWindow *window = reviewed(*m_desk, path);
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(window->verdict()->words().contains(QStringLiteral("cut short")), WindowDesk::waitMs);
    QVERIFY(window->entries()->model()->rowCount() > 50);
}

void ReviewWindowTest::keepsNotes()
{
    const QString path = copyOf(QStringLiteral("chain.jsonl"));
    const std::string before = test::readAll(path);
    ReviewWindow *window = reviewed(*m_desk, path);
    QVERIFY(window);
    window->notes()->askForNote("o1", 3);
    auto *text = window->findChild<QPlainTextEdit *>();
    QVERIFY(text != nullptr);
    QTest::keyClicks(text, QStringLiteral("Asked Ines about it"));
    QWidget *dialog = text->window();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QAbstractItemModel *notes = window->notes()->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(notes->rowCount(), 1, WindowDesk::waitMs);
    QCOMPARE(notes->index(0, 0).data().toString(), QStringLiteral("Asked Ines about it"));
    QVERIFY(QFile::exists(path + QStringLiteral(".notes.json")));
    QVERIFY(test::readAll(path) == before);
    window->findChild<QTabWidget *>()->setCurrentWidget(window->notes());
    window->notes()->table()->setFocus();
    QTest::keyClick(window->notes()->table(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->entries()->table()->currentIndex().data(SeqRole).toInt(), 3, WindowDesk::waitMs);
    QCOMPARE(window->entries()->table()->currentIndex().data(OrgRole).toString(), QStringLiteral("o1"));
    window->findChild<QTabWidget *>()->setCurrentWidget(window->notes());
    QTest::keyClick(window->notes()->table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(notes->rowCount(), 0, WindowDesk::waitMs);
}

/// Of an export that is not imported anywhere, the same as of the ledger.
void ReviewWindowTest::writesStatements()
{
    const QString path = m_desk->path(QStringLiteral("out.jsonl"));
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writePortableExport(**ledger, {}, [&file](std::string_view bytes) {
            return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        }));
    }
    ReviewWindow *window = reviewed(*m_desk, path);
    QVERIFY(window != nullptr);
    auto *tabs = window->findChild<QTabWidget *>();
    tabs->setCurrentWidget(window->orgs());
    QTRY_VERIFY(window->orgs()->model()->rowCount() > 0);
    auto *statements = window->orgs()->findChild<QPushButton *>(QStringLiteral("statements"));
    QVERIFY(!statements->isEnabled());
    window->orgs()->table()->selectRow(0);
    const std::string org = window->orgs()->selectedOrgs().front();
    QTest::mouseClick(statements, Qt::LeftButton);
    StatementDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = window->findChild<StatementDialog *>()) != nullptr, WindowDesk::waitMs);
    dialog->findChild<QComboBox *>(QStringLiteral("period"))->setCurrentIndex(0);
    const auto *shown = dialog->findChild<StatementPreview *>();
    QTRY_VERIFY_WITH_TIMEOUT(shown->model()->rowCount() > 1, WindowDesk::waitMs);
    const QString closing = shown->model()->index(shown->model()->rowCount() - 1, 2).data().toString();
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
    const Result<Statement> right = statementOf(**ledger, org, dialog->period(), Instant::now());
    QVERIFY(right);
    QCOMPARE(closing, creditsText(right->closing));
}

void ReviewWindowTest::everythingHasAName()
{
    ReviewWindow *window = reviewed(*m_desk, copyOf(QStringLiteral("broken-gap.jsonl")));
    QVERIFY(window);
    auto *tabs = window->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool works = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && !qobject_cast<QTabBar *>(widget) && !qobject_cast<QScrollBar *>(widget)
                && !qobject_cast<QHeaderView *>(widget) && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            QAccessibleInterface *accessible = works ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (accessible != nullptr)
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(ReviewWindowTest)
#include "review_window_test.moc"
