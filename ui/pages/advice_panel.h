// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/program.h"
#include "core/query/advice.h"
#include "ui/widgets/panel.h"

namespace tidemark
{

/// What the figures suggest, each with an icon, in words; hidden where they suggest nothing.
class AdvicePanel : public Panel
{
    Q_OBJECT
public:
    explicit AdvicePanel(QWidget *parent = nullptr);

    void setAdvice(const std::vector<Advice> &all, const Program &program);

private:
    void addLine(const Advice &advice, const Program &program);

    QWidget *m_lines = nullptr;
};

}
