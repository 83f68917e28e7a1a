// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/side_by_side_window.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

#include "ui/support/failure_words.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;
constexpr qint64 wholeBar = 10'000;
constexpr int edge = 20;

QString folderKey()
{
    return QStringLiteral("window/folder");
}

}

SideBySideWindow::SideBySideWindow(const QString &key, const QString &beginWords, QWidget *parent)
    : QDialog(parent)
    , m_key(key + QStringLiteral("/geometry"))
    , m_fields(new QFormLayout)
    , m_result(new QVBoxLayout)
    , m_hint(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_state(new StateChip)
    , m_headline(new TextLabel(TextRole::Subject))
    , m_messages(new Banner)
    , m_panel(new ProgressPanel)
    , m_foot(new DialogFoot)
    , m_begin(new QPushButton(beginWords))
    , m_export(new QPushButton(icon(IconId::Export), tr("&Export as CSV…")))
{
    new EnterPresses(this);
    setWindowFlag(Qt::Window);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    makeLayout();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_work)
            m_panel->setProgress(qint64(m_work->part * double(wholeBar)), wholeBar);
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, &SideBySideWindow::cancel);
    connect(m_begin, &QPushButton::clicked, this, &SideBySideWindow::begin);
    connect(m_export, &QPushButton::clicked, this, &SideBySideWindow::chooseExport);
    resize(1180, 760);
    restoreGeometry(QSettings().value(m_key).toByteArray());
}

SideBySideWindow::~SideBySideWindow()
{
    cancel();
}

void SideBySideWindow::makeLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(edge, 16, edge, 16);
    top->setSpacing(12);
    m_fields->setHorizontalSpacing(16);
    m_fields->setVerticalSpacing(8);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    top->addLayout(m_fields);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_state);
    line->addWidget(m_headline, 1);
    line->addWidget(m_begin);
    m_state->hide();
    m_headline->setWordWrap(true);
    makePrimary(m_begin);
    m_begin->setDefault(true);
    m_begin->setObjectName(QStringLiteral("begin"));
    top->addLayout(line);
    all->addLayout(top);
    all->addWidget(m_messages);
    m_panel->setContentsMargins(edge, 8, edge, 8);
    m_panel->hide();
    all->addWidget(m_panel);
    auto *result = new QWidget;
    result->setLayout(m_result);
    m_result->setContentsMargins(edge, 0, edge, 16);
    m_result->setSpacing(12);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(result);
    all->addWidget(m_stack, 1);
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_export, close}) {
        button->setAutoDefault(false);
        m_foot->addButton(button);
    }
    m_export->setObjectName(QStringLiteral("export"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    all->addWidget(m_foot);
}

QFormLayout *SideBySideWindow::fields() const
{
    return m_fields;
}

QVBoxLayout *SideBySideWindow::result() const
{
    return m_result;
}

Banner *SideBySideWindow::messages() const
{
    return m_messages;
}

void SideBySideWindow::setHint(const QString &heading, const QString &words)
{
    m_hint->setText(heading, words);
}

QString SideBySideWindow::headline() const
{
    return m_headline->text();
}

bool SideBySideWindow::isRunning() const
{
    return m_work != nullptr;
}

void SideBySideWindow::refreshButtons()
{
    m_begin->setEnabled(isReady());
    m_export->setEnabled(m_hasResult && !isRunning());
}

void SideBySideWindow::inputChanged()
{
    // What is shown is not of these files any more.
    cancel();
    m_hasResult = false;
    m_stack->setCurrentIndex(0);
    m_headline->clear();
    m_state->hide();
    m_messages->hide();
    refreshButtons();
}

void SideBySideWindow::begin()
{
    if (!isReady())
        return;
    inputChanged();
    start();
}

void SideBySideWindow::cancel()
{
    if (m_work)
        m_work->cancelled = true;
}

std::shared_ptr<SideBySideWindow::Work> SideBySideWindow::beginWork(const QString &title)
{
    cancel();
    m_work = std::make_shared<Work>();
    m_panel->start(title);
    m_panel->show();
    m_poll.start();
    refreshButtons();
    return m_work;
}

bool SideBySideWindow::endWork(const std::shared_ptr<Work> &work)
{
    if (work != m_work)
        return false;
    m_poll.stop();
    m_panel->hide();
    m_work.reset();
    refreshButtons();
    return true;
}

void SideBySideWindow::showResult(const QString &headline, bool agrees)
{
    m_hasResult = true;
    m_headline->setText(headline);
    m_state->setKind(agrees ? StateKind::Ok : StateKind::Low, agrees ? tr("Agree") : tr("Differ"));
    m_state->show();
    m_stack->setCurrentIndex(1);
    refreshButtons();
}

void SideBySideWindow::showFailure(const QString &failure, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_messages->showMessage(BannerTone::Error, failureWords(failure, error));
}

void SideBySideWindow::exportTo(const QString &path)
{
    m_messages->hide();
    startExport(path);
}

void SideBySideWindow::chooseExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export as CSV"), QSettings().value(folderKey(), QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(exportName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
        exportTo(path);
    });
    dialog->open();
}

void SideBySideWindow::present()
{
    show();
    raise();
    activateWindow();
}

void SideBySideWindow::savePlace()
{
    QSettings().setValue(m_key, saveGeometry());
}

void SideBySideWindow::closeEvent(QCloseEvent *event)
{
    savePlace();
    QDialog::closeEvent(event);
}

void SideBySideWindow::done(int outcome)
{
    savePlace();
    QDialog::done(outcome);
}

}
