// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include "core/models/entries_model.h"
#include "tests/ui/dialog_desk.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/dialogs/statement_preview.h"
#include "ui/dialogs/table_export_dialog.h"
#include "ui/pages/ledger_page.h"
#include "ui/views/data_table.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{
/// What is opened outside, instead of a program that would show it.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url)
    {
        urls += url;
    }
};

QStringList rowsOf(const QAbstractItemModel *model)
{
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

bool eventually(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, DialogDesk::waitMs);
}
}

/// Statements and tables, written from their dialogs.
class WriteDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void showsTheFiguresAndWrites();
    void manyIntoAFolder();
    void aPeriodBeforeItWasThere();
    void fromDayToDay();
    void escapeCloses();
    void exportsWhatIsShown();
    void nowhereToWrite();
    void proposesAFolderThatIsThere();

private:
    static QPushButton *writeButton(const QDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(QStringLiteral("write"));
    }
    static bool canWrite(const QDialog *dialog)
    {
        return eventually([dialog] {
            return writeButton(dialog)->isEnabled();
        });
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    StatementDialog *statement(const std::vector<std::string> &orgs)
    {
        auto *dialog = new StatementDialog(m_desk->service(), orgs);
        m_dialog = dialog;
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not show");
        return dialog;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DialogDesk> m_desk;
    QPointer<QDialog> m_dialog;
};

void WriteDialogsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_desk = std::make_unique<DialogDesk>();
}

void WriteDialogsTest::cleanup()
{
    delete m_dialog;
}

void WriteDialogsTest::showsTheFiguresAndWrites()
{
    Opened opened;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "open");
    StatementDialog *dialog = statement({"northwind"});
    dialog->findChild<QComboBox *>(QStringLiteral("period"))->setCurrentIndex(0);
    QVERIFY(canWrite(dialog));
    const QStringList rows = rowsOf(dialog->findChild<StatementPreview *>()->model());
    QVERIFY(rows.size() > 2);
    QVERIFY(rows.first().startsWith(QStringLiteral("Opening balance, ")));
    const Credits remaining = m_desk->balance("northwind").remaining;
    QVERIFY2(rows.last().endsWith(u'|' + creditsText(remaining)), qPrintable(rows.join(u'\n')));

    dialog->setPath(path("s.pdf"));
    QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
    QVERIFY(eventually([dialog] {
        return !dialog->isWriting();
    }));
    QVERIFY(contents(path("s.pdf")).startsWith("%PDF-"));
    auto *banner = dialog->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->actionLink(), Qt::LeftButton);
    QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(path("s.pdf"))});
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));

    // The other format has another name, in the folder that was chosen.
    dialog->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QVERIFY(dialog->path().endsWith(QLatin1String(".html")));
    QCOMPARE(QFileInfo(dialog->path()).path(), m_folder.path());
    QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
    QVERIFY(eventually([dialog] {
        return !dialog->isWriting();
    }));
    QVERIFY(contents(dialog->path()).contains(creditsText(remaining).toUtf8()));
}

void WriteDialogsTest::manyIntoAFolder()
{
    StatementDialog *dialog = statement({"calder", "northwind"});
    dialog->findChild<QComboBox *>(QStringLiteral("period"))->setCurrentIndex(0);
    QVERIFY(canWrite(dialog));
    QCOMPARE(dialog->findChild<StatementPreview *>()->model()->rowCount(), 2);
    dialog->setPath(path("all/of them"));
    QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
    QVERIFY(eventually([dialog] {
        return !dialog->isWriting();
    }));
    const QStringList files = QDir(path("all/of them")).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QVERIFY(files.first().startsWith(QStringLiteral("calder ")));
}

void WriteDialogsTest::aPeriodBeforeItWasThere()
{
    StatementDialog *dialog = statement({"northwind"});
    auto *period = dialog->findChild<QComboBox *>(QStringLiteral("period"));
    period->setCurrentIndex(period->count() - 1);
    dialog->findChild<QDateEdit *>(QStringLiteral("first"))->setDate(QDate(2001, 1, 1));
    dialog->findChild<QDateEdit *>(QStringLiteral("last"))->setDate(QDate(2001, 1, 31));
    QVERIFY(eventually([dialog] {
        return dialog->findChild<StatementPreview *>()->model()->rowCount() == 0;
    }));
    QVERIFY(eventually([dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("created after this period"));
        });
    }));
    QVERIFY(!writeButton(dialog)->isEnabled());
}

void WriteDialogsTest::fromDayToDay()
{
    StatementDialog *dialog = statement({"northwind"});
    auto *period = dialog->findChild<QComboBox *>(QStringLiteral("period"));
    auto *first = dialog->findChild<QDateEdit *>(QStringLiteral("first"));
    QVERIFY(!first->isEnabled());
    QVERIFY(dialog->period().isMonth());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(first->isEnabled());
    first->setDate(QDate::currentDate());
    dialog->findChild<QDateEdit *>(QStringLiteral("last"))->setDate(QDate::currentDate().addDays(-3));
    QVERIFY(!writeButton(dialog)->isEnabled());
    dialog->findChild<QDateEdit *>(QStringLiteral("last"))->setDate(QDate::currentDate());
    first->setDate(QDate::currentDate().addDays(-9));
    QVERIFY(canWrite(dialog));
    QCOMPARE(dialog->period(), (DayPeriod{QDate::currentDate().addDays(-9), QDate::currentDate()}));
}

void WriteDialogsTest::escapeCloses()
{
    StatementDialog *dialog = statement({"northwind"});
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(eventually([this] {
        return m_dialog.isNull();
    }));
}

void WriteDialogsTest::exportsWhatIsShown()
{
    LedgerPage page(m_desk->service(), true);
    page.resize(1200, 600);
    page.show();
    page.begin();
    QVERIFY(eventually([&page] {
        return page.model()->totalRows() > 0 && !page.model()->isSearching();
    }));
    page.table()->setColumnHidden(EntriesModel::UserColumn, true);
    QAction *action = page.outMenu()->actions().last();
    QVERIFY(action->text().contains(QStringLiteral("Export what is shown")));
    action->trigger();
    auto *dialog = page.findChild<TableExportDialog *>();
    QVERIFY(dialog);
    m_dialog = dialog;
    dialog->findChild<SegmentedControl *>()->setCurrentIndex(1);
    dialog->setPath(path("t.csv"));
    QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
    QVERIFY(eventually([dialog] {
        return !dialog->isWriting();
    }));
    const QList<QByteArray> lines = contents(path("t.csv")).split('\n');
    QCOMPARE(lines.size(), page.model()->totalRows() + 2); // the header, and what follows the last line end
    QVERIFY(lines.first().startsWith("Entry,Time (UTC),Organization,Kind,What,Amount"));
    QCOMPARE(lines.at(1).split(',').first(), page.model()->index(0, EntriesModel::EntryColumn).data().toByteArray());
}

void WriteDialogsTest::nowhereToWrite()
{
    StatementDialog *dialog = statement({"northwind"});
    dialog->findChild<QComboBox *>(QStringLiteral("period"))->setCurrentIndex(0);
    dialog->setPath(QStringLiteral("/nowhere/at/all/s.pdf"));
    QVERIFY(canWrite(dialog));
    QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
    QVERIFY(eventually([dialog] {
        return !dialog->isWriting();
    }));
    QVERIFY(dialog->findChild<Banner *>()->text().startsWith(QStringLiteral("The statement could not be written.")));
    dialog->findChild<QLineEdit *>(QStringLiteral("path"))->clear();
    QVERIFY(!writeButton(dialog)->isEnabled());
}

void WriteDialogsTest::proposesAFolderThatIsThere()
{
    const QString key = QStringLiteral("write/statements");
    const QVariant before = QSettings().value(key);
    QSettings().setValue(key, path("a stick that is gone"));
    const QString proposed = statement({"northwind"})->path();
    QSettings().setValue(key, before);
    QVERIFY2(QFileInfo(QFileInfo(proposed).path()).isDir(), qUtf8Printable(proposed));
}

QTEST_MAIN(WriteDialogsTest)
#include "write_dialogs_test.moc"
