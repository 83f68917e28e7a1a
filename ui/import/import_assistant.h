// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

#include "core/exchange/backend/dry_run.h"
#include "core/exchange/backend/import_choice.h"

class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace tidemark
{

class Banner;
class DialogFoot;
class Executor;
class LayoutPanel;
class ProgressPanel;
class TextLabel;

/// Import…: what was chosen, how it is read, and, if asked, what an import would do. An export as the backend writes it
/// needs no more than Import.
class ImportAssistant : public QDialog
{
    Q_OBJECT
public:
    ImportAssistant(const QString &ledgerPath, const QString &path, QWidget *parent);
    ~ImportAssistant() override;

    /// What was found, and is mended here.
    const ImportChoice &choice() const;
    /// The sentence at the top.
    QString headline() const;

Q_SIGNALS:
    /// Import was pressed; the dialog closes.
    void importRequested(const tidemark::ImportJob &job);

private:
    struct Shared;
    enum Page : quint8 { Working, Files, Tried };

    void makeFoot();
    void look();
    void takeChoice(ImportChoice choice);
    void makeFiles();
    void showEvents(QTabWidget *tabs);
    void readSampleOf(size_t file);
    void takeFile(size_t file);
    void refresh();
    QString whatIsMissing() const;

    void begin(const QString &title);
    void end();
    void fail(const QString &what, const Error &error);
    void prepare(const std::function<void(const ImportJob &)> &then);
    void tryIt();
    void showTried(const ImportReport &report);
    void import();

    QString m_ledgerPath;
    QString m_path;
    ImportChoice m_choice;
    std::shared_ptr<Shared> m_shared; ///< while something runs
    ImportJob m_job;                  ///< of the choice as it is, where it was prepared
    bool m_prepared = false;
    std::vector<LayoutPanel *> m_panels;
    TextLabel *m_headline;
    TextLabel *m_detail;
    Banner *m_failure;
    QStackedWidget *m_stack;
    ProgressPanel *m_progress;
    QWidget *m_files;
    QWidget *m_tried;
    QTimer *m_poll;
    DialogFoot *m_foot;
    QPushButton *m_try;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_import;
    std::unique_ptr<Executor> m_executor;
};

}
