// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_list.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

PlanList::PlanList(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
}

void PlanList::setPlans(const Program &program, const std::string &current)
{
    auto *panel = new Panel;
    panel->body()->setContentsMargins(8, 4, 12, 4);
    const Plan *now = program.plan(current);
    int next = -1;
    for (const Plan &plan : program.plans) {
        const auto id = static_cast<int>(m_rows.size());
        auto *row = new QHBoxLayout;
        auto *button = new QRadioButton(planWords(program, plan.id));
        button->setObjectName(QStringLiteral("plan-") + QString::fromStdString(plan.id));
        const QString credits = creditsText(plan.allocation, Fraction::AsNeeded);
        auto *mark = new TextLabel(tr("current"), TextRole::Body, TextTone::Dim);
        m_rows.push_back({plan.id, credits, button, mark});
        m_group->addButton(button, id);
        row->addWidget(button);
        row->addWidget(mark);
        row->addStretch(1);
        row->addWidget(new TextLabel(tr("%1 a cycle").arg(credits), TextRole::Body, TextTone::Dim));
        row->setContentsMargins(0, 4, 0, 4);
        panel->body()->addLayout(row);
        if (next < 0 && plan.id != current && (!now || plan.allocation > now->allocation))
            next = id;
    }
    setCurrent(current);
    layout()->addWidget(panel);
    panel->show();
    if (QAbstractButton *button = m_group->button(next)) {
        button->setChecked(true);
        button->setFocus();
    }
}

void PlanList::setCurrent(const std::string &current)
{
    for (const Row &row : m_rows) {
        const bool isCurrent = row.plan == current;
        row.mark->setVisible(isCurrent);
        row.button->setAccessibleName(
            isCurrent ? tr("%1, %2 credits a cycle, current plan").arg(row.button->text(), row.credits)
                      : tr("%1, %2 credits a cycle").arg(row.button->text(), row.credits));
    }
}

std::string PlanList::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::string() : m_rows.at(static_cast<size_t>(id)).plan;
}

void PlanList::choose(const std::string &plan)
{
    for (const Row &row : m_rows) {
        if (row.plan == plan)
            row.button->setChecked(true);
    }
}

}
