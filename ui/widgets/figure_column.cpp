// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_column.h"

#include <QBoxLayout>
#include <QPainter>

namespace tidemark
{

FigureColumn::FigureColumn(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_valueRow(new QHBoxLayout)
    , m_caption(new TextLabel(caption, TextRole::Caption, TextTone::Dim))
    , m_value(new TextLabel(TextRole::Subject))
    , m_detail(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(2);
    column->addStretch();
    column->addWidget(m_caption);
    m_valueRow->setSpacing(8);
    m_valueRow->addWidget(m_value);
    m_valueRow->addStretch();
    column->addLayout(m_valueRow);
    column->addWidget(m_detail);
    column->addStretch();
}

void FigureColumn::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    name();
}

void FigureColumn::setValue(const QString &value, TextTone tone)
{
    m_value->setText(value);
    m_value->setTone(tone);
    name();
}

void FigureColumn::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    name();
}

void FigureColumn::addBesideValue(QWidget *widget)
{
    m_valueRow->insertWidget(m_valueRow->count() - 1, widget);
}

void FigureColumn::alignTop(int room)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    delete column->takeAt(0);
    column->insertSpacing(0, room);
}

void FigureColumn::setDividerVisible(bool visible)
{
    m_divider = visible;
    update();
}

void FigureColumn::name()
{
    setAccessibleName(tr("%1: %2", "caption: value").arg(m_caption->text(), m_value->text()));
    setAccessibleDescription(m_detail->text());
}

void FigureColumn::paintEvent(QPaintEvent *)
{
    if (!m_divider)
        return;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), tokensOf(palette()).hairline);
}

}
