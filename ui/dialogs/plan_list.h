// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>

#include "core/domain/program.h"

class QButtonGroup;
class QRadioButton;

namespace tidemark
{

/// The plans of a program to choose from: name, credits a cycle, and which is the current one.
class PlanList : public QWidget
{
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);

    /// `current` may be empty. The plan after the current one is chosen.
    void setPlans(const Program &program, const std::string &current);
    /// Marks another plan as the current one; what is chosen stays.
    void setCurrent(const std::string &current);
    /// Empty while none is chosen.
    std::string chosen() const;
    void choose(const std::string &plan);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        std::string plan;
        QString credits;
        QRadioButton *button;
        QWidget *mark; ///< "current"
    };
    QButtonGroup *m_group;
    std::vector<Row> m_rows;
};

}
