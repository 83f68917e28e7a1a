// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/date_filter.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "ui/filters/popup_combo.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

using Kind = DatePeriod::Kind;
constexpr Kind past[] = {Kind::Any,        Kind::Today,       Kind::Yesterday, Kind::Last7Days,
                         Kind::Last30Days, Kind::Last365Days, Kind::ThisMonth, Kind::LastMonth};
constexpr Kind future[] = {Kind::Any, Kind::Today, Kind::Next7Days, Kind::Next30Days, Kind::ThisMonth, Kind::NextMonth};
constexpr int rowHeight = 28;

void addDay(QFormLayout *fields, const QString &label, QDateEdit *day)
{
    day->setCalendarPopup(true);
    QString name = label;
    name.remove(u'&');
    day->setAccessibleName(name);
    if (auto *line = day->findChild<QLineEdit *>())
        line->setAccessibleName(name);
    auto *words = new QLabel(label);
    words->setBuddy(day);
    fields->addRow(words, day);
}

}

DateFilter::DateFilter(Offers offers, QWidget *parent)
    : FilterEditor(parent)
    , m_combo(new PopupCombo)
    , m_list(new QListWidget)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_show(new QPushButton(tr("&Show these days")))
{
    makePopup(offers);
    setControl(m_combo);
    m_combo->setWords(wordsOf(m_period));
    connect(m_combo, &PopupCombo::opening, this, &DateFilter::begin);
    connect(m_combo, &PopupCombo::clearRequested, this, &DateFilter::clear);
}

void DateFilter::makePopup(Offers offers)
{
    const auto add = [this](Kind kind) {
        auto *item = new QListWidgetItem(kind == Kind::Any ? tr("Any time") : wordsOf({kind}), m_list);
        item->setData(Qt::UserRole, int(kind));
    };
    if (offers == Offers::Past)
        std::for_each(std::begin(past), std::end(past), add);
    else
        std::for_each(std::begin(future), std::end(future), add);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Time"));
    m_list->setFixedHeight(controlHeight(rowHeight) * m_list->count() + 4);
    m_list->installEventFilter(this);
    auto *fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addDay(fields, tr("&From"), m_first);
    addDay(fields, tr("&To"), m_last);
    fields->addRow(m_show);
    m_combo->content()->addWidget(m_list);
    m_combo->content()->addLayout(fields);
    m_combo->setFirst(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        choose(m_list->row(item));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_combo->hidePopup();
        setPeriod({Kind::Days, m_first->date(), m_last->date()});
    });
}

void DateFilter::begin()
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        row = m_list->item(i)->data(Qt::UserRole).toInt() == int(m_period.kind) ? i : row;
    m_list->setCurrentRow(row);
    const QDate today = QDate::currentDate();
    m_first->setDate(m_period.kind == Kind::Days ? m_period.first : today);
    m_last->setDate(m_period.kind == Kind::Days ? m_period.last : today);
}

void DateFilter::choose(int row)
{
    if (row < 0)
        return;
    m_combo->hidePopup();
    setPeriod({Kind(m_list->item(row)->data(Qt::UserRole).toInt())});
}

bool DateFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_list->currentRow());
            return true;
        }
        // The popup closes on it.
        return false;
    }
    return FilterEditor::eventFilter(watched, event);
}

const DatePeriod &DateFilter::period() const
{
    return m_period;
}

void DateFilter::setPeriod(const DatePeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_combo->setWords(wordsOf(period));
    Q_EMIT changed();
}

TimeRange DateFilter::noTime()
{
    return {Instant{0}, Instant{0}};
}

TimeRange DateFilter::range() const
{
    return rangeOf(m_period);
}

bool DateFilter::isActive() const
{
    return m_period.kind != Kind::Any;
}

void DateFilter::clear()
{
    setPeriod({});
}

QVariant DateFilter::state() const
{
    return isActive() ? QVariant(codeOf(m_period)) : QVariant();
}

void DateFilter::setState(const QVariant &state)
{
    setPeriod(periodOf(state.toString()));
}

QListWidget *DateFilter::list() const
{
    return m_list;
}

}
