// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_control.h"

#include <QCalendarWidget>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>

#include "core/models/assets_model.h"
#include "core/models/attention_model.h"
#include "core/models/entries_model.h"
#include "core/models/users_model.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/as_of_popup.h"
#include "ui/window/ledger_status_bar.h"

using namespace tidemark;

class AsOfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersWhatLiesBehind();
    void turnsAllPages();
    void turnsAnOrganization();
    void booksNothing();
    void goesBackByEscape();
    void goesBackWhileItStillTurns();
    void isChosenByKeys();
    void isChosenByDayAndTime();
    void leavesWhoDidNotExistYet();
    void saysThatNothingWasBookedYet();
    void isRightWhereOthersBookMeanwhile();

private:
    void open();
    bool showAt(const std::optional<Instant> &at);
    static Instant hoursAgo(int hours)
    {
        return {Instant::now().ms - hours * 3'600'000LL};
    }

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    LedgerView *m_view = nullptr;
};

void AsOfTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("as_of_test"));
}

/// Halden's 100: 10 were used 30 hours ago, 80 more 5 hours ago, when a user left and an image was archived.
void AsOfTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    constexpr int hour = 3600;
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    book(**ledger,
         {
             line("org.create", "halden", "'program':'geppetto','plan':'team','name':'Halden Optics'", 40 * hour),
             line("user.create", "halden", "'user':'kim'", 40 * hour),
             line("action", "halden", "'user':'kim','action':'generate','asset':'first'", 30 * hour),
             line("adjust", "halden", "'credits':'-9','reason':'use'", 30 * hour),
             line("adjust", "halden", "'credits':'-80','reason':'use'", 5 * hour),
             line("action", "halden", "'user':'kim','action':'generate','asset':'second'", 5 * hour),
             line("asset", "halden", "'asset':'first','archived':true", 5 * hour),
             line("reverse", "halden", "'entry':4", 5 * hour),
             line("user.active", "halden", "'user':'kim','active':false", 4 * hour),
         });
}

void AsOfTest::cleanup()
{
    m_desk.reset();
}

void AsOfTest::open()
{
    m_window = m_desk->open();
    QVERIFY(m_window);
    m_view = m_window->view();
    m_window->resize(1440, 900);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

bool AsOfTest::showAt(const std::optional<Instant> &at)
{
    m_view->showAt(at);
    return QTest::qWaitFor(
        [this, at] {
            return m_view->at() == at;
        },
        WindowDesk::waitMs);
}

void AsOfTest::offersWhatLiesBehind()
{
    const Instant now{QDateTime(QDate(2026, 11, 22), QTime(14, 30)).toMSecsSinceEpoch()};
    const Instant start{QDateTime(QDate(2026, 11, 10), QTime(0, 0)).toMSecsSinceEpoch()};
    QStringList words;
    Instant before = now;
    for (const AsOfChoice &choice : asOfChoices(now, AsOfCycle{QStringLiteral("Northwind"), start})) {
        QVERIFY(choice.at < before);
        before = choice.at;
        words += choice.words;
    }
    QCOMPARE(words.join(u'|'),
             QStringLiteral("An hour ago|Start of today|Yesterday, at this time|A week ago|Start of this cycle of "
                            "Northwind|End of last month|End of the month before|A year ago"));
    const QList<AsOfChoice> midnight = asOfChoices({QDate(2026, 11, 1).startOfDay().toMSecsSinceEpoch()}, std::nullopt);
    QVERIFY(std::none_of(midnight.begin(), midnight.end(), [](const AsOfChoice &choice) {
        return choice.words == QStringLiteral("Start of today");
    }));
}

void AsOfTest::turnsAllPages()
{
    open();
    QVERIFY(showAt(hoursAgo(10)));
    // Only Halden was there.
    QTRY_COMPARE(m_view->summary().orgs, 1);
    QCOMPARE(m_view->summary().entries, 5);
    QTRY_COMPARE(m_view->orgsPage()->model()->rowCount(), 1);
    QTRY_VERIFY(m_view->orgsPage()->model()->row(0));
    QCOMPARE(m_view->orgsPage()->model()->row(0)->figures.remaining, Credits::whole(90));
    QTRY_COMPARE(m_view->overviewPage()->countWords(), QStringLiteral("0 of 1 organizations, worst first"));

    m_view->showPage(LedgerView::Ledger);
    const EntriesModel *entries = m_view->ledgerPage()->model();
    QTRY_COMPARE_WITH_TIMEOUT(entries->rowCount(), 5, WindowDesk::waitMs);
    QTRY_VERIFY(entries->row(0) && entries->row(1));
    // What is reversed now was booked then.
    QCOMPARE(entries->index(1, EntriesModel::StateColumn).data().toString(), QStringLiteral("Booked"));

    m_view->showPage(LedgerView::Users);
    const auto *users = m_view->currentPage()->findChild<UsersModel *>();
    QTRY_COMPARE(users->rowCount(), 1);
    QTRY_VERIFY(users->row(0));
    QVERIFY(users->row(0)->balance.active);

    m_view->showPage(LedgerView::Gallery);
    const auto *assets = m_view->currentPage()->findChild<AssetsModel *>();
    QTRY_COMPARE(assets->rowCount(), 1);
    QTRY_VERIFY(assets->row(0));
    QVERIFY(!assets->row(0)->archived);
    QVERIFY(!assets->row(0)->reversed);
    // Nothing was archived then, and everything was personal.
    auto *shown = m_view->currentPage()->findChild<SegmentedControl *>(QStringLiteral("shown"));
    QVERIFY(shown);
    constexpr int personal = 1;
    constexpr int archived = 3;
    shown->setCurrentIndex(archived);
    QTRY_COMPARE(assets->rowCount(), 0);
    shown->setCurrentIndex(personal);
    QTRY_COMPARE(assets->rowCount(), 1);
    shown->setCurrentIndex(0);

    QVERIFY(showAt(std::nullopt));
    QTRY_COMPARE(m_view->summary().orgs, 3);
    // The other one is archived by now, and listed apart.
    QTRY_COMPARE(assets->rowCount(), 1);
}

void AsOfTest::turnsAnOrganization()
{
    open();
    m_view->showOrg("halden");
    OrgPage *page = m_view->orgPage();
    QTRY_VERIFY(page->details());
    QCOMPARE(page->details()->figures.remaining, Credits::whole(10));
    QCOMPARE(page->details()->figures.state, CreditState::Low);
    QVERIFY(showAt(hoursAgo(10)));
    QTRY_COMPARE(page->details()->figures.remaining, Credits::whole(90));
    QCOMPARE(page->details()->figures.state, CreditState::Ok);
    QCOMPARE(page->details()->figures.usedThisCycle, Credits::whole(1));
    page->showTab(OrgPage::Ledger);
    QTRY_COMPARE(page->ledgerPage()->model()->rowCount(), 5);
}

void AsOfTest::booksNothing()
{
    open();
    m_view->showOrg("halden");
    QTRY_VERIFY(m_view->orgPage()->details());
    QVERIFY(showAt(hoursAgo(10)));
    QVERIFY(m_view->bookings()->whyNot().contains(QStringLiteral("go back to now")));
    for (const QPushButton *button : m_view->orgPage()->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("op up")))
            QVERIFY(!button->isEnabled());
    }
    QMenu menu;
    m_view->orgPage()->addActionsTo(&menu);
    for (const QAction *action : menu.actions()) {
        if (action->text().contains(QStringLiteral("Top up")))
            QVERIFY(!action->isEnabled());
    }
    QVERIFY(!m_window->actionsOfWindow().import->isEnabled());
    QVERIFY(showAt(std::nullopt));
    QVERIFY(m_view->bookings()->whyNot().isEmpty());
    QVERIFY(m_window->actionsOfWindow().import->isEnabled());
}

void AsOfTest::goesBackByEscape()
{
    open();
    m_view->showOrg("halden");
    QTRY_VERIFY(m_view->orgPage()->details());
    QVERIFY(showAt(hoursAgo(10)));
    Banner *strip = nullptr;
    for (Banner *banner : m_window->findChildren<Banner *>()) {
        if (banner->isVisible() && banner->text().startsWith(QStringLiteral("As of")))
            strip = banner;
    }
    QVERIFY(strip);
    QTest::keyClick(m_view->orgPage(), Qt::Key_Escape);
    QTRY_VERIFY(!m_view->at());
    QVERIFY(!strip->isVisible());
    QCOMPARE(m_view->currentPage(), m_view->orgPage());
    QVERIFY(showAt(hoursAgo(10)));
    QTest::mouseClick(strip->actionLink(), Qt::LeftButton);
    QTRY_VERIFY(!m_view->at());
}

void AsOfTest::goesBackWhileItStillTurns()
{
    open();
    QSignalSpy turned(m_view, &LedgerView::atChanged);
    m_view->showAt(hoursAgo(10));
    m_view->showAt(std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(turned.count(), 1, WindowDesk::waitMs);
    QVERIFY(!m_view->at());
    QTRY_COMPARE(m_view->summary().orgs, 3);
}

void AsOfTest::isChosenByKeys()
{
    open();
    AsOfControl *control = m_window->actionsOfWindow().asOf;
    QCOMPARE(control->accessibleName(), QStringLiteral("As of now"));
    QTest::keyClick(m_window, Qt::Key_T, Qt::ControlModifier);
    AsOfPopup *popup = control->popup();
    QTRY_VERIFY(popup->isVisible());
    for (int i = 0; i < popup->list()->count(); ++i) {
        if (popup->list()->item(i)->text() == QStringLiteral("Yesterday, at this time"))
            popup->list()->setCurrentRow(i);
    }
    QTest::keyClick(popup->list(), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QTRY_VERIFY(m_view->at());
    QVERIFY(std::abs(m_view->at()->ms - hoursAgo(24).ms) < 2 * 3'600'000);
    QCOMPARE(control->accessibleName(), QStringLiteral("As of %1").arg(asOfText(*m_view->at())));
    QTRY_COMPARE(m_view->summary().orgs, 1);
}

void AsOfTest::isChosenByDayAndTime()
{
    open();
    AsOfControl *control = m_window->actionsOfWindow().asOf;
    QTest::mouseClick(control, Qt::LeftButton);
    AsOfPopup *popup = control->popup();
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(!popup->button()->isEnabled() || popup->time()->time() <= QTime::currentTime());
    popup->calendar()->setSelectedDate(QDate::currentDate().addDays(-1));
    popup->time()->setTime(QTime(23, 59));
    QVERIFY(popup->button()->isEnabled());
    QTest::mouseClick(popup->button(), Qt::LeftButton);
    const Instant expected{QDateTime(QDate::currentDate().addDays(-1), QTime(23, 59)).toMSecsSinceEpoch()};
    QTRY_VERIFY(m_view->at() == expected);
}

void AsOfTest::leavesWhoDidNotExistYet()
{
    open();
    m_view->showOrg("northwind");
    QTRY_VERIFY(m_view->orgPage()->details());
    QVERIFY(showAt(hoursAgo(10)));
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("Northwind Print did not exist yet")));
    QVERIFY(m_view->currentPage() != m_view->orgPage());
}

void AsOfTest::saysThatNothingWasBookedYet()
{
    open();
    QVERIFY(showAt(hoursAgo(24 * 365 * 3)));
    for (const auto page :
         {LedgerView::Overview, LedgerView::Orgs, LedgerView::Users, LedgerView::Gallery, LedgerView::Ledger}) {
        m_view->showPage(page);
        const auto *empty = m_view->currentPage()->findChild<EmptyState *>();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), WindowDesk::waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(empty->heading().startsWith(QStringLiteral("Nothing yet on ")), WindowDesk::waitMs);
    }
    m_view->showPage(LedgerView::Orgs);
    QVERIFY(showAt(std::nullopt));
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->currentPage()->findChild<EmptyState *>()->isVisible(), WindowDesk::waitMs);
}

void AsOfTest::isRightWhereOthersBookMeanwhile()
{
    open();
    QVERIFY(showAt(hoursAgo(10)));
    QTRY_COMPARE(m_view->summary().orgs, 1);
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    book(**ledger, {line("adjust", "halden", "'credits':'-5','reason':'use'")});
    QSignalSpy summaries(m_view, &LedgerView::summaryChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!summaries.isEmpty(), WindowDesk::waitMs);
    QTRY_VERIFY(m_view->orgsPage()->model()->row(0));
    QCOMPARE(m_view->orgsPage()->model()->row(0)->figures.remaining, Credits::whole(90));
    QVERIFY(showAt(std::nullopt));
    QTRY_COMPARE(m_view->summary().orgs, 3);
}

QTEST_MAIN(AsOfTest)
#include "as_of_test.moc"
