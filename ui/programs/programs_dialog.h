// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

#include "core/domain/operation.h"
#include "core/domain/program.h"

class QListWidget;
class QPushButton;

namespace tidemark
{

class Banner;
class LedgerService;
class ProgramView;
class TextLabel;

/// Every version of every program that the ledger knows, with the way to new ones and to move organizations to them.
class ProgramsDialog : public QDialog
{
    Q_OBJECT
public:
    ProgramsDialog(std::shared_ptr<LedgerService> service, QWidget *parent);

    /// Reads the programs anew; shows this one where it is among them.
    void load(const std::string &id = {}, int64_t version = 0);

Q_SIGNALS:
    void booked(const QString &whatWasDone, const std::vector<tidemark::Operation> &undo);

private:
    struct Version {
        Program program;
        qint64 orgs = 0;
    };
    void makeLayout();
    void makeButtons(QWidget *foot);
    void show(int row);
    void makeVersion();
    void openEditor(const Program &program, bool isNew);
    void readFile();
    void takeFile(const QString &path);
    void saveFile();
    void moveOrgs();
    const Version *chosen() const;

    std::shared_ptr<LedgerService> m_service;
    std::vector<Version> m_versions;
    int m_asked = 0;
    QListWidget *m_list;
    TextLabel *m_name;
    TextLabel *m_detail;
    ProgramView *m_view;
    Banner *m_banner;
    QPushButton *m_new;
    QPushButton *m_read;
    QPushButton *m_save;
    QPushButton *m_move;
};

}
