// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "core/exchange/backend/import_choice.h"

class QTimer;
class QWidget;

namespace tidemark
{

struct MediaReport;
class ImportReportDialog;
class LedgerService;
class ProgressPanel;

/// Imports a folder or a file while the window stays usable: a panel with how far it is and Cancel, then the report.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    ImportFlow(std::shared_ptr<LedgerService> service, QWidget *window);
    ~ImportFlow() override;

    void start(const QString &path);
    void start(const ImportJob &job);
    /// Stops after the batch that it is at; what is booked stays.
    void cancel();
    /// As cancel(), and nobody waits for the report: abandoned() instead of finished() or failed().
    void abandon();
    bool isRunning() const;
    /// Whether the panel says how many rows are booked.
    bool isBooking() const;
    /// Where the window shows the progress; hidden while nothing runs.
    QWidget *panel() const;

Q_SIGNALS:
    /// The gallery has more to show.
    void picturesImported();
    void runningChanged(bool running);
    void failed(const QString &words);
    void abandoned();
    /// The report is shown in this dialog.
    void finished(tidemark::ImportReportDialog *dialog);

private:
    struct Shared;
    void poll();
    void keepPictures(const ImportReport &report);
    void end(const Result<ImportReport> &report);
    void sayPictures(const Result<MediaReport> &media);
    bool canMend() const;
    void mend(const QString &rejectsPath);

    std::shared_ptr<LedgerService> m_service;
    QWidget *m_window;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::shared_ptr<Shared> m_shared;
    ImportJob m_job;
    QString m_name;
    bool m_booking = false;
    bool m_abandoned = false;
};

}
