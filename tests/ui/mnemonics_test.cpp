// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

#include "tests/ui/window_desk.h"
#include "ui/import/import_assistant.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"

using namespace tidemark;

namespace
{

/// The texts of a menu or a window by the key that their mnemonic is.
class Mnemonics
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()] += text;
    }
    /// Keys that two texts have.
    QString twice() const
    {
        QStringList twice;
        for (const QStringList &texts : m_texts) {
            if (texts.size() > 1)
                twice += texts.join(QStringLiteral(" | "));
        }
        return twice.join(QStringLiteral("; "));
    }
    qsizetype size() const
    {
        return m_texts.size();
    }

private:
    QMap<QString, QStringList> m_texts;
};

QString twiceIn(const QMenu *menu)
{
    Mnemonics mnemonics;
    QStringList twice;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible())
            mnemonics.add(action->text());
        if (action->menu() != nullptr)
            twice += twiceIn(action->menu());
    }
    twice += mnemonics.twice();
    twice.removeAll(QString());
    return twice.join(QStringLiteral("; "));
}

Mnemonics mnemonicsOf(const QWidget *window)
{
    Mnemonics mnemonics;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            mnemonics.add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            mnemonics.add(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                mnemonics.add(action->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                mnemonics.add(tabs->tabText(i));
        }
    }
    return mnemonics;
}

}

/// No key leads to two things of a menu or of a window, in either language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void welcome();
    void menus();
    void pages_data();
    void pages();
    void tabs_data();
    void tabs();
    void dialogs_data();
    void dialogs();
    void importAssistant();

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QTranslator> m_words;
    MainWindow *m_window = nullptr;
};

void MnemonicsTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void MnemonicsTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_words = std::make_unique<QTranslator>();
    QVERIFY(m_words->load(QStringLiteral(TIDEMARK_CATALOGUES "/tidemark_") + language));
    QVERIFY(QCoreApplication::installTranslator(m_words.get()));
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
}

void MnemonicsTest::cleanup()
{
    m_desk.reset();
    m_words.reset();
}

void MnemonicsTest::welcome()
{
    const Mnemonics found = mnemonicsOf(m_desk->windows().showWelcome());
    QVERIFY(found.size() > 5);
    QCOMPARE(found.twice(), QString());
}

void MnemonicsTest::menus()
{
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus)
        QCOMPARE(twiceIn(menu->menu()), QString());
    QMenu forMany;
    m_window->view()->bookings()->addBulkTo(&forMany, {"northwind", "calder"});
    QCOMPARE(twiceIn(&forMany), QString());
}

void MnemonicsTest::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(LedgerView::Overview);
    QTest::newRow("orgs") << int(LedgerView::Orgs);
    QTest::newRow("users") << int(LedgerView::Users);
    QTest::newRow("gallery") << int(LedgerView::Gallery);
    QTest::newRow("ledger") << int(LedgerView::Ledger);
    QTest::newRow("reviews") << int(LedgerView::Reviews);
}

void MnemonicsTest::pages()
{
    QFETCH(int, page);
    m_window->view()->showPage(LedgerView::PageId(page));
    const Mnemonics found = mnemonicsOf(m_window);
    QVERIFY(found.size() > 5);
    QCOMPARE(found.twice(), QString());
}

void MnemonicsTest::tabs_data()
{
    QTest::addColumn<QByteArray>("org");
    QTest::addColumn<int>("tab");
    for (const char *org : {"northwind", "calder"}) {
        for (const OrgPage::Tab tab : {OrgPage::Summary, OrgPage::Users, OrgPage::Gallery, OrgPage::Ledger})
            QTest::addRow("%s %d", org, int(tab)) << QByteArray(org) << int(tab);
    }
}

void MnemonicsTest::tabs()
{
    QFETCH(QByteArray, org);
    QFETCH(int, tab);
    m_window->view()->showOrg(org.toStdString());
    OrgPage *page = m_window->view()->orgPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->details().has_value(), WindowDesk::waitMs);
    page->showTab(OrgPage::Tab(tab));
    QCOMPARE(mnemonicsOf(m_window).twice(), QString());
}

void MnemonicsTest::dialogs_data()
{
    using Open = std::function<void(OrgActions *)>;
    QTest::addColumn<Open>("open");
    const auto row = [](const char *name, const Open &open) {
        QTest::newRow(name) << open;
    };
    row("top up", [](OrgActions *actions) {
        actions->topUp("northwind");
    });
    row("change plan", [](OrgActions *actions) {
        actions->changePlan("northwind");
    });
    row("grant", [](OrgActions *actions) {
        actions->grant("northwind");
    });
    row("adjust", [](OrgActions *actions) {
        actions->adjust("northwind");
    });
    row("threshold", [](OrgActions *actions) {
        actions->setThreshold("northwind");
    });
    row("new user", [](OrgActions *actions) {
        actions->newUser("northwind");
    });
    row("new organization", [](OrgActions *actions) {
        actions->newOrg();
    });
    row("default limit", [](OrgActions *actions) {
        actions->setDefaultLimit("northwind");
    });
    row("record action", [](OrgActions *actions) {
        actions->recordAction("northwind");
    });
    row("limits", [](OrgActions *actions) {
        actions->setLimits("northwind", {"ann", "bob"});
    });
    row("limits of several organizations", [](OrgActions *actions) {
        actions->setLimitsOf({{"northwind", "ann"}, {"calder", "eve"}});
    });
}

void MnemonicsTest::dialogs()
{
    QFETCH(std::function<void(OrgActions *)>, open);
    open(m_window->view()->bookings());
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), WindowDesk::waitMs);
    QCOMPARE(mnemonicsOf(dialog).twice(), QString());
}

void MnemonicsTest::importAssistant()
{
    const QString path = m_desk->path(QStringLiteral("log.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("at;org;user;action\n5.1.2026 10:00;northwind;ann;generate\n");
    file.close();
    m_window->importFrom(path);
    const auto *assistant = m_window->findChild<ImportAssistant *>();
    QVERIFY(assistant != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!assistant->choice().path.empty(), WindowDesk::waitMs);
    const Mnemonics found = mnemonicsOf(assistant);
    QVERIFY(found.size() > 7);
    QCOMPARE(found.twice(), QString());
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
