// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_section.h"

#include <QGridLayout>

#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

WhySection::WhySection(int columns, int wide, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_title(new TextLabel(TextRole::Strong))
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(wide, 1);
}

void WhySection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void WhySection::clear()
{
    for (QWidget *widget : std::exchange(m_widgets, {})) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_rows = 0;
}

void WhySection::addLine()
{
    if (m_rows == 0)
        return;
    auto *line = new Hairline;
    m_grid->addWidget(line, m_rows++, 0, 1, m_columns);
    m_widgets.push_back(line);
}

void WhySection::addRow(const std::vector<QWidget *> &widgets)
{
    addLine();
    m_grid->setRowMinimumHeight(m_rows, controlHeight(26));
    for (size_t i = 0; i < widgets.size(); ++i) {
        if (widgets[i] == nullptr)
            continue;
        // Links stand where words do, and figures at the trailing edge.
        const bool link = qobject_cast<LinkButton *>(widgets[i]) != nullptr;
        m_grid->addWidget(widgets[i], m_rows, int(i), link ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment());
        m_widgets.push_back(widgets[i]);
    }
    ++m_rows;
}

void WhySection::addWide(QWidget *widget)
{
    addLine();
    m_grid->addWidget(widget, m_rows++, 0, 1, m_columns);
    m_widgets.push_back(widget);
}

int WhySection::rows() const
{
    return m_rows;
}

TextLabel *whyText(const QString &text, bool dim)
{
    auto *label = new TextLabel(text, TextRole::Body, dim ? TextTone::Dim : TextTone::Text);
    label->setWordWrap(!dim);
    return label;
}

TextLabel *whyFigure(const QString &text, bool strong)
{
    auto *label = new TextLabel(text, strong ? TextRole::Strong : TextRole::Body);
    label->setAtEnd(true);
    return label;
}

}
