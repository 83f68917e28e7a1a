// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_status_bar.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>

#include "ui/support/formats.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int gap = 10; // on both sides of a divider

}

LedgerStatusBar::LedgerStatusBar(QWidget *parent)
    : QWidget(parent)
    , m_entries(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_chain(new StateChip)
    , m_chainWords(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_settled(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_known(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_selection(new TextLabel(TextRole::CaptionStrong))
    , m_file(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_mode(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(2 * gap + 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_entries, m_chain, m_chainWords, m_settled, m_known})
        row->addWidget(part);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_selection, m_file, m_mode})
        row->addWidget(part);
    setFixedHeight(controlHeight(28));
    setAccessibleName(tr("Status"));
    for (TextLabel *label : {m_entries, m_settled, m_known, m_selection})
        label->hide();
    setChain(Chain::Unchecked);
    setFile(QString(), false);
}

void LedgerStatusBar::setSummary(const LedgerSummary &summary)
{
    m_entries->setText(tr("%Ln entries", nullptr, int(qMin<int64_t>(summary.entries, INT_MAX))));
    m_entries->show();
    m_booked = summary.entries;
    showChain();
    m_settled->setVisible(summary.bookedTo.has_value());
    if (summary.bookedTo)
        m_settled->setText(tr("Settled to %1").arg(dayYearText(*summary.bookedTo)));
    m_known->setText(summary.usageKnownTo ? tr("Usage known to %1").arg(dayTimeText(*summary.usageKnownTo))
                                          : tr("No usage known yet"));
    m_known->show();
    update();
}

void LedgerStatusBar::setChain(Chain chain, int64_t entries)
{
    m_state = chain;
    m_checked = entries;
    showChain();
}

void LedgerStatusBar::showChain()
{
    m_chain->setVisible(m_state == Chain::Intact || m_state == Chain::Broken);
    if (m_state == Chain::Broken)
        m_chain->setKind(StateKind::Exhausted, tr("Chain broken"));
    else if (m_state == Chain::Intact && m_booked <= m_checked)
        m_chain->setKind(StateKind::Ok, tr("Chain intact"));
    else if (m_state == Chain::Intact)
        m_chain->setKind(StateKind::Ok, tr("Chain intact up to entry %L1").arg(m_checked));
    m_chainWords->setVisible(m_state == Chain::Checking);
    m_chainWords->setText(tr("Checking the chains…"));
    update();
}

void LedgerStatusBar::setFile(const QString &path, bool readOnly)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_file->setVisible(!path.isEmpty());
    m_mode->setText(readOnly ? tr("Read-only") : tr("Read-write"));
    m_mode->setTextRole(readOnly ? TextRole::CaptionStrong : TextRole::Caption);
    m_mode->setTone(readOnly ? TextTone::Text : TextTone::Dim);
    m_mode->setVisible(!path.isEmpty());
    update();
}

void LedgerStatusBar::setSelection(const QString &words)
{
    m_selection->setText(words);
    m_selection->setVisible(!words.isEmpty());
    update();
}

void LedgerStatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QWidget *before = nullptr;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *part = layout()->itemAt(i)->widget();
        if (part == nullptr)
            before = nullptr;
        if (part == nullptr || part->isHidden())
            continue;
        if (before != nullptr) {
            const int x = mirrored ? part->geometry().right() + gap : part->geometry().left() - gap - 1;
            painter.fillRect(QRect(x, height() / 2 - 7, 1, 14), t.hairline);
        }
        before = part;
    }
}

}
