// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>

#include "core/domain/program.h"

class QButtonGroup;

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
    /// Empty while none is chosen.
    std::string chosen() const;
    void choose(const std::string &plan);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    std::vector<std::string> m_ids;
};

}
