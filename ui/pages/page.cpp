// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QBoxLayout>

#include "ui/widgets/elided_label.h"

namespace tidemark
{

namespace
{
constexpr int widestTitle = 480;
constexpr int leastTitle = 220;
constexpr int widestCount = 480;
}

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_strip(new QWidget)
    , m_head(new QHBoxLayout(m_strip))
    , m_title(new ElidedLabel(TextRole::Title, TextTone::Text, widestTitle))
    , m_count(new ElidedLabel(TextRole::Body, TextTone::Dim, widestCount))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_row->addLayout(column, 1);
    m_head->setContentsMargins(16, 10, 16, 10);
    m_head->setSpacing(8);
    m_title->setText(title);
    m_title->setLeast(leastTitle);
    m_head->addWidget(m_title);
    m_count->setContentsMargins(4, 0, 0, 0);
    m_head->addWidget(m_count);
    m_head->addStretch();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setCountWords(const QString &words)
{
    m_count->setText(words);
}

QString Page::countWords() const
{
    return m_count->text();
}

void Page::setHeadVisible(bool visible)
{
    m_strip->setVisible(visible);
}

void Page::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
    m_count->setContentsMargins(visible ? 4 : 0, 0, 0, 0);
}

QHBoxLayout *Page::head() const
{
    return m_head;
}

QVBoxLayout *Page::body() const
{
    return m_body;
}

void Page::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Page::setAside(QWidget *panel)
{
    m_row->addWidget(panel);
}

}
