// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_status_bar.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileInfo>
#include <QPainter>
#include <QTextDocumentFragment>

#include "ui/support/formats.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int gap = 10; // on both sides of a divider

/// "today 14:02"; the day's name once it is another.
QString whenText(Instant at)
{
    const Instant now = Instant::now();
    const auto localDay = [](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.ms).date();
    };
    return localDay(at) == localDay(now) ? LedgerStatusBar::tr("today %1", "a time of day").arg(timeText(at))
                                         : dayTimeText(at);
}

}

LedgerStatusBar::LedgerStatusBar(QWidget *parent)
    : QWidget(parent)
    , m_entries(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_chain(new StateChip)
    , m_chainWords(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_settled(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_usage(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_selection(new TextLabel(TextRole::Caption))
    , m_file(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_mode(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(2 * gap + 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_entries, m_chain, m_chainWords, m_settled, m_usage})
        row->addWidget(part);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_selection, m_file, m_mode})
        row->addWidget(part);
    setFixedHeight(controlHeight(28));
    setAccessibleName(tr("Status"));
    m_selection->setTextFormat(Qt::RichText);
    for (TextLabel *label : {m_entries, m_settled, m_usage, m_selection})
        label->hide();
    setChain({});
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
    m_usage->setText(summary.usageKnownTo ? tr("Usage known to %1").arg(dayTimeText(*summary.usageKnownTo))
                                          : tr("No usage known yet"));
    m_usage->show();
    update();
}

void LedgerStatusBar::setChain(const ChainCheck &chain)
{
    m_known = chain;
    showChain();
}

void LedgerStatusBar::showChain()
{
    using State = ChainCheck::State;
    const bool judged = m_known.state == State::Intact || m_known.state == State::Broken;
    m_chain->setVisible(judged);
    // An empty ledger has nothing to verify.
    m_chainWords->setVisible(m_known.state != State::Unchecked || m_booked > 0);
    const QString upTo = countText(m_known.entries);
    const QString when = whenText(m_known.at);
    if (m_known.state == State::Broken)
        m_chain->setKind(StateKind::Exhausted, tr("Chain broken"));
    else if (m_known.state == State::Intact)
        m_chain->setKind(StateKind::Ok,
                         m_booked > m_known.entries ? tr("Chain intact to entry %1").arg(upTo) : tr("Chain intact"));
    if (m_known.state == State::Checking)
        m_chainWords->setText(tr("Checking the chains…"));
    else if (m_known.state == State::Remembered)
        m_chainWords->setText(tr("Last verified %1, to entry %2", "when; how far").arg(when, upTo));
    else if (m_known.state == State::Unchecked)
        m_chainWords->setText(tr("Chain not verified yet"));
    else
        m_chainWords->setText(tr("verified %1", "today 14:02").arg(when));
    for (QWidget *part : std::initializer_list<QWidget *>{m_chain, m_chainWords})
        part->setToolTip(chainToolTip());
    update();
}

QString LedgerStatusBar::chainToolTip() const
{
    const QString since = m_booked > m_known.entries ? tr("%Ln entries came after that and are not checked.", nullptr,
                                                          int(qMin<int64_t>(m_booked - m_known.entries, INT_MAX)))
                                                     : QString();
    switch (m_known.state) {
    case ChainCheck::State::Broken:
        return m_known.words;
    case ChainCheck::State::Intact:
        return tr("Nothing was changed, dropped or put in up to there, and every entry is the one that the rules "
                  "book. %1")
            .arg(since)
            .trimmed();
    case ChainCheck::State::Remembered:
        return tr("It was whole then. Whether it still is, only another check tells. %1").arg(since).trimmed();
    case ChainCheck::State::Unchecked:
        return tr("Verify in the tool bar checks every chain: its hashes, and that the rules booked it.");
    default:
        return {};
    }
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
    m_selection->setAccessibleName(QTextDocumentFragment::fromHtml(words).toPlainText());
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
