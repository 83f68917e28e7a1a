// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/domain/program.h"
#include "core/query/plan_history.h"
#include "ui/support/formats.h"

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace tidemark
{

/// The plans of a program to choose from: name, credits a cycle, which is the current one, and how the last cycles
/// would have gone on each. A click anywhere on a row chooses it.
class PlanList : public QWidget
{
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);

    /// `current` may be empty. The plan after the current one is chosen.
    void setPlans(const Program &program, const std::string &current);
    /// Marks another plan as the current one; what is chosen stays.
    void setCurrent(const std::string &current);
    /// Adds a column for each of its cycles; once, after setPlans().
    void setHistory(const PlanHistory &history, const TimeView &view);
    /// Empty while none is chosen.
    std::string chosen() const;
    void choose(const std::string &plan);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Row {
        std::string plan;
        QString credits;
        QRadioButton *button;
        QWidget *mark; ///< "current"
    };
    void addPlan(const Plan &plan);
    void addCycle(const WantedCycle &cycle, int column, const TimeView &view);
    void addOutcomes(const PlanHistory &history, int cycle, const TimeView &view);
    /// The row in the grid; the first is the header.
    QRect rowRect(int row) const;

    QButtonGroup *m_group;
    QGridLayout *m_grid;
    Program m_program;
    std::vector<Row> m_rows;
};

}
