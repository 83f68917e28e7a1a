// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

#include "ui/window/as_of_choices.h"

class QCalendarWidget;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace tidemark
{

/// Where a past instant is chosen: from a list of those that are often looked at, or a day and a time.
class AsOfPopup : public QFrame
{
    Q_OBJECT
public:
    explicit AsOfPopup(QWidget *parent);

    /// As the window is shown now, and what is offered.
    void begin(const std::optional<Instant> &at, const std::optional<AsOfCycle> &cycle);
    QListWidget *list() const;
    QCalendarWidget *calendar() const;
    QTimeEdit *time() const;
    QPushButton *button() const;

Q_SIGNALS:
    /// nullopt: now.
    void chosen(const std::optional<tidemark::Instant> &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Instant typed() const;
    void choose(int row);
    void refresh();

    QListWidget *m_list;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
    QPushButton *m_show;
};

}
