// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "core/query/org_details.h"
#include "core/query/what_if.h"

class QComboBox;

namespace tidemark
{

class Banner;
class LedgerService;
class ProgressPanel;
class ReplayedSidePanel;
class SegmentedControl;
class TextLabel;

/// An organization's last months replayed on another plan or version of its program, beside what happened.
class WhatIfWindow : public QDialog
{
    Q_OBJECT
public:
    WhatIfWindow(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent);
    ~WhatIfWindow() override;

    SegmentedControl *months() const;
    QComboBox *plan() const;
    QComboBox *version() const;
    ReplayedSidePanel *was() const;
    ReplayedSidePanel *would() const;
    /// What it comes to, in sentences; empty while it is not known.
    QString verdict() const;
    bool isRunning() const;
    /// What is chosen shows.
    bool isReplayed() const;

private:
    struct Subject {
        OrgDetails details;
        std::vector<Program> versions; ///< of its program, the newest first
    };
    struct Work {
        std::atomic<bool> cancelled = false;
        std::atomic<double> part = 0;
    };
    void makeLayout();
    void load();
    void takeSubject(Subject subject);
    void fillPlans();
    const Program &chosenVersion() const;
    ReplayChoice choice() const;
    QString choiceWords() const;
    void ask();
    void end(const std::shared_ptr<Work> &work, const Result<WhatIf> &found);
    void showFound(const WhatIf &found);
    void cancel();

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    std::optional<Subject> m_subject;
    std::shared_ptr<Work> m_work;
    QTimer m_poll;
    TextLabel *m_name;
    TextLabel *m_detail;
    SegmentedControl *m_months;
    QComboBox *m_plan;
    QComboBox *m_version;
    QWidget *m_versionField;
    TextLabel *m_verdict;
    Banner *m_messages;
    ProgressPanel *m_panel;
    ReplayedSidePanel *m_was;
    ReplayedSidePanel *m_would;
};

}
