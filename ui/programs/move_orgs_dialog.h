// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

#include "core/async/ledger_service.h"
#include "core/domain/operation.h"
#include "core/domain/program.h"

class QPushButton;

namespace tidemark
{

class Banner;
class DialogFoot;
class ReplayPanel;

/// Moves organizations to a version of their program: those that are chosen, all or none in one commit.
class MoveOrgsDialog : public QDialog
{
    Q_OBJECT
public:
    MoveOrgsDialog(std::shared_ptr<LedgerService> service, const Program &program, QWidget *parent);
    ReplayPanel *replay() const;

Q_SIGNALS:
    void booked(const QString &whatWasDone, const std::vector<tidemark::Operation> &undo);

private:
    struct Move {
        std::string org;
        int64_t from = 0;
        Preview expected;
    };
    static Operation moveTo(const std::string &org, int64_t version);
    static Result<std::vector<Move>> read(Ledger &ledger, const std::string &program, int64_t version);
    void makeLayout();
    void load();
    void preview();
    void updateButton();
    void commit();
    void committed(const Result<CommitOutcome> &outcome, const std::vector<Operation> &undo);

    std::shared_ptr<LedgerService> m_service;
    Program m_program;
    std::vector<Move> m_moves; ///< all that are on another version
    ReplayPanel *m_replay;
    Banner *m_banner;
    DialogFoot *m_foot;
    QPushButton *m_all;
    QPushButton *m_commit;
    bool m_committing = false;
};

}
