// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace tidemark
{

class Segment;

/// A row of choices in one frame, one of them chosen: "30 days | 3 cycles | 1 year | All". Arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the index. The first segment added is chosen.
    int addSegment(const QString &text, const QIcon &icon = QIcon());
    void setText(int index, const QString &text);
    /// A count behind the words, dim: "Personal 418"; empty for none.
    void setCount(int index, const QString &count);
    void setSegmentEnabled(int index, bool enabled);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// Also when set by code.
    void currentIndexChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    std::vector<Segment *> m_segments;
};

}
