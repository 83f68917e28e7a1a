// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

#include "core/async/ledger_service.h"
#include "core/base/system_user.h"
#include "core/models/attention_model.h"
#include "core/models/attention_words.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/overview_reader.h"
#include "ui/pages/owner_control.h"
#include "ui/pages/portfolio_panel.h"
#include "ui/support/console_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/my_name.h"
#include "ui/support/theme.h"
#include "ui/views/attention_view.h"
#include "ui/views/roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{
constexpr int leastWithPortfolio = 1100;
}

OverviewPage::OverviewPage(std::shared_ptr<LedgerService> service, OrgActions *actions, QWidget *parent)
    : Page(tr("Needs attention"), parent)
    , m_service(std::move(service))
    , m_actions(actions)
    , m_reader(new OverviewReader(m_service, this))
    , m_model(new AttentionModel(this))
    , m_view(new AttentionView)
    , m_empty(new EmptyState)
    , m_progress(new ProgressPanel)
    , m_edge(new Hairline(Qt::Vertical))
    , m_portfolio(new PortfolioPanel)
    , m_owners(makeOwnerControl())
    , m_program(new QComboBox)
    , m_snoozed(new QPushButton)
    , m_stack(new QStackedLayout)
{
    makeHead();
    makeBody();
    connect(m_reader, &OverviewReader::fetched, this, &OverviewPage::setOverview);
    connect(m_reader, &OverviewReader::failed, this, &OverviewPage::showFailure);
    connect(m_reader, &OverviewReader::progressed, this, [this](qint64 done, qint64 total) {
        if (m_progress->isHidden())
            m_progress->start(tr("Computing the figures as of now"));
        m_progress->show();
        m_progress->setProgress(done, total);
    });
    connect(m_progress, &ProgressPanel::cancelRequested, m_reader, &OverviewReader::cancel);
    connect(m_service.get(), &LedgerService::changed, this, [this] {
        // Nobody waits for what is not shown.
        if (isVisible())
            m_reader->fetch();
        else
            m_outdated = true;
    });
    m_reader->fetch();
}

void OverviewPage::makeHead()
{
    m_program->setAccessibleName(tr("Program"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_program->addItem(tr("All programs"));
    m_snoozed->setIcon(icon(IconId::Snooze));
    m_snoozed->setCheckable(true);
    addToHead(m_owners);
    addToHead(m_program);
    addToHead(m_snoozed);
    connect(m_program, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setProgram(m_program->currentData().toString().toStdString());
        showRows();
    });
    connect(m_owners, &SegmentedControl::currentIndexChanged, this, &OverviewPage::showOwners);
    connect(m_snoozed, &QPushButton::toggled, this, [this](bool shown) {
        m_model->setShowsSnoozed(shown);
        m_view->layOut(shown);
        showRows();
    });
}

void OverviewPage::makeBody()
{
    m_model->setFormat(std::make_shared<ConsoleFormat>());
    m_model->setReadOnly(m_service->isReadOnly());
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    m_view->setCanSnooze(!m_service->isReadOnly());
    m_progress->hide();
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_progress);
    list->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(m_edge);
    row->addWidget(m_portfolio);
    body()->addWidget(new Hairline);
    body()->addLayout(row, 1);
    connect(m_view, &AttentionView::helpRequested, this, &OverviewPage::help);
    connect(m_view, &AttentionView::snoozeRequested, this, &OverviewPage::snoozeOrWake);
    connect(m_view, &AttentionView::openRequested, this, [this](const QModelIndex &index) {
        if (const Attention *row = m_model->row(index))
            Q_EMIT orgRequested(row->figures.org);
    });
    connect(m_view, &AttentionView::contextMenuOpening, this, &OverviewPage::addRowActions);
    connect(m_empty, &EmptyState::actionTriggered, this, &OverviewPage::leaveEmpty);
    showRows();
}

void OverviewPage::setOverview(const Overview &overview)
{
    m_progress->hide();
    m_orgs = overview.portfolio.orgs;
    m_orgsByOwner = overview.orgsByOwner;
    m_asOf = overview.asOf;
    setPrograms(overview.portfolio);
    m_portfolio->setOverview(overview);
    placePortfolio();
    m_model->setRows(overview.attention);
    showOwners();
}

/// What helps must be in sight, also in a window over half of a screen.
void OverviewPage::placePortfolio()
{
    const bool shown = m_orgs > 0 && width() >= leastWithPortfolio * controlHeight(28) / 28;
    m_portfolio->setVisible(shown);
    m_edge->setVisible(shown);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePortfolio();
}

void OverviewPage::setPrograms(const Portfolio &portfolio)
{
    const auto known = [this](const QString &id) {
        return m_program->findData(id) >= 0;
    };
    for (const PortfolioProgram &program : portfolio.programs) {
        const QString id = QString::fromStdString(program.id);
        if (!known(id))
            m_program->addItem(QString::fromStdString(program.name), id);
    }
    const bool several = m_program->count() > 2;
    m_program->setVisible(several);
    m_model->setProgramsNamed(several);
}

void OverviewPage::showFailure(const Error &error)
{
    m_progress->hide();
    m_failed = true;
    showRows();
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT message(BannerTone::Error, failureWords(tr("The overview could not be computed."), error));
}

void OverviewPage::showRows()
{
    const int rows = m_model->shownRows();
    const int snoozed = m_model->snoozedRows();
    m_snoozed->setText(tr("S&noozed %1").arg(countText(snoozed)));
    m_snoozed->setEnabled(snoozed > 0 || m_snoozed->isChecked());
    m_snoozed->setToolTip(m_snoozed->isEnabled() ? QString() : tr("Nothing is snoozed"));
    setCountWords(countOf(rows));
    const bool hadFocus = m_view->hasFocus();
    if (rows == 0)
        describeEmpty();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadFocus && rows == 0)
        m_snoozed->setFocus();
}

QString OverviewPage::countOf(int rows) const
{
    const auto number = [](int64_t count) {
        return int(qMin<int64_t>(count, INT_MAX));
    };
    if (m_orgs == 0)
        return {};
    if (m_snoozed->isChecked())
        return tr("%Ln snoozed", "organizations", rows);
    if (m_owners->currentIndex() == MyAccounts)
        return tr("%1 of %Ln accounts of mine, worst first", nullptr, number(orgsOfMine())).arg(countText(rows));
    return tr("%1 of %Ln organizations, worst first", nullptr, number(m_orgs)).arg(countText(rows));
}

int64_t OverviewPage::orgsOfMine() const
{
    int64_t mine = 0;
    for (const auto &[owner, count] : m_orgsByOwner)
        mine += isMyName(QString::fromStdString(owner)) ? count : 0;
    return mine;
}

void OverviewPage::showOwners()
{
    m_owners->setCount(MyAccounts, m_asOf ? countText(orgsOfMine()) : QString());
    m_model->setOwner(m_owners->currentIndex() == MyAccounts ? myName() : QString());
    showRows();
}

void OverviewPage::describeEmpty()
{
    if (!m_asOf && m_failed)
        m_empty->setText(tr("No figures yet"), tr("They were not computed to the end."), tr("Compute them"));
    else if (!m_asOf)
        m_empty->setText(QString(), tr("The figures are being computed as of now."));
    else if (m_snoozed->isChecked())
        m_empty->setText(tr("Nothing is snoozed"), tr("Who was set aside is awake again."),
                         tr("Show who needs attention"));
    else if (m_owners->currentIndex() == MyAccounts && orgsOfMine() == 0)
        m_empty->setText(tr("No account is yours"),
                         tr("Here you are called %1. Open an organization, then its account, and say that it is yours.")
                             .arg(myName()),
                         tr("Show all accounts"));
    else if (m_owners->currentIndex() == MyAccounts)
        m_empty->setText(tr("None of your accounts needs anything"),
                         tr("Everyone has credits to the next reset, and nobody is blocked."), tr("Show all accounts"));
    else if (m_program->currentIndex() > 0)
        m_empty->setText(tr("Nobody of this program needs anything"),
                         tr("Everyone has credits to the next reset, and nobody is blocked."), tr("Show all programs"));
    else if (m_orgs > 0)
        m_empty->setText(tr("Nobody needs anything"),
                         tr("Everyone has credits to the next reset, and nobody is blocked."));
    else if (m_reader->at())
        m_empty->setNotYet(*m_reader->at());
    else if (m_actions->whyNot().isEmpty())
        m_empty->setText(tr("No organizations yet"),
                         tr("Import what the backend exported: a folder with orgs.csv, users.csv, purchases.csv and "
                            "usage.csv. You can drop it here, too."),
                         tr("Import…"));
    else
        m_empty->setText(tr("No organizations"), tr("The ledger is empty, and it is read-only."));
}

void OverviewPage::leaveEmpty()
{
    if (!m_asOf)
        m_reader->fetch();
    else if (m_snoozed->isChecked())
        m_snoozed->setChecked(false);
    else if (m_owners->currentIndex() == MyAccounts)
        m_owners->setCurrentIndex(AllAccounts);
    else if (m_program->currentIndex() > 0)
        m_program->setCurrentIndex(0);
    else
        Q_EMIT importRequested();
}

void OverviewPage::help(const QModelIndex &index)
{
    const Attention *row = m_model->row(index);
    if (row == nullptr)
        return;
    const std::string org = row->figures.org;
    if (!m_actions->whyNot().isEmpty()) {
        Q_EMIT orgRequested(org);
        return;
    }
    if (row->snooze)
        return write(QString::fromStdString(org), std::nullopt);
    switch (row->help) {
    case AttentionHelp::TopUp:
        return m_actions->topUp(org);
    case AttentionHelp::UpgradePlan:
    case AttentionHelp::ChangePlan:
        return m_actions->changePlan(org);
    case AttentionHelp::ConvertTrial:
        return m_actions->convertTrial(org);
    case AttentionHelp::SetLimits:
        return m_actions->setLimits(org, row->users);
    case AttentionHelp::ChargeUnbilled:
        return m_actions->chargeUnbilled(org);
    case AttentionHelp::Write:
        return m_actions->writeTo(org);
    case AttentionHelp::Open:
        Q_EMIT orgRequested(org);
        return;
    }
}

void OverviewPage::addActionsTo(QMenu *menu)
{
    if (m_stack->currentWidget() == m_view && m_model->row(m_view->currentIndex()) != nullptr)
        addRowActions(menu, m_view->currentIndex());
}

void OverviewPage::addRowActions(QMenu *menu, const QModelIndex &index)
{
    const Attention *row = m_model->row(index);
    const QPersistentModelIndex kept(index);
    menu->addAction(tr("Open"), this, [this, org = row->figures.org] {
        Q_EMIT orgRequested(org);
    });
    m_actions->addTo(menu, row->figures.org, row->terms->plan == trialPlan);
    m_actions->addWriteTo(menu, row->figures.org);
    menu->addAction(icon(IconId::Note), tr("Account…"), this, [this, org = row->figures.org] {
        m_actions->account(org);
    });
    if (row->help == AttentionHelp::SetLimits || row->help == AttentionHelp::ChargeUnbilled) {
        QAction *own = menu->addAction(AttentionWords::help(row->help), this, [this, kept] {
            help(kept);
        });
        own->setEnabled(m_actions->whyNot().isEmpty());
        own->setToolTip(m_actions->whyNot());
    }
    menu->addSeparator();
    QAction *snooze =
        menu->addAction(icon(IconId::Snooze), row->snooze ? tr("Wake") : tr("Snooze…"), this, [this, kept] {
            snoozeOrWake(kept);
        });
    snooze->setEnabled(m_actions->whyNot().isEmpty());
    snooze->setToolTip(m_actions->whyNot());
}

void OverviewPage::snoozeOrWake(const QModelIndex &index)
{
    const Attention *row = m_model->row(index);
    if (row == nullptr || !m_actions->whyNot().isEmpty())
        return;
    const QString org = QString::fromStdString(row->figures.org);
    if (row->snooze)
        return write(org, std::nullopt);
    const QString name = index.siblingAtColumn(AttentionModel::OrgColumn).data().toString();
    auto *dialog = new SnoozeDialog(name, AttentionWords::group(row->kind), this);
    connect(dialog, &SnoozeDialog::chosen, this, [this, org, kind = row->kind](Instant until, const QString &note) {
        write(org, Snooze{org.toStdString(), int(kind), until, note.toStdString(), systemUser(), Instant::now()});
    });
    dialog->open();
}

void OverviewPage::write(const QString &org, const std::optional<Snooze> &aside)
{
    m_service
        ->write([org = org.toStdString(), aside](Ledger &ledger) {
            return aside ? snooze(ledger, *aside) : wake(ledger, org);
        })
        .then(this, [this, org, slept = aside.has_value()](const Result<void> &done) {
            if (!done)
                Q_EMIT message(BannerTone::Error,
                               failureWords(slept ? tr("%1 could not be snoozed.").arg(org)
                                                  : tr("%1 could not be woken.").arg(org),
                                            done.error()));
        });
}

void OverviewPage::refresh()
{
    m_reader->fetch();
}

void OverviewPage::setAt(const std::optional<Instant> &at)
{
    const bool canSnooze = !m_service->isReadOnly() && !at;
    m_model->setReadOnly(!canSnooze);
    m_view->setCanSnooze(canSnooze);
    m_reader->setAt(at);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_outdated, false))
        m_reader->fetch();
}

void OverviewPage::takeFocus()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus();
    else
        m_snoozed->setFocus();
}

AttentionModel *OverviewPage::model() const
{
    return m_model;
}

AttentionView *OverviewPage::view() const
{
    return m_view;
}

PortfolioPanel *OverviewPage::portfolio() const
{
    return m_portfolio;
}

SegmentedControl *OverviewPage::ownerControl() const
{
    return m_owners;
}

EmptyState *OverviewPage::emptyState() const
{
    return m_empty;
}

QPushButton *OverviewPage::snoozedButton() const
{
    return m_snoozed;
}

std::optional<Instant> OverviewPage::asOf() const
{
    return m_asOf;
}

}
