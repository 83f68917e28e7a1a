// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/new_version_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

#include "core/async/ledger_service.h"
#include "core/domain/program_json.h"
#include "core/models/model_values.h"
#include "ui/programs/choice_delegate.h"
#include "ui/programs/program_problem_words.h"
#include "ui/programs/program_sheets.h"
#include "ui/programs/replay_panel.h"
#include "ui/programs/sheet_model.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int mostLateDays = 3660;

void addRow(QFormLayout *form, const QString &words, QWidget *field, const char *name)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    field->setObjectName(QString::fromLatin1(name));
    form->addRow(label, field);
}

}

NewVersionDialog::NewVersionDialog(std::shared_ptr<LedgerService> service, const Program &program, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_start(program)
    , m_sheets(new ProgramSheets(this))
    , m_tabs(new QTabWidget)
    , m_name(new QLineEdit)
    , m_cycle(new QComboBox)
    , m_unspent(new QComboBox)
    , m_trial(new QLineEdit)
    , m_lateDays(new QSpinBox)
    , m_default(new QLineEdit)
    , m_replay(new ReplayPanel(m_service, false))
    , m_banner(new Banner)
    , m_problem(new TextLabel(TextRole::Body, TextTone::Red))
    , m_preview(new QPushButton(icon(IconId::Clock), tr("&Preview on last month")))
    , m_save(new QPushButton(tr("&Add to the ledger")))
{
    new EnterPresses(this);
    setWindowTitle(tr("New version of a program"));
    makeLayout();
    fill();
    connect(m_sheets, &ProgramSheets::edited, this, &NewVersionDialog::inputChanged);
    for (QLineEdit *line : {m_name, m_trial, m_default})
        connect(line, &QLineEdit::textEdited, this, &NewVersionDialog::inputChanged);
    for (QComboBox *box : {m_cycle, m_unspent})
        connect(box, &QComboBox::currentIndexChanged, this, &NewVersionDialog::inputChanged);
    connect(m_lateDays, &QSpinBox::valueChanged, this, &NewVersionDialog::inputChanged);
    connect(m_preview, &QPushButton::clicked, this, &NewVersionDialog::preview);
    connect(m_save, &QPushButton::clicked, this, &NewVersionDialog::save);
    inputChanged();
}

void NewVersionDialog::makeLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(
        tr("%1, version %2", "program, number").arg(nameOr(m_start.name, m_start.id)).arg(m_start.version),
        TextRole::Subject));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the program"));
    m_tabs->addTab(makeSheet(m_sheets->plans(), tr("Plans"), {140, 260, 140}, {QString(), QString(), QString()}),
                   tr("Plans"));
    m_tabs->addTab(makeSheet(m_sheets->actions(), tr("Actions"), {200, 250, 150, 180},
                             {QString(), QString(), ProgramSheets::modelWords().first(), QString()}),
                   tr("Actions"));
    m_tabs->addTab(makeModels(), tr("Models"));
    m_tabs->addTab(makeTerms(), tr("Terms"));
    column->addWidget(m_tabs, 3);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(m_replay, 2);
    all->addLayout(column, 1);
    auto *foot = new DialogFoot;
    foot->setWords(tr("A version never changes once it is in the ledger."));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_save->setObjectName(QStringLiteral("save"));
    for (QPushButton *button : {m_preview, cancel, m_save}) {
        button->setAutoDefault(false);
        foot->addButton(button);
    }
    makePrimary(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    all->addWidget(foot);
    resize(860, 740);
}

QWidget *NewVersionDialog::makeTerms()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 12, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_cycle->addItems({tr("Months from the start of the subscription"), tr("Calendar months")});
    m_unspent->addItems({tr("Rolls over, without end"), tr("Ends with the cycle")});
    m_lateDays->setRange(0, mostLateDays);
    addRow(form, tr("&Name"), m_name, "name");
    addRow(form, tr("&Cycles"), m_cycle, "cycle");
    addRow(form, tr("&Unspent plan credits"), m_unspent, "unspent");
    addRow(form, tr("Credits of a &trial"), m_trial, "trial");
    addRow(form, tr("&Days that late usage reaches back"), m_lateDays, "lateDays");
    return page;
}

QWidget *NewVersionDialog::makeSheet(SheetModel *sheet, const QString &name, const QList<int> &widths,
                                     const QStringList &newRow)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(sheet);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    for (int i = 0; i < widths.size(); ++i)
        setColumnWidth(table, i, widths.at(i));
    if (sheet == m_sheets->actions()) {
        table->setItemDelegateForColumn(ProgramSheets::ActionModel,
                                        new ChoiceDelegate(ProgramSheets::modelWords(), false, table));
        table->setItemDelegateForColumn(ProgramSheets::ActionPrice,
                                        new ChoiceDelegate(ProgramSheets::priceWords(), true, table));
    }
    column->addWidget(table, 1);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(icon(IconId::Plus), tr("Add a &row"));
    auto *remove = new QPushButton(icon(IconId::Minus), tr("Remo&ve the row"));
    for (QPushButton *button : {add, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, table, [sheet, table, newRow] {
        sheet->addRow(newRow);
        const QModelIndex first = sheet->index(sheet->rowCount() - 1, 0);
        table->setCurrentIndex(first);
        table->edit(first);
    });
    connect(remove, &QPushButton::clicked, table, [sheet, table] {
        sheet->removeRow(table->currentIndex().row());
    });
    return page;
}

QWidget *NewVersionDialog::makeModels()
{
    QWidget *page = makeSheet(m_sheets->models(), tr("Models"), {360, 120}, {QString(), QString()});
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Every other model"));
    label->setBuddy(m_default);
    m_default->setAccessibleName(tr("Price of every other model"));
    m_default->setObjectName(QStringLiteral("default"));
    m_default->setMaximumWidth(120);
    row->addWidget(label);
    row->addWidget(m_default);
    row->addStretch();
    qobject_cast<QVBoxLayout *>(page->layout())->addLayout(row);
    return page;
}

void NewVersionDialog::fill()
{
    m_sheets->setProgram(m_start);
    m_name->setText(toText(m_start.name));
    m_cycle->setCurrentIndex(m_start.cycle == Program::Cycle::CalendarMonth ? 1 : 0);
    m_unspent->setCurrentIndex(m_start.subscriptionCreditsEnd ? 1 : 0);
    m_trial->setText(creditsText(m_start.trial, Fraction::AsNeeded));
    m_lateDays->setValue(m_start.lateDays);
    m_default->setText(
        creditsText(m_start.modelDefault.isPositive() ? m_start.modelDefault : Credits::whole(1), Fraction::AsNeeded));
}

std::optional<Program> NewVersionDialog::read()
{
    Program program = m_start;
    const bool sheets = m_sheets->readInto(program);
    program.name = m_name->text().trimmed().toStdString();
    program.cycle = m_cycle->currentIndex() == 1 ? Program::Cycle::CalendarMonth : Program::Cycle::Anchored;
    program.subscriptionCreditsEnd = m_unspent->currentIndex() == 1;
    program.lateDays = m_lateDays->value();
    QString problem;
    const std::optional<Credits> trial = typedCredits(m_trial->text(), true, problem);
    if (!trial)
        problem = tr("Credits of a trial: %1", "what is wrong").arg(problem);
    std::optional<Credits> others;
    if (problem.isEmpty()) {
        others = typedCredits(m_default->text(), false, problem);
        if (!others)
            problem = tr("Price of every other model: %1", "what is wrong").arg(problem);
    }
    program.trial = trial.value_or(Credits());
    program.modelDefault = others.value_or(Credits());
    m_problem->setText(sheets ? problem : m_sheets->problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!sheets || !problem.isEmpty())
        return std::nullopt;
    // As it would be read back; what the form does not know is said in its words.
    Result<Program> whole = parseProgram(programJson(program));
    if (whole)
        return std::move(*whole);
    m_problem->setText(programProblemWords(whole.error()));
    m_problem->show();
    return std::nullopt;
}

void NewVersionDialog::inputChanged()
{
    const bool isWhole = read().has_value();
    m_save->setEnabled(isWhole && !m_saving);
    m_preview->setEnabled(isWhole);
    m_replay->clear(tr("Preview it to see what each organization would have used, and what would have been refused."));
}

void NewVersionDialog::preview()
{
    if (const std::optional<Program> program = read())
        m_replay->start(*program);
}

void NewVersionDialog::save()
{
    const std::optional<Program> program = read();
    if (!program)
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_service
        ->write([program = *program](Ledger &ledger) {
            return ledger.addProgram(program);
        })
        .then(this, [this, program = *program](const Result<void> &result) {
            saved(program, result);
        });
}

void NewVersionDialog::saved(const Program &program, const Result<void> &result)
{
    m_saving = false;
    if (result) {
        Q_EMIT added(program);
        accept();
        return;
    }
    inputChanged();
    m_banner->showMessage(
        BannerTone::Error,
        result.error().code == ErrorCode::Malformed
            ? tr("Version %1 is in the ledger already, and differs. Close this and begin a new version.")
                  .arg(program.version)
            : failureWords(tr("The version was not added."), result.error()));
}

ProgramSheets *NewVersionDialog::sheets() const
{
    return m_sheets;
}

ReplayPanel *NewVersionDialog::replay() const
{
    return m_replay;
}

}
