// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_assistant.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include "core/async/executor.h"
#include "ui/import/layout_panel.h"
#include "ui/import/layout_words.h"
#include "ui/import/remembered_layouts.h"
#include "ui/import/report_panel.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

QStringList eventHeader()
{
    QStringList header;
    for (const ExportField field : {ExportField::At, ExportField::Org, ExportField::User, ExportField::Action,
                                    ExportField::Model, ExportField::Asset, ExportField::Source, ExportField::Key})
        header << fieldWords(field);
    return header;
}

}

/// What the working thread says, and is told.
struct ImportAssistant::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<bool> copying = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
};

ImportAssistant::ImportAssistant(const QString &ledgerPath, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ledgerPath(ledgerPath)
    , m_path(path)
    , m_headline(new TextLabel(TextRole::Subject))
    , m_detail(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_failure(new Banner)
    , m_stack(new QStackedWidget)
    , m_progress(new ProgressPanel)
    , m_files(new QWidget)
    , m_tried(new QWidget)
    , m_poll(new QTimer(this))
    , m_foot(new DialogFoot)
    , m_try(new QPushButton(tr("T&ry it first")))
    , m_back(new QPushButton(tr("&Back")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("&Import")))
    , m_executor(std::make_unique<Executor>())
{
    new EnterPresses(this);
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    QVBoxLayout *column = makeDialogColumn(8);
    m_headline->setWordWrap(true);
    m_detail->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_detail);
    auto *working = new QWidget;
    auto *middle = new QVBoxLayout(working);
    middle->addStretch();
    middle->addWidget(m_progress);
    middle->addStretch();
    for (QWidget *page : std::initializer_list<QWidget *>{working, m_files, m_tried})
        m_stack->addWidget(page);
    for (QWidget *page : {m_files, m_tried})
        (new QVBoxLayout(page))->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_stack, 1);
    frameDialog(this, m_failure, column, m_foot);
    makeFoot();
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_progress->setProgress(m_shared->done, m_shared->total);
        m_progress->setDetail(m_shared->copying ? tr("Copying the ledger, so that nothing is booked in it")
                                                : QString());
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_shared)
            m_shared->cancelled = true;
    });
    resize(960, 720);
    look();
}

ImportAssistant::~ImportAssistant()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void ImportAssistant::makeFoot()
{
    m_try->setObjectName(QStringLiteral("try"));
    m_import->setObjectName(QStringLiteral("import"));
    m_try->setToolTip(tr("Says what would be applied and refused, and books nothing"));
    for (QPushButton *button : {m_try, m_back, m_cancel})
        button->setAutoDefault(false);
    m_import->setDefault(true);
    makePrimary(m_import);
    for (QPushButton *button : {m_try, m_back, m_cancel, m_import})
        m_foot->addButton(button);
    connect(m_try, &QPushButton::clicked, this, &ImportAssistant::tryIt);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(Files);
        refresh();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::import);
}

const ImportChoice &ImportAssistant::choice() const
{
    return m_choice;
}

QString ImportAssistant::headline() const
{
    return m_headline->text();
}

void ImportAssistant::begin(const QString &title)
{
    m_shared = std::make_shared<Shared>();
    m_failure->hide();
    m_progress->start(title);
    m_poll->start();
    m_stack->setCurrentIndex(Working);
    refresh();
}

void ImportAssistant::end()
{
    m_poll->stop();
    m_shared.reset();
}

void ImportAssistant::fail(const QString &what, const Error &error)
{
    end();
    m_stack->setCurrentIndex(m_choice.path.empty() ? Working : Files);
    m_progress->setVisible(!m_choice.path.empty());
    refresh();
    if (error.code == ErrorCode::Cancelled) {
        if (m_choice.path.empty())
            reject();
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    const QString words = error.code == ErrorCode::Malformed && QFileInfo(m_path).isDir() && m_choice.path.empty()
        ? tr("%1 holds no rows that could be imported. Choose the folder that has orgs.csv, users.csv, purchases.csv "
             "and "
             "usage.csv, or a file of usage.")
              .arg(name)
        : failureWords(what, error);
    m_failure->showMessage(BannerTone::Error, words);
}

void ImportAssistant::look()
{
    begin(tr("Looking at %1").arg(QFileInfo(m_path).fileName()));
    m_executor
        ->run([path = m_path.toStdString(), zone = QTimeZone::systemTimeZoneId().toStdString(),
               shared = m_shared](JobContext &) {
            return lookAtImport(path, zone, shared->cancelled);
        })
        .then(this, [this](const Result<ImportChoice> &choice) {
            if (choice)
                takeChoice(*choice);
            else
                fail(tr("%1 could not be looked at.").arg(QFileInfo(m_path).fileName()), choice.error());
        });
}

void ImportAssistant::takeChoice(ImportChoice choice)
{
    end();
    m_choice = std::move(choice);
    for (ChosenFile &file : m_choice.files) {
        if (!file.found.isPlain() && recallLayout(file.found))
            file.isLeftOut = false;
    }
    makeFiles();
    m_stack->setCurrentIndex(Files);
    refresh();
    if (m_import->isEnabled())
        m_import->setFocus();
}

void ImportAssistant::makeFiles()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Files to import"));
    m_files->layout()->addWidget(tabs);
    if (m_choice.isEvents)
        showEvents(tabs);
    for (size_t file = 0; file < m_choice.files.size(); ++file) {
        auto *panel = new LayoutPanel;
        m_panels.push_back(panel);
        panel->setFile(m_choice.files[file]);
        tabs->addTab(panel, QString::fromStdString(m_choice.files[file].name));
        connect(panel, &LayoutPanel::changed, this, [this, file] {
            takeFile(file);
        });
        connect(panel, &LayoutPanel::sampleNeeded, this, [this, file] {
            readSampleOf(file);
        });
    }
}

void ImportAssistant::showEvents(QTabWidget *tabs)
{
    auto *table = new DataTable;
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels(eventHeader());
    for (const std::vector<std::string> &event : m_choice.events) {
        QList<QStandardItem *> items;
        for (const std::string &cell : event) {
            items << new QStandardItem(QString::fromStdString(cell));
            items.last()->setEditable(false);
        }
        model->appendRow(items);
    }
    table->setInPanel(true);
    table->setModel(model);
    table->setAccessibleName(tr("First events of the file"));
    tabs->addTab(table, tr("First events"));
}

void ImportAssistant::readSampleOf(size_t file)
{
    const SourceLayout &layout = m_panels[file]->file().found.layout;
    m_executor
        ->run(
            [path = m_choice.files[file].path, encoding = layout.encoding, separator = layout.separator](JobContext &) {
                return readSample(path, encoding, separator);
            })
        .then(
            this,
            [this, file, encoding = layout.encoding, separator = layout.separator](const Result<SourceSample> &sample) {
                const SourceLayout &now = m_panels[file]->file().found.layout;
                if (now.encoding != encoding || now.separator != separator)
                    return;
                m_panels[file]->setSample(sample.value_or(SourceSample()));
            });
}

void ImportAssistant::takeFile(size_t file)
{
    m_choice.files[file] = m_panels[file]->file();
    m_prepared = false;
    refresh();
}

QString ImportAssistant::whatIsMissing() const
{
    for (const ChosenFile &file : m_choice.files) {
        const std::vector<ExportField> missing = file.found.layout.missing();
        if (file.isLeftOut || missing.empty())
            continue;
        QStringList names;
        for (const ExportField field : missing)
            names << fieldWords(field);
        return tr("%1: choose the columns for: %2.", "a file; fields")
            .arg(QString::fromStdString(file.name), names.join(tr(", ", "between the items of a list")));
    }
    if (const std::optional<ExportFile> twice = m_choice.twice())
        return tr("Two files hold the same (%1): leave one out.").arg(exportFileWords(*twice));
    const bool none =
        !m_choice.isEvents && std::all_of(m_choice.files.begin(), m_choice.files.end(), [](const ChosenFile &file) {
            return file.isLeftOut;
        });
    return none ? tr("All files are left out.") : QString();
}

void ImportAssistant::refresh()
{
    const bool looked = !m_choice.path.empty();
    const bool working = m_shared != nullptr;
    const QString missing = looked ? whatIsMissing() : QString();
    if (looked && m_choice.isEvents) {
        m_headline->setText(tr("Recognised as usage in CloudEvents."));
        m_detail->setText(tr("One event a line. Press Import to book them."));
    } else if (looked && m_choice.isPlain()) {
        m_headline->setText(tr("Recognised as a backend export."));
        m_detail->setText(
            tr("%Ln files, read as they are. Press Import to book what is new.", nullptr, int(m_choice.files.size())));
    } else if (looked) {
        m_headline->setText(missing.isEmpty() ? tr("Look whether it is read rightly.")
                                              : tr("Some columns have to be named."));
        m_detail->setText(tr("This is how the program reads it. What is wrong can be mended here; the next file with "
                             "the same columns is read so at once."));
    }
    for (size_t file = 0; file < m_panels.size(); ++file) {
        auto *tabs = m_files->findChild<QTabWidget *>();
        tabs->setTabIcon(int(file), m_choice.files[file].isReady() ? QIcon() : icon(IconId::Warning));
    }
    const bool tried = m_stack->currentIndex() == Tried;
    m_foot->setWords(working ? QString() : missing);
    m_try->setVisible(!tried);
    m_back->setVisible(tried);
    m_try->setEnabled(looked && !working && missing.isEmpty());
    m_import->setEnabled(looked && !working && missing.isEmpty());
}

void ImportAssistant::prepare(const std::function<void(const ImportJob &)> &then)
{
    if (m_prepared) {
        then(m_job);
        return;
    }
    begin(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_executor
        ->run([choice = m_choice, shared = m_shared](JobContext &) {
            return prepareImport(
                choice,
                [&shared](int64_t done, int64_t total) {
                    shared->total = total;
                    shared->done = done;
                },
                shared->cancelled);
        })
        .then(this, [this, then](const Result<ImportJob> &job) {
            if (!job) {
                fail(tr("%1 could not be read.").arg(QFileInfo(m_path).fileName()), job.error());
                return;
            }
            end();
            m_job = *job;
            m_prepared = true;
            then(m_job);
        });
}

void ImportAssistant::tryIt()
{
    prepare([this](const ImportJob &job) {
        begin(tr("Trying it on a copy"));
        m_executor
            ->run([ledger = m_ledgerPath.toStdString(), options = job.options, folder = job.folder,
                   shared = m_shared](JobContext &) -> Result<ImportReport> {
                const QTemporaryDir room(QStandardPaths::writableLocation(QStandardPaths::TempLocation)
                                         + QStringLiteral("/tidemark-dry-run-XXXXXX"));
                if (!room.isValid())
                    return tidemark::fail(ErrorCode::IoFailed, room.errorString().toStdString());
                return dryRun(
                    ledger, options, room.path().toStdString(),
                    [&shared](const DryRunStep &step) {
                        shared->copying = step.isCopying;
                        shared->total = step.import.total;
                        shared->done = step.import.done;
                    },
                    shared->cancelled);
            })
            .then(this, [this](const Result<ImportReport> &report) {
                if (!report || report->cancelled) {
                    fail(tr("It could not be tried."), report ? Error{ErrorCode::Cancelled, {}} : report.error());
                    return;
                }
                end();
                showTried(*report);
            });
    });
}

void ImportAssistant::showTried(const ImportReport &report)
{
    while (QLayoutItem *item = m_tried->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_tried->layout()->addWidget(new ReportPanel(report));
    m_stack->setCurrentIndex(Tried);
    refresh();
    m_headline->setText(tr("This is what an import would do now. Nothing is booked yet."));
    m_detail->setText(tr("It was tried on a copy of the ledger. What somebody books meanwhile can change it."));
    m_import->setFocus();
}

void ImportAssistant::import()
{
    prepare([this](const ImportJob &job) {
        for (const ChosenFile &file : m_choice.files) {
            if (!file.isLeftOut && !file.found.isPlain())
                rememberLayout(file.found.layout);
        }
        Q_EMIT importRequested(job);
        accept();
    });
}

}
