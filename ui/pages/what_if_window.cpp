// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_window.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/async/ledger_service.h"
#include "ui/dialogs/plan_words.h"
#include "ui/pages/replayed_side_panel.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/full_stop.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int offeredMonths[] = {3, 6, 12};
constexpr int pollMs = 100;
constexpr qint64 wholeBar = 10'000;

Credits highestOf(const WhatIf &found)
{
    Credits highest;
    for (const ReplayedSide *side : {&found.was, &found.would}) {
        for (const RemainingSince &point : side->points)
            highest = std::max(highest, point.remaining);
    }
    return highest;
}

QString verdictOf(const WhatIf &found, const QString &choice, const TimeView &view)
{
    if (found.was == found.would)
        return WhatIfWindow::tr("%1: nothing would have been different.").arg(choice);
    QStringList sentences;
    const std::optional<Instant> ranOut = found.would.ranOut();
    const std::optional<Instant> didRunOut = found.was.ranOut();
    if (ranOut)
        sentences += withOneFullStop(
            WhatIfWindow::tr("%1: the credits would have run out on %2.").arg(choice, dayYearText(*ranOut, view)));
    else if (didRunOut)
        sentences += withOneFullStop(WhatIfWindow::tr("%1: the credits would not have run out, as they did on %2.")
                                         .arg(choice, dayYearText(*didRunOut, view)));
    else
        sentences += WhatIfWindow::tr("%1: the credits would not have run out either.").arg(choice);
    sentences += WhatIfWindow::tr("%Ln uses would have been refused instead of %1.", nullptr,
                                  int(qMin<int64_t>(found.would.total.refused, INT_MAX)))
                     .arg(countText(found.was.total.refused));
    // Of programs whose credits do not end there is nothing to say.
    if (found.would.total.endedUnused != found.was.total.endedUnused)
        sentences += WhatIfWindow::tr("%1 credits would have ended unused instead of %2.")
                         .arg(creditsText(found.would.total.endedUnused), creditsText(found.was.total.endedUnused));
    if (found.unknownActions > 0)
        sentences += WhatIfWindow::tr("%Ln uses are left out: that version does not offer their action.", nullptr,
                                      int(qMin<int64_t>(found.unknownActions, INT_MAX)));
    return sentences.join(u' ');
}

QLabel *labelOf(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    return label;
}

}

WhatIfWindow::WhatIfWindow(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_name(new TextLabel(QString::fromStdString(m_org), TextRole::Subject))
    , m_detail(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_months(new SegmentedControl)
    , m_plan(new QComboBox)
    , m_version(new QComboBox)
    , m_versionField(new QWidget)
    , m_verdict(new TextLabel(TextRole::Body))
    , m_messages(new Banner)
    , m_panel(new ProgressPanel)
    , m_was(new ReplayedSidePanel)
    , m_would(new ReplayedSidePanel)
{
    setWindowFlag(Qt::Window);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    new EnterPresses(this);
    setWindowTitle(tr("What if"));
    makeLayout();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_work)
            m_panel->setProgress(qint64(m_work->part * double(wholeBar)), wholeBar);
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, &WhatIfWindow::cancel);
    connect(m_months, &SegmentedControl::currentIndexChanged, this, &WhatIfWindow::ask);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &WhatIfWindow::ask);
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        fillPlans();
        ask();
    });
    m_was->setTitle(tr("What happened"));
    resize(1300, 780);
    load();
}

WhatIfWindow::~WhatIfWindow()
{
    cancel();
}

void WhatIfWindow::makeLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(20, 16, 20, 12);
    top->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_detail, 1, Qt::AlignBottom);
    top->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_months->setAccessibleName(tr("How far back"));
    for (const int months : offeredMonths)
        m_months->addSegment(tr("%Ln months", nullptr, months));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plan->setAccessibleName(tr("Plan"));
    m_version->setAccessibleName(tr("Version of the program"));
    auto *versionRow = new QHBoxLayout(m_versionField);
    versionRow->setContentsMargins(0, 0, 0, 0);
    versionRow->addWidget(labelOf(tr("Prices of &version"), m_version));
    versionRow->addWidget(m_version);
    line->addWidget(m_months);
    line->addSpacing(16);
    line->addWidget(labelOf(tr("&Plan"), m_plan));
    line->addWidget(m_plan);
    line->addSpacing(16);
    line->addWidget(m_versionField);
    line->addStretch(1);
    top->addLayout(line);
    m_verdict->setWordWrap(true);
    top->addWidget(m_verdict);
    all->addLayout(top);
    all->addWidget(m_messages);
    m_panel->setContentsMargins(20, 0, 20, 8);
    m_panel->hide();
    all->addWidget(m_panel);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(20, 0, 20, 16);
    sides->setSpacing(16);
    sides->addWidget(m_was, 1);
    sides->addWidget(m_would, 1);
    all->addLayout(sides, 1);
    auto *foot = new DialogFoot;
    foot->setWords(
        tr("The same usage, top-ups, grants and limits, decided by the rules of the ledger; what was refused "
           "is offered again. Nothing is booked."));
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    foot->addButton(close);
    all->addWidget(foot);
}

void WhatIfWindow::load()
{
    auto work = [org = m_org](Ledger &ledger) -> std::shared_ptr<Result<Subject>> {
        Result<OrgDetails> details = detailsOf(ledger, org, Instant::now());
        if (!details)
            return std::make_shared<Result<Subject>>(tl::unexpected(details.error()));
        Subject subject{std::move(*details), {}};
        for (const Program *program : ledger.programs().all()) {
            if (program->id == subject.details.program.id)
                subject.versions.insert(subject.versions.begin(), *program);
        }
        return std::make_shared<Result<Subject>>(std::move(subject));
    };
    m_service->read(std::move(work)).then(this, [this](const std::shared_ptr<Result<Subject>> &subject) {
        if (*subject)
            takeSubject(std::move(**subject));
        else
            m_messages->showMessage(BannerTone::Error,
                                    failureWords(tr("The organization could not be read."), subject->error()));
    });
}

void WhatIfWindow::takeSubject(Subject subject)
{
    m_subject = std::move(subject);
    const OrgDetails &details = m_subject->details;
    const std::string &name = details.figures.name;
    m_name->setText(QString::fromStdString(name.empty() ? m_org : name));
    m_detail->setText(tr("%1 · %2", "program · plan")
                          .arg(programWords(details.program), planWords(details.program, details.figures.plan)));
    const QSignalBlocker quiet(m_version);
    m_version->addItem(tr("As it was"));
    for (const Program &version : m_subject->versions)
        m_version->addItem(countText(version.version), QVariant::fromValue<qlonglong>(version.version));
    m_versionField->setVisible(m_subject->versions.size() > 1);
    fillPlans();
    // What is asked most: the next larger plan.
    const Plan *now = details.program.plan(details.figures.plan);
    const Credits allocation = now ? now->allocation : Credits();
    int best = -1;
    const Program &program = chosenVersion();
    for (size_t i = 0; i < program.plans.size(); ++i) {
        const Credits offered = program.plans[i].allocation;
        if (offered > allocation && (best < 0 || offered < program.plans[size_t(best)].allocation))
            best = int(i);
    }
    const QSignalBlocker alsoQuiet(m_plan);
    m_plan->setCurrentIndex(best + 1);
    m_would->setTitle(choiceWords());
    ask();
}

const Program &WhatIfWindow::chosenVersion() const
{
    const qlonglong version = m_version->currentData().toLongLong();
    for (const Program &program : m_subject->versions) {
        if (program.version == version)
            return program;
    }
    return m_subject->details.program;
}

void WhatIfWindow::fillPlans()
{
    const QString before = m_plan->currentData().toString();
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    m_plan->addItem(tr("As it was"));
    const Program &program = chosenVersion();
    for (const Plan &plan : program.plans) {
        m_plan->addItem(tr("%1, %2 a cycle", "a plan and its credits")
                            .arg(planWords(program, plan.id), creditsText(plan.allocation, Fraction::AsNeeded)),
                        QString::fromStdString(plan.id));
    }
    m_plan->setCurrentIndex(before.isEmpty() ? 0 : qMax(0, m_plan->findData(before)));
}

ReplayChoice WhatIfWindow::choice() const
{
    ReplayChoice choice;
    if (const QString plan = m_plan->currentData().toString(); !plan.isEmpty())
        choice.plan = plan.toStdString();
    if (const QVariant version = m_version->currentData(); version.isValid())
        choice.version = version.toLongLong();
    return choice;
}

QString WhatIfWindow::choiceWords() const
{
    const ReplayChoice chosen = choice();
    const QString plan = chosen.plan ? planWords(chosenVersion(), *chosen.plan) : QString();
    if (chosen.plan && chosen.version)
        return tr("On %1, at prices of version %2", "a plan").arg(plan, countText(*chosen.version));
    if (chosen.version)
        return tr("At prices of version %1").arg(countText(*chosen.version));
    return chosen.plan ? tr("On %1", "a plan").arg(plan) : tr("As it was");
}

void WhatIfWindow::ask()
{
    if (!m_subject)
        return;
    cancel();
    m_work = std::make_shared<Work>();
    m_messages->hide();
    m_panel->start(tr("Replaying"));
    m_panel->show();
    m_poll.start();
    WhatIfQuestion question;
    question.org = m_org;
    question.choice = choice();
    question.months = offeredMonths[qMax(0, m_months->currentIndex())];
    question.now = m_subject->details.asOf;
    question.pixels = qMax(320, m_was->width());
    auto work = [question, work = m_work](Ledger &ledger, JobContext &context) mutable {
        question.progress = [&work, &context](double part) {
            work->part = part;
            return !work->cancelled && !context.cancelled();
        };
        return work->cancelled ? Result<WhatIf>(fail(ErrorCode::Cancelled)) : whatIf(ledger, question);
    };
    m_service->readLong(std::move(work)).then(this, [this, work = m_work](const Result<WhatIf> &found) {
        end(work, found);
    });
}

void WhatIfWindow::end(const std::shared_ptr<Work> &work, const Result<WhatIf> &found)
{
    if (work != m_work)
        return;
    m_work.reset();
    m_poll.stop();
    m_panel->hide();
    if (found)
        showFound(*found);
    else if (found.error().code == ErrorCode::UnknownPlan)
        m_messages->showMessage(BannerTone::Warning,
                                tr("That version does not have the plan of this organization. Choose a plan too."));
    else if (found.error().code != ErrorCode::Cancelled)
        m_messages->showMessage(BannerTone::Error,
                                failureWords(tr("The organization's past could not be replayed."), found.error()));
}

void WhatIfWindow::showFound(const WhatIf &found)
{
    // Cycles turn at the organization's midnights.
    const TimeView view{zoneNamed(m_subject->details.figures.timeZone), m_subject->details.asOf};
    const Credits highest = highestOf(found);
    m_was->setSide(tr("What happened"), found.was, found.cycles, highest, view);
    m_would->setSide(choiceWords(), found.would, found.cycles, highest, view);
    m_verdict->setText(verdictOf(found, choiceWords(), view));
}

void WhatIfWindow::cancel()
{
    if (m_work)
        m_work->cancelled = true;
}

SegmentedControl *WhatIfWindow::months() const
{
    return m_months;
}

QComboBox *WhatIfWindow::plan() const
{
    return m_plan;
}

QComboBox *WhatIfWindow::version() const
{
    return m_version;
}

ReplayedSidePanel *WhatIfWindow::was() const
{
    return m_was;
}

ReplayedSidePanel *WhatIfWindow::would() const
{
    return m_would;
}

QString WhatIfWindow::verdict() const
{
    return m_verdict->text();
}

bool WhatIfWindow::isReplayed() const
{
    return !isRunning() && !verdict().isEmpty();
}

bool WhatIfWindow::isRunning() const
{
    return m_work != nullptr;
}

}
