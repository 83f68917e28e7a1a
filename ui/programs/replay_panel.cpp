// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/replay_panel.h"

#include <QBoxLayout>
#include <QFutureWatcher>
#include <QStackedLayout>
#include <QStyledItemDelegate>

#include "core/async/ledger_service.h"
#include "core/models/program_replay_model.h"
#include "ui/support/console_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

QString monthText(Instant first)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(first.ms, Qt::UTC).date();
    return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
}

QString summaryOf(const ProgramReplay &replay)
{
    const auto cannot = std::count_if(replay.orgs.begin(), replay.orgs.end(), [](const OrgReplay &org) {
        return org.cannotMove.has_value();
    });
    QString words =
        ReplayPanel::tr("Used %1, would be %2. Refused %3, would be %4.", "credits, credits, actions, actions")
            .arg(creditsText(replay.happened.charged), creditsText(replay.replayed.charged),
                 countText(replay.happened.refused), countText(replay.replayed.refused));
    if (cannot > 0)
        words += u' '
            + ReplayPanel::tr("%Ln organizations cannot move: the version lacks their plan.", nullptr, int(cannot));
    return words;
}

}

ReplayPanel::ReplayPanel(std::shared_ptr<LedgerService> service, bool choosing, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_words(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_panel(nullptr)
    , m_stack(new QStackedLayout)
    , m_table(new DataTable)
    , m_model(new ProgramReplayModel(choosing, this))
    , m_progress(new ProgressPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QString month = monthText(*lastMonth(Instant::now()).from);
    column->addWidget(
        new TextLabel(tr("What it would have meant for %1", "a month and year").arg(month), TextRole::Strong));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *panel = new Panel;
    m_panel = panel;
    panel->body()->addLayout(m_stack);
    panel->setMinimumHeight(180);
    column->addWidget(panel, 1);
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_table);
    m_progress->setContentsMargins(12, 12, 12, 12);
    m_model->setFormat(std::make_shared<ConsoleFormat>());
    m_table->setAccessibleName(tr("Organizations, before and after"));
    m_table->setInPanel(true);
    m_table->setModel(m_model);
    // The delegates of tables paint no marks to check.
    if (choosing)
        m_table->setItemDelegateForColumn(ProgramReplayModel::OrgColumn, new QStyledItemDelegate(m_table));
    const int widths[] = {220, 90, 90, 80, 80, 110, 90};
    for (int column = 0; column < ProgramReplayModel::ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
    panel->hide();
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        clear(tr("Cancelled."));
    });
}

ReplayPanel::~ReplayPanel()
{
    m_running.cancel();
}

void ReplayPanel::start(const Program &program, const std::vector<std::string> &orgs)
{
    m_running.cancel();
    m_progress->start(tr("Replaying last month"));
    m_progress->setCancellable(true);
    m_stack->setCurrentWidget(m_progress);
    m_panel->show();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_words->setText(tr("Everything that was booked is decided anew, as if they had been moved the day before."));
    const TimeRange month = lastMonth(Instant::now());
    const auto reply = m_service->readLong([program, orgs, month](Ledger &ledger, JobContext &context) {
        return replayProgram(
            ledger, program, orgs, *month.from, *month.until,
            [&context](int64_t done, int64_t total) {
                context.setProgress(done, total);
            },
            [&context] {
                return context.cancelled();
            });
    });
    m_running = reply;
    auto *watcher = new QFutureWatcher<Result<ProgramReplay>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        m_progress->setProgress(done, watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_running);
    reply.then(this, [this, asked = ++m_asked](const Result<ProgramReplay> &replay) {
        if (asked == m_asked)
            show(replay);
    });
}

void ReplayPanel::show(const Result<ProgramReplay> &replay)
{
    if (!replay) {
        clear(failureWords(tr("Last month could not be replayed."), replay.error()));
        return;
    }
    m_model->setReplay(*replay);
    m_words->setText(replay->orgs.empty() ? tr("No organization was on this program then.") : summaryOf(*replay));
    m_stack->setCurrentWidget(m_table);
    Q_EMIT finished();
}

void ReplayPanel::clear(const QString &words)
{
    m_running.cancel();
    ++m_asked;
    m_model->setReplay({});
    m_words->setText(words);
    m_panel->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

ProgramReplayModel *ReplayPanel::model() const
{
    return m_model;
}

DataTable *ReplayPanel::table() const
{
    return m_table;
}

}
