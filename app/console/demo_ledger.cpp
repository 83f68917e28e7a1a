// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_ledger.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

#include "app/console/demo_accounts.h"
#include "app/console/demo_gallery.h"
#include "core/async/reply.h"
#include "core/exchange/backend/backend_export.h"
#include "core/exchange/backend/demo_export.h"
#include "core/store/ledger.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_panel.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DemoLedger)
};

struct Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
};

QString demoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/demo");
}

QString dayFolder()
{
    return demoFolder() + u'/' + QDate::currentDate().toString(Qt::ISODate);
}

QString fileName()
{
    return QStringLiteral("demo.tidemark");
}

void removeOtherDays()
{
    QDir folder(demoFolder());
    const QStringList days = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &day : days) {
        if (folder.filePath(day) != dayFolder())
            QDir(folder.filePath(day)).removeRecursively();
    }
}

/// In a folder of its own, which gets its name only once the ledger is whole.
Result<void> makeDemo(Shared &shared)
{
    const QDir demos(demoFolder());
    if (!demos.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::CannotOpen, demos.path().toStdString());
    removeOtherDays();
    const QTemporaryDir exported;
    QTemporaryDir made(demos.filePath(QStringLiteral("making-XXXXXX")));
    if (!exported.isValid() || !made.isValid())
        return fail(ErrorCode::IoFailed, demos.path().toStdString());
    if (Result<void> written = writeDemoExport(exported.path().toStdString(), Instant::now()); !written)
        return written;
    {
        Result<std::unique_ptr<Ledger>> ledger =
            Ledger::open(made.filePath(fileName()).toStdString(), OpenMode::CreateNew);
        if (!ledger)
            return tl::unexpected(ledger.error());
        ImportOptions options;
        options.path = exported.path().toStdString();
        const auto progress = [&shared](const ImportStep &step) {
            shared.total = step.phase == ImportStep::Phase::Booking ? step.total : 0;
            shared.done = step.done;
        };
        const Result<ImportReport> report = BackendImport().run(**ledger, options, progress, shared.cancelled);
        if (!report)
            return tl::unexpected(report.error());
        if (report->cancelled)
            return fail(ErrorCode::Cancelled);
        if (Result<void> furnished = furnishGallery(**ledger); !furnished)
            return furnished;
        if (Result<void> kept = keepDemoAccounts(**ledger); !kept)
            return kept;
    }
    made.setAutoRemove(false);
    if (!QDir().rename(made.path(), dayFolder())) {
        QDir(made.path()).removeRecursively();
        return QFileInfo::exists(dayFolder()) ? Result<void>() : fail(ErrorCode::IoFailed, dayFolder().toStdString());
    }
    return {};
}

class DemoWindow : public QWidget
{
public:
    DemoWindow(std::shared_ptr<Shared> shared, std::function<void(const QString &)> ready)
        : m_shared(std::move(shared))
        , m_ready(std::move(ready))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(Words::tr("Tidemark"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 16, 20, 16);
        column->addWidget(&m_failure);
        column->addWidget(&m_panel);
        resize(480, sizeHint().height());
        m_panel.start(Words::tr("Making the demo ledger"), Words::tr("A dozen organizations, a year of use"));
        connect(&m_panel, &ProgressPanel::cancelRequested, this, &QWidget::close);
        connect(&m_poll, &QTimer::timeout, this, [this] {
            m_panel.setProgress(m_shared->done, m_shared->total);
        });
        m_poll.start(100);
    }
    ~DemoWindow() override
    {
        m_shared->cancelled = true;
    }
    void end(const Result<void> &made)
    {
        if (made) {
            m_ready(dayFolder() + u'/' + fileName());
            close();
            return;
        }
        m_poll.stop();
        m_panel.hide();
        m_failure.setClosable(false);
        m_failure.showMessage(BannerTone::Error,
                              failureWords(Words::tr("The demo ledger could not be made."), made.error()));
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::function<void(const QString &)> m_ready;
    Banner m_failure;
    ProgressPanel m_panel;
    QTimer m_poll;
};

}

void withDemoLedger(const std::function<void(const QString &path)> &ready)
{
    const QString path = dayFolder() + u'/' + fileName();
    if (QFileInfo::exists(path)) {
        ready(path);
        return;
    }
    auto shared = std::make_shared<Shared>();
    auto *window = new DemoWindow(shared, ready);
    window->show();
    Reply(QtConcurrent::run([shared] {
        return makeDemo(*shared);
    })).then(window, [window](const Result<void> &made) {
        window->end(made);
    });
}

}
