// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include <QBoxLayout>

#include "ui/widgets/figure_line.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter_bar.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

QString thresholdCaption(const MeterValue &value, const TimeView &view)
{
    if (!value.threshold)
        return {};
    const QString threshold = creditsText(*value.threshold, Fraction::AsNeeded);
    if (value.state == CreditState::Ok)
        return Meter::tr("Low threshold: %1").arg(threshold);
    const QString where = value.remaining < *value.threshold ? Meter::tr("Below the low threshold of %1").arg(threshold)
                                                             : Meter::tr("At the low threshold of %1").arg(threshold);
    if (!value.since)
        return where;
    return Meter::tr("%1 since %2", "Below the low threshold of 50 since 19 Nov 17:32")
        .arg(where, dayTimeText(*value.since, view));
}

QString exhaustedCaption(const MeterValue &value, const TimeView &view)
{
    if (!value.since)
        return Meter::tr("Nothing that costs credits can be made.");
    return Meter::tr("Since %1 nothing that costs credits can be made.").arg(dayTimeText(*value.since, view));
}

}

Meter::Meter(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(tr("Org Credits Remaining"), TextRole::Strong))
    , m_link(new LinkButton(tr("Need more credits?"), TextRole::Link))
    , m_figure(new FigureLine)
    , m_bar(new MeterBar(BarSize::Main))
    , m_caption(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_stillWorks(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_heading);
    top->addWidget(m_link);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_figure);
    column->addWidget(m_bar);
    column->addWidget(m_caption);
    column->addWidget(m_stillWorks);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_heading->setMinimumHeight(m_link->sizeHint().height());
    m_caption->setWordWrap(true);
    m_stillWorks->setWordWrap(true);
    m_link->setAccessibleDescription(tr("Top up or upgrade the plan"));
    connect(m_link, &LinkButton::clicked, this, &Meter::needMoreCredits);
    refresh();
}

void Meter::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    refresh();
}

void Meter::setValue(const MeterValue &value, const TimeView &view)
{
    m_value = value;
    m_view = view;
    refresh();
}

const MeterValue &Meter::value() const
{
    return m_value;
}

void Meter::setOffersMore(bool offers)
{
    m_offersMore = offers;
    refresh();
}

LinkButton *Meter::link() const
{
    return m_link;
}

void Meter::refresh()
{
    const bool exhausted = m_value.state == CreditState::Exhausted;
    m_figure->setValue(m_value);
    m_bar->setValue(m_value);
    m_link->setVisible(m_offersMore && m_value.state != CreditState::Ok);
    QString caption = m_value.caption;
    if (caption.isEmpty())
        caption = exhausted ? exhaustedCaption(m_value, m_view) : thresholdCaption(m_value, m_view);
    m_caption->setText(caption);
    m_caption->setTone(exhausted ? TextTone::Red : TextTone::Dim);
    m_caption->setVisible(!caption.isEmpty());
    m_stillWorks->setText(m_value.stillWorks.isEmpty()
                              ? tr("Still possible: browse, download, use in templates, create "
                                   "templates with images already made.")
                              : m_value.stillWorks);
    m_stillWorks->setVisible(exhausted);
    setAccessibleName(tr("%1: %2", "heading: 42.5 of 500, Low").arg(m_heading->text(), meterSentence(m_value)));
    setAccessibleDescription(exhausted ? caption + u' ' + m_stillWorks->text() : caption);
}

}
