// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>

#include "tests/ui/window_desk.h"
#include "ui/pages/org_page.h"
#include "ui/reviews/compare_window.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/reviews/reviews_page.h"
#include "ui/widgets/file_field.h"

using namespace tidemark;

class WindowSideBySideTest : public QObject
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

    void theOpenLedgerIsOneOfTheTwo()
    {
        m_window->actionsOfWindow().compare->trigger();
        auto *compare = m_window->findChild<CompareWindow *>();
        QVERIFY(compare != nullptr && compare->isVisible());
        QCOMPARE(compare->fileA()->path(), m_desk->path());
        m_window->actionsOfWindow().reconcile->trigger();
        auto *reconcile = m_window->findChild<ReconcileWindow *>();
        QVERIFY(reconcile != nullptr && reconcile->isVisible());
        QCOMPARE(reconcile->ledgerFile()->path(), m_desk->path());
    }

    void fromTheReviews()
    {
        m_window->view()->showPage(LedgerView::Reviews);
        const QList<QPushButton *> buttons = m_window->view()->reviewsPage()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().contains(QStringLiteral("ompare"))
                || button->text().contains(QStringLiteral("econcile")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_window->findChild<CompareWindow *>() != nullptr);
        QVERIFY(m_window->findChild<ReconcileWindow *>() != nullptr);
    }

    void withoutALedgerBothAreNamed()
    {
        MainWindow *welcome = m_desk->windows().showWelcome();
        welcome->actionsOfWindow().compare->trigger();
        QVERIFY(welcome->findChild<CompareWindow *>()->fileA()->path().isEmpty());
        welcome->close();
    }

    void aRowLeadsToItsEntry()
    {
        m_window->actionsOfWindow().reconcile->trigger();
        auto *reconcile = m_window->findChild<ReconcileWindow *>();
        Q_EMIT reconcile->entryRequested(m_desk->path(), "northwind", 2);
        QCOMPARE(m_window->view()->currentPage(), static_cast<Page *>(m_window->view()->orgPage()));
        m_window->view()->showPage(LedgerView::Orgs);
        // Of a file that this window does not show there is nothing to lead to.
        Q_EMIT reconcile->entryRequested(m_desk->path(QStringLiteral("other.tidemark")), "northwind", 2);
        QCOMPARE(m_window->view()->currentPage(), static_cast<Page *>(m_window->view()->orgsPage()));
    }

private:
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(WindowSideBySideTest)
#include "window_side_by_side_test.moc"
