// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "core/base/result.h"

class QTimer;
class QWidget;

namespace tidemark
{

class LedgerService;
class ProgressPanel;
struct PortableImport;

/// Takes a portable export over into the ledger of a window, all of it or nothing, while the window stays usable: a
/// panel with how far it is and Cancel, then words for what came of it.
class PortableImportFlow : public QObject
{
    Q_OBJECT
public:
    explicit PortableImportFlow(std::shared_ptr<LedgerService> service, QObject *parent = nullptr);
    ~PortableImportFlow() override;

    void start(const QString &path);
    /// Nothing of the file is there then.
    void cancel();
    bool isRunning() const;
    /// Where the window shows the progress; hidden while nothing runs.
    QWidget *panel() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void imported(const QString &words);
    /// The file is broken, or its chains part from the ledger's, or it could not be read.
    void failed(const QString &words);

private:
    struct Shared;
    void poll();
    void end(const Result<PortableImport> &import);

    std::shared_ptr<LedgerService> m_service;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::shared_ptr<Shared> m_shared;
    QString m_name;
};

}
