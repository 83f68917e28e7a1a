// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_customer_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUrlQuery>

#include "core/domain/built_in_programs.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"

Q_DECLARE_METATYPE(tidemark::OrgDetails)

using namespace tidemark;

class WriteCustomerTest : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void take(const QUrl &url)
    {
        m_taken = url;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysTheFigures_data();
    void saysTheFigures();
    void oneFullStopAfterADay();
    void keepsEveryLetter();
    void opensADraft();
    void copies();
    void isPossibleReadOnly();
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    }

private:
    WriteCustomerDialog *open(const std::string &org, OpenMode mode = OpenMode::ReadWrite);
    static OrgDetails details();

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    QUrl m_taken;
};

void WriteCustomerTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("write_customer_test"));
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "take");
}

void WriteCustomerTest::init()
{
    m_taken.clear();
    m_desk = std::make_unique<WindowDesk>();
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    book(**ledger,
         {
             line("user.create", "northwind", "'user':'boss','role':'admin','email':'boss@northwind.example'", 30),
             line("user.create", "northwind", "'user':'cfo','role':'admin','email':'cfo@northwind.example'", 30),
             line("user.create", "northwind", "'user':'gone','role':'admin','email':'gone@northwind.example'", 30),
             line("user.create", "northwind", "'user':'dan','role':'member','email':'dan@northwind.example'", 30),
             line("user.active", "northwind", "'user':'gone','active':false", 20),
         });
}

void WriteCustomerTest::cleanup()
{
    m_desk.reset();
}

WriteCustomerDialog *WriteCustomerTest::open(const std::string &org, OpenMode mode)
{
    m_window = m_desk->open(mode);
    m_window->view()->showOrg(org);
    if (!QTest::qWaitFor(
            [this] {
                return m_window->view()->orgPage()->details().has_value();
            },
            WindowDesk::waitMs))
        return nullptr;
    QMenu menu;
    m_window->view()->orgPage()->addActionsTo(&menu);
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&').contains(QStringLiteral("Write to customer")) && action->isEnabled())
            action->trigger();
    }
    auto *dialog = m_window->findChild<WriteCustomerDialog *>();
    const bool read = dialog != nullptr && QTest::qWaitFor([dialog] {
                          return !dialog->mail().body.isEmpty();
                      });
    return read ? dialog : nullptr;
}

/// 42.5 of 500 of Plus, 6.125 a day, on 20 November 2026.
OrgDetails WriteCustomerTest::details()
{
    OrgDetails details;
    details.asOf = at("2026-11-20T12:00:00Z");
    details.program = *builtInPrograms().newest("idealy");
    details.figures.org = "northwind";
    details.figures.name = "Northwind Print";
    details.figures.timeZone = "UTC";
    details.figures.plan = "plus";
    details.figures.state = CreditState::Low;
    details.figures.remaining = credits("42.5");
    details.figures.allotted = Credits::whole(500);
    details.figures.runsOut = at("2026-11-27");
    details.figures.resetsAt = at("2026-12-01");
    details.figures.dailyUse = credits("6.1");
    details.outlook.range = RunOutRange{at("2026-11-25"), at("2026-11-30")};
    return details;
}

void WriteCustomerTest::saysTheFigures_data()
{
    QTest::addColumn<OrgDetails>("details");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("saysNot");
    QTest::newRow("low") << details()
                         << QStringList{QStringLiteral("Northwind Print (Plus) has 42.5 of 500 credits left."),
                                        QStringLiteral("6.1 a day, they run out on about 27 Nov (25–30 Nov)."),
                                        QStringLiteral("The next 500 credits come on 1 Dec 2026."),
                                        QStringLiteral("a larger plan: Pro with 1,000 credits a cycle"),
                                        QStringLiteral("go on working: "),
                                        QStringLiteral("Kind regards\nHelen")}
                         << QStringList{QStringLiteral("do not work"), QStringLiteral("<")};
    OrgDetails exhausted = details();
    exhausted.figures.state = CreditState::Exhausted;
    exhausted.figures.remaining = {};
    exhausted.figures.runsOut = exhausted.asOf;
    QTest::newRow("exhausted") << exhausted
                               << QStringList{QStringLiteral("(Plus) are used up: 0.0 are left."),
                                              QStringLiteral("these do not work: "), QStringLiteral("These still do: ")}
                               << QStringList{QStringLiteral("At the pace")};
    OrgDetails later = details();
    later.figures.runsOut = at("2026-12-20");
    later.outlook.range = RunOutRange{at("2026-12-10"), std::nullopt};
    QTest::newRow("after the reset") << later << QStringList{QStringLiteral("last until the reset")}
                                     << QStringList{QStringLiteral("run out on")};
    OrgDetails trial = details();
    trial.figures.plan = trialPlan;
    trial.figures.resetsAt.reset();
    trial.figures.allotted = Credits::whole(25);
    QTest::newRow("trial") << trial
                           << QStringList{QStringLiteral("(Trial) has 42.5 of 25"),
                                          QStringLiteral("- a plan: Starter with 250 credits a cycle")}
                           << QStringList{QStringLiteral("come on")};
    OrgDetails cancelled = details();
    cancelled.figures.pendingPlan = noPlan;
    QTest::newRow("cancelled") << cancelled << QStringList{QStringLiteral("The plan ends on 1 Dec 2026.")}
                               << QStringList{QStringLiteral("The next")};
    OrgDetails unused = details();
    unused.figures.state = CreditState::Ok;
    unused.figures.remaining = Credits::whole(381);
    unused.figures.runsOut = at("2027-01-10");
    unused.figures.firstEnd = at("2026-12-01");
    unused.figures.endingThen = Credits::whole(306);
    QTest::newRow("ends unused") << unused
                                 << QStringList{QStringLiteral("381.0 of 500 credits left. 306.0 of them end on 1 Dec "
                                                               "2026 unless they are used before. The next 500")}
                                 << QStringList{QStringLiteral("top-up"), QStringLiteral("At the pace"),
                                                QStringLiteral("larger plan")};
    OrgDetails unknown = details();
    unknown.figures.dailyUse.reset();
    unknown.figures.runsOut.reset();
    QTest::newRow("no history") << unknown << QStringList{QStringLiteral("42.5 of 500")}
                                << QStringList{QStringLiteral("At the pace")};
}

void WriteCustomerTest::saysTheFigures()
{
    QFETCH(OrgDetails, details);
    QFETCH(QStringList, says);
    QFETCH(QStringList, saysNot);
    const CustomerMail mail = customerMail(details, QStringLiteral("Helen"));
    for (const QString &words : says)
        QVERIFY2(mail.body.contains(words), qPrintable(words + QStringLiteral("\n--\n") + mail.body));
    for (const QString &words : saysNot)
        QVERIFY2(!mail.body.contains(words), qPrintable(words + QStringLiteral("\n--\n") + mail.body));
}

/// "Nov." has one of its own, in German.
void WriteCustomerTest::oneFullStopAfterADay()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    OrgDetails details = this->details();
    details.outlook.range.reset();
    const QString body = customerMail(details, QStringLiteral("Helen")).body;
    QLocale::setDefault(before);
    QVERIFY2(body.contains(QStringLiteral("27. Nov. ")), qPrintable(body));
    QVERIFY2(!body.contains(QStringLiteral("..")), qPrintable(body));
}

void WriteCustomerTest::keepsEveryLetter()
{
    const CustomerMail mail{QStringLiteral("a@x.example, b@x.example"), QStringLiteral("50 % & more? #1 + ü"),
                            QStringLiteral("One\nTwo & three = 4 + 5 % ü “x”")};
    const QUrl url = mail.url();
    QCOMPARE(url.path(), QStringLiteral("a@x.example,b@x.example"));
    const QUrlQuery query(url);
    const auto value = [&query](const char *key) {
        return QUrl::fromPercentEncoding(query.queryItemValue(QString::fromLatin1(key), QUrl::FullyEncoded).toLatin1());
    };
    QCOMPARE(value("subject"), mail.subject);
    QCOMPARE(value("body"), QString(mail.body).replace(u'\n', QStringLiteral("\r\n")));
}

void WriteCustomerTest::opensADraft()
{
    WriteCustomerDialog *dialog = open("northwind");
    QVERIFY(dialog);
    QCOMPARE(dialog->mail().to, QStringLiteral("boss@northwind.example, cfo@northwind.example"));
    QVERIFY(dialog->mail().subject.contains(QStringLiteral("running low")));
    auto *body = dialog->findChild<QPlainTextEdit *>(QStringLiteral("body"));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(QApplication::focusWidget(), body);
    QTest::keyClicks(body, QStringLiteral("Dear Ann, "));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("open")), Qt::LeftButton);
    QCOMPARE(m_taken.scheme(), QStringLiteral("mailto"));
    QVERIFY(QUrl::fromPercentEncoding(m_taken.toEncoded()).contains(QStringLiteral("Dear Ann, Hello")));
    QTRY_VERIFY(m_window->findChild<WriteCustomerDialog *>() == nullptr);
}

void WriteCustomerTest::copies()
{
    WriteCustomerDialog *dialog = open("calder");
    QVERIFY(dialog);
    QVERIFY(dialog->mail().to.isEmpty());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->mail().body);
    QVERIFY(dialog->isVisible());
}

void WriteCustomerTest::isPossibleReadOnly()
{
    QVERIFY(open("northwind", OpenMode::ReadOnly));
}

QTEST_MAIN(WriteCustomerTest)
#include "write_customer_test.moc"
