// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextDocumentFragment>

#include "core/models/entries_model.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/users_page.h"
#include "ui/support/formats.h"
#include "ui/window/ledger_status_bar.h"

using namespace tidemark;

/// What the status bar says of the rows that are selected.
class SelectionTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void entries();
    void rowsThatAreNotAtHand();
    void organizations();
    void oneRowSaysNothing();

private:
    bool says(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = m_window->findChild<LedgerStatusBar *>()->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                    QString text = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
                    return label->isVisible() && text.replace(QChar::Nbsp, u' ').simplified().contains(words);
                });
            },
            WindowDesk::waitMs);
    }
    LedgerPage *ledger(int atLeast)
    {
        m_window->view()->showPage(LedgerView::Ledger);
        auto *page = qobject_cast<LedgerPage *>(m_window->view()->currentPage());
        const bool read = QTest::qWaitFor(
            [&] {
                return !page->model()->isSearching() && page->model()->rowCount() >= atLeast;
            },
            WindowDesk::waitMs);
        return read ? page : nullptr;
    }
    DataTable *orgs()
    {
        m_window->view()->showPage(LedgerView::Orgs);
        DataTable *table = m_window->view()->orgsPage()->table();
        const bool shown = QTest::qWaitFor(
            [table] {
                return table->model()->rowCount() == 2 && table->visualRect(table->model()->index(1, 0)).isValid();
            },
            WindowDesk::waitMs);
        return shown ? table : nullptr;
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void SelectionTotalsTest::entries()
{
    LedgerPage *page = ledger(8);
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->row(page->model()->rowCount() - 1) != nullptr);
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_A, Qt::ControlModifier);
    // 500 and 25 granted, 457.5 taken.
    QVERIFY(says(QStringLiteral("selected in +525.0 out −457.5 net +67.5")));
}

void SelectionTotalsTest::rowsThatAreNotAtHand()
{
    std::vector<std::string> lines;
    for (int i = 0; i < 450; ++i)
        lines.push_back(
            line("adjust", "northwind", i % 2 == 0 ? "'credits':'2.5','reason':'a'" : "'credits':'-1','reason':'b'"));
    const auto opened = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    book(**opened, lines);
    LedgerPage *page = ledger(450);
    QVERIFY(page != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->totalRows() >= 450, WindowDesk::waitMs);
    page->table()->selectAll();
    QVERIFY(says(QStringLiteral("in +1,087.5 out −682.5 net +405.0")));
    // The same by a path that has no index of its own.
    page->table()->sortByColumn(EntriesModel::AmountColumn, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!page->model()->isSearching() && page->model()->rowCount() >= 450, WindowDesk::waitMs);
    page->table()->selectAll();
    QVERIFY(says(QStringLiteral("in +1,087.5 out −682.5 net +405.0")));
}

void SelectionTotalsTest::organizations()
{
    DataTable *table = orgs();
    QVERIFY(table != nullptr);
    table->selectAll();
    QVERIFY(says(QStringLiteral("2 selected remaining 67.5")));
    // What is booked meanwhile counts.
    m_window->service()->write([](Ledger &ledger) {
        book(ledger, {line("topup", "northwind", "'credits':'100'", 0)});
    });
    QVERIFY(says(QStringLiteral("2 selected remaining 167.5")));
}

void SelectionTotalsTest::oneRowSaysNothing()
{
    DataTable *table = orgs();
    QVERIFY(table != nullptr);
    table->selectAll();
    QVERIFY(says(QStringLiteral("2 selected")));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    const auto labels = m_window->findChild<LedgerStatusBar *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1String("selected")), qPrintable(label->text()));
}

QTEST_MAIN(SelectionTotalsTest)
#include "selection_totals_test.moc"
