// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/problem.h"
#include "core/store/ledger.h"
#include "ui/window/window_actions.h"

class QFileDialog;
class QStackedWidget;
class QVBoxLayout;

namespace tidemark
{

struct FileVerification;
class Banner;
class ImportFlow;
class LedgerService;
class LedgerStatusBar;
class LedgerView;
class LedgerWork;
class Palette;
class PortableImportFlow;
class SignFlow;
class WelcomePage;
class WindowRegistry;

/// A window on one ledger, or on what may be opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowRegistry &registry);
    ~MainWindow() override;

    /// Opens on another thread; then ledgerOpened() or openFailed().
    void openLedger(const QString &path, OpenMode mode);
    /// Of the ledger that is shown, or being opened; empty: none.
    QString ledgerPath() const;
    std::shared_ptr<LedgerService> service() const;
    /// nullptr without a ledger.
    LedgerView *view() const;
    Banner *messages() const;
    /// Says what a check found broken; hidden while it found nothing.
    Banner *alarm() const;
    const WindowActions &actionsOfWindow() const;
    ImportFlow *importFlow() const;

    /// Shows it, above all others.
    void present();
    /// Opens the assistant for a folder or a file.
    void importFrom(const QString &path);

Q_SIGNALS:
    void ledgerOpened();
    void openFailed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentral();
    void connectActions();
    void setLedger(std::shared_ptr<LedgerService> service);
    void makeView();
    void makeFlows();
    void showReadOnly();
    void connectAsOf();
    void offerCycle();
    void showAsOf(const std::optional<Instant> &at);
    void showCheck(const FileVerification &found);
    void showProblem(const Problem &problem);
    void makeSigning();
    void showExported(const QString &words, const QString &path);
    void chooseFileToSign();
    void openKeys();
    void showFailure(const QString &path, OpenMode mode, const Error &error);
    void refreshActions();
    void refreshRecent();
    void restorePlace();
    void askToStopImport();
    void stopImportAndClose();

    void chooseLedger();
    void chooseNewLedger();
    void chooseReviewed();
    void takeDropped(const QString &path);
    void chooseExport(bool file);
    void openAssistant(const QString &path);
    QString exportName(const std::vector<std::string> &orgs) const;
    /// Of all organizations where none are named.
    void chooseExportTarget(const std::vector<std::string> &orgs);
    void showCompare();
    void showReconcile();
    QFileDialog *fileDialog(const QString &title);
    void showAbout();

    WindowRegistry &m_registry;
    WindowActions m_actions;
    QString m_path;
    std::shared_ptr<LedgerService> m_service;
    Banner *m_messages = nullptr;
    Banner *m_mark = nullptr;
    Banner *m_past = nullptr;
    Banner *m_alarm = nullptr;
    /// What the link of the message does.
    std::function<void()> m_onMessage;
    /// Leads from the alarm to what is broken, or beyond it.
    std::function<void()> m_onAlarm;
    QVBoxLayout *m_column = nullptr;
    QStackedWidget *m_body = nullptr;
    WelcomePage *m_welcome = nullptr;
    LedgerView *m_view = nullptr;
    Palette *m_palette = nullptr;
    ImportFlow *m_import = nullptr;
    PortableImportFlow *m_portableImport = nullptr;
    LedgerWork *m_work = nullptr;
    SignFlow *m_sign = nullptr;
    LedgerStatusBar *m_status = nullptr;
};

}
