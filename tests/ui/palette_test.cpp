// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QListView>
#include <QMenuBar>
#include <QTabWidget>

#include "core/models/users_model.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/org_page.h"
#include "ui/pages/users_page.h"
#include "ui/widgets/search_field.h"
#include "ui/window/palette.h"

using namespace tidemark;

/// Ctrl+K, and what is found below the field.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
        QApplication::setActiveWindow(m_window);
        m_window->view()->currentPage()->takeFocus();
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void anOrganizationByKeys();
    void aUserOfAnOrganization();
    void aCommandIsDone();
    void commandsOfTheChosenOrganization();
    void escapeLeadsBack();
    void saysWhenNothingFits();
    void recentThingsComeFirst();
    void aClickGoesThere();

private:
    Palette *palette() const
    {
        return m_window->findChild<Palette *>();
    }
    SearchField *field() const
    {
        return m_window->actionsOfWindow().search;
    }
    void ask(const QString &typed)
    {
        QTest::keySequence(m_window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(field()->hasFocus());
        QTRY_VERIFY(palette()->isVisible());
        QTest::keyClicks(field(), typed);
    }
    QString first() const
    {
        return palette()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void PaletteTest::anOrganizationByKeys()
{
    ask(QStringLiteral("nwprnt"));
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("Organization Northwind Print"), WindowDesk::waitMs);
    QCOMPARE(field()->accessibleDescription(), first());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()),
             static_cast<QWidget *>(m_window->view()->orgPage()));
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("northwind"));
    QVERIFY(!palette()->isVisible());
    QVERIFY(field()->text().isEmpty());
}

void PaletteTest::aUserOfAnOrganization()
{
    ask(QStringLiteral("eve"));
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("User eve, Calder & Finch"), WindowDesk::waitMs);
    QTest::keyClick(field(), Qt::Key_Return);
    OrgPage *org = m_window->view()->orgPage();
    QCOMPARE(org->org(), std::string("calder"));
    auto *users = qobject_cast<UsersPage *>(org->tabs()->currentWidget());
    QVERIFY(users != nullptr);
    QTRY_COMPARE(users->model()->rowCount(), 1);
}

void PaletteTest::aCommandIsDone()
{
    ask(QStringLiteral("gallery"));
    QTRY_COMPARE(first(), QStringLiteral("Gallery, Go"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->view()->currentPage()->title(), QStringLiteral("Gallery"));
}

void PaletteTest::commandsOfTheChosenOrganization()
{
    m_window->view()->showOrg("northwind");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view()->orgPage()->details().has_value(), WindowDesk::waitMs);
    ask(QStringLiteral("low thr"));
    QTRY_VERIFY(first().startsWith(QLatin1String("Low threshold")));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>() != nullptr);
    delete m_window->findChild<QDialog *>();
}

void PaletteTest::escapeLeadsBack()
{
    QWidget *before = QApplication::focusWidget();
    ask(QStringLiteral("nothing that there is, surely"));
    QTRY_VERIFY(!palette()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(palette()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void PaletteTest::saysWhenNothingFits()
{
    ask(QStringLiteral("qqxzqq"));
    const auto saysNothing = [this] {
        const QList<QLabel *> labels = palette()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Nothing found");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysNothing(), WindowDesk::waitMs);
    QCOMPARE(field()->accessibleDescription(), QStringLiteral("Nothing found"));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    field()->selectAll();
    QTest::keyClicks(field(), QStringLiteral("gallery"));
    QTRY_COMPARE(first(), QStringLiteral("Gallery, Go"));
    QVERIFY(palette()->list()->isVisible());
    QVERIFY(!saysNothing());
}

void PaletteTest::recentThingsComeFirst()
{
    ask(QStringLiteral("calder"));
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("Organization Calder & Finch"), WindowDesk::waitMs);
    QTest::keyClick(field(), Qt::Key_Return);
    ask(QString());
    QCOMPARE(first(), QStringLiteral("Organization Calder & Finch"));
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(palette()->list()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(palette()->list()->currentIndex().row(), 0);
}

void PaletteTest::aClickGoesThere()
{
    ask(QStringLiteral("calder"));
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("Organization Calder & Finch"), WindowDesk::waitMs);
    QListView *list = palette()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(palette()->model()->index(0, 0)).center());
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("calder"));
}

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
