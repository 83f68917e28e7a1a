// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/advice_panel.h"

#include <QBoxLayout>

#include "ui/pages/advice_words.h"
#include "ui/support/icons.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

AdvicePanel::AdvicePanel(QWidget *parent)
    : Panel(tr("What the figures suggest"), parent)
{
    hide();
}

void AdvicePanel::setAdvice(const std::vector<Advice> &all, const Program &program)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(10);
    column->setAlignment(Qt::AlignTop);
    body()->addWidget(m_lines);
    for (const Advice &advice : all)
        addLine(advice, program);
    setVisible(!all.empty());
}

void AdvicePanel::addLine(const Advice &advice, const Program &program)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconMark(IconId::Info), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *detail = new TextLabel(adviceWords(advice, program), TextRole::Body, TextTone::Dim);
    detail->setWordWrap(true);
    words->addWidget(new TextLabel(adviceTitle(advice), TextRole::Strong));
    words->addWidget(detail);
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

}
