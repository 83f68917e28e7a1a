// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "core/models/attention_model.h"
#include "tests/ui/window_desk.h"
#include "ui/charts/used_by_day_chart.h"
#include "ui/dialogs/charge_unbilled_dialog.h"
#include "ui/dialogs/convert_trial_dialog.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/dialogs/top_up_dialog.h"
#include "ui/pages/org_page.h"
#include "ui/pages/portfolio_panel.h"
#include "ui/pages/unbilled_column.h"
#include "ui/views/attention_view.h"
#include "ui/views/roles.h"
#include "ui/views/text_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

class OverviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listsTheWorstFirst();
    void tellsProgramsWhereThereAreSeveral();
    void opensTheActionByClick();
    void opensTheActionByKey();
    void opensTheOrganization();
    void staysWhereNothingChanged();
    void closesGroups();
    void snoozesAndWakes();
    void cannotSnoozeReadOnly();
    void showsWhatWasBooked();
    void keepsTheCurrentOrganization();
    void chargesWhatWasUnbilled();
    void showsOneProgram();
    void saysThatNobodyNeedsAnything();
    void showsThePortfolio();
    void whatHelpsIsInSight();
    void staysAModel();

private:
    OverviewPage *open(OpenMode mode = OpenMode::ReadWrite);
    void book(const std::vector<std::string> &lines);
    QString shown() const;
    QModelIndex rowOf(const QString &org) const;
    void click(const QModelIndex &index, int column);
    template<typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = m_window->findChild<Dialog *>();
                return found != nullptr && found->isVisible();
            },
            WindowDesk::waitMs);
        return there ? found : nullptr;
    }

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    OverviewPage *m_page = nullptr;
};

void OverviewPageTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("overview_page_test"));
}

/// Northwind is low with 42.5 left, Calder's trial is untouched; Halden has nothing left.
void OverviewPageTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    book({line("org.create", "halden", "'program':'geppetto','plan':'team','name':'Halden Optics'", 60),
          line("user.create", "halden", "'user':'kim'", 60),
          line("adjust", "halden", "'credits':'-100','reason':'use'", 60)});
}

void OverviewPageTest::cleanup()
{
    m_desk.reset();
}

void OverviewPageTest::book(const std::vector<std::string> &lines)
{
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    QVERIFY(ledger);
    tidemark::book(**ledger, lines);
}

OverviewPage *OverviewPageTest::open(OpenMode mode)
{
    m_window = m_desk->windows().openLedger(m_desk->path(), mode);
    const bool read = QTest::qWaitFor(
        [this] {
            return m_window->view() != nullptr && m_window->view()->overviewPage()->asOf().has_value();
        },
        WindowDesk::waitMs);
    m_window->resize(1440, 900);
    m_window->activateWindow();
    m_page = read && QTest::qWaitForWindowActive(m_window) ? m_window->view()->overviewPage() : nullptr;
    return m_page;
}

/// "Exhausted 1: halden | Low 1: northwind"
QString OverviewPageTest::shown() const
{
    QStringList groups;
    const AttentionModel *model = m_page->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        QStringList orgs;
        for (int row = 0; row < model->rowCount(heading); ++row)
            orgs += model->index(row, 0, heading).data(OrgRole).toString();
        groups += heading.data().toString() + u' ' + heading.data(CountRole).toString() + QStringLiteral(": ")
            + orgs.join(u' ');
    }
    return groups.join(QStringLiteral(" | "));
}

QModelIndex OverviewPageTest::rowOf(const QString &org) const
{
    return m_page->view()->indexOf(org);
}

void OverviewPageTest::click(const QModelIndex &index, int column)
{
    AttentionView *view = m_page->view();
    const QModelIndex cell = index.siblingAtColumn(column);
    view->scrollTo(cell);
    const QRect rect = view->visualRect(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {rect.left() + 20, rect.center().y()});
}

void OverviewPageTest::listsTheWorstFirst()
{
    QVERIFY(open() != nullptr);
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()), static_cast<QWidget *>(m_page));
    QCOMPARE(shown(), QStringLiteral("Exhausted 1: halden | Low 1: northwind"));
    QCOMPARE(m_page->countWords(), QStringLiteral("2 of 3 organizations, worst first"));
    const QModelIndex row = rowOf(QStringLiteral("northwind"));
    const auto text = [&row](int column) {
        return row.siblingAtColumn(column).data().toString();
    };
    QCOMPARE(text(AttentionModel::StateColumn), QStringLiteral("Low"));
    QCOMPARE(text(AttentionModel::OrgColumn), QStringLiteral("Northwind Print"));
    QCOMPARE(text(AttentionModel::RemainingColumn), QStringLiteral("42.5 of 500"));
    QCOMPARE(text(AttentionModel::WhyColumn), QStringLiteral("At or below 100.0"));
    QCOMPARE(text(AttentionModel::HelpColumn), QStringLiteral("Top up…"));
    QCOMPARE(row.siblingAtColumn(AttentionModel::OrgColumn).data(DetailRole).toString(),
             QStringLiteral("Idealy · Plus"));
    // The worst is current, and where the keyboard goes.
    m_page->takeFocus();
    QCOMPARE(m_page->view()->currentIndex().data(OrgRole).toString(), QStringLiteral("halden"));
    QVERIFY(m_page->view()->hasFocus());
}

/// A plan reads the same in all rows, with its program where all have room for it.
void OverviewPageTest::tellsProgramsWhereThereAreSeveral()
{
    book({line("org.create", "team", "'program':'geppetto','plan':'team','name':'Team of several programs'")});
    QVERIFY(open() != nullptr);
    const auto detail = [this] {
        return rowOf(QStringLiteral("northwind"))
            .siblingAtColumn(AttentionModel::OrgColumn)
            .data(DetailRole)
            .toString();
    };
    QTRY_COMPARE(detail(), QStringLiteral("Idealy · Plus"));
    m_page->model()->setProgramsNamed(false);
    QCOMPARE(detail(), QStringLiteral("Plus"));
    m_page->model()->setProgramsNamed(true);
    const auto *words = qobject_cast<TextDelegate *>(m_page->view()->itemDelegate());
    m_window->resize(1800, 800);
    QTRY_COMPARE(words->detail(), TextDelegate::Detail::Whole);
    m_window->resize(m_window->minimumSizeHint().width(), 800);
    QTRY_VERIFY(words->detail() != TextDelegate::Detail::Whole);
}

void OverviewPageTest::opensTheActionByClick()
{
    QVERIFY(open() != nullptr);
    click(rowOf(QStringLiteral("northwind")), AttentionModel::HelpColumn);
    QVERIFY(dialog<TopUpDialog>() != nullptr);
}

void OverviewPageTest::opensTheActionByKey()
{
    book({line("adjust", "calder", "'credits':'-21','reason':'use'", 30)});
    QVERIFY(open() != nullptr);
    QVERIFY(shown().contains(QStringLiteral("calder")));
    m_page->takeFocus();
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QTest::keyClick(m_page->view(), Qt::Key_Home);
    // The first group's heading, its row, the next heading, and its first row.
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(m_page->view(), Qt::Key_Down);
    QCOMPARE(m_page->view()->currentIndex().data(OrgRole).toString(), QStringLiteral("calder"));
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QVERIFY(dialog<ConvertTrialDialog>() != nullptr);
}

void OverviewPageTest::opensTheOrganization()
{
    QVERIFY(open() != nullptr);
    m_page->takeFocus();
    QTest::keyClick(m_page->view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()),
             static_cast<QWidget *>(m_window->view()->orgPage()));
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("halden"));
    QTest::keyClick(m_window->view()->orgPage(), Qt::Key_Escape);
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()), static_cast<QWidget *>(m_page));
    const QRect cell =
        m_page->view()->visualRect(rowOf(QStringLiteral("northwind")).siblingAtColumn(AttentionModel::OrgColumn));
    QTest::mouseDClick(m_page->view()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("northwind"));
}

void OverviewPageTest::staysWhereNothingChanged()
{
    QVERIFY(open() != nullptr);
    const std::optional<Instant> before = m_page->asOf();
    const Attention *row = m_page->model()->row(rowOf(QStringLiteral("northwind")));
    QSignalSpy resets(m_page->model(), &AttentionModel::modelReset);
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->asOf() != before, WindowDesk::waitMs);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_page->model()->row(rowOf(QStringLiteral("northwind"))), row);
    book({line("adjust", "northwind", "'credits':'-1','reason':'use'", 10)});
    QTRY_COMPARE_WITH_TIMEOUT(resets.count(), 1, WindowDesk::waitMs);
}

void OverviewPageTest::closesGroups()
{
    QVERIFY(open() != nullptr);
    AttentionView *view = m_page->view();
    const QModelIndex heading = rowOf(QStringLiteral("northwind")).parent();
    QVERIFY(view->isExpanded(heading));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(heading).center());
    QVERIFY(!view->isExpanded(heading));
    // It stays closed when the list is read anew.
    book({line("adjust", "northwind", "'credits':'-1','reason':'use'", 10)});
    QTRY_COMPARE_WITH_TIMEOUT(
        rowOf(QStringLiteral("northwind")).siblingAtColumn(AttentionModel::RemainingColumn).data().toString(),
        QStringLiteral("41.5 of 500"), WindowDesk::waitMs);
    QVERIFY(!view->isExpanded(rowOf(QStringLiteral("northwind")).parent()));
    m_page->takeFocus();
    view->setCurrentIndex(rowOf(QStringLiteral("northwind")).parent());
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(view->isExpanded(rowOf(QStringLiteral("northwind")).parent()));
}

void OverviewPageTest::snoozesAndWakes()
{
    QVERIFY(open() != nullptr);
    QVERIFY(!m_page->snoozedButton()->isEnabled());
    AttentionView *view = m_page->view();
    click(rowOf(QStringLiteral("northwind")), AttentionModel::WhyColumn);
    QVERIFY(!view->moonRect().isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->moonRect().center());
    auto *asked = dialog<SnoozeDialog>();
    QVERIFY(asked != nullptr);
    QTest::keyClicks(asked->findChild<QLineEdit *>(QStringLiteral("note")), QStringLiteral("asked Ann"));
    QTest::mouseClick(asked->findChild<QPushButton *>(QStringLiteral("snooze")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden"), WindowDesk::waitMs);
    QVERIFY(m_page->snoozedButton()->text().contains(u'1'));
    QCOMPARE(m_desk->remaining(), Credits::fromThousandths(42'500));

    QTest::mouseClick(m_page->snoozedButton(), Qt::LeftButton);
    QCOMPARE(shown(), QStringLiteral("Low 1: northwind"));
    const QModelIndex row = rowOf(QStringLiteral("northwind"));
    QVERIFY(row.siblingAtColumn(AttentionModel::WhyColumn).data().toString().endsWith(QLatin1String("asked Ann")));
    QCOMPARE(row.siblingAtColumn(AttentionModel::HelpColumn).data().toString(), QStringLiteral("Wake"));
    m_page->takeFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->emptyState()->isVisible(), WindowDesk::waitMs);
    QTest::mouseClick(m_page->snoozedButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden | Low 1: northwind"), WindowDesk::waitMs);
    QVERIFY(!m_page->snoozedButton()->isEnabled());
    // By key.
    m_page->takeFocus();
    QTest::keyClick(view, Qt::Key_S);
    QVERIFY(dialog<SnoozeDialog>() != nullptr);
}

void OverviewPageTest::cannotSnoozeReadOnly()
{
    QVERIFY(open(OpenMode::ReadOnly) != nullptr);
    m_page->takeFocus();
    QCOMPARE(m_page->view()->currentIndex().siblingAtColumn(AttentionModel::HelpColumn).data().toString(),
             QStringLiteral("See details"));
    QVERIFY(m_page->view()->moonRect().isEmpty());
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QVERIFY(m_window->findChild<SnoozeDialog *>() == nullptr);
    // Nothing can be booked either: the row leads to its organization.
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("halden"));
}

void OverviewPageTest::showsWhatWasBooked()
{
    QVERIFY(open() != nullptr);
    click(rowOf(QStringLiteral("northwind")), AttentionModel::HelpColumn);
    auto *topUp = dialog<TopUpDialog>();
    QVERIFY(topUp != nullptr);
    auto *commit = topUp->findChild<QPushButton *>(QStringLiteral("commit"));
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), WindowDesk::waitMs);
    QTest::mouseClick(commit, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden"), WindowDesk::waitMs);
}

void OverviewPageTest::keepsTheCurrentOrganization()
{
    QVERIFY(open() != nullptr);
    click(rowOf(QStringLiteral("northwind")), AttentionModel::WhyColumn);
    book({line("adjust", "calder", "'credits':'-21','reason':'use'", 10)});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden | Low 2: calder northwind"),
                              WindowDesk::waitMs);
    QCOMPARE(m_page->view()->currentIndex().data(OrgRole).toString(), QStringLiteral("northwind"));
    // Where it goes, its neighbour takes its place.
    book({line("topup", "northwind", "'credits':'400'", 5)});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden | Low 1: calder"), WindowDesk::waitMs);
    QCOMPARE(m_page->view()->currentIndex().data(OrgRole).toString(), QStringLiteral("calder"));
}

void OverviewPageTest::chargesWhatWasUnbilled()
{
    const auto used = [](const std::string &key) {
        return line("action", "halden", "'user':'kim','action':'generate','key':'" + key + "'", 40);
    };
    book({used("a"), used("b"), used("c"), line("topup", "halden", "'credits':'2'", 30)});
    QVERIFY(open() != nullptr);
    const QModelIndex row = rowOf(QStringLiteral("halden"));
    QVERIFY(shown().startsWith(QLatin1String("Low")));
    QVERIFY(row.isValid());
    m_window->view()->showOrg("halden");
    UnbilledColumn *column = m_window->view()->orgPage()->unbilledColumn();
    QTRY_VERIFY_WITH_TIMEOUT(column->link()->isVisible(), WindowDesk::waitMs);
    QCOMPARE(column->sentence(), QStringLiteral("3.0 credits delivered, unbilled: 3 actions for lack of credits."));
    QTest::mouseClick(column->link(), Qt::LeftButton);
    auto *charge = dialog<ChargeUnbilledDialog>();
    QVERIFY(charge != nullptr);
    auto *commit = charge->findChild<QPushButton *>(QStringLiteral("commit"));
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), WindowDesk::waitMs);
    QCOMPARE(commit->text(), QStringLiteral("Charge 2.0"));
    QTest::mouseClick(commit, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->remaining("halden"), Credits(), WindowDesk::waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(column->sentence(),
                              QStringLiteral("1.0 credits delivered, unbilled: 1 actions for lack of credits."),
                              WindowDesk::waitMs);
    // The rest stays, and none of it can be charged.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ChargeUnbilledDialog *>() == nullptr, WindowDesk::waitMs);
    QTest::mouseClick(column->link(), Qt::LeftButton);
    charge = dialog<ChargeUnbilledDialog>();
    QVERIFY(charge != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!charge->findChild<QPushButton *>(QStringLiteral("commit"))->isEnabled(), 100);
}

void OverviewPageTest::showsOneProgram()
{
    QVERIFY(open() != nullptr);
    auto *program = m_page->findChild<QComboBox *>();
    QVERIFY(program->isVisible());
    QTest::keyClicks(program, QStringLiteral("Gep"));
    QCOMPARE(shown(), QStringLiteral("Exhausted 1: halden"));
    program->setCurrentIndex(0);
    QCOMPARE(shown(), QStringLiteral("Exhausted 1: halden | Low 1: northwind"));
}

void OverviewPageTest::saysThatNobodyNeedsAnything()
{
    book({line("topup", "northwind", "'credits':'400'", 30), line("topup", "halden", "'credits':'400'", 30)});
    QVERIFY(open() != nullptr);
    QVERIFY(m_page->emptyState()->isVisible());
    QCOMPARE(m_page->emptyState()->heading(), QStringLiteral("Nobody needs anything"));
    m_page->takeFocus();
    book({line("adjust", "halden", "'credits':'-400','reason':'use'", 10)});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Exhausted 1: halden"), WindowDesk::waitMs);
    QVERIFY(m_page->view()->isVisible());
}

void OverviewPageTest::showsThePortfolio()
{
    book({line("action", "northwind", "'user':'ann','action':'generate'", 30)});
    QVERIFY(open() != nullptr);
    const PortfolioPanel *panel = m_page->portfolio();
    QCOMPARE(panel->remainingText(), QStringLiteral("66.5"));
    UsedByDayChart *chart = panel->chart();
    QCOMPARE(chart->values().days.size(), size_t(30));
    QCOMPARE(chart->values().series.size(), size_t(2));
    QCOMPARE(chart->values().series.front().name, QStringLiteral("Idealy"));
    chart->setFocus();
    QCOMPARE(chart->currentDay(), 29);
    QVERIFY(chart->accessibleDescription().contains(QLatin1String("credits used")));
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->currentDay(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentDay(), 1);
}

void OverviewPageTest::whatHelpsIsInSight()
{
    QVERIFY(open());
    const auto *view = m_page->findChild<AttentionView *>();
    const auto reachesTo = [view] {
        return view->header()->length();
    };
    m_window->resize(1440, 800);
    QTRY_VERIFY(m_page->portfolio()->isVisible());
    QTRY_VERIFY(reachesTo() <= view->viewport()->width());
    m_window->resize(1024, 700);
    QTRY_VERIFY(!m_page->portfolio()->isVisible());
    QTRY_VERIFY(reachesTo() <= view->viewport()->width());
    QVERIFY(!view->isColumnHidden(AttentionModel::HelpColumn));
}

void OverviewPageTest::staysAModel()
{
    QVERIFY(open() != nullptr);
    const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    book({line("adjust", "calder", "'credits':'-21','reason':'use'", 10)});
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(QLatin1String("calder")), WindowDesk::waitMs);
    m_page->model()->setProgram("geppetto");
    m_page->model()->setShowsSnoozed(true);
    QCOMPARE(m_page->model()->rowCount(), 0);
    m_page->model()->setShowsSnoozed(false);
    QCOMPARE(m_page->model()->shownRows(), 1);
}

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
