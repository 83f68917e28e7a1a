// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_line.h"

#include <QBoxLayout>
#include <QPainter>

#include "core/models/model_values.h"
#include "ui/support/formats.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int gap = 10; // on both sides of a divider

int notesIn(const std::string &notes)
{
    int count = 0;
    for (const QString &line : toText(notes).split(u'\n'))
        count += line.trimmed().isEmpty() ? 0 : 1;
    return count;
}

QString daysWords(qint64 days)
{
    if (days < 0)
        return AccountLine::tr("%n days overdue", nullptr, int(-days));
    return days == 0 ? AccountLine::tr("today") : AccountLine::tr("in %n days", nullptr, int(days));
}

}

AccountLine::AccountLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_owner(new TextLabel(TextRole::Body))
    , m_renewal(new TextLabel(TextRole::Body))
    , m_soon(new TextLabel(TextRole::Strong))
    , m_mark(new IconMark(IconId::Hourglass))
    , m_link(new LinkButton(tr("Account…")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * gap + 1);
    makePart({new TextLabel(tr("Owner"), TextRole::Body, TextTone::Dim), m_owner});
    makePart({new TextLabel(tr("Renews"), TextRole::Body, TextTone::Dim), m_renewal, m_mark, m_soon});
    makePart({m_link});
    m_row->addStretch();
    connect(m_link, &LinkButton::clicked, this, &AccountLine::openRequested);
    clear();
}

QWidget *AccountLine::makePart(std::initializer_list<QWidget *> widgets)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    m_row->addWidget(part);
    m_parts.push_back(part);
    return part;
}

void AccountLine::clear()
{
    for (QWidget *part : m_parts)
        part->setVisible(part == m_parts.back());
    m_link->setText(tr("Account…"));
    m_link->setToolTip(QString());
    update();
}

void AccountLine::setCard(const AccountCard &card)
{
    m_owner->setText(toText(card.labels.owner));
    m_parts[0]->setVisible(!card.labels.owner.empty());
    showRenewal(card.labels.renewal);
    const int notes = notesIn(card.notes);
    const bool any = card.labels != AccountLabels() || notes > 0;
    m_link->setText(notes > 0 ? tr("%n notes…", nullptr, notes) : any ? tr("Account…") : tr("Owner, tags, notes…"));
    m_link->setToolTip(notes > 0 ? toText(card.notes) : QString());
    m_link->updateGeometry();
    update();
}

void AccountLine::showRenewal(const std::optional<Day> &renewal)
{
    m_parts[1]->setVisible(renewal.has_value());
    if (!renewal)
        return;
    const qint64 days = QDate::currentDate().daysTo(toDate(*renewal));
    m_renewal->setText(dateText(*renewal));
    m_mark->setVisible(days <= renewalSoonDays);
    m_soon->setVisible(days <= renewalSoonDays);
    m_soon->setText(daysWords(days));
}

LinkButton *AccountLine::link() const
{
    return m_link;
}

void AccountLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const QWidget *before = nullptr;
    for (const QWidget *part : m_parts) {
        if (part->isHidden())
            continue;
        if (before != nullptr) {
            const int x = layoutDirection() == Qt::RightToLeft ? part->geometry().right() + gap
                                                               : part->geometry().left() - gap - 1;
            painter.fillRect(QRect(x, height() / 2 - 7, 1, 14), t.hairline);
        }
        before = part;
    }
}

}
