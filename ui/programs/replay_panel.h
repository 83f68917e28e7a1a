// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "core/async/reply.h"
#include "core/query/program_replay.h"

class QStackedLayout;

namespace tidemark
{

class DataTable;
class LedgerService;
class ProgramReplayModel;
class ProgressPanel;
class TextLabel;

/// What a version of a program would have meant for last month: computed beside the window, with progress and Cancel.
class ReplayPanel : public QWidget
{
    Q_OBJECT
public:
    /// `choosing`: organizations can be chosen in it.
    ReplayPanel(std::shared_ptr<LedgerService> service, bool choosing, QWidget *parent = nullptr);
    ~ReplayPanel() override;

    /// `orgs` empty: all on any version of the program.
    void start(const Program &program, const std::vector<std::string> &orgs = {});
    /// What it shows is not so any more.
    void clear(const QString &words);
    ProgramReplayModel *model() const;
    DataTable *table() const;

Q_SIGNALS:
    void finished();

private:
    void show(const Result<ProgramReplay> &replay);

    std::shared_ptr<LedgerService> m_service;
    QFuture<Result<ProgramReplay>> m_running;
    int m_asked = 0;
    TextLabel *m_words;
    QWidget *m_panel;
    QStackedLayout *m_stack;
    DataTable *m_table;
    ProgramReplayModel *m_model;
    ProgressPanel *m_progress;
};

}
