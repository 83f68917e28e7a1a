// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPixmap>

#include "core/exchange/portable/portable_export.h"
#include "core/store/booking.h"
#include "tests/ui/window_desk.h"
#include "ui/widgets/progress_panel.h"

using namespace tidemark;

namespace
{
void exportTo(const QString &ledger, const QString &file)
{
    const auto opened = Ledger::open(ledger.toStdString(), OpenMode::ReadOnly);
    QFile out(file);
    QVERIFY(opened && out.open(QIODevice::WriteOnly));
    QVERIFY(writePortableExport(**opened, {}, [&out](std::string_view bytes) {
        return out.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    }));
}
}

/// A portable export comes into the ledger of a window.
class PortableImportUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(QFile::copy(m_desk->path(), other()));
        const auto ledger = Ledger::open(other().toStdString(), OpenMode::ReadWrite);
        book(**ledger,
             {"{'op':'topup','org':'northwind','credits':77,'at':'2026-11-20T00:00:00Z'}",
              "{'op':'org.create','org':'third','program':'idealy','plan':'pro','at':'2026-11-01T00:00:00Z'}"});
    }

    void goesOn()
    {
        exportTo(other(), file());
        MainWindow *window = m_desk->open();
        QVERIFY(window);
        const Credits before = m_desk->remaining();
        window->importFrom(file());
        QVERIFY(!window->actionsOfWindow().import->isEnabled());
        QVERIFY2(m_desk->says(window, QStringLiteral("1 organizations new, 1 continued")),
                 qPrintable(window->messages()->text()));
        QVERIFY(window->messages()->text().contains(QStringLiteral("Not signed")));
        QVERIFY(m_desk->remaining() == before + Credits::whole(77));
        QTRY_COMPARE_WITH_TIMEOUT(window->view()->orgsPage()->model()->rowCount(), 3, WindowDesk::waitMs);
        QVERIFY(window->actionsOfWindow().import->isEnabled());
        window->importFrom(file());
        QVERIFY(m_desk->says(window, QStringLiteral("Nothing was added")));
        picture(window, "again");
    }

    void parts()
    {
        exportTo(other(), file());
        {
            const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
            book(**ledger, {"{'op':'topup','org':'northwind','credits':5,'at':'2026-11-20T00:00:00Z'}"});
        }
        MainWindow *window = m_desk->open();
        QVERIFY(window);
        const Credits before = m_desk->remaining();
        window->importFrom(file());
        QVERIFY(m_desk->says(window, QStringLiteral("Nothing of other.jsonl was imported")));
        QVERIFY2(window->messages()->text().contains(QStringLiteral("in the chain of northwind")),
                 qPrintable(window->messages()->text()));
        QVERIFY(m_desk->remaining() == before);
        QCOMPARE(window->view()->orgsPage()->model()->rowCount(), 2);
        picture(window, "parts");
    }

private:
    QString other() const
    {
        return m_desk->path(QStringLiteral("other.tidemark"));
    }
    QString file() const
    {
        return m_desk->path(QStringLiteral("other.jsonl"));
    }
    /// To be looked at, in the folder that the environment names.
    static void picture(MainWindow *window, const char *name)
    {
        const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES");
        if (!folder.isEmpty())
            window->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(PortableImportUiTest)
#include "portable_import_test.moc"
