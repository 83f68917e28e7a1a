// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/text_label.h"

class QHBoxLayout;

namespace tidemark
{

/// Caption, value and sub-caption under each other, with a hairline at the leading edge: "Resets / 1 Dec / in 11
/// days, to 500".
class FigureColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FigureColumn(const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// `tone` is Red for what went wrong; the words say so too.
    void setValue(const QString &value, TextTone tone = TextTone::Text);
    void setDetail(const QString &detail);
    void setDividerVisible(bool visible);
    /// The caption this far below the top, so that it is level with that of columns with more or fewer lines; until
    /// then in the middle.
    void alignTop(int room);
    /// Behind the value, as a link that does something about it.
    void addBesideValue(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QHBoxLayout *m_valueRow;
    TextLabel *m_caption;
    TextLabel *m_value;
    TextLabel *m_detail;
    bool m_divider = true;
};

}
