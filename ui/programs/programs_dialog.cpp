// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/programs_dialog.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QtConcurrentRun>

#include "core/async/ledger_service.h"
#include "core/domain/program_json.h"
#include "core/exchange/bytes/output_file.h"
#include "core/models/model_values.h"
#include "core/store/program_orgs.h"
#include "ui/programs/move_orgs_dialog.h"
#include "ui/programs/new_version_dialog.h"
#include "ui/programs/program_problem_words.h"
#include "ui/programs/program_view.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr qint64 mostFileBytes = 4 << 20;

QString nameOf(const Program &program)
{
    return ProgramsDialog::tr("%1, version %2", "program, number")
        .arg(nameOr(program.name, program.id))
        .arg(program.version);
}

QString orgsText(qint64 orgs)
{
    return ProgramsDialog::tr("%Ln organizations", nullptr, int(qMin<qint64>(orgs, INT_MAX)));
}

Result<Program> readProgram(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString());
    if (file.size() > mostFileBytes)
        return fail(ErrorCode::Malformed, "This is too large for a program.");
    return parseProgram(file.readAll().toStdString());
}

Result<void> writeProgram(const Program &program, const QString &path)
{
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    const std::string json = programJson(program) + '\n';
    if (!file->open(QIODevice::WriteOnly) || !writeOutput(*file, json) || !finishOutput(*file))
        return tl::unexpected(outputError(*file));
    return {};
}

QPushButton *button(const char *name, IconId id, const QString &text)
{
    auto *made = new QPushButton(icon(id), text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

}

ProgramsDialog::ProgramsDialog(std::shared_ptr<LedgerService> service, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_list(new QListWidget)
    , m_name(new TextLabel(TextRole::Subject))
    , m_detail(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_view(new ProgramView)
    , m_banner(new Banner)
    , m_new(button("newVersion", IconId::Plus, tr("&New version…")))
    , m_read(button("readFile", IconId::Open, tr("&Read from a file…")))
    , m_save(button("saveFile", IconId::Save, tr("&Save to a file…")))
    , m_move(button("moveOrgs", IconId::ArrowRight, tr("&Move organizations…")))
{
    new EnterPresses(this);
    setWindowTitle(tr("Programs"));
    makeLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgramsDialog::show);
    connect(m_new, &QPushButton::clicked, this, &ProgramsDialog::makeVersion);
    connect(m_read, &QPushButton::clicked, this, &ProgramsDialog::readFile);
    connect(m_save, &QPushButton::clicked, this, &ProgramsDialog::saveFile);
    connect(m_move, &QPushButton::clicked, this, &ProgramsDialog::moveOrgs);
    load();
}

void ProgramsDialog::makeLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    m_list->setAccessibleName(tr("Programs and their versions"));
    m_list->setFixedWidth(220);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_detail, 1, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    row->addLayout(column, 1);
    all->addLayout(row, 1);
    auto *foot = new DialogFoot;
    for (QPushButton *each : {m_new, m_read, m_save, m_move})
        foot->addButton(each);
    auto *close = new QPushButton(tr("Close"));
    // Return in the list, or in a dialog above, is not meant for it.
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addButton(close);
    all->addWidget(foot);
    const QString whyNot = m_service->isReadOnly() ? tr("The ledger is read-only: nothing can be changed") : QString();
    for (QPushButton *each : {m_new, m_read, m_move}) {
        each->setEnabled(whyNot.isEmpty());
        each->setToolTip(whyNot);
    }
    resize(940, 660);
}

void ProgramsDialog::load(const std::string &id, int64_t version)
{
    m_service
        ->read([](Ledger &ledger) -> Result<std::vector<Version>> {
            std::vector<Version> versions;
            for (const Program *program : ledger.programs().all()) {
                const Result<std::vector<ProgramOrg>> orgs = programOrgs(ledger, program->id);
                if (!orgs)
                    return tl::unexpected(orgs.error());
                const auto on = std::count_if(orgs->begin(), orgs->end(), [program](const ProgramOrg &org) {
                    return org.version == program->version;
                });
                versions.push_back({*program, on});
            }
            return versions;
        })
        .then(this, [this, id, version, asked = ++m_asked](const Result<std::vector<Version>> &versions) {
            if (asked != m_asked)
                return;
            if (!versions) {
                m_banner->showMessage(BannerTone::Error,
                                      failureWords(tr("The programs could not be read."), versions.error()));
                return;
            }
            int row = qMax(0, m_list->currentRow());
            m_versions = *versions;
            m_list->clear();
            for (size_t i = 0; i < m_versions.size(); ++i) {
                const Program &program = m_versions[i].program;
                m_list->addItem(nameOf(program));
                if (program.id == id && program.version == version)
                    row = int(i);
            }
            m_list->setCurrentRow(row);
        });
}

const ProgramsDialog::Version *ProgramsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_versions.size() ? nullptr : &m_versions[size_t(row)];
}

void ProgramsDialog::show(int)
{
    const Version *version = chosen();
    if (version == nullptr)
        return;
    m_name->setText(nameOf(version->program));
    m_detail->setText(orgsText(version->orgs));
    m_view->setProgram(version->program);
}

void ProgramsDialog::makeVersion()
{
    const Version *from = chosen();
    if (from == nullptr)
        return;
    Program program = from->program;
    for (const Version &other : m_versions) {
        if (other.program.id == program.id)
            program.version = std::max(program.version, other.program.version);
    }
    ++program.version;
    openEditor(program, true);
}

void ProgramsDialog::openEditor(const Program &program, bool isNew)
{
    auto *editor = new NewVersionDialog(m_service, program, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &NewVersionDialog::added, this, [this](const Program &added) {
        m_banner->showMessage(
            BannerTone::Done,
            tr("%1 is in the ledger. New organizations get it; move others to it.").arg(nameOf(added)));
        load(added.id, added.version);
    });
    if (!isNew)
        editor->setWindowTitle(tr("Program from a file"));
    editor->open();
}

void ProgramsDialog::readFile()
{
    auto *dialog = new QFileDialog(this, tr("Read a program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Programs (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProgramsDialog::takeFile);
    dialog->open();
}

void ProgramsDialog::takeFile(const QString &path)
{
    Reply(QtConcurrent::run(readProgram, path)).then(this, [this, path](const Result<Program> &program) {
        if (program)
            openEditor(*program, false);
        else
            m_banner->showMessage(
                BannerTone::Error,
                tr("%1 is not a program. %2", "a file; what is wrong").arg(path, programProblemWords(program.error())));
    });
}

void ProgramsDialog::saveFile()
{
    const Version *version = chosen();
    if (version == nullptr)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Programs (*.json)"), tr("All files (*)")});
    dialog->selectFile(QStringLiteral("%1-%2.json").arg(toText(version->program.id)).arg(version->program.version));
    connect(dialog, &QFileDialog::fileSelected, this, [this, program = version->program](const QString &path) {
        Reply(QtConcurrent::run(writeProgram, program, path)).then(this, [this, path](const Result<void> &written) {
            if (written)
                m_banner->showMessage(BannerTone::Done, tr("Saved to %1.").arg(path));
            else
                m_banner->showMessage(
                    BannerTone::Error,
                    tr("%1 was not written. %2", "a file; why").arg(path, programProblemWords(written.error())));
        });
    });
    dialog->open();
}

void ProgramsDialog::moveOrgs()
{
    const Version *version = chosen();
    if (version == nullptr)
        return;
    auto *dialog = new MoveOrgsDialog(m_service, version->program, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveOrgsDialog::booked, this,
            [this, id = version->program.id, number = version->program.version](const QString &what,
                                                                                const std::vector<Operation> &undo) {
                m_banner->showMessage(BannerTone::Done, what);
                load(id, number);
                Q_EMIT booked(what, undo);
            });
    dialog->open();
}

}
