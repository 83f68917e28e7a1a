// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/support/formats.h"
#include "ui/widgets/meter_value.h"

namespace tidemark
{

class FigureLine;
class LinkButton;
class MeterBar;
class TextLabel;

/// The meter: the one picture of credits remaining. Yellow with a warning icon when low, red when exhausted; then it
/// says what no longer works and what still does. "Need more credits?" stands beside the heading in both.
class Meter : public QWidget
{
    Q_OBJECT
public:
    explicit Meter(QWidget *parent = nullptr);

    /// "Org Credits Remaining" unless set.
    void setHeading(const QString &heading);
    void setValue(const MeterValue &value, const TimeView &view = TimeView());
    const MeterValue &value() const;
    /// False where nobody may act, as when the window looks at the past: the link is never shown.
    void setOffersMore(bool offers);
    LinkButton *link() const;

Q_SIGNALS:
    /// The link was clicked, or pressed by key; `origin` of a menu is link().
    void needMoreCredits();

private:
    void refresh();

    MeterValue m_value;
    TimeView m_view;
    bool m_offersMore = true;
    TextLabel *m_heading;
    LinkButton *m_link;
    FigureLine *m_figure;
    MeterBar *m_bar;
    TextLabel *m_caption;
    TextLabel *m_stillWorks;
};

}
