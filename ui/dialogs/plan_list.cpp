// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_list.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

#include "ui/dialogs/plan_history_words.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{
constexpr int rowHeight = 32;
constexpr int margin = 8;
constexpr int firstCycleColumn = 2;

/// A figure that stands below the others of its column, and words behind it.
QWidget *outcomeCell(const PlanOutcome &outcome, int figureWidth)
{
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const TextTone tone = outcome.isShort ? TextTone::Red : TextTone::Ok;
    auto *figure = new TextLabel(outcome.figure, TextRole::Body, tone);
    figure->setAtEnd(true);
    figure->setMinimumWidth(figureWidth);
    line->addWidget(new IconMark(outcome.isShort ? IconId::Exhausted : IconId::Check, tone));
    line->addWidget(figure);
    auto *words = new TextLabel(outcome.words, TextRole::Body, tone);
    line->setSpacing(4);
    line->addWidget(words);
    line->addStretch(1);
    return cell;
}
}

PlanList::PlanList(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(margin, 0, margin, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        update();
        if (checked)
            Q_EMIT changed();
    });
}

void PlanList::addPlan(const Plan &plan)
{
    const auto row = static_cast<int>(m_rows.size()) + 1;
    auto *name = new QWidget;
    auto *line = new QHBoxLayout(name);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *button = new QRadioButton(planWords(m_program, plan.id));
    button->setObjectName(QStringLiteral("plan-") + QString::fromStdString(plan.id));
    const QString credits = creditsText(plan.allocation, Fraction::AsNeeded);
    auto *mark = new TextLabel(tr("current", "plan"), TextRole::Body, TextTone::Dim);
    line->addWidget(button);
    line->addWidget(mark);
    line->addStretch(1);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(new TextLabel(credits), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(row, controlHeight(rowHeight));
    m_group->addButton(button, row - 1);
    m_rows.push_back({plan.id, credits, button, mark});
}

void PlanList::setPlans(const Program &program, const std::string &current)
{
    m_program = program;
    m_grid->addWidget(new TextLabel(tr("Plan"), TextRole::CaptionMedium, TextTone::Dim), 0, 0);
    m_grid->addWidget(new TextLabel(tr("A cycle", "credits"), TextRole::CaptionMedium, TextTone::Dim), 0, 1,
                      Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(0, controlHeight(rowHeight));
    const Plan *now = program.plan(current);
    int next = -1;
    for (const Plan &plan : program.plans) {
        if (next < 0 && plan.id != current && (!now || plan.allocation > now->allocation))
            next = static_cast<int>(m_rows.size());
        addPlan(plan);
    }
    setCurrent(current);
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

void PlanList::addCycle(const WantedCycle &cycle, int column, const TimeView &view)
{
    m_grid->addWidget(new TextLabel(cycleWords(cycle, m_program, view), TextRole::CaptionMedium, TextTone::Dim), 0,
                      column);
}

void PlanList::addOutcomes(const PlanHistory &history, int cycle, const TimeView &view)
{
    std::vector<PlanOutcome> outcomes;
    int figureWidth = 0;
    for (const Row &row : m_rows) {
        const auto on = std::find_if(history.plans.begin(), history.plans.end(), [&row](const auto &each) {
            return each.plan == row.plan;
        });
        if (on == history.plans.end())
            return;
        outcomes.push_back(outcomeWords(on->cycles[size_t(cycle)], view));
        figureWidth = qMax(figureWidth, row.button->fontMetrics().horizontalAdvance(outcomes.back().figure));
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_grid->addWidget(outcomeCell(outcomes[row], figureWidth), int(row) + 1, firstCycleColumn + cycle);
        QRadioButton *button = m_rows[row].button;
        const QString said = cycleWords(history.cycles[size_t(cycle)], m_program, view) + QStringLiteral(": ")
            + outcomes[row].figure + u' ' + outcomes[row].words;
        const QString before = button->accessibleDescription();
        button->setAccessibleDescription(before.isEmpty() ? said : before + QStringLiteral("; ") + said);
    }
}

void PlanList::setHistory(const PlanHistory &history, const TimeView &view)
{
    for (size_t cycle = 0; cycle < history.cycles.size(); ++cycle) {
        addCycle(history.cycles[cycle], firstCycleColumn + int(cycle), view);
        addOutcomes(history, int(cycle), view);
    }
    update();
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

QRect PlanList::rowRect(int row) const
{
    const QRect cell = m_grid->cellRect(row, 0);
    return {1, cell.top(), width() - 2, cell.height()};
}

void PlanList::mousePressEvent(QMouseEvent *event)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (event->button() == Qt::LeftButton && rowRect(int(row) + 1).contains(event->pos())) {
            m_rows[row].button->setFocus(Qt::MouseFocusReason);
            m_rows[row].button->setChecked(true);
        }
    }
}

void PlanList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), t.base, t.hairline);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QRect line = rowRect(int(row) + 1);
        if (m_rows[row].button->isChecked())
            painter.fillRect(line.adjusted(0, 0, 0, row + 1 == m_rows.size() ? -1 : 0), t.highlight);
        painter.fillRect(QRect(line.left(), line.top(), line.width(), 1), t.hairline);
    }
}

}
