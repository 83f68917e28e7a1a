// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_popup.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>

#include "ui/support/date_format.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int listWidth = 240;

}

AsOfPopup::AsOfPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget)
    , m_calendar(new QCalendarWidget)
    , m_time(new QTimeEdit)
    , m_show(new QPushButton(tr("&Show this instant")))
{
    setAccessibleName(tr("As of"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Instants often looked at"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setGridVisible(false);
    column->addWidget(m_calendar);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *label = new QLabel(tr("&Time"));
    label->setBuddy(m_time);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(shortTimeFormat(m_time->locale()));
    m_time->setToolTip(tr("By the clock of this computer, %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    makePrimary(m_show);
    foot->addWidget(label);
    foot->addWidget(m_time);
    foot->addStretch();
    foot->addWidget(m_show);
    column->addLayout(foot);
    row->addLayout(column);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        choose(m_list->row(item));
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        choose(m_list->row(item));
    });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &AsOfPopup::refresh);
    connect(m_calendar, &QCalendarWidget::activated, m_show, &QPushButton::click);
    connect(m_time, &QTimeEdit::timeChanged, this, &AsOfPopup::refresh);
    connect(m_show, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT chosen(typed());
    });
}

void AsOfPopup::begin(const std::optional<Instant> &at, const std::optional<AsOfCycle> &cycle)
{
    const Instant now = Instant::now();
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at.value_or(now).ms);
    m_calendar->setMaximumDate(QDate::currentDate());
    m_calendar->setSelectedDate(shown.date());
    m_time->setTime(shown.time());
    m_list->clear();
    auto *here = new QListWidgetItem(tr("Now"), m_list);
    const QList<AsOfChoice> choices = asOfChoices(now, cycle);
    for (const AsOfChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.words, m_list);
        item->setToolTip(asOfText(choice.at));
        item->setData(Qt::UserRole, qlonglong(choice.at.ms));
    }
    // As wide as the words; a very long name of an organization ends in an ellipsis.
    const int usual = listWidth * controlHeight() / 28;
    m_list->setFixedWidth(qBound(usual, m_list->sizeHintForColumn(0) + 24, usual * 3 / 2));
    m_list->setCurrentItem(here);
    m_list->setFocus();
    refresh();
}

Instant AsOfPopup::typed() const
{
    return {QDateTime(m_calendar->selectedDate(), m_time->time()).toMSecsSinceEpoch()};
}

void AsOfPopup::refresh()
{
    const bool past = typed() < Instant::now();
    m_show->setEnabled(past);
    m_show->setToolTip(past ? QString() : tr("This lies in the future"));
}

void AsOfPopup::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (item == nullptr || !isVisible())
        return;
    const QVariant ms = item->data(Qt::UserRole);
    close();
    Q_EMIT chosen(ms.isValid() ? std::optional(Instant{ms.toLongLong()}) : std::nullopt);
}

QListWidget *AsOfPopup::list() const
{
    return m_list;
}

QCalendarWidget *AsOfPopup::calendar() const
{
    return m_calendar;
}

QTimeEdit *AsOfPopup::time() const
{
    return m_time;
}

QPushButton *AsOfPopup::button() const
{
    return m_show;
}

void AsOfPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), t.base, t.hairline, 0);
}

}
