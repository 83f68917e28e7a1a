// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_org_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "core/base/time_zone.h"
#include "core/domain/ids.h"
#include "core/store/ledger.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/plan_words.h"
#include "ui/support/credits_input.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{
constexpr int mostCharacters = 100;

std::vector<Program> newestPrograms(const Ledger &ledger)
{
    std::vector<Program> newest;
    for (const Program *program : ledger.programs().all()) {
        if (newest.empty() || newest.back().id != program->id)
            newest.push_back(*program);
        else
            newest.back() = *program;
    }
    return newest;
}

/// "northwind-print" for "Northwind Print"
QString idOf(const QString &name)
{
    QString id;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (character.isLetterOrNumber())
            id += character;
        else if (!character.isMark() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}
}

NewOrgDialog::NewOrgDialog(std::shared_ptr<LedgerService> service, QWidget *parent)
    : OperationDialog(std::move(service), std::string(), parent)
    , m_fields(makeFields())
    , m_name(makeLine("name", mostCharacters))
    , m_id(makeLine("id", mostCharacters))
    , m_program(new QComboBox)
    , m_plan(new QComboBox)
    , m_trial(makeLine("trial", 24))
    , m_zone(new QComboBox)
{
    setWindowTitle(tr("New organization"));
    makeForm();
    connectForm();
    setFinality(tr("An organization cannot be removed again."), tr("Its program and time zone stay as chosen here."));
    connect(this, &OperationDialog::booked, this, [this] {
        Q_EMIT created(typedIn(m_id));
    });
    m_name->setFocus();
}

void NewOrgDialog::makeForm()
{
    m_program->setObjectName(QStringLiteral("program"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const std::string &name : TimeZone::names())
        m_zone->addItem(QString::fromStdString(name));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QStringLiteral("UTC"));
    addField(m_fields, tr("&Name"), m_name);
    addField(m_fields, tr("&Id"), m_id);
    m_id->setPlaceholderText(tr("As the product calls it"));
    addField(m_fields, tr("&Program"), m_program);
    addField(m_fields, tr("&Starts on", "a plan, or trial"), m_plan);
    addField(m_fields, tr("Trial &credits"), m_trial);
    addField(m_fields, tr("&Time zone"), m_zone);
    m_fields->setRowVisible(m_trial, false);
    form()->addLayout(m_fields);
}

void NewOrgDialog::connectForm()
{
    connect(m_name, &QLineEdit::textEdited, this, &NewOrgDialog::suggestId);
    connect(m_id, &QLineEdit::textEdited, this, [this] {
        m_idTyped = !m_id->text().isEmpty();
    });
    connect(m_program, &QComboBox::currentIndexChanged, this, &NewOrgDialog::showPlans);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &NewOrgDialog::showTrial);
    for (QLineEdit *line : {m_name, m_id, m_trial})
        connect(line, &QLineEdit::textChanged, this, &NewOrgDialog::inputChanged);
    connect(m_zone, &QComboBox::editTextChanged, this, &NewOrgDialog::inputChanged);
}

void NewOrgDialog::load()
{
    setHead(tr("New organization"), QString());
    service()
        ->read([](Ledger &ledger) {
            return newestPrograms(ledger);
        })
        .then(this, [this](const std::vector<Program> &programs) {
            m_programs = programs;
            for (const Program &program : m_programs)
                m_program->addItem(programWords(program));
            begin();
        });
}

void NewOrgDialog::subjectLoaded()
{
}

void NewOrgDialog::suggestId()
{
    if (!m_idTyped)
        m_id->setText(idOf(m_name->text()));
}

const Program *NewOrgDialog::program() const
{
    const int index = m_program->currentIndex();
    return index < 0 ? nullptr : &m_programs[size_t(index)];
}

void NewOrgDialog::showPlans()
{
    if (program() == nullptr)
        return;
    const QSignalBlocker blocker(m_plan);
    m_plan->clear();
    for (const Plan &plan : program()->plans)
        m_plan->addItem(tr("%1, %2 credits a cycle", "plan")
                            .arg(planWords(*program(), plan.id), creditsText(plan.allocation, Fraction::AsNeeded)),
                        QString::fromStdString(plan.id));
    m_plan->addItem(tr("Trial"));
    m_trial->setText(creditsText(program()->trial, Fraction::AsNeeded));
    showTrial();
}

void NewOrgDialog::showTrial()
{
    m_fields->setRowVisible(m_trial, isTrial());
    inputChanged();
}

bool NewOrgDialog::isTrial() const
{
    return m_plan->count() > 0 && m_plan->currentIndex() == m_plan->count() - 1;
}

std::string NewOrgDialog::zone() const
{
    return m_zone->currentText().trimmed().toStdString();
}

std::optional<std::vector<Operation>> NewOrgDialog::operations() const
{
    const std::optional<Amount> trial = readCredits(m_trial->text());
    if (program() == nullptr || !isWellFormedId(typedIn(m_id)) || !formProblem().isEmpty() || (isTrial() && !trial))
        return std::nullopt;
    Operation create = operation(OperationKind::OrgCreate);
    create.org = typedIn(m_id);
    create.program = program()->id;
    create.timeZone = zone();
    if (const std::string name = typedIn(m_name); !name.empty())
        create.name = name;
    if (isTrial())
        create.trial = trial;
    else
        create.plan = m_plan->currentData().toString().toStdString();
    return std::vector{create};
}

QString NewOrgDialog::formProblem() const
{
    if (!zone().empty() && TimeZone::find(zone()) == nullptr)
        return tr("There is no time zone “%1”. Choose one such as Europe/Berlin.").arg(m_zone->currentText());
    return isTrial() ? creditsMistake(m_trial) : QString();
}

QString NewOrgDialog::missing() const
{
    if (typedIn(m_id).empty())
        return tr("Enter a name, and the id under which the product knows it.");
    return zone().empty() ? tr("Choose a time zone: cycles turn at its midnights.")
                          : tr("Enter how many credits the trial has.");
}

QString NewOrgDialog::refusalWords(const Error &error) const
{
    if (error.code == ErrorCode::DuplicateOrg)
        return tr("There is an organization “%1” already.").arg(m_id->text().trimmed());
    return error.code == ErrorCode::AmountSign ? tr("A trial has zero or more credits.")
                                               : OperationDialog::refusalWords(error);
}

QString NewOrgDialog::commitText() const
{
    return tr("Create", "an organization");
}

QString NewOrgDialog::doneText() const
{
    const QString name = m_name->text().trimmed();
    return tr("%1 is in the ledger.", "name of an organization").arg(name.isEmpty() ? m_id->text().trimmed() : name);
}

std::vector<ChangeRow> NewOrgDialog::changes(const std::vector<Preview> &previews) const
{
    if (previews.empty() || program() == nullptr)
        return {};
    const Preview &preview = previews.back();
    std::vector<ChangeRow> rows =
        balanceRows(preview.before, preview.after, *program(), {zoneNamed(zone()), Instant::now()});
    const bool isNew = preview.answer.seq && !preview.answer.error;
    for (ChangeRow &row : rows) {
        row.before = ChangeCell::words(QStringLiteral("—"));
        if (!isNew)
            row.after = row.before;
    }
    return rows;
}

}
