// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStringEncoder>
#include <QTabWidget>

#include "tests/ui/window_desk.h"
#include "ui/import/import_assistant.h"
#include "ui/import/import_report_dialog.h"
#include "ui/import/rejects_dialog.h"
#include "ui/import/rejects_model.h"
#include "ui/widgets/panel.h"
#include "ui/window/import_flow.h"

using namespace tidemark;

/// Import…, worked by clicks and keys, on files as other programs write them.
class ImportAssistantTest : public QObject
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
    void anExportTakesOneKey();
    void encodings_data();
    void encodings();
    void columnsMendedByHand();
    void otherSeparatorByHand();
    void noRowsToShow_data();
    void noRowsToShow();
    void daysAndMonths();
    void triesFirst();
    void mendsRejects();
    void events();
    void whatCannotBeImported();
    void aMillionColumns();
    void closedWhileItLooks();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// The assistant, once it has looked.
    ImportAssistant *open(const QString &path)
    {
        m_window->importFrom(path);
        auto *assistant = m_window->findChild<ImportAssistant *>();
        if (assistant == nullptr)
            return nullptr;
        const bool looked = QTest::qWaitFor(
            [assistant] {
                return !assistant->choice().path.empty();
            },
            WindowDesk::waitMs);
        return looked ? assistant : nullptr;
    }
    static QPushButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QComboBox *box(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    ImportReportDialog *report()
    {
        ImportReportDialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                dialog = m_window->findChild<ImportReportDialog *>();
                return dialog != nullptr && dialog->isVisible();
            },
            120'000);
        return dialog;
    }
    void picture(QWidget *of, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES"); !folder.isEmpty())
            of->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
    }
    int64_t entries()
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        int64_t count = 0;
        (void)(*ledger)->eachEntry([&count](const Entry &) {
            return ++count > 0;
        });
        return count;
    }
    static QByteArray now(int minutesAgo)
    {
        return QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo).toString(Qt::ISODate).toLatin1();
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void ImportAssistantTest::anExportTakesOneKey()
{
    ImportAssistant *assistant = open(exampleExport());
    QVERIFY(assistant != nullptr);
    QCOMPARE(assistant->headline(), QStringLiteral("Recognised as a backend export."));
    picture(assistant, "assistant-export");
    QTest::keyClick(assistant, Qt::Key_Return);
    const ImportReportDialog *done = report();
    QVERIFY(done != nullptr);
    QVERIFY(done->headline().startsWith(QStringLiteral("Done")));
}

void ImportAssistantTest::encodings_data()
{
    QTest::addColumn<int>("encoding"); ///< of QStringConverter; -1: Windows-1252
    QTest::addColumn<bool>("mark");
    QTest::newRow("UTF-8") << int(QStringConverter::Utf8) << false;
    QTest::newRow("UTF-8 with a mark") << int(QStringConverter::Utf8) << true;
    QTest::newRow("UTF-16 LE") << int(QStringConverter::Utf16LE) << true;
    QTest::newRow("UTF-16 BE") << int(QStringConverter::Utf16BE) << true;
    QTest::newRow("Windows-1252") << int(QStringConverter::Latin1) << false;
}

void ImportAssistantTest::encodings()
{
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    const QString text =
        QStringLiteral("Kennung;Zeitpunkt;Kunde;Benutzer;Vorgang;Modell\nk1;%1;northwind;ann;generate;Größe 1\n")
            .arg(QString::fromLatin1(now(5)));
    QStringEncoder encoder(QStringConverter::Encoding(encoding),
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    ImportAssistant *assistant = open(write(QStringLiteral("nutzung.csv"), encoder(text)));
    QVERIFY(assistant != nullptr);
    const int64_t before = entries();
    QVERIFY(button(assistant, "import")->isEnabled());
    QTest::mouseClick(button(assistant, "import"), Qt::LeftButton);
    const ImportReportDialog *done = report();
    QVERIFY(done != nullptr);
    QCOMPARE(done->headline(), QStringLiteral("Done. Every row was taken."));
    QCOMPARE(entries(), before + 1);
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
    std::string model;
    (void)(*ledger)->eachEntry([&model](const Entry &entry) {
        model = entry.model.empty() ? model : entry.model;
        return true;
    });
    QCOMPARE(QString::fromStdString(model), QStringLiteral("Größe 1"));
}

void ImportAssistantTest::columnsMendedByHand()
{
    const QString path =
        write(QStringLiteral("log.csv"), "moment,who pays,who,what\n" + now(5) + ",northwind,ann,generate\n");
    ImportAssistant *assistant = open(path);
    QVERIFY(assistant != nullptr);
    QVERIFY(!button(assistant, "import")->isEnabled());
    picture(assistant, "assistant-missing");
    const std::pair<const char *, const char *> columns[] = {
        {"column-at", "moment"}, {"column-org", "who pays"}, {"column-user", "who"}, {"column-action", "what"}};
    for (const auto &[field, column] : columns) {
        QVERIFY(!button(assistant, "import")->isEnabled());
        QComboBox *choice = box(assistant, field);
        QVERIFY(choice != nullptr);
        choice->setFocus();
        while (choice->currentText() != QString::fromLatin1(column)) {
            QVERIFY(choice->currentIndex() < choice->count() - 1);
            QTest::keyClick(choice, Qt::Key_Down);
        }
    }
    QVERIFY(button(assistant, "import")->isEnabled());
    QTest::mouseClick(button(assistant, "import"), Qt::LeftButton);
    ImportReportDialog *done = report();
    QVERIFY(done != nullptr);
    QCOMPARE(done->headline(), QStringLiteral("Done. Every row was taken."));
    done->close();
    QTRY_VERIFY(m_window->findChild<ImportAssistant *>() == nullptr);
    // The next file with these columns is read so at once.
    write(QStringLiteral("log.csv"), "moment,who pays,who,what\n" + now(4) + ",northwind,bob,generate\n");
    assistant = open(path);
    QVERIFY(assistant != nullptr);
    QVERIFY(button(assistant, "import")->isEnabled());
}

void ImportAssistantTest::otherSeparatorByHand()
{
    ImportAssistant *assistant =
        open(write(QStringLiteral("log.csv"), "at;org;user;action\n" + now(5) + ";northwind;ann;generate\n"));
    QVERIFY(assistant != nullptr);
    QVERIFY(button(assistant, "import")->isEnabled());
    box(assistant, "separator")->setCurrentIndex(0);
    QTRY_VERIFY(!button(assistant, "import")->isEnabled());
    box(assistant, "separator")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(button(assistant, "import")->isEnabled(), WindowDesk::waitMs);
}

void ImportAssistantTest::noRowsToShow_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("too long to read") << QByteArray(2 << 20, 'x') << true;
    QTest::newRow("one") << QByteArray("2026-01-05T10:00:00Z;northwind;ann;generate\n") << false;
}

/// An empty preview says why.
void ImportAssistantTest::noRowsToShow()
{
    QFETCH(QByteArray, rows);
    QFETCH(bool, isSaid);
    const ImportAssistant *assistant = open(write(QStringLiteral("log.csv"), "at;org;user;action\n" + rows));
    QVERIFY(assistant != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(assistant->findChild<Panel *>() != nullptr, WindowDesk::waitMs);
    const QList<QLabel *> labels = assistant->findChildren<QLabel *>();
    QCOMPARE(std::any_of(labels.begin(), labels.end(),
                         [](const QLabel *label) {
                             return label->text() == QStringLiteral("none can be read with these columns");
                         }),
             isSaid);
}

void ImportAssistantTest::daysAndMonths()
{
    ImportAssistant *assistant =
        open(write(QStringLiteral("log.csv"), "at,org,user,action\n5/1/2026 10:00,northwind,ann,generate\n"));
    QVERIFY(assistant != nullptr);
    const auto shows = [assistant](const QString &words) {
        const QList<QLabel *> labels = assistant->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(shows(QStringLiteral("the other way round")));
    box(assistant, "zone")->setCurrentText(QStringLiteral("UTC"));
    QVERIFY(shows(QStringLiteral("5 Jan 2026")));
    picture(assistant, "assistant-days");
    box(assistant, "time")->setCurrentIndex(2);
    QVERIFY(shows(QStringLiteral("1 May 2026")));
    QVERIFY(!shows(QStringLiteral("the other way round")));
    box(assistant, "zone")->setCurrentText(QStringLiteral("America/New_York"));
    QVERIFY(shows(QStringLiteral("14:00 UTC")));
}

void ImportAssistantTest::triesFirst()
{
    const QString path = write(QStringLiteral("log.csv"),
                               "key;at;org;user;action\nk1;" + now(5) + ";northwind;ann;generate\nk2;" + now(5)
                                   + ";northwind;nobody;generate\nk3;never;northwind;ann;generate\n");
    ImportAssistant *assistant = open(path);
    QVERIFY(assistant != nullptr);
    const int64_t before = entries();
    QTest::mouseClick(button(assistant, "try"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(assistant->headline().contains(QStringLiteral("Nothing is booked yet")),
                             WindowDesk::waitMs);
    picture(assistant, "assistant-tried");
    QCOMPARE(entries(), before);
    const QList<QLabel *> labels = assistant->findChildren<QLabel *>();
    for (const char *figure : {"Applied", "Refused", "Unreadable"})
        QVERIFY(std::any_of(labels.begin(), labels.end(), [figure](const QLabel *label) {
            return label->text() == QString::fromLatin1(figure);
        }));
    QTest::mouseClick(button(assistant, "import"), Qt::LeftButton);
    QVERIFY(report() != nullptr);
    QCOMPARE(entries(), before + 1);
}

void ImportAssistantTest::mendsRejects()
{
    const QString path = write(QStringLiteral("log.csv"),
                               "key;at;org;user;action\nk1;" + now(6) + ";northwind;anne;generate\nk2;" + now(5)
                                   + ";northwind;ann;generat\n");
    ImportAssistant *assistant = open(path);
    QVERIFY(assistant != nullptr);
    const int64_t before = entries();
    QTest::mouseClick(button(assistant, "import"), Qt::LeftButton);
    ImportReportDialog *done = report();
    QVERIFY(done != nullptr);
    QVERIFY(done->headline().contains(QStringLiteral("refused")));
    picture(done, "report-with-rejects");
    QPushButton *mend = button(done, "mend");
    QVERIFY(mend != nullptr && mend->isVisible());
    QTest::mouseClick(mend, Qt::LeftButton);
    auto *dialog = m_window->findChild<RejectsDialog *>();
    QVERIFY(dialog != nullptr);
    RejectsModel *model = dialog->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, WindowDesk::waitMs);
    const auto cell = [model](int row, const QString &header) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == header)
                return model->index(row, column);
        }
        return QModelIndex();
    };
    QVERIFY(!(model->flags(model->index(0, RejectsModel::WhyColumn)) & Qt::ItemIsEditable));
    // Typed, as a person does.
    const auto type = [dialog](const QModelIndex &index, const QString &text) {
        dialog->table()->setCurrentIndex(index);
        dialog->table()->edit(index);
        auto *editor = dialog->table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(dialog->table()->viewport()->findChild<QLineEdit *>() == nullptr);
    };
    const int user = cell(0, QStringLiteral("User")).data().toString() == QLatin1String("anne") ? 0 : 1;
    type(cell(user, QStringLiteral("User")), QStringLiteral("ann"));
    type(cell(1 - user, QStringLiteral("Action")), QStringLiteral("generate"));
    QCOMPARE(model->mendedRows(), 2);
    picture(dialog, "rejects");
    QTest::mouseClick(button(dialog, "tryAgain"), Qt::LeftButton);
    done = report();
    QVERIFY(done != nullptr);
    QCOMPARE(done->headline(), QStringLiteral("Done. Every row was taken."));
    QCOMPARE(entries(), before + 2);
    QVERIFY(!QFile::exists(m_desk->path(QStringLiteral("rejects.csv"))));
}

void ImportAssistantTest::events()
{
    const QByteArray event = "{\"specversion\":\"1.0\",\"id\":\"e1\",\"time\":\"" + now(5)
        + "\",\"subject\":\"northwind\",\"data\":{\"user\":\"ann\",\"action\":\"generate\"}}\n";
    ImportAssistant *assistant = open(write(QStringLiteral("usage.jsonl"), event));
    QVERIFY(assistant != nullptr);
    QCOMPARE(assistant->headline(), QStringLiteral("Recognised as usage in CloudEvents."));
    const int64_t before = entries();
    QTest::keyClick(assistant, Qt::Key_Return);
    QVERIFY(report() != nullptr);
    QCOMPARE(entries(), before + 1);
}

void ImportAssistantTest::whatCannotBeImported()
{
    QVERIFY(QDir(m_desk->path(QStringLiteral("."))).mkdir(QStringLiteral("empty")));
    m_window->importFrom(m_desk->path(QStringLiteral("empty")));
    auto *assistant = m_window->findChild<ImportAssistant *>();
    QVERIFY(assistant != nullptr);
    const auto *failure = assistant->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), WindowDesk::waitMs);
    QVERIFY(failure->text().contains(QStringLiteral("orgs.csv")));
    QVERIFY(!button(assistant, "import")->isEnabled());
    QTest::keyClick(assistant, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<ImportAssistant *>() == nullptr);
}

/// The window stays usable, and says why.
void ImportAssistantTest::aMillionColumns()
{
    m_window->importFrom(write(QStringLiteral("wide.csv"), "at" + QByteArray(",c").repeated(1'000'000) + "\n"));
    auto *assistant = m_window->findChild<ImportAssistant *>();
    QVERIFY(assistant != nullptr);
    const auto *failure = assistant->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), WindowDesk::waitMs);
    QVERIFY2(failure->text().contains(QStringLiteral("more than 1000 columns")), qPrintable(failure->text()));
    QVERIFY(!button(assistant, "import")->isEnabled());
    QTest::keyClick(assistant, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<ImportAssistant *>() == nullptr);
}

void ImportAssistantTest::closedWhileItLooks()
{
    m_window->importFrom(exampleExport());
    delete m_window->findChild<ImportAssistant *>();
    QVERIFY(!m_window->importFlow()->isRunning());
}

QTEST_MAIN(ImportAssistantTest)
#include "import_assistant_test.moc"
