// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/program_view.h"

#include <QBoxLayout>
#include <QHeaderView>

#include "ui/programs/program_sheets.h"
#include "ui/programs/sheet_model.h"
#include "ui/support/formats.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

Panel *panelOf(const QString &title, SheetModel *sheet, const QList<std::pair<int, int>> &columns,
               QWidget *below = nullptr)
{
    auto *panel = new Panel(title);
    auto *table = new DataTable;
    table->setAccessibleName(title);
    table->setInPanel(true);
    table->setModel(sheet);
    for (int column = 0; column < sheet->columnCount(); ++column)
        table->setColumnHidden(column, true);
    for (const auto &[column, width] : columns) {
        table->setColumnHidden(column, false);
        setColumnWidth(table, column, width);
    }
    // A version never changes.
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    panel->body()->addWidget(table, 1);
    if (below != nullptr)
        panel->body()->addWidget(below);
    return panel;
}

}

QString ProgramView::termsOf(const Program &program)
{
    QStringList words;
    words += program.cycle == Program::Cycle::CalendarMonth
        ? tr("Cycles are calendar months in the organization's time zone.")
        : tr("Cycles are months, counted from the instant at which the subscription started.");
    words += program.subscriptionCreditsEnd ? tr("What is left of a plan's credits ends with the cycle.")
                                            : tr("What is left of a plan's credits rolls over, without end.");
    words += tr("A trial has %1 credits unless it names another number.")
                 .arg(creditsText(program.trial, Fraction::AsNeeded));
    words += tr("Late usage can draw on credits that ended up to %n day(s) before.", nullptr, program.lateDays);
    return words.join(u' ');
}

ProgramView::ProgramView(QWidget *parent)
    : QWidget(parent)
    , m_terms(new TextLabel(TextRole::Body))
    , m_others(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_sheets(new ProgramSheets(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_terms->setWordWrap(true);
    m_others->setMargin(12);
    m_others->setWordWrap(true);
    column->addWidget(m_terms);
    column->addWidget(
        panelOf(tr("Plans"), m_sheets->plans(), {{ProgramSheets::PlanName, 260}, {ProgramSheets::PlanCredits, 120}}),
        2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(panelOf(tr("Actions"), m_sheets->actions(),
                           {{ProgramSheets::ActionName, 220}, {ProgramSheets::ActionPrice, 140}}),
                   3);
    row->addWidget(panelOf(tr("Models"), m_sheets->models(),
                           {{ProgramSheets::ModelName, 170}, {ProgramSheets::ModelPrice, 60}}, m_others),
                   2);
    column->addLayout(row, 3);
}

void ProgramView::setProgram(const Program &program)
{
    m_terms->setText(termsOf(program));
    m_sheets->setProgram(program);
    m_others->setText(program.modelDefault.isPositive()
                          ? tr("Every other model: %1").arg(creditsText(program.modelDefault, Fraction::AsNeeded))
                          : tr("Nothing is priced by model."));
}

}
