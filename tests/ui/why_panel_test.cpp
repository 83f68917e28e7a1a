// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_panel.h"

#include <QDateTimeEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

#include "core/models/entries_model.h"
#include "tests/ui/window_desk.h"
#include "ui/charts/remaining_chart.h"
#include "ui/charts/remaining_plot.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_page.h"
#include "ui/pages/org_summary_tab.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

class WhyPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensByKeyAndFollowsTheRow();
    void closesByKey();
    void leadsFromAUseToItsGrantAndBack();
    void listsManyUsesInPieces();
    void opensTheOrganization();
    void saysWhetherTheChainIsIntact();
    void explainsAnInstant();
    void leadsFromAnInstantToAGrant();
    void dropsStaleAnswers();

private:
    void open();
    bool choose(EntryKind kind, const std::string &org = "northwind");
    bool explains(Seq seq) const;
    QStringList textsIn(const char *section) const;
    LinkButton *link(const char *section, const QString &words) const;

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    LedgerPage *m_page = nullptr;
    WhyPanel *m_panel = nullptr;
};

void WhyPanelTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("why_panel_test"));
}

void WhyPanelTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    std::vector<std::string> lines;
    for (int i = 0; i < 25; ++i)
        lines.push_back(
            line("action", "northwind", "'user':'ann','action':'generate','asset':'a" + std::to_string(i) + "'", 30));
    book(**ledger, lines);
}

void WhyPanelTest::cleanup()
{
    m_desk.reset();
}

void WhyPanelTest::open()
{
    m_window = m_desk->open();
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    m_window->view()->showPage(LedgerView::Ledger);
    m_page = m_window->view()->ledgerPage();
    m_panel = m_page->whyPanel();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY(m_page->model()->rowCount() > 30 && m_page->model()->row(0) != nullptr);
    m_page->takeFocus();
}

bool WhyPanelTest::choose(EntryKind kind, const std::string &org)
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        const EntryRow *entry = m_page->model()->row(row);
        if (entry != nullptr && entry->entry.kind == kind && entry->entry.org == org) {
            m_page->table()->setCurrentIndex(m_page->model()->index(row, 0));
            return true;
        }
    }
    return false;
}

bool WhyPanelTest::explains(Seq seq) const
{
    return QTest::qWaitFor(
        [this, seq] {
            return m_panel->shown() && m_panel->shown()->seq == seq;
        },
        WindowDesk::waitMs);
}

QStringList WhyPanelTest::textsIn(const char *section) const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChild<QWidget *>(QString::fromLatin1(section))->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_panel))
            texts += label->text();
    }
    return texts;
}

LinkButton *WhyPanelTest::link(const char *section, const QString &words) const
{
    for (LinkButton *link : m_panel->findChild<QWidget *>(QString::fromLatin1(section))->findChildren<LinkButton *>()) {
        if (link->isVisibleTo(m_panel) && link->accessibleName().contains(words))
            return link;
    }
    return nullptr;
}

void WhyPanelTest::opensByKeyAndFollowsTheRow()
{
    open();
    QVERIFY(choose(EntryKind::Charge));
    QVERIFY(m_panel->isHidden() || !m_panel->isVisible());
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QVERIFY(m_panel->isVisible());
    const Entry entry = m_page->model()->row(m_page->table()->currentIndex().row())->entry;
    QVERIFY(explains(entry.seq));
    QCOMPARE(m_panel->shown()->remaining, entry.balance);
    QTRY_COMPARE(textsIn("steps").last(), QStringLiteral("17.5"));
    const QStringList steps = textsIn("steps");
    QVERIFY2(steps.contains(QStringLiteral("+500.0")), qPrintable(steps.join(u'|')));
    QVERIFY(steps.contains(QString::fromUtf8("\u2212457.5")));
    QVERIFY(steps.contains(QString::fromUtf8("\u221225.0")));
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QVERIFY(explains(entry.seq - 1));
    QTRY_COMPARE(textsIn("steps").last(), QStringLiteral("18.5"));
}

void WhyPanelTest::closesByKey()
{
    open();
    QVERIFY(choose(EntryKind::Charge));
    m_page->showWhy(true);
    QVERIFY(m_panel->isVisible());
    QTest::keyClick(m_page->table(), Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_page->table());
    m_page->showWhy(true);
    QTest::mouseClick(m_panel->findChildren<QToolButton *>().constFirst(), Qt::LeftButton);
    QVERIFY(!m_panel->isVisible());
}

void WhyPanelTest::leadsFromAUseToItsGrantAndBack()
{
    open();
    QVERIFY(choose(EntryKind::Charge));
    m_page->showWhy(true);
    QTRY_VERIFY(m_panel->shown() && !m_panel->shown()->draws.empty());
    QTRY_VERIFY(link("draws", QStringLiteral("Plan")));
    LinkButton *grant = link("draws", QStringLiteral("Plan"));
    QTest::mouseClick(grant, Qt::LeftButton);
    OrgPage *org = m_window->view()->orgPage();
    QTRY_COMPARE(m_window->view()->currentPage(), org);
    m_page = org->ledgerPage();
    m_panel = m_page->whyPanel();
    QVERIFY(m_panel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->shown() && m_panel->shown()->entry->entry.kind == EntryKind::Grant,
                             WindowDesk::waitMs);
    // What it paid for leads back to a use.
    QTRY_VERIFY(link("uses", QStringLiteral("use")) || !textsIn("uses").isEmpty());
    QTRY_VERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("uses"))->findChildren<LinkButton *>().isEmpty());
    LinkButton *use = m_panel->findChild<QWidget *>(QStringLiteral("uses"))->findChildren<LinkButton *>().last();
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->shown() && m_panel->shown()->entry->entry.kind == EntryKind::Charge,
                             WindowDesk::waitMs);
}

void WhyPanelTest::listsManyUsesInPieces()
{
    open();
    QVERIFY(choose(EntryKind::Grant));
    m_page->showWhy(true);
    const auto links = [this] {
        return m_panel->findChild<QWidget *>(QStringLiteral("uses"))->findChildren<LinkButton *>().size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(links(), 20, WindowDesk::waitMs);
    QTRY_VERIFY(!textsIn("uses").isEmpty());
    QVERIFY(textsIn("uses").first().contains(QStringLiteral("482.5")));
    LinkButton *more = nullptr;
    for (LinkButton *each : m_panel->findChildren<LinkButton *>()) {
        if (each->text() == QStringLiteral("Show more of 26"))
            more = each;
    }
    QVERIFY(more);
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(links(), 26);
    QVERIFY(!more->isVisible());
}

void WhyPanelTest::opensTheOrganization()
{
    open();
    QVERIFY(choose(EntryKind::Grant, "calder"));
    m_page->showWhy(true);
    QTRY_VERIFY(m_panel->shown());
    for (LinkButton *each : m_panel->findChildren<LinkButton *>()) {
        if (each->text() == QStringLiteral("Open org"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("calder"));
}

void WhyPanelTest::saysWhetherTheChainIsIntact()
{
    open();
    QVERIFY(choose(EntryKind::Charge));
    m_page->showWhy(true);
    QTRY_VERIFY(m_panel->shown());
    const auto says = [this] {
        const QList<QWidget *> chips = m_panel->findChildren<QWidget *>();
        return std::any_of(chips.begin(), chips.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->accessibleName() == QStringLiteral("Chain intact to here");
        });
    };
    QVERIFY(!says());
    m_window->actionsOfWindow().verify->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says(), WindowDesk::waitMs);
}

void WhyPanelTest::leadsFromAnInstantToAGrant()
{
    open();
    m_window->view()->showOrg("northwind");
    OrgPage *org = m_window->view()->orgPage();
    QTRY_VERIFY(org->details());
    org->showTab(OrgPage::Ledger);
    org->ledgerPage()->explainAt(Instant::now());
    m_panel = org->ledgerPage()->whyPanel();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isVisible() && m_panel->shown() && !m_panel->shown()->entry, WindowDesk::waitMs);
    const auto grant = [this]() -> LinkButton * {
        const QList<LinkButton *> links = m_panel->findChildren<LinkButton *>();
        const auto found = std::find_if(links.begin(), links.end(), [](const LinkButton *each) {
            return each->isVisible() && each->text().startsWith(QStringLiteral("Plan"));
        });
        return found == links.end() ? nullptr : *found;
    };
    QTRY_VERIFY(grant() != nullptr);
    QTest::mouseClick(grant(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->shown()->entry && m_panel->shown()->entry->entry.kind == EntryKind::Grant,
                             WindowDesk::waitMs);
}

void WhyPanelTest::explainsAnInstant()
{
    open();
    m_window->view()->showOrg("northwind");
    OrgPage *org = m_window->view()->orgPage();
    QTRY_VERIFY(org->details());
    QTRY_VERIFY(!org->summaryTab()->chart()->plot()->series().isEmpty());
    // From the chart, by a key: what remains at the end of the line.
    RemainingPlot *plot = org->summaryTab()->chart()->plot();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_End);
    QTest::keyClick(plot, Qt::Key_Return);
    m_panel = org->ledgerPage()->whyPanel();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isVisible() && m_panel->shown(), WindowDesk::waitMs);
    QVERIFY(!m_panel->shown()->entry);
    QCOMPARE(m_panel->shown()->remaining, org->details()->figures.remaining);
    // Rows that arrive in the table beside it change nothing.
    QTRY_VERIFY(org->ledgerPage()->model()->rowCount() > 0 && org->ledgerPage()->model()->row(0));
    QVERIFY(!m_panel->shown()->entry);
    // Another instant, in its field.
    auto *when = m_panel->findChild<QDateTimeEdit *>();
    QVERIFY(when->isVisible());
    const QDateTime earlier = when->dateTime().addSecs(-1);
    when->setDateTime(earlier);
    QTRY_COMPARE(m_panel->shown()->at.ms, earlier.toMSecsSinceEpoch());
    // Before there was anything the field stays, to choose another.
    when->setDateTime(when->dateTime().addYears(-1));
    const auto says = [this] {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("could not be explained"));
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(when->isVisible() && m_panel->shown());
    when->setDateTime(earlier);
    QTRY_VERIFY(!says());
    // From the menu, and away from it by choosing an entry.
    org->showTab(OrgPage::Summary);
    QMenu menu;
    org->addActionsTo(&menu);
    const QList<QAction *> actions = menu.actions();
    const auto why = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().contains(QStringLiteral("Why this"));
    });
    QVERIFY(why != actions.end());
    (*why)->trigger();
    QCOMPARE(org->tabs()->currentIndex(), int(OrgPage::Ledger));
    org->ledgerPage()->takeFocus();
    QTest::keyClick(org->ledgerPage()->table(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->shown() && m_panel->shown()->entry, WindowDesk::waitMs);
}

void WhyPanelTest::dropsStaleAnswers()
{
    open();
    m_page->showWhy(true);
    for (const Seq seq : {5, 7, 9})
        m_panel->explainEntry("northwind", seq);
    QSignalSpy answers(m_panel, &WhyPanel::answered);
    QVERIFY(explains(9));
    QCOMPARE(answers.count(), 1);
    m_panel->explainEntry("nobody", 1);
    QTRY_COMPARE(answers.count(), 2);
    QVERIFY(!m_panel->shown());
}

QTEST_MAIN(WhyPanelTest)
#include "why_panel_test.moc"
