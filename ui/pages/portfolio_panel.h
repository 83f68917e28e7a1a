// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "core/query/overview.h"

class QGridLayout;

namespace tidemark
{

class StateChip;
class TextLabel;
class UsedByDayChart;

/// All organizations together: what remains, what was used and topped up this month, their states, use by day, and
/// a line a program. Each figure says up to when usage is known.
class PortfolioPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit PortfolioPanel(QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    UsedByDayChart *chart() const;
    /// "148,236.5"
    QString remainingText() const;

private:
    struct Figure {
        TextLabel *caption;
        TextLabel *value;
        TextLabel *detail;
    };
    static Figure makeFigure();
    void setPrograms(const Overview &overview);
    void addLine(int row, const QStringList &cells, int swatch, bool strong);

    TextLabel *m_remaining;
    TextLabel *m_orgs;
    Figure m_used;
    Figure m_toppedUp;
    StateChip *m_ok;
    StateChip *m_low;
    StateChip *m_exhausted;
    TextLabel *m_span;
    UsedByDayChart *m_chart;
    QWidget *m_table;
    QGridLayout *m_programs;
    TextLabel *m_fresh;
};

}
