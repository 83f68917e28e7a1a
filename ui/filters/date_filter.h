// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filter_editor.h"
#include "ui/support/date_period.h"

class QDateEdit;
class QListWidget;
class QPushButton;

namespace tidemark
{

class PopupCombo;

/// Days: "Any", "Last 7 days", "19–20 Nov".
class DateFilter final : public FilterEditor
{
    Q_OBJECT
public:
    enum class Offers : quint8 { Past, Future };
    explicit DateFilter(Offers offers = Offers::Past, QWidget *parent = nullptr);

    const DatePeriod &period() const;
    void setPeriod(const DatePeriod &period);
    /// As of today.
    TimeRange range() const;
    /// A range that no row is in.
    static TimeRange noTime();

    bool isActive() const override;
    void clear() override;
    QVariant state() const override;
    void setState(const QVariant &state) override;
    QListWidget *list() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePopup(Offers offers);
    void begin();
    void choose(int row);

    PopupCombo *m_combo;
    QListWidget *m_list;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_show;
    DatePeriod m_period;
};

}
