// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "ui/widgets/segment.h"

namespace tidemark
{

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text, const QIcon &icon)
{
    auto *segment = new Segment(text, this);
    segment->setIcon(icon);
    const int index = count();
    m_segments.push_back(segment);
    m_row->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0) {
        segment->setChecked(true);
    } else {
        m_segments.front()->setPlace(Segment::First);
        m_segments[size_t(index) - 1]->setPlace(index == 1 ? Segment::First : Segment::Middle);
        segment->setPlace(Segment::Last);
    }
    return index;
}

void SegmentedControl::setText(int index, const QString &text)
{
    m_segments.at(size_t(index))->setText(text);
}

void SegmentedControl::setCount(int index, const QString &count)
{
    m_segments.at(size_t(index))->setCount(count);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_segments.at(size_t(index))->setEnabled(enabled);
}

int SegmentedControl::count() const
{
    return int(m_segments.size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    m_segments.at(size_t(index))->setChecked(true);
}

}
