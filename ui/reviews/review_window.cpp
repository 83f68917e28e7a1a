// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_window.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

#include "ui/reviews/choose_review.h"
#include "ui/reviews/review_verdict.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

QString geometryKey()
{
    return QStringLiteral("review/geometry");
}

}

ReviewWindow::ReviewWindow(const QString &path, QWidget *parent)
    : QMainWindow(parent)
    , m_review(new Review(path, this))
{
    setWindowTitle(tr("%1 – Review – Tidemark", "title of a window").arg(QFileInfo(path).fileName()));
    setWindowFilePath(path);
    makeMenus();
    makeCentral();
    connectReview();
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    m_review->check();
}

ReviewWindow::~ReviewWindow()
{
    // Nobody is told any more.
    m_review->disconnect(this);
}

void ReviewWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *open = file->addAction(tr("Open for re&view…"), this, [this] {
        chooseReview(this, [this](const QString &path) {
            Q_EMIT reviewRequested(path);
        });
    });
    open->setShortcut(QKeySequence::Open);
    QAction *again = file->addAction(tr("Check &again"), m_review, &Review::check);
    again->setShortcut(QKeySequence::Refresh);
    file->addSeparator();
    QAction *close = file->addAction(tr("&Close window"), this, &QWidget::close);
    close->setShortcut(QKeySequence::Close);
}

void ReviewWindow::makeCentral()
{
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    m_detail = new TextLabel(TextRole::Body, TextTone::Dim);
    head->addWidget(new TextLabel(QFileInfo(path()).fileName(), TextRole::Title));
    head->addWidget(m_detail, 1);
    m_detail->setText(tr("Read-only: nothing is imported, and the file stays as it is."));
    m_verdict = new VerdictStrip;
    m_progress = new ProgressPanel;
    m_progress->setContentsMargins(16, 8, 16, 8);
    m_progress->hide();
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    column->addStretch(1);
    setCentralWidget(central);
    connect(m_verdict, &VerdictStrip::checkRequested, m_review, &Review::check);
    connect(m_progress, &ProgressPanel::cancelRequested, m_review, &Review::cancelCheck);
}

void ReviewWindow::connectReview()
{
    connect(m_review, &Review::checkStarted, this, [this] {
        m_progress->start(tr("Checking the file"), tr("Both layers, and the signature beside it"));
        m_progress->show();
        m_verdict->hide();
    });
    connect(m_review, &Review::checkProgressed, m_progress, &ProgressPanel::setProgress);
    connect(m_review, &Review::checked, this, [this] {
        m_progress->hide();
        m_verdict->showCheck(*m_review->lastCheck());
        m_verdict->show();
        rememberReview(recentOf(path(), *m_review->lastCheck()));
        Q_EMIT remembered();
    });
    connect(m_review, &Review::checkFailed, this, &ReviewWindow::showFailure);
}

void ReviewWindow::showFailure(const Error &error)
{
    m_progress->hide();
    m_verdict->show();
    RecentReview recent = recentReviewOf(path()).value_or(RecentReview());
    recent.path = path();
    if (error.code == ErrorCode::Cancelled) {
        m_verdict->showUnchecked(tr("The check was cancelled: what is shown here may have been changed."));
    } else {
        m_verdict->showUnreadable(failureWords(tr("%1 could not be read.").arg(QFileInfo(path()).fileName()), error));
        recent.verdict = ReviewVerdict::Unreadable;
    }
    rememberReview(recent);
    Q_EMIT remembered();
}

const QString &ReviewWindow::path() const
{
    return m_review->path();
}

Review *ReviewWindow::review() const
{
    return m_review;
}

VerdictStrip *ReviewWindow::verdict() const
{
    return m_verdict;
}

void ReviewWindow::present()
{
    show();
    raise();
    activateWindow();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

}
