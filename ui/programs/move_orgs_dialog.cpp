// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/move_orgs_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "core/base/system_user.h"
#include "core/models/model_values.h"
#include "core/models/program_replay_model.h"
#include "core/store/program_orgs.h"
#include "ui/programs/replay_panel.h"
#include "ui/support/failure_words.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

MoveOrgsDialog::MoveOrgsDialog(std::shared_ptr<LedgerService> service, const Program &program, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_program(program)
    , m_replay(new ReplayPanel(m_service, true))
    , m_banner(new Banner)
    , m_foot(new DialogFoot)
    , m_all(new QPushButton)
    , m_commit(new QPushButton)
{
    setWindowTitle(tr("Move organizations"));
    makeLayout();
    connect(m_replay->model(), &ProgramReplayModel::chosenChanged, this, &MoveOrgsDialog::updateButton);
    connect(m_commit, &QPushButton::clicked, this, &MoveOrgsDialog::commit);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_replay->model()->choose(m_replay->model()->chosen().empty());
    });
    connect(m_replay, &ReplayPanel::finished, this, [this] {
        m_replay->table()->setFocus();
    });
    updateButton();
    load();
}

void MoveOrgsDialog::makeLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    const QString name = nameOr(m_program.name, m_program.id);
    column->addWidget(
        new TextLabel(tr("To %1, version %2", "program, number").arg(name).arg(m_program.version), TextRole::Subject));
    auto *words =
        new TextLabel(tr("Prices change at once; what plans grant changes with each organization's next cycle. Moving "
                         "back is another move: what was charged meanwhile stays charged."),
                      TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_replay, 1);
    column->addStretch();
    all->addLayout(column, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_commit->setObjectName(QStringLiteral("commit"));
    m_all->setObjectName(QStringLiteral("all"));
    m_commit->setDefault(true);
    makePrimary(m_commit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_all, cancel, m_commit})
        m_foot->addButton(button);
    all->addWidget(m_foot);
    resize(820, 560);
}

Result<std::vector<MoveOrgsDialog::Move>> MoveOrgsDialog::read(Ledger &ledger, const std::string &program,
                                                               int64_t version)
{
    const Result<std::vector<ProgramOrg>> orgs = programOrgs(ledger, program);
    if (!orgs)
        return tl::unexpected(orgs.error());
    std::vector<Move> moves;
    std::vector<Operation> operations;
    for (const ProgramOrg &org : *orgs) {
        if (org.version == version)
            continue;
        moves.push_back({org.org, org.version, {}});
        operations.push_back(moveTo(org.org, version));
    }
    Result<std::vector<Preview>> previews = previewInTurn(ledger, operations);
    if (!previews)
        return tl::unexpected(previews.error());
    for (size_t i = 0; i < moves.size(); ++i)
        moves[i].expected = std::move((*previews)[i]);
    return moves;
}

void MoveOrgsDialog::load()
{
    m_service
        ->readLong([id = m_program.id, version = m_program.version](Ledger &ledger) {
            return read(ledger, id, version);
        })
        .then(this, [this](const Result<std::vector<Move>> &moves) {
            if (!moves) {
                m_banner->showMessage(BannerTone::Error,
                                      failureWords(tr("The organizations could not be read."), moves.error()));
                return;
            }
            m_moves = *moves;
            if (m_moves.empty())
                m_replay->clear(tr("Every organization of this program is on this version."));
            else
                preview();
        });
}

void MoveOrgsDialog::preview()
{
    std::vector<std::string> orgs;
    for (const Move &move : m_moves)
        orgs.push_back(move.org);
    m_replay->start(m_program, orgs);
}

void MoveOrgsDialog::updateButton()
{
    const auto count = int(m_replay->model()->chosen().size());
    m_commit->setText(tr("&Move %Ln organizations", nullptr, count));
    m_commit->setEnabled(count > 0 && !m_committing);
    m_all->setText(count > 0 ? tr("Choose &none") : tr("Choose &all"));
    m_all->setEnabled(m_replay->model()->rowCount() > 0);
}

Operation MoveOrgsDialog::moveTo(const std::string &org, int64_t version)
{
    Operation move;
    move.kind = OperationKind::Program;
    move.at = Instant::now();
    move.actor = systemUser();
    move.org = org;
    move.version = version;
    return move;
}

void MoveOrgsDialog::commit()
{
    std::vector<Operation> operations;
    std::vector<Operation> undo;
    std::vector<Preview> expected;
    for (const std::string &org : m_replay->model()->chosen()) {
        const auto from = std::find_if(m_moves.begin(), m_moves.end(), [&org](const Move &move) {
            return move.org == org;
        });
        if (from == m_moves.end())
            continue;
        operations.push_back(moveTo(org, m_program.version));
        undo.push_back(moveTo(org, from->from));
        expected.push_back(from->expected);
    }
    m_committing = true;
    updateButton();
    m_service->commit(std::move(operations), std::move(expected))
        .then(this, [this, undo = std::move(undo)](const Result<CommitOutcome> &outcome) {
            committed(outcome, undo);
        });
}

void MoveOrgsDialog::committed(const Result<CommitOutcome> &outcome, const std::vector<Operation> &undo)
{
    m_committing = false;
    if (outcome && outcome->booked) {
        Q_EMIT booked(tr("%Ln organizations moved to version %1.", nullptr, int(undo.size())).arg(m_program.version),
                      undo);
        accept();
        return;
    }
    updateButton();
    m_banner->showMessage(
        BannerTone::Error,
        outcome ? tr("Meanwhile something else was booked, so this would now come out differently. Nothing was booked; "
                     "the organizations are read anew.")
                : failureWords(tr("The organizations could not be moved."), outcome.error()));
    if (outcome) {
        m_moves.clear();
        m_replay->clear(QString());
        load();
    }
}

ReplayPanel *MoveOrgsDialog::replay() const
{
    return m_replay;
}

}
