// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_picker.h"

#include <QFutureWatcher>
#include <QVBoxLayout>

#include "core/async/ledger_service.h"
#include "ui/dialogs/plan_history_words.h"
#include "ui/support/failure_words.h"
#include "ui/support/theme.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int wholePart = 1000;
}

PlanPicker::PlanPicker(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_plans(new PlanList)
    , m_words(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_plans);
    column->addWidget(m_words);
    m_words->setWordWrap(true);
    connect(m_plans, &PlanList::changed, this, &PlanPicker::changed);
}

PlanPicker::~PlanPicker()
{
    m_running.cancel();
}

void PlanPicker::start(const Program &program, const std::string &current, const TimeView &view)
{
    m_program = program;
    m_view = view;
    m_plans->setPlans(program, current);
    ask();
}

void PlanPicker::ask()
{
    m_words->setText(tr("Replaying the last cycles on each plan…"));
    const auto reply = m_service->readLong([org = m_org, now = m_view.now](Ledger &ledger, JobContext &context) {
        return planHistory(ledger, org, now, [&context](double part) {
            context.setProgress(int64_t(part * wholePart), wholePart);
            return !context.cancelled();
        });
    });
    m_running = reply;
    auto *watcher = new QFutureWatcher<Result<PlanHistory>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        if (done > 0 && watcher->isRunning())
            m_words->setText(tr("Replaying the last cycles on each plan… %1", "a percentage")
                                 .arg(percentText(double(done) / wholePart)));
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_running);
    reply.then(this, [this](const Result<PlanHistory> &history) {
        show(history);
    });
}

void PlanPicker::show(const Result<PlanHistory> &history)
{
    if (!history) {
        m_words->setText(failureWords(tr("The last cycles could not be replayed."), history.error()));
        return;
    }
    m_plans->setHistory(*history, m_view);
    m_words->setText(historyWords(*history, m_program, m_view));
}

}
