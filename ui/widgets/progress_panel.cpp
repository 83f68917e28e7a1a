// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_panel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/support/formats.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int steps = 10'000;
constexpr qint64 firstGuessAfterMs = 2'000;
constexpr qint64 guessEveryMs = 1'000;

}

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Strong))
    , m_detail(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_left(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto *words = new QHBoxLayout;
    words->addWidget(m_detail, 1);
    words->addWidget(m_left);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addLayout(words);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now == m_cancel)
            m_focusBefore = before;
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        giveFocusBack();
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Cancelling…"));
        Q_EMIT cancelRequested();
    });
}

void ProgressPanel::giveFocusBack()
{
    if (m_cancel->hasFocus() && m_focusBefore)
        m_focusBefore->setFocus();
}

void ProgressPanel::setVisible(bool visible)
{
    if (!visible)
        giveFocusBack();
    QWidget::setVisible(visible);
}

void ProgressPanel::start(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
    setDetail(detail);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    m_left->clear();
    m_clock.start();
    m_saidAt = 0;
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_left->clear();
        return;
    }
    const double share = qBound(0.0, double(done) / double(total), 1.0);
    m_bar->setRange(0, steps);
    m_bar->setValue(int(share * steps));
    showTimeLeft(share);
}

void ProgressPanel::showTimeLeft(double share)
{
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    // A guess made too early or said too often is worse than none.
    if (elapsed < firstGuessAfterMs || share <= 0 || (m_saidAt > 0 && elapsed - m_saidAt < guessEveryMs))
        return;
    m_saidAt = elapsed;
    const QString left = timeLeftText(qint64(double(elapsed) * (1 - share) / share));
    m_left->setText(left);
    m_bar->setAccessibleDescription(left);
}

void ProgressPanel::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

}
